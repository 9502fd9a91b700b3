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

/** Who is to be logged in by a page of the service. */
export interface PageLogin {
  /** The user's ID, name, e-mail address or phone number; whoever is logged in or the default user, if not given. */
  readonly loginHint?: string | undefined;
  /** Whether somebody who is logged in has to log in again. */
  readonly again?: boolean;
}

/** The session that a page's cookie stands for, if it is alive. */
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
 * Does what the service's login page does, without asking: keeps the user who is logged in, or logs in the one who is
 * hinted at, or else the WeChat user whom any code of `wx.login` stands for.
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
