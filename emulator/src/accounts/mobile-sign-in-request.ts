import { z } from "zod";
import { BusinessError } from "../business-error";
import { splitScope } from "./claims";

const text = z.string().min(1);
const DEFAULT_SCOPE = "openid profile";

const optionsSchema = z.object({
  scope: z
    .string()
    .refine((scope) => splitScope(scope).includes("openid"))
    .default(DEFAULT_SCOPE),
  context: z.record(z.string(), z.unknown()).optional(),
  tenantId: z.string().optional(),
  customData: z.record(z.string(), z.unknown()).default({}),
});

const common = {
  extIdpConnidentifier: text,
  options: optionsSchema.default(optionsSchema.parse({})),
  client_id: z.string().optional(),
  client_secret: z.string().optional(),
};

// Clients without encrypted data send empty strings.
const wxLoginInfo = z.object({ code: text, iv: z.string().optional(), encryptedData: z.string().optional() });

const schema = z.discriminatedUnion("connection", [
  z.object({
    ...common,
    connection: z.literal("wechat_mini_program_code"),
    wechatMiniProgramCodePayload: wxLoginInfo,
  }),
  z.object({
    ...common,
    connection: z.literal("wechat_mini_program_phone"),
    wechatMiniProgramPhonePayload: z.object({ code: text, iv: text, encryptedData: text }),
  }),
  z.object({
    ...common,
    connection: z.literal("wechat_mini_program_code_and_phone"),
    wechatMiniProgramCodeAndPhonePayload: z.object({ wxLoginInfo, wxPhoneInfo: z.object({ code: text }) }),
  }),
]);

/** Sign-in request of a mini program. */
export type MobileSignInRequest = z.infer<typeof schema>;

/** Code from `wx.login`, optionally with the user's encrypted profile. */
export type WxLoginInfo = z.infer<typeof wxLoginInfo>;

/** Parses the body of a mini program's sign-in request; throws if it is incomplete or invalid. */
export function readMobileSignInRequest(body: unknown): MobileSignInRequest {
  const { success, data } = schema.safeParse(body);
  if (!success) {
    throw new BusinessError("incompleteParameters");
  }
  return data;
}
