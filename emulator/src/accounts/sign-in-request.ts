import { z } from "zod";
import { BusinessError } from "../business-error";
import { PASSWORD_ENCRYPT_TYPES } from "./password";

const optionsSchema = z.object({
  scope: z.string().optional(),
  clientIp: z.string().optional(),
  customData: z.record(z.string(), z.unknown()).optional(),
  autoRegister: z.boolean().optional(),
  captchaCode: z.string().optional(),
  captchaToken: z.string().optional(),
  passwordEncryptType: z.enum(PASSWORD_ENCRYPT_TYPES).default("none"),
  responseType: z.enum(["id_token token", "code"]).default("id_token token"),
  redirectUri: z.string().optional(),
  nonce: z.string().optional(),
});

const common = {
  options: optionsSchema.default(optionsSchema.parse({})),
  client_id: z.string().optional(),
  client_secret: z.string().optional(),
};

const text = z.string().min(1);
const directoryPayload = z.object({ password: text, sAMAccountName: text });

const schema = z.discriminatedUnion("connection", [
  z.object({
    ...common,
    connection: z.literal("PASSWORD"),
    passwordPayload: z
      .object({ password: text, account: text, email: text, username: text, phone: text })
      .partial({ account: true, email: true, username: true, phone: true }),
  }),
  z.object({
    ...common,
    connection: z.literal("PASSCODE"),
    passCodePayload: z
      .object({ passCode: text, email: text, phone: text, phoneCountryCode: text })
      .partial({ email: true, phone: true, phoneCountryCode: true }),
  }),
  z.object({ ...common, connection: z.literal("LDAP"), ldapPayload: directoryPayload }),
  z.object({ ...common, connection: z.literal("AD"), adPayload: directoryPayload }),
]);

/** Sign-in request with one of the supported kinds of credentials. */
export type SignInRequest = z.infer<typeof schema>;

/** Parses the body of a sign-in request; throws if it is incomplete or invalid. */
export function readSignInRequest(body: unknown): SignInRequest {
  const { success, data } = schema.safeParse(body);
  if (!success) {
    throw new BusinessError("incompleteParameters");
  }
  return data;
}
