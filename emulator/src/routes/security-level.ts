import { Router } from "express";
import { authenticate } from "../accounts/authenticate";
import { readCaller } from "../http/caller";
import { sendData } from "../http/envelope";
import type { State } from "../state/state";
import type { User } from "../state/user";

const PASSWORD_POINTS = { 1: 20, 2: 30, 3: 40 } as const;

/** Serves the security level of the signed-in user's account. */
export function securityLevelRoutes(state: State): Router {
  const router = Router();
  router.get("/api/v2/users/me/security-level", (request, response) => {
    const { user } = authenticate(state, readCaller(request).token);
    sendData(response, judgeAccount(state, user));
  });
  router.get("/api/v3/get-security-info", (request, response) => {
    const { user } = authenticate(state, readCaller(request).token);
    const { email, mfa, password, phone, passwordSecurityLevel, score } = judgeAccount(state, user);
    sendData(response, {
      passwordSecurityLevel,
      mfaEnrolled: mfa,
      passwordSet: password,
      emailBinded: email,
      phoneBinded: phone,
      securityScore: score,
    });
  });
  return router;
}

function judgeAccount(state: State, user: User) {
  const email = user.email !== null;
  const phone = user.phone !== null;
  const mfa = state.mfa.hasBound(user);
  const passwordSecurityLevel = state.users.passwordSecurityLevel(user) ?? null;
  const score =
    (email ? 25 : 0) +
    (phone ? 25 : 0) +
    (mfa ? 10 : 0) +
    (passwordSecurityLevel ? PASSWORD_POINTS[passwordSecurityLevel] : 0);
  return { email, mfa, password: passwordSecurityLevel !== null, phone, passwordSecurityLevel, score };
}
