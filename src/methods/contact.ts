import { mutation } from "../core/endpoint";
import type { Implementation } from "../core/method";
import { USER } from "../core/operation";
import type { User } from "../types/user";

/** The phone number and the e-mail address of the user who is logged in. */
export interface ContactMethods {
  /**
   * Binds a phone number to the user who is logged in and has none.
   *
   * Sends the GraphQL mutation `bindPhone` and stores the user.
   *
   * @param phone the phone number, without its country code
   * @param phoneCode the code that `sendSmsCode` sent to it
   * @param phoneCountryCode country code of the phone, such as `+86`; the user pool's own by default
   * @returns the user
   * @throws {AuthingError} `argument`; 2020, 2206 or 2207 if the session is missing, expired or wrong, 2001 if the code is
   *   wrong, 2035 if the number is another user's
   * @example
   * authing.bindPhone("13800000000", "1234").then(({ phone }) => this.setData({ phone }));
   */
  bindPhone(phone: string, phoneCode: string, phoneCountryCode?: string): Promise<User>;

  /**
   * Takes the phone number away from the user who is logged in.
   *
   * Sends the GraphQL mutation `unbindPhone` and stores the user.
   *
   * @returns the user
   * @throws {AuthingError} 2020, 2206 or 2207 if the session is missing, expired or wrong, 2217 if there would be no way
   *   left to log in
   * @example
   * authing.unbindPhone().then(() => this.setData({ phone: "" }));
   */
  unbindPhone(): Promise<User>;

  /**
   * Exchanges the phone number of the user who is logged in for another.
   *
   * Sends the GraphQL mutation `updatePhone`. The stored user stays as it was until `getCurrentUser` renews it.
   *
   * @param phone the new phone number, without its country code
   * @param phoneCode the code that `sendSmsCode` sent to it
   * @param oldPhone the present phone number; not needed if there is none
   * @param oldPhoneCode the code that was sent to the present one; not needed if there is none
   * @param phoneCountryCode country code of the new phone, such as `+86`; the user pool's own by default
   * @param oldPhoneCountryCode country code of the present phone; the user pool's own by default
   * @returns the user
   * @throws {AuthingError} `argument`; 2020, 2206 or 2207 if the session is missing, expired or wrong, 2001 if a code is
   *   wrong, 2035 if the number is another user's, 2038 if the present number is another, 2228 if its code is missing,
   *   2230 if both are the same
   * @example
   * authing.updatePhone("13900000000", "1234", "13800000000", "5678");
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
   * Binds an e-mail address to the user who is logged in and has none.
   *
   * Sends the GraphQL mutation `bindEmail` and stores the user.
   *
   * @param email the e-mail address
   * @param emailCode the code that `sendEmail` sent to it
   * @returns the user
   * @throws {AuthingError} `argument`; 2020, 2206 or 2207 if the session is missing, expired or wrong, 2001 if the code is
   *   wrong, 2200 if the address is another user's
   * @example
   * authing.bindEmail("bob@example.com", "1234").then(({ email }) => this.setData({ email }));
   */
  bindEmail(email: string, emailCode: string): Promise<User>;

  /**
   * Takes the e-mail address away from the user who is logged in.
   *
   * Sends the GraphQL mutation `unbindEmail` and stores the user.
   *
   * @returns the user
   * @throws {AuthingError} 2020, 2206 or 2207 if the session is missing, expired or wrong, 2217 if there would be no way
   *   left to log in, 2219 if there is no address
   * @example
   * authing.unbindEmail().then(() => this.setData({ email: "" }));
   */
  unbindEmail(): Promise<User>;

  /**
   * Exchanges the e-mail address of the user who is logged in for another.
   *
   * Sends the GraphQL mutation `updateEmail`. The stored user stays as it was until `getCurrentUser` renews it.
   *
   * @param email the new e-mail address
   * @param emailCode the code that `sendEmail` sent to it
   * @param oldEmail the present address; not needed if there is none
   * @param oldEmailCode the code that was sent to the present one; not needed if there is none
   * @returns the user
   * @throws {AuthingError} `argument`; 2020, 2206 or 2207 if the session is missing, expired or wrong, 2001 if a code is
   *   wrong, 2200 if the address is another user's, 2037 if the present address is another, 2227 if its code is missing,
   *   2229 if both are the same
   * @example
   * authing.updateEmail("new@example.com", "1234", "bob@example.com", "5678");
   */
  updateEmail(email: string, emailCode: string, oldEmail?: string, oldEmailCode?: string): Promise<User>;
}

export const contactMethods: Implementation<ContactMethods> = {
  bindPhone: mutation("phone, phoneCode, phoneCountryCode?", { select: USER, event: "USER_UPDATED" }),
  unbindPhone: mutation("", { select: USER, event: "USER_UPDATED" }),
  updatePhone: mutation("phone, phoneCode, oldPhone?, oldPhoneCode?, phoneCountryCode?, oldPhoneCountryCode?", {
    select: USER,
  }),
  bindEmail: mutation("email, emailCode", { select: USER, event: "USER_UPDATED" }),
  unbindEmail: mutation("", { select: USER, event: "USER_UPDATED" }),
  updateEmail: mutation("email, emailCode, oldEmail?, oldEmailCode?", { select: USER }),
};
