import { type Request, Router } from "express";
import { toDataURL } from "qrcode";
import { authenticate } from "../accounts/authenticate";
import { proveFactor, viewFactor } from "../accounts/factors";
import { authenticateForBinding } from "../accounts/second-factor";
import { sendCode } from "../accounts/send-code";
import { BusinessError } from "../business-error";
import { readText, requireText } from "../http/body";
import { readCaller } from "../http/caller";
import { sendData } from "../http/envelope";
import { readParameter } from "../http/query";
import { type Address, isEmail, isPhone } from "../state/address";
import { type BoundFactor, FACTOR_TYPES, type FactorType } from "../state/second-factors";
import type { State } from "../state/state";
import type { User } from "../state/user";

/** Lists, enrolls and resets second factors. */
export function factorRoutes(state: State): Router {
  const router = Router();
  router.get("/api/v3/list-factors-to-enroll", (request, response) => {
    const { user } = authenticate(state, readCaller(request).token);
    const bound = state.mfa.list(user).map(({ type }) => type);
    const missing = FACTOR_TYPES.filter((type) => !bound.includes(type));
    sendData(
      response,
      missing.map((factorType) => ({ factorType })),
    );
  });
  router.get("/api/v3/list-enrolled-factors", (request, response) => {
    const { user } = authenticate(state, readCaller(request).token);
    sendData(
      response,
      state.mfa.list(user).map((factor) => viewFactor(state, user, factor)),
    );
  });
  router.get("/api/v3/get-factor", (request, response) => {
    const { user } = authenticate(state, readCaller(request).token);
    sendData(response, viewFactor(state, user, requireFactor(state, user, readParameter(request, "factorId"))));
  });
  router.post("/api/v3/send-enroll-factor-request", async (request, response) => {
    const { user, source } = authenticateForBinding(state, readCaller(request).token);
    const factorType = requireNewType(state, user, request);
    const contact = readContact(request, factorType);
    if (contact) {
      sendCode(state, contact, "mfa-bind");
    }
    const enrollmentToken = state.enrollments.start(user, { factorType, source, contact });
    if (factorType !== "OTP") {
      sendData(response, { enrollmentToken });
      return;
    }
    const { authenticator, uri } = state.mfa.associateTotp(user, { source });
    const qrCodeDataUrl = await toDataURL(uri, { scale: 2 });
    const otpData = { qrCodeUri: uri, qrCodeDataUrl, recoveryCode: authenticator.recoveryCode };
    sendData(response, { enrollmentToken, otpData });
  });
  router.post("/api/v3/enroll-factor", (request, response) => {
    const { user } = authenticateForBinding(state, readCaller(request).token);
    const factorType = requireNewType(state, user, request);
    const token = requireText(request, "enrollmentToken");
    proveFactor(state, user, {
      enrollment: state.enrollments.require(token, user, factorType),
      proof: request.body.enrollmentData,
    });
    state.enrollments.remove(token);
    sendData(response, undefined);
  });
  router.post("/api/v3/reset-factor", (request, response) => {
    const { user } = authenticate(state, readCaller(request).token);
    state.mfa.remove(user, requireFactor(state, user, readText(request, "factorId")).type);
    sendData(response, undefined);
  });
  return router;
}

function requireFactor(state: State, user: User, factorId: string | undefined): BoundFactor {
  const factor = state.mfa.list(user).find(({ id }) => id === factorId);
  if (!factor) {
    throw new BusinessError("unknownFactor");
  }
  return factor;
}

// Returns the requested type of factor. The user must not have enrolled a factor of this type.
function requireNewType(state: State, user: User, request: Request): FactorType {
  const type = FACTOR_TYPES.find((known) => known === request.body?.factorType);
  if (!type) {
    throw new BusinessError("incompleteParameters");
  }
  if (state.mfa.list(user).some((factor) => factor.type === type)) {
    throw new BusinessError("factorBound");
  }
  return type;
}

function readContact(request: Request, factorType: FactorType): Address | null {
  const { phoneNumber, phoneCountryCode, email } = request.body.profile ?? {};
  if (factorType === "SMS") {
    const address = { phone: String(phoneNumber ?? ""), countryCode: String(phoneCountryCode ?? "") };
    if (!isPhone(address)) {
      throw new BusinessError("malformedPhone");
    }
    return address;
  }
  if (factorType === "EMAIL") {
    if (typeof email !== "string" || !isEmail(email)) {
      throw new BusinessError("notAnEmail");
    }
    return { email };
  }
  return null;
}
