import { type Request, Router } from "express";
import { findGrantedToken } from "../accounts/granted-tokens";
import type { Grant, GrantedToken, Protocol } from "../state/grant";
import type { State } from "../state/state";
import { authenticateClient, authenticateForTokens } from "./client-authentication";
import { OAuthError } from "./oauth-error";
import { type Parameters, readForm, requireParameter } from "./parameters";
import { tokenGrants } from "./token-grants";

/** Serves the endpoints that issue, describe and revoke tokens. */
export function tokenEndpoints(state: State, protocol: Protocol): Router {
  const router = Router();

  // RFC 6749, section 3.2.
  router.post("/token", (request, response) => {
    const parameters = readTokenForm(request);
    const client = authenticateForTokens(state, request, parameters);
    const grant = tokenGrants.get(requireParameter(parameters, "grant_type"));
    if (!grant) {
      throw new OAuthError("unsupported_grant_type", "The emulator does not support this grant_type.");
    }
    response.set("Pragma", "no-cache");
    response.json(grant({ state, protocol, client, parameters }));
  });

  // RFC 7662. Confidential clients can also inspect the tokens of other clients, because resource servers must inspect
  // the tokens that they receive.
  router.post("/token/introspection", (request, response) => {
    const { client, found } = readTokenRequest(request);
    const mayKnow = found && !found.token.used && (client.authMethod !== "none" || found.grant.clientId === client.id);
    response.json(mayKnow ? describeToken(found) : { active: false });
  });

  // RFC 7009.
  router.post("/token/revocation", (request, response) => {
    const { client, found } = readTokenRequest(request);
    if (found && found.grant.clientId !== client.id) {
      throw new OAuthError("unauthorized_client", "The token belongs to another client.");
    }
    if (found) {
      state.grants.revokeToken(found.token);
    }
    response.end();
  });

  function readTokenRequest(request: Request) {
    const parameters = readForm(request);
    const client = authenticateClient(state, request, parameters);
    const found = findGrantedToken(state, requireParameter(parameters, "token"));
    return { client, found: found?.grant.protocol === protocol ? found : undefined };
  }

  function describeToken({ token, grant }: { token: GrantedToken; grant: Grant }): object {
    const user = grant.userId === null ? undefined : state.users.findById(grant.userId);
    if (grant.userId !== null && !user) {
      return { active: false };
    }
    return {
      active: true,
      sub: grant.userId ?? grant.clientId,
      client_id: grant.clientId,
      ...(user?.username && { username: user.username }),
      scope: token.scope,
      // The ID of a refresh token is the token itself.
      ...(token.kind === "access" && { token_type: "Bearer", jti: token.id }),
      iat: token.issuedAt,
      exp: token.expiresAt,
      iss: state.issuerOf(protocol),
      aud: grant.clientId,
    };
  }

  return router;
}

// When mini programs refresh their tokens, they identify themselves with the same header as in all their requests.
function readTokenForm(request: Request): Parameters {
  const form = readForm(request);
  const appId = request.get("x-authing-app-id");
  const namesNoClient = form.client_id === undefined && request.get("authorization") === undefined;
  return namesNoClient && appId && form.grant_type === "refresh_token" ? { ...form, client_id: appId } : form;
}
