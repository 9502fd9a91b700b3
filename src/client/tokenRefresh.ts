import { mutation } from "../graphql/operation";
import { unauthenticated } from "../session/currentSession";
import { decodeJwt } from "../session/jwt";
import { observeTime, serviceNow } from "../transport/clock";
import type { RefreshToken } from "../types/answers";
import type { BaseClient } from "./BaseClient";
import { withString } from "./readers";

const REFRESH_TOKEN = mutation("refreshToken", "", "token iat exp");

/** The last part of a token's life, in which it is exchanged for a new one. */
const LAST_PART = 0.1;

/** Milliseconds after a failed refresh before the next one. */
const COOLDOWN = 60000;

/** Exchanges the session's token for a new one, and stores it unless somebody logs out meanwhile; tells no `onError`. */
export function refreshToken(client: BaseClient): Promise<RefreshToken> {
  const token = client.tokenProvider.getToken();
  if (!token) throw unauthenticated();
  const store = client.session.commit<RefreshToken>((refreshed) => {
    if (refreshed.iat) observeTime(refreshed.iat * 1000);
    client.session.refresh(refreshed.token as string);
  });
  return client
    .graphql(REFRESH_TOKEN, {}, withString<RefreshToken>("token"), { token, quiet: true, renew: false })
    .then(store);
}

/** Refreshes tokens that are about to expire. */
export class TokenRefresher {
  private notBefore = 0;

  constructor(private readonly client: BaseClient) {}

  /** A valid token in place of one that is about to expire; the same if it is not, or no other can be had. */
  renewed(token: string): Promise<string> {
    if (!expiresSoon(token) || Date.now() < this.notBefore) return Promise.resolve(token);
    return this.client.refresh().then(
      () => this.client.tokenProvider.getToken() || token,
      () => {
        this.notBefore = Date.now() + COOLDOWN;
        return token;
      },
    );
  }
}

/** Whether a token is in the last part of its life; one that is beyond it cannot be refreshed any more. */
function expiresSoon(token: string): boolean {
  const claims = decodeJwt(token);
  if (!claims || !claims.exp || !claims.iat) return false;
  const left = claims.exp - serviceNow() / 1000;
  return left > 0 && left < (claims.exp - claims.iat) * LAST_PART;
}
