import { type Request, type Response, Router } from "express";
import type { Proof } from "../accounts/contact";
import { type ContactKind, EMAIL, PHONE } from "../accounts/contact-kinds";
import { watchLogin } from "../accounts/login-record";
import { isBindable, verifySecondContact } from "../accounts/second-contact";
import { authenticateMfa, completeMfa } from "../accounts/second-factor";
import { viewUser } from "../accounts/user-view";
import { readText, requireText } from "../http/body";
import { readCaller } from "../http/caller";
import { sendData } from "../http/envelope";
import type { Address, PhoneAddress } from "../state/address";
import type { State } from "../state/state";

const PREFIX = "/api/v2/applications/mfa";

/** Verifies SMS codes and email codes as a second factor. */
export function mfaContactRoutes(state: State): Router {
  const router = Router();
  router.post(`${PREFIX}/sms/verify`, (request, response) => {
    const contact = requirePhone(request);
    verify(state, request, response, PHONE, { contact, code: requireText(request, "code") });
  });
  router.post(`${PREFIX}/email/verify`, (request, response) => {
    const contact = { email: requireText(request, "email") };
    verify(state, request, response, EMAIL, { contact, code: requireText(request, "code") });
  });
  router.post(`${PREFIX}/check`, (request, response) => {
    const user = authenticateMfa(state, readCaller(request).token);
    const email = readText(request, "email");
    sendData(
      response,
      email ? isBindable(state, user, EMAIL, { email }) : isBindable(state, user, PHONE, requirePhone(request)),
    );
  });
  return router;
}

function verify<Contact extends Address>(
  state: State,
  request: Request,
  response: Response,
  kind: ContactKind<Contact>,
  proof: Proof<Contact>,
): void {
  const caller = { ...readCaller(request), loginMethod: kind.loginMethod };
  const user = authenticateMfa(state, caller.token);
  watchLogin(state, user, caller, () => verifySecondContact(state, user, kind, proof));
  sendData(response, viewUser(state, user, completeMfa(state, user, caller)));
}

function requirePhone(request: Request): PhoneAddress {
  return { phone: requireText(request, "phone"), countryCode: readText(request, "phoneCountryCode") };
}
