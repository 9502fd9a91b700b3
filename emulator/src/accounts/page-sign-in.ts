import { BusinessError } from "../business-error";
import type { Session } from "../state/session-store";
import type { State } from "../state/state";
import type { User } from "../state/user";
import { DEFAULT_OPENID, wechatIdentityOf } from "../state/wechat-codes";
import { authenticate } from "./authenticate";
import type { Caller } from "./caller";
import { findAccount } from "./find-account";
import { signIn } from "./sign-in";
import { findOrCreateWechatUser } from "./wechat-user";

/** Parameters of a sign-in through a page of the service. */
export interface PageLogin {
  /**
   * ID, username, email address or phone number of the user to sign in; by default, the signed-in user, or the default
   * WeChat user if no user is signed in or `again` is `true`.
   */
  readonly loginHint?: string | undefined;
  /** `true` to start a new session even if a user is signed in. */
  readonly again?: boolean;
}

/** Returns the user and session of the token in a page's cookie; `undefined` if the session is not active. */
export function findPageSession(state: State, token: string | undefined): { user: User; session: Session } | undefined {
  try {
    return authenticate(state, token);
  } catch (error) {
    if (error instanceof BusinessError) {
      return undefined;
    }
    throw error;
  }
}

/**
 * Stands in for the service's sign-in page, but shows no form. Returns the current session if it matches the
 * parameters; otherwise, signs in the user that `loginHint` names, or the default WeChat user.
 */
export function signInAtPage(state: State, { loginHint, again = false }: PageLogin, caller: Caller): Session {
  const hinted = loginHint ? findHinted(state, loginHint) : undefined;
  const present = again ? undefined : findPageSession(state, caller.token);
  if (present && (!hinted || hinted === present.user)) {
    return present.session;
  }
  return signIn(state, hinted ?? findOrCreateWechatUser(state, wechatIdentityOf(DEFAULT_OPENID)), caller);
}

function findHinted(state: State, loginHint: string): User {
  const user = state.users.findById(loginHint) ?? findAccount(state, loginHint);
  if (!user) {
    throw new BusinessError("userNotFound");
  }
  return user;
}
