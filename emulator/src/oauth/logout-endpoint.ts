import { type Request, type Response, Router } from "express";
import { readIdToken } from "../accounts/id-token";
import { findPageSession } from "../accounts/page-sign-in";
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

/**
 * Signs out the user whose session is in the cookie, at a page that is not part of OpenID Connect. Like the sign-out
 * endpoint, redirects only to URIs of the application.
 *
 * @param target.clientId application that the request names; by default, the application of the session
 * @param target.uri URI to redirect to; by default, the page only confirms the sign-out
 */
export function signOutAtPage(
  state: State,
  request: Request,
  response: Response,
  target: { clientId?: string | undefined; uri: string | undefined },
): void {
  const { uri, clientId = findPageSession(state, readPageCaller(request, undefined).token)?.session.appId } = target;
  if (uri !== undefined && !isSignOutUri(state, clientId, uri)) {
    throw new OAuthError("invalid_request", "The URI to redirect to is not registered for the application.");
  }
  endPageSession(state, request, response);
  sendOn(response, uri);
}

// If the application is unknown, e.g. because the session has expired, accepts only URIs that an application has
// registered.
function isSignOutUri(state: State, clientId: string | undefined, uri: string): boolean {
  return clientId === undefined
    ? state.clients.list().some(({ redirectUris }) => redirectUris.includes(uri))
    : isRedirectUri(state.clients.find(clientId), uri);
}

/** Ends the session in the cookie of the service's pages, and clears the cookie. */
function endPageSession(state: State, request: Request, response: Response): void {
  state.sessions.revoke(readPageCaller(request, undefined).token ?? "");
  forgetPageSession(response);
}

/** Redirects to a URI after a sign-out; sends a confirmation page if the URI is missing or unsafe. */
function sendOn(response: Response, uri: string | undefined): void {
  if (uri !== undefined && isSafeUri(uri)) {
    response.redirect(303, uri);
  } else {
    sendPage(response, "已退出登录");
  }
}
