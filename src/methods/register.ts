import { CUSTOM_DATA_OPTIONS } from "../core/custom-data";
import { inputMutation, USER } from "../core/graphql";
import type { Implementation } from "../core/method";
import { post } from "../core/rest";
import { asUser } from "../http/readers";
import type { CustomDataOptions, RegisterProfile } from "../types/inputs";
import type { User } from "../types/user";

/** Options for a registration. */
export interface RegisterOptions extends CustomDataOptions {
  /**
   * `true` to sign the user in. The service then runs the sign-in pipelines and webhooks, and counts the sign-in.
   * `false` by default.
   */
  forceLogin?: boolean | undefined;
  /** `true` to issue a token without running the sign-in pipelines or counting a sign-in; `false` by default. */
  generateToken?: boolean | undefined;
  /**
   * Token that proves the ownership of the phone number. Needed only if the user pool requires such proof, and never
   * for a registration by phone number. None by default.
   */
  phoneToken?: string | undefined;
  /**
   * Token that proves the ownership of the email address. Needed only if the user pool requires such proof, and never
   * for a registration by email. None by default.
   */
  emailToken?: string | undefined;
}

/** Options for a registration by phone number. */
export interface PhoneRegisterOptions extends RegisterOptions {
  /** Country code of the phone number, e.g. `+86`; the user pool's country code by default. */
  phoneCountryCode?: string | undefined;
}

/** Registration of new accounts. */
export interface RegisterMethods {
  /**
   * Creates an account with an email address and a password.
   *
   * Sends the GraphQL mutation `registerByEmail` with the RSA-encrypted password. The session is stored if the
   * service issues a token, as it does with `forceLogin` or `generateToken`.
   *
   * @param email email address
   * @param password password in plain text
   * @param profile profile of the user; empty by default
   * @param options sign-in, token, custom data and pipeline data; none by default
   * @returns the user
   * @throws {AuthingError} `argument`; 2026 if the email address already has an account, 2003 if the email address is
   *   invalid, 2029 if the password is too short, 2031 if the application does not allow registration
   * @example
   * authing.registerByEmail("bob@example.com", "passw0rd", { nickname: "Bob" }, { forceLogin: true });
   * @see https://docs.authing.cn/v2/reference/sdk-for-node/authentication/AuthenticationClient.html#使用邮箱注册
   */
  registerByEmail(email: string, password: string, profile?: RegisterProfile, options?: RegisterOptions): Promise<User>;

  /**
   * Creates an account with an email address and an email code.
   *
   * Sends `POST /api/v2/register/email-code`. No session is stored.
   *
   * @param email email address
   * @param code code that `sendEmail` sent to the email address
   * @param profile profile of the user; none by default
   * @param options sign-in, token, custom data and pipeline data; none by default
   * @returns the user
   * @throws {AuthingError} `argument`; 2001 if the code is wrong, 2300 if it has expired, 2026 if the email address
   *   already has an account
   * @example
   * authing.registerByEmailCode("bob@example.com", "1234", { nickname: "Bob" });
   * @see https://docs.authing.cn/v2/reference/sdk-for-node/authentication/AuthenticationClient.html
   */
  registerByEmailCode(email: string, code: string, profile?: RegisterProfile, options?: RegisterOptions): Promise<User>;

  /**
   * Creates an account with a username and a password.
   *
   * Sends the GraphQL mutation `registerByUsername` with the RSA-encrypted password. The session is stored if the
   * service issues a token, as it does with `forceLogin` or `generateToken`.
   *
   * @param username username of the account
   * @param password password in plain text
   * @param profile profile of the user; empty by default
   * @param options sign-in, token, custom data and pipeline data; none by default
   * @returns the user
   * @throws {AuthingError} `argument`; 2026 or 2034 if the username is taken, 2029 if the password is too short, 2031
   *   if the application does not allow registration
   * @example
   * authing.registerByUsername("bob", "passw0rd", { nickname: "Bob" }, { forceLogin: true });
   * @see https://docs.authing.cn/v2/reference/sdk-for-node/authentication/AuthenticationClient.html#使用用户名注册
   */
  registerByUsername(
    username: string,
    password: string,
    profile?: RegisterProfile,
    options?: RegisterOptions,
  ): Promise<User>;

  /**
   * Creates an account with a phone number and an SMS code.
   *
   * Sends the GraphQL mutation `registerByPhoneCode`, with the RSA-encrypted password, if any. The session is
   * stored if the service issues a token, as it does with `forceLogin` or `generateToken`.
   *
   * @param phone phone number, without its country code
   * @param code code that `sendSmsCode` sent to the phone number
   * @param password password to set, in plain text; none by default
   * @param profile profile of the user; empty by default
   * @param options country code, sign-in, token, custom data and pipeline data; none by default
   * @returns the user
   * @throws {AuthingError} `argument`; 2001 if the code is wrong, 2300 if it has expired, 2026 if the phone number
   *   already has an account
   * @example
   * authing.registerByPhoneCode("13800000000", "1234", "passw0rd", { nickname: "Bob" }, { forceLogin: true });
   * @see https://docs.authing.cn/v2/reference/sdk-for-node/authentication/AuthenticationClient.html#使用手机号注册
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
