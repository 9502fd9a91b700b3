import { type Request, type RequestHandler, Router } from "express";
import { callingFrom } from "../accounts/caller";
import { identifyByCode } from "../accounts/code-login";
import { EMAIL } from "../accounts/contact-kinds";
import { readParams, setCustomData } from "../accounts/custom-data";
import { register, requireEmail, startRequestedSession } from "../accounts/register";
import { signIn } from "../accounts/sign-in";
import { viewUser } from "../accounts/user-view";
import { BusinessError } from "../business-error";
import { readText, requireText } from "../http/body";
import { readCaller, requireApp } from "../http/caller";
import { sendData } from "../http/envelope";
import type { State } from "../state/state";

/** Handles registrations and sign-ins with an email code. */
export function emailCodeRoutes(state: State): Router {
  const router = Router();
  router.post("/api/v2/login/email-code", requireClient, (request, response) => {
    const values = readParams(state, request.body?.params);
    const caller = { ...readUserCaller(request), loginMethod: "loginByEmailCode" };
    const user = identifyByCode(state, { email: requireText(request, "email") }, requireText(request, "code"), caller);
    const session = signIn(state, user, caller);
    setCustomData(user, values);
    sendData(response, viewUser(state, user, session));
  });
  router.post("/api/v2/register/email-code", requireClient, async (request, response) => {
    const email = requireText(request, "email");
    const code = requireText(request, "code");
    const details = { profile: readObject(request, "profile"), params: readValues(request) };
    requireEmail(email);
    state.verificationCodes.redeem({ email }, code);
    const identity = { ...EMAIL.fieldsOf({ email }), registerSource: ["basic:email-code"] };
    const user = await register(state, identity, details);
    const { forceLogin, generateToken } = request.body;
    const asked = { forceLogin: forceLogin === true, generateToken: generateToken === true };
    sendData(response, viewUser(state, user, startRequestedSession(state, user, readUserCaller(request), asked)));
  });
  return router;
}

const requireClient: RequestHandler = (request, _response, next) => {
  requireApp(request);
  next();
};

function readUserCaller(request: Request) {
  return callingFrom(readCaller(request), readText(request, "clientIp"));
}

// Clients send the app's options unchanged: `customData` with values by key, or `params` with a list.
function readValues(request: Request): unknown {
  const customData = readObject(request, "customData");
  return customData ? Object.entries(customData).map(([key, value]) => ({ key, value })) : request.body.params;
}

function readObject(request: Request, field: string): object | undefined {
  const value: unknown = request.body?.[field] ?? undefined;
  if (value !== undefined && (typeof value !== "object" || value === null || Array.isArray(value))) {
    throw new BusinessError("incompleteParameters");
  }
  return value;
}
