import express, { Router } from "express";
import { findAccessToken } from "../accounts/granted-tokens";
import { readIdToken } from "../accounts/id-token";
import { languageOf } from "../http/caller";
import { inLanguage } from "../messages";
import { authorizationEndpoint } from "../oauth/authorization-endpoint";
import { authorizationServerMetadata, discovery } from "../oauth/discovery";
import { logoutEndpoint, signOutAtPage } from "../oauth/logout-endpoint";
import { answerOAuthError } from "../oauth/oauth-error";
import { readQuery } from "../oauth/parameters";
import { tokenEndpoints } from "../oauth/token-endpoints";
import { userinfoEndpoint } from "../oauth/userinfo-endpoint";
import type { Protocol } from "../state/grant";
import type { State } from "../state/state";

/** Serves OpenID Connect under `/oidc`, OAuth 2.0 under `/oauth`, and related endpoints. */
export function oauthRoutes(state: State): Router {
  const router = Router();
  for (const protocol of ["oidc", "oauth"] satisfies Protocol[]) {
    router.use(authorizationServerMetadata(state, protocol));
    router.use(
      `/${protocol}`,
      express.urlencoded({ extended: false, limit: "100kb" }),
      tokenEndpoints(state, protocol),
      userinfoEndpoint(state, protocol),
      authorizationEndpoint(state, protocol),
    );
  }
  router.use("/oidc", discovery(state), logoutEndpoint(state));
  router.get("/login/profile/logout", (request, response) => {
    const { app_id: clientId, redirect_uri: uri } = readQuery(request);
    signOutAtPage(state, request, response, { clientId, uri });
  });
  router.get("/api/v2/oidc/validate_token", (request, response) => {
    const { access_token: accessToken, id_token: idToken } = readQuery(request);
    const found = idToken === undefined ? findAccessToken(state, accessToken ?? "") : readIdToken(state, idToken);
    if (found && (accessToken === undefined || idToken === undefined)) {
      response.json(found.claims);
    } else {
      // Unlike other rejections of the service, this one has no `data`.
      const name = idToken === undefined ? "access_token" : "id_token";
      const message = inLanguage(languageOf(request), { zh: `${name} 不合法`, en: `The ${name} is invalid.` });
      response.json({ code: 400, message });
    }
  });
  router.use(["/oidc", "/oauth", "/login/profile", "/api/v2/oidc"], answerOAuthError);
  return router;
}
