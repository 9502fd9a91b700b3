import { Router } from "express";
import type { State } from "../state/state";
import { tokenGrants } from "./token-grants";

const AUTH_METHODS = ["client_secret_post", "client_secret_basic", "none"];

/** Serves the provider's metadata and the public key that verifies its tokens (OpenID Connect Discovery). */
export function discovery({ signingKey }: State): Router {
  const router = Router();
  router.get("/.well-known/openid-configuration", (_request, response) => {
    const { issuer } = signingKey;
    response.json({
      issuer,
      authorization_endpoint: `${issuer}/auth`,
      token_endpoint: `${issuer}/token`,
      userinfo_endpoint: `${issuer}/me`,
      jwks_uri: `${issuer}/.well-known/jwks.json`,
      introspection_endpoint: `${issuer}/token/introspection`,
      revocation_endpoint: `${issuer}/token/revocation`,
      end_session_endpoint: `${issuer}/session/end`,
      scopes_supported: ["openid", "profile", "email", "phone", "address", "username", "offline_access"],
      response_types_supported: [
        "code",
        "token",
        "id_token",
        "id_token token",
        "code id_token",
        "code token",
        "code id_token token",
      ],
      response_modes_supported: ["query", "fragment", "form_post"],
      grant_types_supported: [...tokenGrants.keys(), "implicit"],
      subject_types_supported: ["public"],
      id_token_signing_alg_values_supported: ["RS256"],
      token_endpoint_auth_methods_supported: AUTH_METHODS,
      introspection_endpoint_auth_methods_supported: AUTH_METHODS,
      revocation_endpoint_auth_methods_supported: AUTH_METHODS,
      code_challenge_methods_supported: ["S256", "plain"],
      claims_parameter_supported: false,
      request_parameter_supported: false,
      request_uri_parameter_supported: false,
    });
  });
  router.get("/.well-known/jwks.json", (_request, response) => {
    response.json({ keys: [signingKey.publicJwk] });
  });
  return router;
}
