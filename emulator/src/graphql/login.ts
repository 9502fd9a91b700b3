import { type Caller, callingFrom } from "../accounts/caller";
import { identifyByCode } from "../accounts/code-login";
import { readParams, setCustomData } from "../accounts/custom-data";
import { signInByPassword } from "../accounts/password-login";
import { register, requireEmail, requirePhone, requireUsername } from "../accounts/register";
import { signIn } from "../accounts/sign-in";
import { viewUser } from "../accounts/user-view";
import { BusinessError } from "../business-error";
import { DEFAULT_COUNTRY_CODE } from "../state/address";
import type { Session } from "../state/session-store";
import type { State } from "../state/state";
import type { NewUser, User } from "../state/user";
import type { Operation } from "./operation";

interface PasswordInput {
  password: string;
  captchaCode?: string | null;
  autoRegister?: boolean | null;
  clientIp?: string | null;
  params?: string | null;
}

interface CodeInput {
  phone: string;
  code: string;
  phoneCountryCode?: string | null;
  autoRegister?: boolean | null;
  clientIp?: string | null;
  params?: string | null;
}

export const loginByEmail: Operation<{ input: PasswordInput & { email: string } }> = ({ input }, { state, caller }) =>
  loginByPassword(state, by(caller, "loginByEmail"), input, state.users.findByEmail(input.email), () => {
    requireEmail(input.email);
    return { email: input.email, registerSource: ["basic:email"] };
  });

export const loginByUsername: Operation<{ input: PasswordInput & { username: string } }> = (
  { input },
  { state, caller },
) =>
  loginByPassword(state, by(caller, "loginByUsername"), input, state.users.findByUsername(input.username), () => {
    requireUsername(input.username);
    return { username: input.username, registerSource: ["basic:username-password"] };
  });

export const loginByPhonePassword: Operation<{ input: PasswordInput & { phone: string } }> = (
  { input },
  { state, caller },
) =>
  loginByPassword(state, by(caller, "loginByPhonePassword"), input, findByNumber(state, input.phone), () => {
    requirePhone(input);
    return {
      phone: input.phone,
      phoneCountryCode: DEFAULT_COUNTRY_CODE,
      registerSource: ["basic:phone-password"],
    };
  });

/** Signs in with a sub-account; the emulator treats the account name as a username. */
export const loginBySubAccount: Operation<PasswordInput & { account: string }> = ({ account, ...input }, context) =>
  loginByUsername({ input: { ...input, username: account } }, context);

export const loginByPhoneCode: Operation<{ input: CodeInput }> = ({ input }, { state, caller }) => {
  const { phone, phoneCountryCode: countryCode, code } = input;
  const values = readParams(state, input.params);
  const from = callingFrom(by(caller, "loginByPhoneCode"), input.clientIp);
  const user = identifyByCode(state, { phone, countryCode }, code, from, { autoRegister: input.autoRegister ?? true });
  const session = signIn(state, user, from);
  setCustomData(user, values);
  return viewUser(state, user, session);
};

function by(caller: Caller, loginMethod: string): Caller {
  return { ...caller, loginMethod };
}

// Clients send no country code with `loginByPhonePassword`, so a number in mainland China takes precedence.
function findByNumber({ users }: State, phone: string): User | undefined {
  return users.findByPhone(phone, DEFAULT_COUNTRY_CODE) ?? users.findByPhone(phone);
}

async function loginByPassword(
  state: State,
  caller: Caller,
  { autoRegister, captchaCode, clientIp, params, ...input }: PasswordInput,
  found: User | undefined,
  newIdentity: () => NewUser,
) {
  const password = state.encryptionKey.decrypt(input.password);
  const values = readParams(state, params);
  if (!found && !autoRegister) {
    throw new BusinessError("userNotFound");
  }
  const from = callingFrom(caller, clientIp);
  let user: User;
  let session: Session;
  if (found) {
    user = found;
    session = await signInByPassword(state, found, password, from, { code: captchaCode, id: from.captchaId });
  } else {
    user = await register(state, newIdentity(), { password });
    session = signIn(state, user, from);
  }
  setCustomData(user, values);
  return viewUser(state, user, session);
}
