import { Router } from "express";
import { fingerprintOf } from "../accounts/face";
import { watchLogin } from "../accounts/login-record";
import { authenticateForBinding, authenticateMfa, completeMfa } from "../accounts/second-factor";
import { viewUser } from "../accounts/user-view";
import { BusinessError } from "../business-error";
import { requireText } from "../http/body";
import { readCaller } from "../http/caller";
import { sendData } from "../http/envelope";
import type { State } from "../state/state";

/** Binds and verifies faces as a second factor. */
export function mfaFaceRoutes(state: State): Router {
  const router = Router();
  router.post("/api/v2/mfa/face/associate", (request, response) => {
    const { user, session, source } = authenticateForBinding(state, readCaller(request).token);
    const fingerprint = fingerprintOf(state, requireText(request, "photoA"));
    if (fingerprintOf(state, requireText(request, "photoB")) !== fingerprint) {
      throw new BusinessError("wrongFace");
    }
    state.mfa.bindFace(user, fingerprint, source);
    sendData(response, viewUser(state, user, session));
  });
  router.post("/api/v2/mfa/face/verify", (request, response) => {
    const caller = { ...readCaller(request), loginMethod: "verifyFaceMfa" };
    const user = authenticateMfa(state, caller.token);
    const photo = requireText(request, "photo");
    watchLogin(state, user, caller, () => state.mfa.verifyFace(user, fingerprintOf(state, photo)));
    sendData(response, viewUser(state, user, completeMfa(state, user, caller)));
  });
  return router;
}
