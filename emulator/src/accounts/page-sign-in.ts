import { BusinessError } from "../business-error";
import type { Session } from "../state/session-store";
import type { State } from "../state/state";
import type { User } from "../state/user";
import { DEFAULT_OPENID, wechatIdentityOf } from "../state/wechat-codes";
import { authenticate } from "./authenticate";
import type { Caller } from "./caller";
import { findAccount } from "./find-account";
import { requireUnlocked, signIn } from "./sign-in";
import { findOrCreateWechatUser } from "./wechat-user";

/** Requirements for a session; by default, any active session fulfills them. */
export interface SessionRequirements {
  /** User that the session must belong to. */
  readonly user?: User | undefined;
  /** Maximum time in seconds since the user signed in. */
  readonly maxAge?: number | undefined;
}

/** Parameters of a sign-in through a page of the service. */
export interface PageLogin extends SessionRequirements {
  /** `true` to start a new session even if a user is signed in. */
  readonly again?: boolean;
}

/**
 * Returns the user and session of the token in a page's cookie; `undefined` if the session is not active or does not
 * fulfill the requirements.
 */
export function findPageSession(
  state: State,
  token: string | undefined,
  { user: required, maxAge = Infinity }: SessionRequirements = {},
): { user: User; session: Session } | undefined {
  try {
    const found = authenticate(state, token);
    const age = Math.floor(Date.now() / 1000) - found.session.issuedAt;
    const isOwn = required === undefined || required === found.user;
    // With a maximum age of 0, which stands for `prompt=login`, even a sign-in within the current second is too old.
    return isOwn && maxAge > 0 && age <= maxAge ? found : undefined;
  } catch (error) {
    if (error instanceof BusinessError) {
      return undefined;
    }
    throw error;
  }
}

/**
 * Stands in for the service's sign-in page, but shows no form. Returns the current session if it fulfills the
 * requirements. Otherwise, signs in the required user; by default, the user of the current session or the default
 * WeChat user. Throws if the user is locked.
 */
export function signInAtPage(state: State, { user, maxAge, again = false }: PageLogin, caller: Caller): Session {
  const present = again ? undefined : findPageSession(state, caller.token, { user, maxAge });
  if (present) {
    requireUnlocked(present.user);
    return present.session;
  }
  const stale = findPageSession(state, caller.token)?.user;
  return signIn(state, user ?? stale ?? findOrCreateWechatUser(state, wechatIdentityOf(DEFAULT_OPENID)), caller);
}

/** Returns the user with this ID, username, email address or phone number. */
export function findHintedUser(state: State, loginHint: string): User | undefined {
  return state.users.findById(loginHint) ?? findAccount(state, loginHint);
}
