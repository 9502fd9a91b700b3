import { BusinessError } from "../business-error";
import type { FactorSource } from "../state/second-factors";
import type { Session } from "../state/session-store";
import type { State } from "../state/state";
import type { User } from "../state/user";
import { authenticate } from "./authenticate";
import type { Caller } from "./caller";
import { completeSignIn } from "./sign-in";

/** Says whose login waits for its second factor; refuses a missing and a dead token, and one of a session. */
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

/** Says whom a token is about: a session's or, before the login is done, an MFA token. */
export function authenticateAny(state: State, token: string | undefined): { user: User; session?: Session } {
  return token && state.mfaTokens.has(token) ? { user: authenticateMfa(state, token) } : authenticate(state, token);
}

/**
 * The same for who wants to bind a second factor. With an MFA token that is only for users who have none: otherwise
 * whoever knows the password could go around the second factor by binding another.
 *
 * `source` is who has it bound, unless the client says so: in a session the user, before it the application.
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

/** Ends a login whose second factor was given, and with it the MFA token. */
export function completeMfa(state: State, user: User, caller: Caller): Session {
  const session = completeSignIn(state, user, caller);
  state.mfaTokens.remove(caller.token ?? "");
  return session;
}
