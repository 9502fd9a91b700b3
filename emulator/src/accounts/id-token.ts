import { createHash } from "node:crypto";
import { BusinessError } from "../business-error";
import type { Grant } from "../state/grant";
import type { State } from "../state/state";
import type { User } from "../state/user";
import { claimsOf } from "./claims";

const ID_TOKEN = "JWT";

/** Whom a token is about, and whom it was made for. */
export interface Identification {
  readonly user: User;
  /** The application's ID. */
  readonly audience: string | undefined;
  readonly sessionId: string | undefined;
  readonly claims: Record<string, unknown>;
}

/**
 * Makes an id token (OpenID Connect Core, section 2).
 *
 * @param withIt what is handed out together with it, which it vouches for
 */
export function makeIdToken(
  { grants, signingKey }: State,
  grant: Grant,
  user: User,
  withIt: { accessToken?: string | undefined; code?: string | undefined } = {},
): string {
  const { nonce, sessionId } = grant;
  const issuedAt = Math.floor(Date.now() / 1000);
  return signingKey.sign(
    {
      ...claimsOf(user, grant.scope),
      aud: grant.clientId,
      iat: issuedAt,
      exp: issuedAt + grants.accessTokenLifetime,
      auth_time: grant.grantedAt,
      ...(nonce !== null && { nonce }),
      ...(sessionId !== null && { sid: sessionId }),
      ...(withIt.accessToken && { at_hash: halfHash(withIt.accessToken) }),
      ...(withIt.code && { c_hash: halfHash(withIt.code) }),
    },
    ID_TOKEN,
  );
}

/**
 * Says whom an id token is about, or the token of a session, which the service takes for one; nothing if it is not good.
 *
 * @param options.ignoreExpiration whether an id token may have expired; a session has to be alive
 */
export function readIdToken(
  state: State,
  token: string,
  options: { ignoreExpiration?: boolean } = {},
): Identification | undefined {
  const claims = state.signingKey.verify(token, ID_TOKEN, options) ?? readSessionToken(state, token);
  const user = typeof claims?.sub === "string" ? state.users.findById(claims.sub) : undefined;
  if (!claims || !user) {
    return undefined;
  }
  const { aud, sid } = claims;
  const text = (value: unknown) => (typeof value === "string" ? value : undefined);
  return { user, audience: text(aud), sessionId: text(sid), claims };
}

function readSessionToken({ sessions }: State, token: string): Record<string, unknown> | undefined {
  try {
    const { id, userId, appId, issuedAt, expiresAt } = sessions.require(token);
    return { sub: userId, aud: appId, sid: id, iat: issuedAt, exp: expiresAt };
  } catch (error) {
    if (error instanceof BusinessError) {
      return undefined;
    }
    throw error;
  }
}

function halfHash(text: string): string {
  return createHash("sha256").update(text).digest().subarray(0, 16).toString("base64url");
}
