import { callingFrom } from "../accounts/caller";
import { PHONE } from "../accounts/contact-kinds";
import { requireAcceptablePassword } from "../accounts/password";
import { register, requireEmail, requirePhone, requireUsername, startRequestedSession } from "../accounts/register";
import { viewUser } from "../accounts/user-view";
import type { NewUser } from "../state/user";
import type { Operation, OperationContext } from "./operation";

interface RegistrationInput {
  password?: string | null;
  profile?: object | null;
  forceLogin?: boolean | null;
  generateToken?: boolean | null;
  clientIp?: string | null;
  params?: string | null;
}

interface PhoneCodeInput {
  phone: string;
  code: string;
  phoneCountryCode?: string | null;
}

export const registerByEmail: Operation<{ input: RegistrationInput & { email: string } }> = ({ input }, context) => {
  requireEmail(input.email);
  const identity = { email: input.email, registerSource: ["basic:email"] };
  return registerAs(identity, readPassword(input, context), input, context);
};

export const registerByUsername: Operation<{ input: RegistrationInput & { username: string } }> = (
  { input },
  context,
) => {
  requireUsername(input.username);
  const identity = { username: input.username, registerSource: ["basic:username-password"] };
  return registerAs(identity, readPassword(input, context), input, context);
};

export const registerByPhoneCode: Operation<{ input: RegistrationInput & PhoneCodeInput }> = ({ input }, context) => {
  const address = { phone: input.phone, countryCode: input.phoneCountryCode };
  requirePhone(address);
  // Reads the password before it redeems the code, so that an invalid password does not use up the code.
  const password = readPassword(input, context);
  context.state.verificationCodes.redeem(address, input.code);
  const identity = { ...PHONE.fieldsOf(address), registerSource: ["basic:phone-code"] };
  return registerAs(identity, password, input, context);
};

async function registerAs(
  identity: NewUser,
  password: string | undefined,
  { profile, params, ...input }: RegistrationInput,
  { state, caller }: OperationContext,
) {
  const user = await register(state, identity, { password, profile, params });
  return viewUser(state, user, startRequestedSession(state, user, callingFrom(caller, input.clientIp), input));
}

function readPassword({ password }: RegistrationInput, { state }: OperationContext): string | undefined {
  if (typeof password !== "string") {
    return undefined;
  }
  const decrypted = state.encryptionKey.decrypt(password);
  requireAcceptablePassword(decrypted);
  return decrypted;
}
