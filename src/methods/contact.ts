import { mutation, USER } from "../core/graphql";
import type { Implementation } from "../core/method";
import type { User } from "../types/user";

/** Phone number and email address of the signed-in user. */
export interface ContactMethods {
  /**
   * Binds a phone number to the signed-in user, who must not have a phone number yet.
   *
   * Sends the GraphQL mutation `bindPhone`, and stores the user.
   *
   * @param phone phone number, without its country code
   * @param phoneCode code that `sendSmsCode` sent to the phone number
   * @param phoneCountryCode country code of the phone number, e.g. `+86`; the user pool's country code by default
   * @returns the user
   * @throws {AuthingError} `argument`; 2020, 2206 or 2207 if the session is missing, expired or invalid; 2001 if the
   *   code is wrong; 2035 if the phone number belongs to another user
   * @example
   * authing.bindPhone("13800000000", "1234").then(({ phone }) => this.setData({ phone }));
   * @see https://docs.authing.cn/v2/reference/sdk-for-node/authentication/AuthenticationClient.html#绑定手机号
   */
  bindPhone(phone: string, phoneCode: string, phoneCountryCode?: string): Promise<User>;

  /**
   * Removes the phone number from the signed-in user.
   *
   * Sends the GraphQL mutation `unbindPhone`, and stores the user.
   *
   * @returns the user
   * @throws {AuthingError} 2020, 2206 or 2207 if the session is missing, expired or invalid; 2217 if the user would
   *   have no other way to sign in
   * @example
   * authing.unbindPhone().then(() => this.setData({ phone: "" }));
   * @see https://docs.authing.cn/v2/reference/sdk-for-node/authentication/AuthenticationClient.html#解绑手机号
   */
  unbindPhone(): Promise<User>;

  /**
   * Replaces the phone number of the signed-in user.
   *
   * Sends the GraphQL mutation `updatePhone`. The stored user does not change until `getCurrentUser` updates it.
   *
   * @param phone new phone number, without its country code
   * @param phoneCode code that `sendSmsCode` sent to the new phone number
   * @param oldPhone current phone number; required only if the user has a phone number
   * @param oldPhoneCode code that `sendSmsCode` sent to the current phone number; required only if the user has a phone
   *   number
   * @param phoneCountryCode country code of the new phone number, e.g. `+86`; the user pool's country code by default
   * @param oldPhoneCountryCode country code of the current phone number; the user pool's country code by default
   * @returns the user
   * @throws {AuthingError} `argument`; 2020, 2206 or 2207 if the session is missing, expired or invalid; 2001 if a code
   *   is wrong; 2035 if the new phone number belongs to another user; 2038 if `oldPhone` is not the current phone
   *   number; 2228 if `oldPhoneCode` is missing; 2230 if both phone numbers are the same
   * @example
   * authing.updatePhone("13900000000", "1234", "13800000000", "5678");
   * @see https://docs.authing.cn/v2/reference/sdk-for-node/authentication/AuthenticationClient.html#更新用户手机号
   */
  updatePhone(
    phone: string,
    phoneCode: string,
    oldPhone?: string,
    oldPhoneCode?: string,
    phoneCountryCode?: string,
    oldPhoneCountryCode?: string,
  ): Promise<User>;

  /**
   * Binds an email address to the signed-in user, who must not have an email address yet.
   *
   * Sends the GraphQL mutation `bindEmail`, and stores the user.
   *
   * @param email email address
   * @param emailCode code that `sendEmail` sent to the email address
   * @returns the user
   * @throws {AuthingError} `argument`; 2020, 2206 or 2207 if the session is missing, expired or invalid; 2001 if the
   *   code is wrong; 2200 if the email address belongs to another user
   * @example
   * authing.bindEmail("bob@example.com", "1234").then(({ email }) => this.setData({ email }));
   * @see https://docs.authing.cn/v2/reference/sdk-for-node/authentication/AuthenticationClient.html#绑定邮箱
   */
  bindEmail(email: string, emailCode: string): Promise<User>;

  /**
   * Removes the email address from the signed-in user.
   *
   * Sends the GraphQL mutation `unbindEmail`, and stores the user.
   *
   * @returns the user
   * @throws {AuthingError} 2020, 2206 or 2207 if the session is missing, expired or invalid; 2217 if the user would
   *   have no other way to sign in; 2219 if no email address is bound
   * @example
   * authing.unbindEmail().then(() => this.setData({ email: "" }));
   * @see https://docs.authing.cn/v2/reference/sdk-for-node/authentication/AuthenticationClient.html#解绑邮箱
   */
  unbindEmail(): Promise<User>;

  /**
   * Replaces the email address of the signed-in user.
   *
   * Sends the GraphQL mutation `updateEmail`. The stored user does not change until `getCurrentUser` updates it.
   *
   * @param email new email address
   * @param emailCode code that `sendEmail` sent to the new email address
   * @param oldEmail current email address; required only if the user has an email address
   * @param oldEmailCode code that `sendEmail` sent to the current email address; required only if the user has an email
   *   address
   * @returns the user
   * @throws {AuthingError} `argument`; 2020, 2206 or 2207 if the session is missing, expired or invalid; 2001 if a code
   *   is wrong; 2200 if the new email address belongs to another user; 2037 if `oldEmail` is not the current email
   *   address; 2227 if `oldEmailCode` is missing; 2229 if both email addresses are the same
   * @example
   * authing.updateEmail("new@example.com", "1234", "bob@example.com", "5678");
   * @see https://docs.authing.cn/v2/reference/sdk-for-node/authentication/AuthenticationClient.html#更新用户邮箱
   */
  updateEmail(email: string, emailCode: string, oldEmail?: string, oldEmailCode?: string): Promise<User>;
}

export const contactMethods: Implementation<ContactMethods> = {
  bindPhone: mutation("phone, phoneCode, phoneCountryCode?", { select: USER, event: "USER_UPDATED", needsUser: true }),
  unbindPhone: mutation("", { select: USER, event: "USER_UPDATED", needsUser: true }),
  updatePhone: mutation("phone, phoneCode, oldPhone?, oldPhoneCode?, phoneCountryCode?, oldPhoneCountryCode?", {
    select: USER,
    needsUser: true,
  }),
  bindEmail: mutation("email, emailCode", { select: USER, event: "USER_UPDATED", needsUser: true }),
  unbindEmail: mutation("", { select: USER, event: "USER_UPDATED", needsUser: true }),
  updateEmail: mutation("email, emailCode, oldEmail?, oldEmailCode?", { select: USER, needsUser: true }),
};
