import { Router } from "express";
import { authenticate } from "../accounts/authenticate";
import { readCaller } from "../http/caller";
import { sendData } from "../http/envelope";
import type { State } from "../state/state";
import type { User } from "../state/user";

const PASSWORD_POINTS = { 1: 20, 2: 30, 3: 40 } as const;

/** Serves the security level of the signed-in user's account. */
export function securityLevelRoutes(state: State): Router {
  return Router().get("/api/v2/users/me/security-level", (request, response) => {
    const { user } = authenticate(state, readCaller(request).token);
    sendData(response, judgeAccount(state, user));
  });
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
