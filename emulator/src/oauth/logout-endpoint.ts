import { type Request, type Response, Router } from "express";
import { readIdToken } from "../accounts/id-token";
import { sendPage } from "../http/page";
import { forgetPageSession, readPageCaller } from "../http/page-session";
import type { State } from "../state/state";
import { OAuthError } from "./oauth-error";
import { type Parameters, readForm, readQuery } from "./parameters";
import { isRedirectUri, isSafeUri, withParameters } from "./redirect-uri";

/** Serves the sign-out endpoint (OpenID Connect RP-Initiated Logout). */
export function logoutEndpoint(state: State): Router {
  const router = Router();
  router.get("/session/end", (request, response) => handle(request, response, readQuery(request)));
  router.post("/session/end", (request, response) => handle(request, response, readForm(request)));

  function handle(request: Request, response: Response, parameters: Parameters): void {
    const { id_token_hint: hint, post_logout_redirect_uri: redirectUri, state: handedBack } = parameters;
    const found = hint === undefined ? undefined : readIdToken(state, hint, { ignoreExpiration: true });
    if (hint !== undefined && !found) {
      throw new OAuthError("invalid_request", "id_token_hint is not an ID token of this service.");
    }
    const clientId = parameters.client_id ?? found?.audience;
    if (redirectUri !== undefined && (!clientId || !isRedirectUri(state.clients.find(clientId), redirectUri))) {
      throw new OAuthError("invalid_request", "post_logout_redirect_uri is not registered for the client.");
    }
    if (found?.sessionId !== undefined) {
      state.sessions.revokeById(found.sessionId);
    }
    endPageSession(state, request, response);
    sendOn(response, redirectUri && withParameters(redirectUri, handedBack === undefined ? {} : { state: handedBack }));
  }

  return router;
}

/** Ends the session in the cookie of the service's pages, and clears the cookie. */
export function endPageSession(state: State, request: Request, response: Response): void {
  state.sessions.revoke(readPageCaller(request, undefined).token ?? "");
  forgetPageSession(response);
}

/** Redirects to a URI after a sign-out; sends a confirmation page if the URI is missing or unsafe. */
export function sendOn(response: Response, uri: string | undefined): void {
  if (uri !== undefined && isSafeUri(uri)) {
    response.redirect(303, uri);
  } else {
    sendPage(response, "已退出登录");
  }
}
