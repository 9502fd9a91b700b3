import type { Service, Token } from "../http/exchange";
import { isWechat } from "../platform/host";
import type { User } from "../types/user";
import { signInSilently } from "./own-requests";
import { unauthenticated } from "./session-errors";
import { Shared } from "./shared";
import type { StoredSession } from "./stored-session";
import type { SignInOrder } from "./turn";

/** Signs in with WeChat without user interaction: for the app, and for calls whose session is missing or has ended. */
export interface SilentSignIn {
  /** Returns `true` if `autoLogin` is on and has an effect. */
  isOn(): boolean;
  /** Returns `true` if `resume` may replace a token that is missing or that the service has rejected. */
  canReplace(token: Token): boolean;
  /** Signs in for the app, and replaces any session. Concurrent calls share one sign-in. */
  login(): Promise<User>;
  /**
   * Signs in on behalf of a call. Sign-ins and sign-outs that the app begins meanwhile take precedence. Rejects with
   * `unauthenticated` instead of replacing the session of another user.
   */
  resume(): Promise<User>;
}

export function createSilentSignIn(service: Service, session: StoredSession, order: SignInOrder): SilentSignIn {
  const logins = new Shared<User>();
  const resumptions = new Shared<User>();
  /** Last token that a resumption must not replace, because it may belong to a user other than the WeChat user. */
  let irreplaceable: Token;

  const isOn = () => {
    const { autoLogin, platform } = service.options;
    return autoLogin && (!platform || isWechat());
  };

  return {
    isOn,
    canReplace: (token) => isOn() && (!token || token !== irreplaceable),
    login: () =>
      logins.join(order.generation, () => {
        const number = order.begin();
        return signInSilently(service).then((user) => {
          order.store(number, user);
          return user;
        });
      }),
    resume: () =>
      logins.find(order.generation) ||
      resumptions.join(order.generation, () => {
        // Reuses the number of the last stored sign-in or sign-out, so that any sign-in or sign-out in flight wins.
        const number = order.stored;
        const replaced = session.token();
        return signInSilently(service).then((user) => {
          const token = session.token();
          // Another client may have signed in or out meanwhile.
          if (number < order.stored || token !== replaced) return user;
          if (token && session.ownerOf(token) !== user.id) {
            irreplaceable = token;
            throw unauthenticated();
          }
          order.store(number, user);
          return user;
        });
      }),
  };
}
