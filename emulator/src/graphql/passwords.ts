import type { Caller } from "../accounts/caller";
import { findByAddress } from "../accounts/code-login";
import { changePassword, isAcceptablePassword, requireAcceptablePassword } from "../accounts/password";
import { viewUser } from "../accounts/user-view";
import { BusinessError } from "../business-error";
import { inLanguage, messages } from "../messages";
import type { Address } from "../state/address";
import type { State } from "../state/state";
import type { User } from "../state/user";
import { authenticateSession } from "./authenticate-session";
import type { Operation } from "./operation";

interface ResetArguments {
  phone?: string | null;
  email?: string | null;
  code: string;
  newPassword: string;
  phoneCountryCode?: string | null;
}

export const checkPasswordStrength: Operation<{ password: string }> = ({ password }, { caller: { language } }) =>
  isAcceptablePassword(password)
    ? { valid: true, message: inLanguage(language, messages.passwordAcceptable) }
    : { valid: false, message: new BusinessError("passwordTooShort").messageIn(language) };

export const updatePassword: Operation<{ newPassword: string; oldPassword?: string | null }> = async (
  { newPassword, oldPassword },
  { state, caller },
) => {
  const { user, session } = authenticateSession(state, caller.token);
  const password = state.encryptionKey.decrypt(newPassword);
  requireAcceptablePassword(password);
  if (state.users.passwordSecurityLevel(user) !== undefined) {
    if (typeof oldPassword !== "string") {
      throw new BusinessError("oldPasswordNeeded");
    }
    await requireOldPassword(state, user, state.encryptionKey.decrypt(oldPassword));
  }
  await changePassword(state, user, password);
  return viewUser(state, user, session);
};

export const resetPassword: Operation<ResetArguments> = async (
  { phone, email, code, newPassword, phoneCountryCode },
  { state, caller },
) => {
  const password = state.encryptionKey.decrypt(newPassword);
  requireAcceptablePassword(password);
  const address = readAddress(phone, email, phoneCountryCode);
  state.verificationCodes.redeem(address, code);
  const user = findByAddress(state, address);
  if (!user) {
    throw new BusinessError("userNotFound");
  }
  await changePassword(state, user, password);
  return confirmReset(caller);
};

export const resetPasswordByFirstLoginToken: Operation<{ token: string; password: string }> = async (
  { token, password },
  { state, caller },
) => {
  const newPassword = state.encryptionKey.decrypt(password);
  requireAcceptablePassword(newPassword);
  const user = requireUser(state, state.passwordResets.redeemToken(token, "firstLogin"));
  await changePassword(state, user, newPassword);
  return confirmReset(caller);
};

export const resetPasswordByForceResetToken: Operation<{
  token: string;
  oldPassword: string;
  newPassword: string;
}> = async ({ token, oldPassword, newPassword }, { state, caller }) => {
  const password = state.encryptionKey.decrypt(newPassword);
  requireAcceptablePassword(password);
  const user = requireUser(state, state.passwordResets.checkToken(token, "forced"));
  await requireOldPassword(state, user, state.encryptionKey.decrypt(oldPassword));
  state.passwordResets.redeemToken(token, "forced");
  await changePassword(state, user, password);
  return confirmReset(caller);
};

function confirmReset({ language }: Caller): object {
  return { code: 200, message: inLanguage(language, messages.passwordReset) };
}

function readAddress(
  phone: string | null | undefined,
  email: string | null | undefined,
  countryCode: string | null | undefined,
): Address {
  if (Boolean(phone) === Boolean(email)) {
    throw new BusinessError("incompleteParameters");
  }
  return email ? { email } : { phone: phone ?? "", countryCode };
}

async function requireOldPassword(state: State, user: User, password: string): Promise<void> {
  if (!(await state.users.hasPassword(user, password))) {
    throw new BusinessError("wrongOldPassword");
  }
}

function requireUser(state: State, id: string): User {
  const user = state.users.findById(id);
  if (!user) {
    throw new BusinessError("userNotFound");
  }
  return user;
}
