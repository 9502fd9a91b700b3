import { type Request, type Response, Router } from "express";
import { issueAccessToken } from "../accounts/granted-tokens";
import { makeIdToken } from "../accounts/id-token";
import { findPageSession, signInAtPage } from "../accounts/page-sign-in";
import { BusinessError } from "../business-error";
import { escapeHtml, sendPage } from "../http/page";
import { keepPageSession, readPageCaller } from "../http/page-session";
import type { Protocol } from "../state/grant";
import type { Session } from "../state/session-store";
import type { State } from "../state/state";
import {
  type AuthorizationRequest,
  type ReturnAddress,
  readAuthorizationRequest,
  readReturnAddress,
} from "./authorization-request";
import { OAuthError } from "./oauth-error";
import { type Parameters, readForm, readQuery } from "./parameters";
import { withParameters } from "./redirect-uri";

type Answer = Record<string, string>;

/**
 * Serves the authorization endpoint, where apps send users to sign in. Shows no form: signs in the user that
 * `login_hint` names, the user whose session is in the cookie, or the default WeChat user, in this order, and redirects
 * back to the app.
 */
export function authorizationEndpoint(state: State, protocol: Protocol): Router {
  const router = Router();
  router.get("/auth", (request, response) => handle(request, response, readQuery(request)));
  router.post("/auth", (request, response) => handle(request, response, readForm(request)));

  function handle(request: Request, response: Response, parameters: Parameters): void {
    const address = readReturnAddress(state, parameters);
    try {
      const wanted = readAuthorizationRequest(protocol, parameters);
      const session = authorizeUser(request, wanted, address);
      keepPageSession(response, session);
      sendBack(response, address, grant(wanted, address, session));
    } catch (error) {
      sendBack(response, address, explain(error));
    }
  }

  function authorizeUser(request: Request, { prompt, loginHint }: AuthorizationRequest, { client }: ReturnAddress) {
    const caller = readPageCaller(request, client.id);
    if (prompt.has("none") && !findPageSession(state, caller.token)) {
      throw new OAuthError("login_required", "No user is signed in.");
    }
    return signInAtPage(state, { loginHint, again: prompt.has("login") }, caller);
  }

  function grant(wanted: AuthorizationRequest, { client, redirectUri }: ReturnAddress, session: Session): Answer {
    const { parts, scope, nonce, challenge } = wanted;
    const { id: sessionId, userId } = session;
    const granted = state.grants.grant({ protocol, clientId: client.id, userId, sessionId, scope, nonce });
    const code = parts.has("code") ? state.grants.issueCode(granted, redirectUri, challenge) : undefined;
    const access = parts.has("token") ? issueAccessToken(state, granted, scope) : undefined;
    const user = parts.has("id_token") ? state.users.findById(userId) : undefined;
    return {
      ...(code && { code }),
      ...(access && {
        access_token: access.value,
        token_type: "Bearer",
        expires_in: String(access.record.expiresAt - access.record.issuedAt),
        scope,
      }),
      ...(user && { id_token: makeIdToken(state, granted, user, { accessToken: access?.value, code }) }),
    };
  }

  return router;
}

// RFC 6749, section 4.1.2.1.
function explain(error: unknown): Answer {
  if (error instanceof OAuthError) {
    return error.body;
  }
  if (error instanceof BusinessError) {
    return new OAuthError("access_denied", `The service rejects the sign-in with code ${error.code}.`).body;
  }
  throw error;
}

function sendBack(response: Response, { redirectUri, mode, state }: ReturnAddress, answer: Answer): void {
  const parameters = { ...answer, ...(state !== undefined && { state }) };
  response.set("Cache-Control", "no-store");
  if (mode === "query") {
    response.redirect(303, withParameters(redirectUri, parameters));
  } else if (mode === "fragment") {
    response.redirect(303, `${redirectUri}#${new URLSearchParams(parameters)}`);
  } else {
    sendForm(response, redirectUri, parameters);
  }
}

// OAuth 2.0 Form Post Response Mode.
function sendForm(response: Response, action: string, parameters: Answer): void {
  const fields = Object.entries(parameters).map(
    ([name, value]) => `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value)}">`,
  );
  const form = `<form method="post" action="${escapeHtml(action)}">${fields.join("")}<button>继续</button></form>`;
  sendPage(response, "正在返回应用", `${form}<script>document.forms[0].submit()</script>`);
}
