import { CUSTOM_DATA_OPTIONS, inputMutation, post } from "../core/endpoint";
import type { Implementation } from "../core/method";
import { USER } from "../core/operation";
import { asUser } from "../http/readers";
import type { CustomDataOptions, RegisterProfile } from "../types/inputs";
import type { User } from "../types/user";

/** Options of a registration. */
export interface RegisterOptions extends CustomDataOptions {
  /** Whether to log in as well, with all that belongs to a login; `false` by default. */
  forceLogin?: boolean;
  /** Whether to issue a token, without a login's pipelines and counters; `false` by default. */
  generateToken?: boolean;
  /** Proof of a phone number that the user pool demands; not with a phone number of one's own. */
  phoneToken?: string;
  /** Proof of an e-mail address that the user pool demands; not with an address of one's own. */
  emailToken?: string;
}

/** Options of a registration by phone number. */
export interface PhoneRegisterOptions extends RegisterOptions {
  /** Country code of the phone, such as `+86`; the user pool's own by default. */
  phoneCountryCode?: string;
}

/** Creating accounts. */
export interface RegisterMethods {
  /**
   * Creates an account with an e-mail address and a password.
   *
   * Sends the GraphQL mutation `registerByEmail`, the password encrypted by RSA with the service's public key. A session
   * is stored if the service issued a token, as it does with `forceLogin` or `generateToken`.
   *
   * @param email the e-mail address
   * @param password the password, in clear
   * @param profile the user's profile; empty by default
   * @param options login, token and data for the user pool's pipelines; none by default
   * @returns the user
   * @throws {AuthingError} `argument`; 2026 if the address has an account, 2003 if it is no address, 2029 if the password is
   *   too short, 2031 if the application allows no registration
   * @example
   * authing.registerByEmail("bob@example.com", "passw0rd", { nickname: "Bob" }, { forceLogin: true });
   * @see https://www.rfc-editor.org/rfc/rfc8017#section-7.2.1
   */
  registerByEmail(email: string, password: string, profile?: RegisterProfile, options?: RegisterOptions): Promise<User>;

  /**
   * Creates an account with an e-mail address and the code that `sendEmail` sent to it.
   *
   * Sends `POST /api/v2/register/email-code`. No session is stored.
   *
   * @param email the e-mail address
   * @param code the code from the mail
   * @param profile the user's profile; none by default
   * @param options login, token and data for the user pool's pipelines; none by default
   * @returns the user
   * @throws {AuthingError} `argument`; 2001 if the code is wrong, 2300 if it has expired, 2026 if the address has an account
   * @example
   * authing.registerByEmailCode("bob@example.com", "1234", { nickname: "Bob" });
   */
  registerByEmailCode(email: string, code: string, profile?: RegisterProfile, options?: RegisterOptions): Promise<User>;

  /**
   * Creates an account with a user name and a password.
   *
   * Sends the GraphQL mutation `registerByUsername`, the password encrypted by RSA. A session is stored if the service
   * issued a token, as it does with `forceLogin` or `generateToken`.
   *
   * @param username the user name
   * @param password the password, in clear
   * @param profile the user's profile; empty by default
   * @param options login, token and data for the user pool's pipelines; none by default
   * @returns the user
   * @throws {AuthingError} `argument`; 2026 or 2034 if the name is taken, 2029 if the password is too short, 2031 if the
   *   application allows no registration
   * @example
   * authing.registerByUsername("bob", "passw0rd", { nickname: "Bob" }, { forceLogin: true });
   * @see https://www.rfc-editor.org/rfc/rfc8017#section-7.2.1
   */
  registerByUsername(
    username: string,
    password: string,
    profile?: RegisterProfile,
    options?: RegisterOptions,
  ): Promise<User>;

  /**
   * Creates an account with a phone number and the code that `sendSmsCode` sent to it.
   *
   * Sends the GraphQL mutation `registerByPhoneCode`, a password encrypted by RSA. A session is stored if the service
   * issued a token, as it does with `forceLogin` or `generateToken`.
   *
   * @param phone the phone number, without its country code
   * @param code the code from the SMS
   * @param password a password to set, in clear; none by default
   * @param profile the user's profile; empty by default
   * @param options country code, login, token and data for the user pool's pipelines; none by default
   * @returns the user
   * @throws {AuthingError} `argument`; 2001 if the code is wrong, 2300 if it has expired, 2026 if the number has an account
   * @example
   * authing.registerByPhoneCode("13800000000", "1234", "passw0rd", { nickname: "Bob" }, { forceLogin: true });
   */
  registerByPhoneCode(
    phone: string,
    code: string,
    password?: string,
    profile?: RegisterProfile,
    options?: PhoneRegisterOptions,
  ): Promise<User>;
}

const OPTIONS = `forceLogin = false, generateToken = false, phoneToken?, emailToken?, ${CUSTOM_DATA_OPTIONS}` as const;

export const registerMethods: Implementation<RegisterMethods> = {
  registerByEmail: inputMutation(`email, password: password, profile: object = {}, options?: {${OPTIONS}}`, {
    select: USER,
    event: "SIGNED_IN",
  }),

  registerByEmailCode: post("/api/v2/register/email-code", "email, code, profile?: object, options?: object", {
    read: asUser,
    send: (values) => ({ ...values, ...values.options, options: undefined }),
    anonymous: true,
  }),

  registerByUsername: inputMutation(`username, password: password, profile: object = {}, options?: {${OPTIONS}}`, {
    select: USER,
    event: "SIGNED_IN",
  }),

  registerByPhoneCode: inputMutation(
    `phone, code, password?: password, profile: object = {}, options?: {phoneCountryCode?, ${OPTIONS}}`,
    { select: USER, event: "SIGNED_IN" },
  ),
};
