import { decodeJwt } from "../session/jwt";
import { serviceNow } from "../transport/clock";
import type { BaseClient } from "./BaseClient";

/** The last part of a token's life, in which it is exchanged for a new one. */
const LAST_PART = 0.1;

/** Milliseconds after a failed refresh before the next one. */
const COOLDOWN = 60000;

/** A valid token in place of one that is about to expire, or the same if no other can be had; nothing if it is not. */
export function renewedToken(client: BaseClient, token: string): Promise<string> | undefined {
  const { exp, iat } = decodeJwt(token);
  if (!exp || !iat) return;
  const left = exp - serviceNow() / 1000;
  const wait = (client.nextRefresh || 0) - Date.now();
  // A wait longer than the cooldown means that the phone's clock has been set back.
  const rested = wait <= 0 || wait > COOLDOWN;
  // One that has expired cannot be refreshed any more.
  const due = rested && left > 0 && left < (exp - iat) * LAST_PART;
  return due
    ? client.refresh(token).then(
        (fresh) => fresh.token as string,
        () => {
          client.nextRefresh = Date.now() + COOLDOWN;
          return token;
        },
      )
    : undefined;
}
