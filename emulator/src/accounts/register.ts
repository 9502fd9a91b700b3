import { BusinessError } from "../business-error";
import { isEmail, isPhone, type PhoneAddress } from "../state/address";
import type { Session } from "../state/session-store";
import type { State } from "../state/state";
import type { CustomData, NewUser, User } from "../state/user";
import type { Caller } from "./caller";
import { checkJsonCustomData, readParams, setCustomData } from "./custom-data";
import { requireAcceptablePassword } from "./password";
import { pickProfile } from "./profile";
import { signIn } from "./sign-in";

/** What a registration may bring along. */
export interface RegistrationDetails {
  /** In clear. */
  readonly password?: string | undefined;
  readonly profile?: object | null | undefined;
  /** User-defined values, as `readParams` reads them. */
  readonly params?: unknown;
}

/** Refuses what is no e-mail address. */
export function requireEmail(email: string): void {
  if (!isEmail(email)) {
    throw new BusinessError("malformedEmail");
  }
}

/** Refuses what is no phone number. */
export function requirePhone(address: PhoneAddress): void {
  if (!isPhone(address)) {
    throw new BusinessError("malformedPhone");
  }
}

/** Refuses what is no user name. */
export function requireUsername(username: string): void {
  if (username.trim() === "") {
    throw new BusinessError("incompleteParameters");
  }
}

/**
 * Creates a user.
 *
 * @param identity what tells the user from others, checked
 */
export async function register(
  state: State,
  identity: NewUser,
  { password, profile, params }: RegistrationDetails,
): Promise<User> {
  const values = [...readUdf(state, profile), ...readParams(state, params)];
  if (password !== undefined) {
    requireAcceptablePassword(password);
  }
  const user = await state.users.create({ ...pickProfile(profile ?? {}), ...identity, password });
  setCustomData(user, values);
  return user;
}

/** The session that a registration asks for: `forceLogin` is a login, `generateToken` a token and nothing else. */
export function startAskedSession(
  state: State,
  user: User,
  caller: Caller,
  { forceLogin, generateToken }: { forceLogin?: boolean | null; generateToken?: boolean | null },
): Session | undefined {
  if (forceLogin) {
    return signIn(state, user, caller);
  }
  return generateToken ? state.sessions.start(user, caller.appId) : undefined;
}

// The profile's own list of user-defined values: keys and texts.
function readUdf(state: State, profile: object | null | undefined): CustomData[] {
  const udf: unknown = profile && "udf" in profile ? profile.udf : undefined;
  if (!Array.isArray(udf)) {
    return [];
  }
  return checkJsonCustomData(
    state,
    udf.filter((item) => state.userDefinedFields.find(item?.key)),
  );
}
