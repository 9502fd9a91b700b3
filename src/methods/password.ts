import { get, mutation, query } from "../core/endpoint";
import { type Implementation, synchronous } from "../core/method";
import { MESSAGE, USER } from "../core/operation";
import { argumentError } from "../errors/create-error";
import { asObject } from "../http/readers";
import type { CheckPasswordStrengthResult, CommonMessage, SecurityLevel } from "../types/answers";
import { PasswordSecurityLevel } from "../types/enums";
import type { User } from "../types/user";

/** Passwords: changing, resetting and judging them. */
export interface PasswordMethods {
  /**
   * Changes the password of the user who is logged in.
   *
   * Sends the GraphQL mutation `updatePassword`, the passwords encrypted by RSA.
   *
   * @param newPassword the new password, in clear
   * @param oldPassword the present password, in clear; not needed if none is set
   * @returns the user
   * @throws {AuthingError} `argument`; 2020, 2206 or 2207 if the session is missing, expired or wrong, 2203 if the present
   *   password is wrong, 2201 if it is missing, 2029 if the new one is too short
   * @example
   * authing.updatePassword("n3w-passw0rd", "passw0rd").then(() => wx.showToast({ title: "已修改" }));
   */
  updatePassword(newPassword: string, oldPassword?: string): Promise<User>;

  /**
   * Sets a new password by the code that `sendSmsCode` sent.
   *
   * Sends the GraphQL mutation `resetPassword`, the password encrypted by RSA.
   *
   * @param phone the phone number, without its country code
   * @param code the code from the SMS
   * @param newPassword the new password, in clear
   * @param phoneCountryCode country code of the phone, such as `+86`; the user pool's own by default
   * @returns a confirmation
   * @throws {AuthingError} `argument`; 2001 if the code is wrong, 2300 if it has expired, 2004 if there is no such user
   * @example
   * authing.resetPasswordByPhoneCode("13800000000", "1234", "n3w-passw0rd");
   */
  resetPasswordByPhoneCode(
    phone: string,
    code: string,
    newPassword: string,
    phoneCountryCode?: string,
  ): Promise<CommonMessage>;

  /**
   * Sets a new password by the code that `sendEmail` sent.
   *
   * Sends the GraphQL mutation `resetPassword`, the password encrypted by RSA.
   *
   * @param email the e-mail address
   * @param code the code from the mail
   * @param newPassword the new password, in clear
   * @returns a confirmation
   * @throws {AuthingError} `argument`; 2001 if the code is wrong, 2300 if it has expired, 2004 if there is no such user
   * @example
   * authing.resetPasswordByEmailCode("bob@example.com", "1234", "n3w-passw0rd");
   */
  resetPasswordByEmailCode(email: string, code: string, newPassword: string): Promise<CommonMessage>;

  /**
   * Sets a password at the first login, by the token that the login's refusal carried.
   *
   * Sends the GraphQL mutation `resetPasswordByFirstLoginToken`, the password encrypted by RSA.
   *
   * @param params `token`, from `error.data` of the login, and `password`, the new password in clear
   * @returns a confirmation
   * @throws {AuthingError} `argument`; what the service refuses the token by
   * @example
   * authing.resetPasswordByFirstLoginToken({ token: error.data.token, password: "n3w-passw0rd" });
   */
  resetPasswordByFirstLoginToken(params: { token: string; password: string }): Promise<CommonMessage>;

  /**
   * Sets a new password where the user pool demands one, by the token that the login's refusal carried.
   *
   * Sends the GraphQL mutation `resetPasswordByForceResetToken`, the passwords encrypted by RSA.
   *
   * @param params `token`, from `error.data` of the login; `oldPassword` and `newPassword`, in clear
   * @returns a confirmation
   * @throws {AuthingError} `argument`; what the service refuses the token or the passwords by
   * @example
   * authing.resetPasswordByForceResetToken({ token: error.data.token, oldPassword, newPassword });
   */
  resetPasswordByForceResetToken(params: {
    token: string;
    newPassword: string;
    oldPassword: string;
  }): Promise<CommonMessage>;

  /**
   * Asks the service whether the user pool would accept a password.
   *
   * Sends the GraphQL query `checkPasswordStrength`, the password in clear.
   *
   * @param password the password
   * @returns whether it is `valid`, and a `message` if not
   * @throws {AuthingError} `argument`
   * @example
   * authing.checkPasswordStrength("passw0rd").then(({ valid, message }) => this.setData({ valid, message }));
   */
  checkPasswordStrength(password: string): Promise<CheckPasswordStrengthResult>;

  /**
   * Judges, without asking the service, how hard a password is to guess.
   *
   * Sends nothing.
   *
   * @param password the password
   * @returns 3 for twelve characters or more with small and capital letters and digits, 2 for eight or more with letters
   *   and digits, 1 for all others
   * @throws {AuthingError} `argument`
   * @example
   * const level = authing.computedPasswordSecurityLevel("passw0rd");
   */
  computedPasswordSecurityLevel(password: string): PasswordSecurityLevel;

  /**
   * Tells how well the account of the user who is logged in is protected.
   *
   * Sends `GET /api/v2/users/me/security-level`.
   *
   * @returns what is bound, how good the password is, and a score from 0 to 100
   * @throws {AuthingError} 2020, 2206 or 2207 if the session is missing, expired or wrong
   * @example
   * authing.getSecurityLevel().then(({ score }) => this.setData({ score }));
   */
  getSecurityLevel(): Promise<SecurityLevel>;
}

export const passwordMethods: Implementation<PasswordMethods> = {
  updatePassword: mutation("newPassword: password, oldPassword?: password", { select: USER }),

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
    if (typeof password !== "string") throw argumentError("password", "应为字符串");
    const { length } = password;
    if (length < 8 || !/[a-z]/i.test(password) || !/\d/.test(password)) return PasswordSecurityLevel.LOW;
    if (length < 12 || !/[a-z]/.test(password) || !/[A-Z]/.test(password)) return PasswordSecurityLevel.MIDDLE;
    return PasswordSecurityLevel.HIGH;
  }),

  getSecurityLevel: get("/api/v2/users/me/security-level", "", { read: asObject<SecurityLevel> }),
};
