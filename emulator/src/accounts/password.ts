import { BusinessError } from "../business-error";
import type { State } from "../state/state";
import type { User } from "../state/user";

const MINIMUM_LENGTH = 6;

/** Tells whether the pool accepts a password. */
export function isAcceptablePassword(password: string): boolean {
  return password.length >= MINIMUM_LENGTH;
}

/** Refuses a password that the pool does not accept. */
export function requireAcceptablePassword(password: string): void {
  if (!isAcceptablePassword(password)) {
    throw new BusinessError("passwordTooShort");
  }
}

/** Gives a user a new password, which is what a demand for one asked for. Sessions go on. */
export async function changePassword(state: State, user: User, password: string): Promise<void> {
  requireAcceptablePassword(password);
  await state.users.setPassword(user, password);
  state.passwordResets.settle(user);
  state.failedLogins.forget(user);
}
