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

/** Optional data of a registration. */
export interface RegistrationDetails {
  /** Password in plain text. */
  readonly password?: string | undefined;
  readonly profile?: object | null | undefined;
  /** Custom data in a format that `readParams` accepts. */
  readonly params?: unknown;
}

/** Throws if `email` is not an email address. */
export function requireEmail(email: string): void {
  if (!isEmail(email)) {
    throw new BusinessError("malformedEmail");
  }
}

/** Throws if `address` is not a valid phone number. */
export function requirePhone(address: PhoneAddress): void {
  if (!isPhone(address)) {
    throw new BusinessError("malformedPhone");
  }
}

/** Throws if the username is blank. */
export function requireUsername(username: string): void {
  if (username.trim() === "") {
    throw new BusinessError("incompleteParameters");
  }
}

/**
 * Creates a user.
 *
 * @param identity checked email address, phone number or username
 */
export async function register(
  state: State,
  identity: NewUser,
  { password, profile, params }: RegistrationDetails,
): Promise<User> {
  const values = [...readUdf(state, profile), ...readParams(state, params)];
  warnAboutIgnoredFields(state, profile ?? {});
  if (password !== undefined) {
    requireAcceptablePassword(password);
  }
  const user = await state.users.create({ ...pickProfile(profile ?? {}), ...identity, password });
  setCustomData(user, values);
  return user;
}

/**
 * Starts a session if the registration asks for one: `forceLogin` signs the user in, and `generateToken` issues a token
 * without a sign-in.
 */
export function startRequestedSession(
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

// Reads the custom data in `profile.udf`, a list whose values are strings, parsed as JSON if possible.
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

/** Issues a warning about fields of a profile that a registration ignores, e.g. `phone`. */
function warnAboutIgnoredFields({ warnings }: State, profile: object): void {
  const kept = new Set(["udf", ...Object.keys(pickProfile(profile))]);
  const ignored = Object.entries(profile).flatMap(([field, value]) => (value === null || kept.has(field) ? [] : field));
  if (ignored.length > 0) {
    warnings.warn(`A registration ignores these fields of the profile: ${ignored.join(", ")}.`);
  }
}
