import { BusinessError } from "../business-error";
import type { State } from "../state/state";
import type { User } from "../state/user";

const MINIMUM_LENGTH = 6;

/** Returns `true` if the user pool accepts a password. */
export function isAcceptablePassword(password: string): boolean {
  return password.length >= MINIMUM_LENGTH;
}

/** Throws if the user pool does not accept a password. */
export function requireAcceptablePassword(password: string): void {
  if (!isAcceptablePassword(password)) {
    throw new BusinessError("passwordTooShort");
  }
}

/** Ways to encrypt a password in a request to a newer endpoint. */
export const PASSWORD_ENCRYPT_TYPES = ["none", "rsa", "sm2"] as const;

/** Decrypts a password from a request to a newer endpoint. */
export function decryptAs(state: State, type: (typeof PASSWORD_ENCRYPT_TYPES)[number], password: string): string {
  if (type === "sm2") {
    throw new BusinessError("sm2Unsupported");
  }
  return type === "rsa" ? state.encryptionKey.decrypt(password) : password;
}

/** Changes a user's password, which also completes a required reset. Sessions stay active. */
export async function changePassword(state: State, user: User, password: string): Promise<void> {
  requireAcceptablePassword(password);
  await state.users.setPassword(user, password);
  state.passwordResets.settle(user);
  state.failedLogins.forget(user);
}
