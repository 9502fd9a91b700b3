import { Router } from "express";
import { toDataURL } from "qrcode";
import { authenticate } from "../accounts/authenticate";
import { watchLogin } from "../accounts/login-record";
import { authenticateAny, authenticateForBinding, authenticateMfa, completeMfa } from "../accounts/second-factor";
import { viewUser } from "../accounts/user-view";
import { BusinessError } from "../business-error";
import { readText, requireText } from "../http/body";
import { readCaller } from "../http/caller";
import { sendData } from "../http/envelope";
import { messages } from "../messages";
import type { FactorSource } from "../state/second-factors";
import type { State } from "../state/state";

const TYPE = "totp";

/** Binds and verifies authenticator apps as a second factor. */
export function mfaTotpRoutes(state: State): Router {
  const router = Router();
  router.get("/api/v2/mfa/authenticator", (request, response) => {
    const { user } = authenticateAny(state, readCaller(request).token);
    const authenticator = (request.query.type ?? TYPE) === TYPE ? state.mfa.findTotp(user) : undefined;
    if (!authenticator) {
      sendData(response, []);
      return;
    }
    // Omits the secret and the recovery code, because they must stay confidential after the app is bound.
    const { id, userId, enable, createdAt, updatedAt } = authenticator;
    sendData(response, [{ id, userId, enable, authenticatorType: TYPE, createdAt, updatedAt }]);
  });
  router.post("/api/v2/mfa/totp/associate", async (request, response) => {
    const { user, source } = authenticateForBinding(state, readCaller(request).token);
    requireType(readText(request, "authenticator_type"));
    refuseSecond(state.mfa.hasTotp(user));
    const { authenticator, uri } = state.mfa.associateTotp(user, {
      source: requireSource(readText(request, "source") ?? source),
    });
    sendData(response, {
      authenticator_type: TYPE,
      secret: authenticator.secret,
      qrcode_uri: uri,
      qrcode_data_url: await toDataURL(uri, { scale: 2 }),
      recovery_code: authenticator.recoveryCode,
    });
  });
  router.post("/api/v2/mfa/totp/associate/confirm", (request, response) => {
    const { user } = authenticateForBinding(state, readCaller(request).token);
    requireType(readText(request, "authenticator_type"));
    refuseSecond(state.mfa.hasTotp(user));
    state.mfa.confirmTotp(user, requireText(request, "totp"));
    sendData(response, null, messages.totpBound);
  });
  router.delete("/api/v2/mfa/totp/associate", (request, response) => {
    state.mfa.removeTotp(authenticate(state, readCaller(request).token).user);
    sendData(response, null, messages.totpUnbound);
  });
  router.post("/api/v2/mfa/totp/verify", (request, response) => {
    const caller = { ...readCaller(request), loginMethod: "verifyTotpMfa" };
    const user = authenticateMfa(state, caller.token);
    const totp = requireText(request, "totp");
    watchLogin(state, user, caller, () => state.mfa.verifyTotp(user, totp));
    sendData(response, viewUser(state, user, completeMfa(state, user, caller)));
  });
  router.post("/api/v2/mfa/totp/recovery", (request, response) => {
    const caller = { ...readCaller(request), loginMethod: "verifyTotpRecoveryCode" };
    const user = authenticateMfa(state, caller.token);
    const given = requireText(request, "recoveryCode");
    const recoveryCode = watchLogin(state, user, caller, () => state.mfa.recoverTotp(user, given));
    sendData(response, { ...viewUser(state, user, completeMfa(state, user, caller)), recoveryCode });
  });
  return router;
}

function requireType(type = TYPE): void {
  if (type !== TYPE) {
    throw new BusinessError("incompleteParameters");
  }
}

function requireSource(source: string): FactorSource {
  if (source !== "SELF" && source !== "APPLICATION") {
    throw new BusinessError("incompleteParameters");
  }
  return source;
}

function refuseSecond(bound: boolean): void {
  if (bound) {
    throw new BusinessError("totpBound");
  }
}
