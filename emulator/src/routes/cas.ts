import { type RequestHandler, Router } from "express";
import { create } from "xmlbuilder2";
import { claimsOf } from "../accounts/claims";
import { findPageSession, signInAtPage } from "../accounts/page-sign-in";
import { viewUser } from "../accounts/user-view";
import { BusinessError } from "../business-error";
import { sendPage } from "../http/page";
import { keepPageSession, readPageCaller } from "../http/page-session";
import { signOutAtPage } from "../oauth/logout-endpoint";
import { answerOAuthError } from "../oauth/oauth-error";
import { type Parameters, readQuery } from "../oauth/parameters";
import { isCasService, withParameters } from "../oauth/redirect-uri";
import type { CasTicket } from "../state/cas-tickets";
import type { Session } from "../state/session-store";
import type { State } from "../state/state";
import type { User } from "../state/user";

const PREFIX = "/cas-idp";

/** Permissions whose claims are the attributes of a ticket's owner. */
const ATTRIBUTE_SCOPE = "profile email phone address username unionid external_id";

/**
 * Handles CAS sign-in, sign-out and ticket validation. The sign-in shows no form: it signs in the user whose session is
 * in the cookie, or the default WeChat user.
 */
export function casRoutes(state: State): Router {
  const router = Router();
  router.get<{ appId?: string }>([`${PREFIX}/logout`, `${PREFIX}/:appId/logout`], (request, response) => {
    const { url, service } = readQuery(request);
    signOutAtPage(state, request, response, { clientId: request.params.appId, uri: url ?? service });
  });
  router.get(`${PREFIX}/:appId`, login(state));
  router.get(`${PREFIX}/:appId/login`, login(state));
  router.get(`${PREFIX}/:appId/validate`, (request, response) => {
    const { user } = checkTicket(state, request.params.appId, readQuery(request));
    response.type("text").send(user ? `yes\n${nameOf(user)}\n` : "no\n\n");
  });
  router.get(
    `${PREFIX}/:appId/serviceValidate`,
    validateService(state, ({ user }) => claimsOf(state, user, ATTRIBUTE_SCOPE)),
  );
  router.get(
    `${PREFIX}/:appId/p3/serviceValidate`,
    validateService(state, (success) => ({
      ...protocolAttributesOf(success),
      ...claimsOf(state, success.user, ATTRIBUTE_SCOPE),
    })),
  );
  router.get("/cas/session", (request, response) => {
    const found = findPageSession(state, readPageCaller(request, undefined).token);
    if (!found) {
      response.json({ session: null, userInfo: null });
      return;
    }
    response.json({ session: viewSession(found.session), userInfo: viewUser(state, found.user) });
  });
  router.use([PREFIX, "/cas"], answerOAuthError);
  return router;
}

function login(state: State): RequestHandler<{ appId: string }> {
  return (request, response) => {
    const { appId } = request.params;
    const { service, gateway, renew } = readQuery(request);
    if (service !== undefined && !isCasService(state.clients.find(appId), service)) {
      throw new BusinessError("unknownCasService");
    }
    const caller = readPageCaller(request, appId);
    if (service !== undefined && gateway === "true" && !findPageSession(state, caller.token)) {
      response.redirect(303, service);
      return;
    }
    const present = findPageSession(state, caller.token);
    const session = signInAtPage(state, { again: renew === "true" }, caller);
    keepPageSession(response, session);
    if (service === undefined) {
      sendPage(response, "已登录");
      return;
    }
    const ticket = state.casTickets.issue({
      appId,
      service,
      userId: session.userId,
      isFromNewLogin: session.id !== present?.session.id,
      authenticatedAt: new Date(session.issuedAt * 1000).toISOString(),
    });
    response.redirect(303, withParameters(service, { ticket }));
  };
}

function viewSession({ id, userId, appId, issuedAt, expiresAt }: Session): object {
  return {
    _id: id,
    cookie: {
      originalMaxAge: (expiresAt - issuedAt) * 1000,
      expires: new Date(expiresAt * 1000).toISOString(),
      httpOnly: true,
      path: "/",
    },
    appId,
    userId,
  };
}

type Success = { user: User; ticket: CasTicket };
type Checked = Success | { user?: undefined; code: string; description: string };
type Attributes = Readonly<Record<string, unknown>>;

// CAS Protocol 3.0, sections 2.5 and 2.8.
function validateService(
  state: State,
  attributesOf: (success: Success) => Attributes,
): RequestHandler<{ appId: string }> {
  return (request, response) => {
    const parameters = readQuery(request);
    const checked = checkTicket(state, request.params.appId, parameters);
    if (parameters.format?.toUpperCase() === "JSON") {
      response.json({ serviceResponse: toJson(checked, attributesOf) });
    } else {
      response.type("xml").send(toXml(checked, attributesOf));
    }
  };
}

// CAS Protocol 3.0, section 2.5.3.
function checkTicket(state: State, appId: string, { service, ticket, renew }: Parameters): Checked {
  if (service === undefined || ticket === undefined) {
    return { code: "INVALID_REQUEST", description: "service and ticket are required." };
  }
  const found: CasTicket | undefined = state.casTickets.take(ticket);
  const user = found && state.users.findById(found.userId);
  if (!user || user.blocked || found.appId !== appId) {
    return { code: "INVALID_TICKET", description: "The ticket is unknown, expired or already used." };
  }
  if (found.service !== service) {
    return { code: "INVALID_SERVICE", description: "The ticket is for another service." };
  }
  if (renew === "true" && !found.isFromNewLogin) {
    return { code: "INVALID_TICKET", description: "renew requires a ticket from a new sign-in." };
  }
  return { user, ticket: found };
}

function toJson(checked: Checked, attributesOf: (success: Success) => Attributes): object {
  if (!checked.user) {
    return { authenticationFailure: { code: checked.code, description: checked.description } };
  }
  return { authenticationSuccess: { user: nameOf(checked.user), attributes: attributesOf(checked) } };
}

function toXml(checked: Checked, attributesOf: (success: Success) => Attributes): string {
  const content = checked.user
    ? {
        "cas:authenticationSuccess": {
          "cas:user": nameOf(checked.user),
          "cas:attributes": toElements(attributesOf(checked)),
        },
      }
    : { "cas:authenticationFailure": { "@code": checked.code, "#": checked.description } };
  const root = { "cas:serviceResponse": { "@xmlns:cas": "http://www.yale.edu/tp/cas", ...content } };
  return create({ version: "1.0", encoding: "UTF-8", invalidCharReplacement: "" }, root).end({ prettyPrint: true });
}

function nameOf({ username, email, phone, id }: User): string {
  return username ?? email ?? phone ?? id;
}

// CAS Protocol 3.0, section 2.5.7: attributes that every response to `/p3/serviceValidate` has.
function protocolAttributesOf({ ticket: { authenticatedAt, isFromNewLogin } }: Success): Attributes {
  return {
    authenticationDate: authenticatedAt,
    longTermAuthenticationRequestTokenUsed: false,
    isFromNewLogin,
  };
}

/** Returns attributes as XML elements, without the attributes that have no value. */
function toElements(attributes: Attributes): object {
  return Object.fromEntries(
    Object.entries(attributes)
      .filter(([, value]) => value !== null)
      .map(([name, value]) => [
        `cas:${name}`,
        typeof value === "object" ? toElements(value as Attributes) : String(value),
      ]),
  );
}
