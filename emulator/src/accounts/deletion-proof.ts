import { z } from "zod";
import { BusinessError } from "../business-error";
import { type Address, addressKey } from "../state/address";
import type { State } from "../state/state";
import type { User } from "../state/user";
import { EMAIL, PHONE } from "./contact-kinds";
import { decryptAs, PASSWORD_ENCRYPT_TYPES } from "./password";

const CHANNEL = "CHANNEL_DELETE_ACCOUNT";

const text = z.string().min(1);
const schema = z.discriminatedUnion("verifyMethod", [
  z.object({
    verifyMethod: z.literal("PHONE_PASSCODE"),
    phonePassCodePayload: z.object({ phoneNumber: text, passCode: text, phoneCountryCode: text.optional() }),
  }),
  z.object({
    verifyMethod: z.literal("EMAIL_PASSCODE"),
    emailPassCodePayload: z.object({ email: text.optional(), passCode: text }),
  }),
  z.object({
    verifyMethod: z.literal("PASSWORD"),
    passwordPayload: z.object({
      password: text,
      passwordEncryptType: z.enum(PASSWORD_ENCRYPT_TYPES).default("none"),
    }),
  }),
]);

/** Checks the proof with which a user asks to delete the account; throws if it is incomplete or wrong. */
export async function requireDeletionProof(state: State, user: User, body: unknown): Promise<void> {
  const { success, data } = schema.safeParse(body);
  if (!success) {
    throw new BusinessError("incompleteParameters");
  }
  if (data.verifyMethod === "PASSWORD") {
    await requirePassword(state, user, data.passwordPayload);
    return;
  }
  if (data.verifyMethod === "PHONE_PASSCODE") {
    const { phoneNumber, phoneCountryCode, passCode } = data.phonePassCodePayload;
    redeem(state, PHONE.of(user), { phone: phoneNumber, countryCode: phoneCountryCode }, passCode);
    return;
  }
  const own = EMAIL.of(user);
  const { email = own?.email ?? "", passCode } = data.emailPassCodePayload;
  redeem(state, own, { email }, passCode);
}

async function requirePassword(
  state: State,
  user: User,
  { password, passwordEncryptType }: { password: string; passwordEncryptType: (typeof PASSWORD_ENCRYPT_TYPES)[number] },
): Promise<void> {
  // The service accepts a password only from users who can prove their identity in no other way.
  if (user.phone || user.email) {
    throw new BusinessError("deletionNeedsCode");
  }
  if (!(await state.users.hasPassword(user, decryptAs(state, passwordEncryptType, password)))) {
    throw new BusinessError("wrongPassword");
  }
}

function redeem(state: State, own: Address | undefined, given: Address, code: string): void {
  if (!own || addressKey(own) !== addressKey(given)) {
    throw new BusinessError("notYourself");
  }
  state.verificationCodes.redeem(given, code, CHANNEL);
}
