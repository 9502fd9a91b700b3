import { type Request, type Response, Router } from "express";
import { readMobileSignInRequest } from "../accounts/mobile-sign-in-request";
import { signInByCredentials } from "../accounts/sign-in-by-credentials";
import { signInByMobile } from "../accounts/sign-in-by-mobile";
import { readSignInRequest, type SignInRequest } from "../accounts/sign-in-request";
import { issueTokenSet } from "../accounts/token-set";
import { BusinessError } from "../business-error";
import { readCaller } from "../http/caller";
import { sendData } from "../http/envelope";
import { authenticateForTokens } from "../oauth/client-authentication";
import { isRedirectUri } from "../oauth/redirect-uri";
import { readScope } from "../oauth/scope";
import type { Client } from "../state/client";
import type { Grant } from "../state/grant";
import type { State } from "../state/state";

/** Handles sign-ins that return OpenID Connect tokens or a code. */
export function signInRoutes(state: State): Router {
  const router = Router();
  router.post("/api/v3/signin", async (request, response) => {
    const wanted = readSignInRequest(request.body);
    const client = requireClient(state, request, wanted);
    const { scope: wantedScope = "openid profile", responseType, redirectUri, nonce = null } = wanted.options;
    if (redirectUri !== undefined && !isRedirectUri(client, redirectUri)) {
      throw new BusinessError("unknownRedirectUri");
    }
    const scope = readScope("oidc", wantedScope);
    const caller = { ...readCaller(request), appId: client.id };
    const { userId, id: sessionId } = await signInByCredentials(state, wanted, caller);
    const grant = state.grants.grant({ protocol: "oidc", clientId: client.id, userId, sessionId, scope, nonce });
    if (responseType === "code") {
      sendData(response, { code: state.grants.issueCode(grant, redirectUri) });
      return;
    }
    sendTokens(response, state, grant);
  });
  router.post("/api/v3/signin-by-mobile", (request, response) => {
    const wanted = readMobileSignInRequest(request.body);
    const client = requireClient(state, request, wanted);
    const scope = readScope("oidc", wanted.options.scope);
    const { userId, id: sessionId } = signInByMobile(state, wanted, { ...readCaller(request), appId: client.id });
    const attributes = { protocol: "oidc", clientId: client.id, userId, sessionId, scope } as const;
    // Keeps the refresh token, so that a refresh whose response is lost does not end the session.
    sendTokens(response, state, state.grants.grant({ ...attributes, keepsRefreshToken: true }));
  });
  return router;
}

function sendTokens(response: Response, state: State, grant: Grant): void {
  const tokens = issueTokenSet(state, grant);
  // The service also sends the lifetime under the nonstandard name `expire_in`.
  sendData(response, { ...tokens, expire_in: tokens.expires_in });
}

/** Returns the application that asks for tokens; throws if it has no ID or does not authenticate. */
export function requireClient(
  state: State,
  request: Request,
  wanted: Partial<Pick<SignInRequest, "client_id" | "client_secret">>,
): Client {
  const { client_id: id = readCaller(request).appId, client_secret: secret } = wanted;
  if (id === undefined) {
    throw new BusinessError("missingAppId");
  }
  return authenticateForTokens(state, request, { client_id: id, ...(secret && { client_secret: secret }) });
}
