import { BusinessError } from "../business-error";
import type { ResetReason } from "../state/password-resets";
import type { Session } from "../state/session-store";
import type { State } from "../state/state";
import type { User } from "../state/user";
import type { Caller } from "./caller";
import { watchLogin } from "./login-record";
import { requireUnlocked, signIn } from "./sign-in";

const FAILURES_BEFORE_CAPTCHA = 3;

const refusals = {
  firstLogin: "mustResetFirstPassword",
  forced: "mustResetPassword",
} as const satisfies Record<ResetReason, string>;

/** Text that the user read in a captcha, and the ID of the captcha. */
export interface CaptchaAnswer {
  readonly code: string | null | undefined;
  readonly id: string | undefined;
}

/**
 * Signs in a user with a password; throws if the password is wrong or must be reset first, or if the user is locked or
 * needs a second factor.
 *
 * @param captcha answer to a captcha, required after three wrong passwords in a row
 */
export async function signInByPassword(
  state: State,
  user: User,
  password: string,
  caller: Caller,
  captcha: CaptchaAnswer,
): Promise<Session> {
  await watchLogin(state, user, caller, () => requirePassword(state, user, password, captcha));
  return signIn(state, user, caller);
}

async function requirePassword(state: State, user: User, password: string, captcha: CaptchaAnswer): Promise<void> {
  if (state.failedLogins.count(user) >= FAILURES_BEFORE_CAPTCHA) {
    requireCaptcha(state, captcha);
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
}

function requireCaptcha(state: State, { code, id }: CaptchaAnswer): void {
  if (!code) {
    throw new BusinessError("captchaNeeded");
  }
  if (!state.captchas.redeem(id, code)) {
    throw new BusinessError("wrongCaptcha");
  }
}
