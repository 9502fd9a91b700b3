import { BusinessError } from "../business-error";
import type { ResetReason } from "../state/password-resets";
import type { Session } from "../state/session-store";
import type { State } from "../state/state";
import type { User } from "../state/user";
import type { Caller } from "./caller";
import { requireUnlocked, signIn } from "./sign-in";

const FAILURES_BEFORE_CAPTCHA = 3;

const refusals = {
  firstLogin: "mustResetFirstPassword",
  forced: "mustResetPassword",
} as const satisfies Record<ResetReason, string>;

/**
 * Signs in a user with a password; throws if the password is wrong or must be reset first, or if the user is locked or
 * needs a second factor.
 *
 * @param captchaCode solution of a captcha, required after three wrong passwords in a row; any nonempty string is
 *   accepted
 */
export async function signInByPassword(
  state: State,
  user: User,
  password: string,
  caller: Caller,
  captchaCode?: string | null,
): Promise<Session> {
  if (state.failedLogins.count(user) >= FAILURES_BEFORE_CAPTCHA && !captchaCode) {
    throw new BusinessError("captchaNeeded");
  }
  if (!(await state.users.hasPassword(user, password))) {
    state.failedLogins.add(user);
    throw new BusinessError("wrongPassword");
  }
  state.failedLogins.forget(user);
  requireUnlocked(user);
  const reason = state.passwordResets.reasonOf(user);
  if (reason) {
    throw new BusinessError(refusals[reason], { data: { token: state.passwordResets.issueToken(user, reason) } });
  }
  return signIn(state, user, caller);
}
