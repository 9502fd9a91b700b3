import { serviceNow } from "../http/clock";
import type { Service, Token } from "../http/exchange";
import type { RefreshToken } from "../types/answers";
import { decodeJwt } from "./jwt";
import { requestNewToken, requestNewTokenSet } from "./own-requests";
import { isInvalidGrant } from "./session-errors";
import { Shared } from "./shared";
import type { StoredSession } from "./stored-session";

/** Maximum of `lastPart`, the remaining fraction of a token's lifetime below which calls refresh the token. */
const LAST_PART = 0.1;

/** Minimum time between a failed refresh and the next automatic one, in milliseconds. */
const COOLDOWN = 60_000;

/** Exchanges the session's token for a new one: with the refresh token of its token set, or with the token itself. */
export interface TokenRefresh {
  /** Refreshes a token. Stores the new one if the session still has the old one. Concurrent calls share one refresh. */
  refresh(token: string): Promise<RefreshToken>;
  /**
   * Refreshes a token that is about to expire, if `autoRefreshToken` is on or the session has a refresh token. With a
   * refresh token, also refreshes an expired token.
   *
   * @returns the new token, or the old one if the refresh fails; `undefined` if the token needs no refresh. Rejects if
   *   the refresh fails and the old token has expired.
   */
  refreshIfDue(token: Token): Promise<string> | undefined;
}

export function createTokenRefresh(service: Service, session: StoredSession): TokenRefresh {
  const refreshes = new Shared<RefreshToken>();
  /** Token whose automatic refresh failed last. */
  let failed: string | undefined;
  /** Earliest time of the next automatic refresh of `failed`, in milliseconds since 1970. */
  let notBefore = 0;
  /**
   * Remaining fraction of a token's lifetime below which calls refresh the token. It is random, from half of
   * `LAST_PART` to `LAST_PART`, so that phones do not all refresh tokens of the same age at the same time.
   */
  const lastPart = LAST_PART * (0.5 + 0.5 * Math.random());

  const refreshPlainToken = (token: string): Promise<RefreshToken> =>
    requestNewToken(service, token).then((fresh) => {
      if (session.token() === token) session.write("TOKEN_REFRESHED", fresh.token as string);
      return fresh;
    });

  const refreshTokenSet = (token: string, refreshToken: string): Promise<RefreshToken> =>
    requestNewTokenSet(service, refreshToken).then(
      (tokens) => {
        if (session.token() === token) session.renewTokenSet(token, tokens);
        const { iat, exp } = decodeJwt(tokens.access_token);
        return { token: tokens.access_token, iat, exp };
      },
      (failure) => {
        if (isInvalidGrant(failure) && session.token() === token) session.removeRefreshToken();
        throw failure;
      },
    );

  const refresh = (token: string): Promise<RefreshToken> =>
    refreshes.join(token, () => {
      const refreshToken = session.refreshToken();
      return refreshToken ? refreshTokenSet(token, refreshToken) : refreshPlainToken(token);
    });

  const isDue = (token: string): boolean => {
    const { exp, iat } = decodeJwt(token);
    if (!exp || !iat) return false;
    const left = secondsLeft(token);
    if (left >= (exp - iat) * lastPart) return false;
    // Without a refresh token, the service does not refresh an expired token.
    if (left <= 0) return !!session.refreshToken();
    const wait = notBefore - Date.now();
    // A wait longer than the cooldown means that the phone's clock was set back meanwhile.
    if (token === failed && wait > 0 && wait <= COOLDOWN) return false;
    return service.options.autoRefreshToken || !!session.refreshToken();
  };

  return {
    refresh,
    refreshIfDue(token) {
      if (!token || !isDue(token)) return undefined;
      return refresh(token).then(
        (fresh) => fresh.token as string,
        (failure) => {
          if (secondsLeft(token) <= 0 && session.refreshToken()) throw failure;
          failed = token;
          notBefore = Date.now() + COOLDOWN;
          return token;
        },
      );
    },
  };
}

/** Returns the time until a token expires, in seconds; negative after it has expired. */
function secondsLeft(token: string): number {
  return (decodeJwt(token).exp || 0) - serviceNow() / 1000;
}
