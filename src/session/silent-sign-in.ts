import type { Service, Token } from "../http/exchange";
import { isWechat } from "../platform/host";
import type { User } from "../types/user";
import { signInSilently } from "./own-requests";
import { unauthenticated } from "./session-errors";
import { Shared } from "./shared";
import type { StoredSession } from "./stored-session";
import type { SignInOrder } from "./turn";

/** Signs in with WeChat without user interaction: for the app, and for calls whose session is missing or has ended. */
export class SilentSignIn {
  private readonly logins = new Shared<User>();
  private readonly resumptions = new Shared<User>();
  /** Last token that a resumption must not replace, because it may belong to a user other than the WeChat user. */
  private irreplaceable: Token;

  constructor(
    private readonly service: Service,
    private readonly session: StoredSession,
    private readonly order: SignInOrder,
  ) {}

  /** Returns `true` if `autoLogin` is on and has an effect. */
  isOn(): boolean {
    const { autoLogin, platform } = this.service.options;
    return autoLogin && (!platform || isWechat());
  }

  /** Returns `true` if `resume` may replace a token that is missing or that the service has rejected. */
  canReplace(token: Token): boolean {
    return this.isOn() && (!token || token !== this.irreplaceable);
  }

  /** Signs in for the app, which replaces any session. Concurrent calls share one sign-in. */
  login(): Promise<User> {
    const { order } = this;
    return this.logins.join(order.generation, () => {
      const number = order.beginSilently();
      return signInSilently(this.service).then((user) => {
        order.storeSilently(number, user);
        return user;
      });
    });
  }

  /**
   * Signs in on behalf of a call. Sign-ins and sign-outs that the app begins meanwhile take precedence. Rejects with
   * `unauthenticated` instead of replacing the session of another user.
   */
  resume(): Promise<User> {
    const { session, order } = this;
    const asked = this.logins.find(order.generation);
    if (asked) return asked;
    return this.resumptions.join(order.generation, () => {
      const number = order.beginYielding();
      const replaced = session.token();
      return signInSilently(this.service).then((user) => {
        const token = session.token();
        // Another client may have signed in or out meanwhile.
        if (order.isOvertaken(number) || !user.token || token !== replaced) return user;
        if (token && session.ownerOf(token) !== user.id) {
          this.irreplaceable = token;
          throw unauthenticated();
        }
        order.storeSilently(number, user);
        return user;
      });
    });
  }
}
