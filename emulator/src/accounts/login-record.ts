import { BusinessError } from "../business-error";
import type { State } from "../state/state";
import type { User } from "../state/user";
import type { Caller } from "./caller";

/** Business codes for sign-ins that need a second factor. Such a sign-in has neither succeeded nor failed yet. */
const UNFINISHED = [1635, 1636];

/** Adds a sign-in to the login history. */
export function recordLogin(state: State, user: User, caller: Caller, failure?: BusinessError): void {
  const { appId = "", ip = "", userAgent = "", loginMethod = "login", language } = caller;
  state.loginHistory.add({
    userId: user.id,
    appId,
    clientIp: ip,
    success: failure === undefined,
    ...(failure && { errorMessage: failure.messageIn(language) }),
    userAgent,
    loginMethod,
  });
}

/**
 * Runs a step of a sign-in. If the step fails, adds the failure to the login history of the user, if there is one.
 *
 * @param user user who is signing in, if known
 */
export function watchLogin<Result>(state: State, user: User | undefined, caller: Caller, step: () => Result): Result {
  const fail = (error: unknown): never => {
    if (user && error instanceof BusinessError && !UNFINISHED.includes(error.code)) {
      recordLogin(state, user, caller, error);
    }
    throw error;
  };
  try {
    const result = step();
    return result instanceof Promise ? (result.catch(fail) as Result) : result;
  } catch (error) {
    return fail(error);
  }
}
