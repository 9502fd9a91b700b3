import { decodeJwt } from "../session/jwt";
import { serviceNow } from "../transport/clock";
import type { BaseClient } from "./BaseClient";

/** The last part of a token's life, in which it is exchanged for a new one. */
const LAST_PART = 0.1;

/** Milliseconds after a failed refresh before the next one. */
const COOLDOWN = 60000;

/** A valid token in place of one that is about to expire; the same if it is not, or no other can be had. */
export function renewedToken(client: BaseClient, token: string): Promise<string> {
  if (!expiresSoon(token) || Date.now() < client.refreshNotBefore) return Promise.resolve(token);
  return client.refresh().then(
    () => client.tokenProvider.getToken() || token,
    () => {
      client.refreshNotBefore = Date.now() + COOLDOWN;
      return token;
    },
  );
}

/** Whether a token is in the last part of its life; one that is beyond it cannot be refreshed any more. */
function expiresSoon(token: string): boolean {
  const claims = decodeJwt(token);
  if (!claims || !claims.exp || !claims.iat) return false;
  const left = claims.exp - serviceNow() / 1000;
  return left > 0 && left < (claims.exp - claims.iat) * LAST_PART;
}
