import { BusinessError } from "../business-error";
import { DEFAULT_COUNTRY_CODE, isEmail, isPhone } from "../state/address";
import type { Session } from "../state/session-store";
import type { State } from "../state/state";
import type { NewUser, User } from "../state/user";
import { type Caller, callingFrom } from "./caller";
import { identifyByCode } from "./code-login";
import { readCustomDataObject, setCustomData } from "./custom-data";
import { identifyInDirectory } from "./directory-user";
import { findAccount } from "./find-account";
import { decryptAs } from "./password";
import { signInByPassword } from "./password-login";
import { register, requireEmail, requirePhone, requireUsername } from "./register";
import { signIn } from "./sign-in";
import type { SignInRequest } from "./sign-in-request";

type Options = SignInRequest["options"];
type PasswordPayload = Extract<SignInRequest, { connection: "PASSWORD" }>["passwordPayload"];
type PassCodePayload = Extract<SignInRequest, { connection: "PASSCODE" }>["passCodePayload"];

const LOGIN_CHANNEL = "CHANNEL_LOGIN";
const LOGIN_METHODS = {
  PASSWORD: "loginByPassword",
  PASSCODE: "loginByPassCode",
  LDAP: "loginByLdap",
  AD: "loginByAd",
} as const;

/** Signs in a user with a password, a code or a directory account, and stores the custom data from the request. */
export async function signInByCredentials(state: State, request: SignInRequest, caller: Caller): Promise<Session> {
  const { customData = {}, clientIp } = request.options;
  const values = readCustomDataObject(state, customData);
  const session = await startSession(state, request, callingFrom(caller, clientIp));
  const user = state.users.findById(session.userId);
  if (user) {
    setCustomData(user, values);
  }
  return session;
}

async function startSession(state: State, request: SignInRequest, from: Caller): Promise<Session> {
  const { options } = request;
  const caller = { ...from, loginMethod: LOGIN_METHODS[request.connection] };
  if (request.connection === "PASSWORD") {
    return signInOrRegister(state, request.passwordPayload, options, caller);
  }
  if (request.connection === "PASSCODE") {
    return signIn(state, identifyByPassCode(state, request.passCodePayload, options, caller), caller);
  }
  const [kind, payload] =
    request.connection === "LDAP" ? (["ldap", request.ldapPayload] as const) : (["ad", request.adPayload] as const);
  const password = decryptAs(state, options.passwordEncryptType, payload.password);
  const credentials = { username: payload.sAMAccountName, password };
  return signIn(state, await identifyInDirectory(state, kind, credentials, caller), caller);
}

async function signInOrRegister(
  state: State,
  payload: PasswordPayload,
  options: Options,
  caller: Caller,
): Promise<Session> {
  const password = decryptAs(state, options.passwordEncryptType, payload.password);
  const user = findUser(state, payload);
  if (user) {
    const captcha = { code: options.captchaCode, id: options.captchaToken };
    return signInByPassword(state, user, password, caller, captcha);
  }
  if (!options.autoRegister) {
    throw new BusinessError("userNotFound");
  }
  return signIn(state, await register(state, readNewIdentity(payload), { password }), caller);
}

function findUser(state: State, { account, email, username, phone }: PasswordPayload): User | undefined {
  if (account !== undefined) {
    return findAccount(state, account);
  }
  if (email !== undefined) {
    return state.users.findByEmail(email);
  }
  if (username !== undefined) {
    return state.users.findByUsername(username);
  }
  if (phone !== undefined) {
    return state.users.findByPhone(phone, DEFAULT_COUNTRY_CODE) ?? state.users.findByPhone(phone);
  }
  throw new BusinessError("incompleteParameters");
}

function readNewIdentity({ account, email, username, phone }: PasswordPayload): NewUser {
  if (account !== undefined) {
    const kind = isEmail(account) ? "email" : isPhone({ phone: account }) ? "phone" : "username";
    return readNewIdentity({ password: "", [kind]: account });
  }
  if (email !== undefined) {
    requireEmail(email);
    return { email, registerSource: ["basic:email"] };
  }
  if (phone !== undefined) {
    requirePhone({ phone });
    return { phone, phoneCountryCode: DEFAULT_COUNTRY_CODE, registerSource: ["basic:phone-password"] };
  }
  requireUsername(username ?? "");
  return { username: username ?? null, registerSource: ["basic:username-password"] };
}

function identifyByPassCode(
  state: State,
  payload: PassCodePayload,
  { autoRegister = false }: Options,
  caller: Caller,
): User {
  const { passCode, email, phone, phoneCountryCode: countryCode } = payload;
  const accepted = { autoRegister, channel: LOGIN_CHANNEL };
  if (email !== undefined) {
    return identifyByCode(state, { email }, passCode, caller, accepted);
  }
  if (phone === undefined) {
    throw new BusinessError("incompleteParameters");
  }
  return identifyByCode(state, { phone, countryCode }, passCode, caller, accepted);
}
