import { type Request, type Response, Router } from "express";
import { issueAccessToken } from "../accounts/granted-tokens";
import { makeIdToken } from "../accounts/id-token";
import { BusinessError } from "../business-error";
import { escapeHtml, sendPage } from "../http/page";
import { keepPageSession, readPageCaller } from "../http/page-session";
import type { Client } from "../state/client";
import type { Protocol } from "../state/grant";
import type { Session } from "../state/session-store";
import type { State } from "../state/state";
import {
  type AuthorizationRequest,
  type ReturnAddress,
  readAuthorizationRequest,
  readReturnAddress,
} from "./authorization-request";
import { authorizeUser } from "./authorize-user";
import { OAuthError } from "./oauth-error";
import { refuseRepeated, requireForm, separateRepeated } from "./parameters";
import { withParameters } from "./redirect-uri";

type Answer = Record<string, string>;

/**
 * Serves the authorization endpoint, where apps send users to sign in. Shows no form: signs in the user that
 * `id_token_hint` or `login_hint` names, or else the user whose session is in the cookie, or else the default WeChat
 * user. Then redirects back to the app. Like every response to the app, an error response contains the issuer (RFC
 * 9207).
 */
export function authorizationEndpoint(state: State, protocol: Protocol): Router {
  const router = Router();
  router.get("/auth", (request, response) => handle(request, response, request.query));
  router.post("/auth", (request, response) => handle(request, response, requireForm(request)));

  function handle(request: Request, response: Response, source: object): void {
    const { parameters, repeated } = separateRepeated(source);
    refuseRepeated(repeated.filter((name) => name === "client_id" || name === "redirect_uri"));
    const address = readReturnAddress(state, protocol, parameters);
    const answer = (result: Answer) => sendBack(response, address, { ...result, iss: state.issuerOf(protocol) });
    try {
      refuseRepeated(repeated);
      const wanted = readAuthorizationRequest(protocol, parameters);
      const session = authorizeUser(state, wanted, readPageCaller(request, address.client.id));
      keepPageSession(response, session);
      answer(grant(wanted, address.client, session));
    } catch (error) {
      answer(explain(error));
    }
  }

  function grant(wanted: AuthorizationRequest, { id: clientId }: Client, session: Session): Answer {
    const { parts, scope, nonce, redirectUri, challenge } = wanted;
    const { id: sessionId, userId, issuedAt: authenticatedAt } = session;
    const granted = state.grants.grant({ protocol, clientId, userId, sessionId, scope, nonce, authenticatedAt });
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
