import { type Request, Router } from "express";
import { claimsOf, splitScope } from "../accounts/claims";
import { findAccessToken } from "../accounts/granted-tokens";
import { viewUser } from "../accounts/user-view";
import type { Protocol } from "../state/grant";
import type { State } from "../state/state";
import { OAuthError, type OAuthErrorCode } from "./oauth-error";
import { readForm, readQuery } from "./parameters";

const REALM = 'Bearer realm="authing-emulator"';

/** Serves the claims of the user that an access token belongs to (OpenID Connect Core, section 5.3). */
export function userinfoEndpoint(state: State, protocol: Protocol): Router {
  const router = Router();
  router.all("/me", (request, response, next) => {
    if (request.method !== "GET" && request.method !== "POST") {
      next();
      return;
    }
    const found = findAccessToken(state, readAccessToken(request));
    if (found?.grant.protocol !== protocol) {
      throw refusal("invalid_token", "The access token is invalid.");
    }
    const { grant, token } = found;
    const user = grant.userId === null ? undefined : state.users.findById(grant.userId);
    if (grant.userId !== null && (!user || user.blocked)) {
      throw refusal("invalid_token", "The user is locked or no longer exists.");
    }
    if (!user || (protocol === "oidc" && !splitScope(token.scope).includes("openid"))) {
      throw refusal("insufficient_scope", "The access token does not give access to the claims of a user.");
    }
    // OAuth 2.0 defines no claims, so the response is the service's own view of the user.
    response.json(
      protocol === "oidc" ? claimsOf(state, user, token.scope) : { sub: user.id, ...viewUser(state, user) },
    );
  });
  return router;
}

// RFC 6750, section 2 forbids sending the token in more than one way. The emulator accepts several copies of the same
// token, because the SDK sends two by default.
function readAccessToken(request: Request): string {
  const isForm = request.method === "POST" && request.is("application/x-www-form-urlencoded");
  const header = request.get("authorization");
  const tokens = [
    readQuery(request).access_token,
    isForm ? readForm(request).access_token : undefined,
    header?.match(/^Bearer +(\S+)$/i)?.[1],
  ].filter((token) => token !== undefined);
  const [token] = tokens;
  if (token === undefined) {
    // A request without a token gets no error code in the header (RFC 6750, section 3.1).
    throw new OAuthError("invalid_token", "The access token is missing.", REALM);
  }
  if (tokens.some((other) => other !== token)) {
    throw new OAuthError("invalid_request", "The request contains two different access tokens.");
  }
  return token;
}

function refusal(code: OAuthErrorCode, description: string): OAuthError {
  return new OAuthError(code, description, `${REALM}, error="${code}", error_description="${description}"`);
}
