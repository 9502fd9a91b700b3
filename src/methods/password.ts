import { MESSAGE, mutation, query, USER } from "../core/graphql";
import { type Implementation, synchronous } from "../core/method";
import { get } from "../core/rest";
import { argumentError } from "../errors/create-error";
import { asObject } from "../http/readers";
import { expectations } from "../messages";
import type { CheckPasswordStrengthResult, CommonMessage, SecurityLevel } from "../types/answers";
import { PasswordSecurityLevel } from "../types/enums";
import type { User } from "../types/user";

/** Passwords: change, reset and strength. */
export interface PasswordMethods {
  /**
   * Changes the password of the signed-in user.
   *
   * Sends the GraphQL mutation `updatePassword` with the RSA-encrypted passwords.
   *
   * @param newPassword new password in plain text
   * @param oldPassword current password in plain text; required only if the user has a password
   * @returns the user
   * @throws {AuthingError} `argument`; 2020, 2206 or 2207 if the session is missing, expired or invalid; 2203 if the
   *   current password is wrong; 2201 if `oldPassword` is missing; 2029 if the new password is too short
   * @example
   * authing.updatePassword("n3w-passw0rd", "passw0rd").then(() => wx.showToast({ title: "已修改" }));
   * @see https://docs.authing.cn/v2/reference/sdk-for-node/authentication/AuthenticationClient.html#更新用户密码
   */
  updatePassword(newPassword: string, oldPassword?: string): Promise<User>;

  /**
   * Resets a password with an SMS code.
   *
   * Sends the GraphQL mutation `resetPassword` with the RSA-encrypted password.
   *
   * @param phone phone number, without its country code
   * @param code code that `sendSmsCode` sent to the phone number
   * @param newPassword new password in plain text
   * @param phoneCountryCode country code of the phone number, e.g. `+86`; the user pool's country code by default
   * @returns a confirmation
   * @throws {AuthingError} `argument`; 2001 if the code is wrong, 2300 if it has expired, 2004 if the user does not
   *   exist
   * @example
   * authing.resetPasswordByPhoneCode("13800000000", "1234", "n3w-passw0rd");
   * @see https://docs.authing.cn/v2/reference/sdk-for-node/authentication/AuthenticationClient.html#通过短信验证码重置密码
   */
  resetPasswordByPhoneCode(
    phone: string,
    code: string,
    newPassword: string,
    phoneCountryCode?: string,
  ): Promise<CommonMessage>;

  /**
   * Resets a password with an email code.
   *
   * Sends the GraphQL mutation `resetPassword` with the RSA-encrypted password.
   *
   * @param email email address
   * @param code code that `sendEmail` sent to the email address
   * @param newPassword new password in plain text
   * @returns a confirmation
   * @throws {AuthingError} `argument`; 2001 if the code is wrong, 2300 if it has expired, 2004 if the user does not
   *   exist
   * @example
   * authing.resetPasswordByEmailCode("bob@example.com", "1234", "n3w-passw0rd");
   * @see https://docs.authing.cn/v2/reference/sdk-for-node/authentication/AuthenticationClient.html#通过邮件验证码重置密码
   */
  resetPasswordByEmailCode(email: string, code: string, newPassword: string): Promise<CommonMessage>;

  /**
   * Sets a new password on first sign-in, with the token from the sign-in that rejected with code 1639.
   *
   * Sends the GraphQL mutation `resetPasswordByFirstLoginToken` with the RSA-encrypted password.
   *
   * @param params token and password
   * @param params.token `error.data.token` of the rejected sign-in
   * @param params.password new password in plain text
   * @returns a confirmation
   * @throws {AuthingError} `argument`; any business code from the service
   * @example
   * authing.resetPasswordByFirstLoginToken({ token: error.data.token, password: "n3w-passw0rd" });
   * @see https://docs.authing.cn/v2/reference/sdk-for-node/authentication/AuthenticationClient.html#通过首次登录的-token-重置密码
   */
  resetPasswordByFirstLoginToken(params: { token: string; password: string }): Promise<CommonMessage>;

  /**
   * Changes a password that must be reset, with the token from the sign-in that rejected with code 2058.
   *
   * Sends the GraphQL mutation `resetPasswordByForceResetToken` with the RSA-encrypted passwords.
   *
   * @param params token and passwords
   * @param params.token `error.data.token` of the rejected sign-in
   * @param params.newPassword new password in plain text
   * @param params.oldPassword current password in plain text
   * @returns a confirmation
   * @throws {AuthingError} `argument`; any business code from the service
   * @example
   * authing.resetPasswordByForceResetToken({ token: error.data.token, oldPassword, newPassword });
   * @see https://docs.authing.cn/v2/reference/sdk-for-node/authentication/AuthenticationClient.html#通过密码强制更新临时-token-修改密码
   */
  resetPasswordByForceResetToken(params: {
    token: string;
    newPassword: string;
    oldPassword: string;
  }): Promise<CommonMessage>;

  /**
   * Checks whether the user pool accepts a password.
   *
   * Sends the GraphQL query `checkPasswordStrength` with the password in plain text.
   *
   * @param password password to check
   * @returns `valid`, which is `true` if the user pool accepts the password, and a `message` for the user
   * @throws {AuthingError} `argument`
   * @example
   * authing.checkPasswordStrength("passw0rd").then(({ valid, message }) => this.setData({ valid, message }));
   * @see https://docs.authing.cn/v2/reference/sdk-for-node/authentication/AuthenticationClient.html#检查密码强度
   */
  checkPasswordStrength(password: string): Promise<CheckPasswordStrengthResult>;

  /**
   * Rates the strength of a password without a request.
   *
   * Sends nothing.
   *
   * @param password password to rate
   * @returns 3 for at least 12 characters with lowercase letters, uppercase letters and digits; 2 for at least 8
   *   characters with letters and digits; otherwise 1
   * @throws {AuthingError} `argument`
   * @example
   * const level = authing.computedPasswordSecurityLevel("passw0rd");
   * @see https://docs.authing.cn/v2/reference/sdk-for-node/authentication/AuthenticationClient.html#计算密码安全等级
   */
  computedPasswordSecurityLevel(password: string): PasswordSecurityLevel;

  /**
   * Rates the security of the signed-in user's account.
   *
   * Sends `GET /api/v2/users/me/security-level`.
   *
   * @returns whether an email address, a phone number, a second factor and a password are set, the strength of the
   *   password, and a score from 0 to 100
   * @throws {AuthingError} 2020, 2206 or 2207 if the session is missing, expired or invalid
   * @example
   * authing.getSecurityLevel().then(({ score }) => this.setData({ score }));
   * @see https://docs.authing.cn/v2/reference/sdk-for-node/authentication/AuthenticationClient.html#获取用户账号安全等级
   */
  getSecurityLevel(): Promise<SecurityLevel>;
}

export const passwordMethods: Implementation<PasswordMethods> = {
  updatePassword: mutation("newPassword: password, oldPassword?: password", { select: USER, needsUser: true }),

  resetPasswordByPhoneCode: mutation("phone, code, newPassword: password, phoneCountryCode?", {
    select: MESSAGE,
    field: "resetPassword",
  }),

  resetPasswordByEmailCode: mutation("email, code, newPassword: password", { select: MESSAGE, field: "resetPassword" }),

  resetPasswordByFirstLoginToken: mutation("params: {token, password: password}", { select: MESSAGE }),

  resetPasswordByForceResetToken: mutation("params: {token, oldPassword: password, newPassword: password}", {
    select: MESSAGE,
  }),

  checkPasswordStrength: query("password: cleartext", {
    select: { fields: "valid message", read: asObject<CheckPasswordStrengthResult> },
  }),

  computedPasswordSecurityLevel: synchronous("password: any", ({ values: { password } }) => {
    if (typeof password !== "string") throw argumentError("password", expectations.string);
    const { length } = password;
    if (length < 8 || !/[a-z]/i.test(password) || !/\d/.test(password)) return PasswordSecurityLevel.LOW;
    if (length < 12 || !/[a-z]/.test(password) || !/[A-Z]/.test(password)) return PasswordSecurityLevel.MIDDLE;
    return PasswordSecurityLevel.HIGH;
  }),

  getSecurityLevel: get("/api/v2/users/me/security-level", "", { read: asObject<SecurityLevel>, needsUser: true }),
};
