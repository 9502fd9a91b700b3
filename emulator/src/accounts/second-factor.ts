import { BusinessError } from "../business-error";
import type { FactorSource } from "../state/second-factors";
import type { Session } from "../state/session-store";
import type { State } from "../state/state";
import type { User } from "../state/user";
import { authenticate } from "./authenticate";
import type { Caller } from "./caller";
import { completeSignIn } from "./sign-in";

/** Returns the user of an MFA token; throws if the token is missing, expired or not an MFA token. */
export function authenticateMfa(state: State, token: string | undefined): User {
  if (!token) {
    throw new BusinessError("notLoggedIn");
  }
  const user = state.users.findById(state.mfaTokens.require(token));
  if (!user) {
    throw new BusinessError("sessionExpired");
  }
  return user;
}

/** Returns the user of a session token or an MFA token. */
export function authenticateAny(state: State, token: string | undefined): { user: User; session?: Session } {
  return token && state.mfaTokens.has(token) ? { user: authenticateMfa(state, token) } : authenticate(state, token);
}

/**
 * Authenticates a user who binds a second factor. An MFA token is accepted only from users who have not bound a second
 * factor yet; otherwise, anyone who knows the password could bypass the second factor by binding another one.
 *
 * In the result, `source` is the default origin of the binding: `SELF` for a session token, `APPLICATION` for an MFA
 * token.
 */
export function authenticateForBinding(
  state: State,
  token: string | undefined,
): { user: User; session?: Session; source: FactorSource } {
  const caller = authenticateAny(state, token);
  if (!caller.session && state.mfa.hasBound(caller.user)) {
    throw new BusinessError("notPermitted");
  }
  return { ...caller, source: caller.session ? "SELF" : "APPLICATION" };
}

/** Completes a sign-in after the second factor was verified, and removes the MFA token. */
export function completeMfa(state: State, user: User, caller: Caller): Session {
  const session = completeSignIn(state, user, caller);
  state.mfaTokens.remove(caller.token ?? "");
  return session;
}
