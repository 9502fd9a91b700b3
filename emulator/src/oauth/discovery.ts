import { Router } from "express";
import { CLAIM_SCOPES, USER_CLAIMS } from "../accounts/claims";
import { CLIENT_AUTH_METHODS } from "../state/client";
import type { Protocol } from "../state/grant";
import type { State } from "../state/state";
import { PROMPTS, RESPONSE_MODES, responseTypesOf } from "./authorization-request";
import { CODE_CHALLENGE_METHODS } from "./code-challenge";
import { tokenGrants } from "./token-grants";

const SCOPES: Record<Protocol, readonly string[]> = {
  oidc: ["openid", ...CLAIM_SCOPES, "offline_access"],
  oauth: ["user"],
};

/** Serves the provider's metadata and the public keys that verify its tokens (OpenID Connect Discovery). */
export function discovery(state: State): Router {
  const router = Router();
  router.get("/.well-known/openid-configuration", (_request, response) => {
    response.json(describeProvider(state, "oidc"));
  });
  router.get("/.well-known/jwks.json", (_request, response) => {
    response.json({ keys: state.signingKey.publicJwks });
  });
  return router;
}

/** Serves the same metadata at the URL that RFC 8414, section 3.1 derives from the issuer. */
export function authorizationServerMetadata(state: State, protocol: Protocol): Router {
  return Router().get(`/.well-known/oauth-authorization-server/${protocol}`, (_request, response) => {
    response.json(describeProvider(state, protocol));
  });
}

function describeProvider(state: State, protocol: Protocol): object {
  const issuer = state.issuerOf(protocol);
  return {
    issuer,
    authorization_endpoint: `${issuer}/auth`,
    token_endpoint: `${issuer}/token`,
    introspection_endpoint: `${issuer}/token/introspection`,
    revocation_endpoint: `${issuer}/token/revocation`,
    userinfo_endpoint: `${issuer}/me`,
    jwks_uri: `${state.issuerOf("oidc")}/.well-known/jwks.json`,
    scopes_supported: SCOPES[protocol],
    response_types_supported: responseTypesOf(protocol),
    response_modes_supported: RESPONSE_MODES,
    grant_types_supported: [...tokenGrants.keys(), "implicit"],
    token_endpoint_auth_methods_supported: CLIENT_AUTH_METHODS,
    introspection_endpoint_auth_methods_supported: CLIENT_AUTH_METHODS,
    revocation_endpoint_auth_methods_supported: CLIENT_AUTH_METHODS,
    code_challenge_methods_supported: CODE_CHALLENGE_METHODS,
    authorization_response_iss_parameter_supported: true,
    ...(protocol === "oidc" && {
      end_session_endpoint: `${issuer}/session/end`,
      subject_types_supported: ["public"],
      id_token_signing_alg_values_supported: ["RS256", "HS256"],
      claim_types_supported: ["normal"],
      claims_supported: [...USER_CLAIMS, "iss", "aud", "exp", "iat", "auth_time", "nonce", "at_hash", "c_hash", "sid"],
      prompt_values_supported: PROMPTS,
      claims_parameter_supported: false,
      request_parameter_supported: false,
      request_uri_parameter_supported: false,
    }),
  };
}
