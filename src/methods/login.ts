import { encryptPassword } from "../client/encryptPassword";
import { Methods } from "../client/Methods";
import { asGraphqlUser } from "../client/readers";
import { signingIn } from "../client/storeUser";
import { attempt, optionalObject, requireString } from "../errors/argument";
import { mutation } from "../graphql/operation";
import { CUSTOM_DATA, USER } from "../graphql/selections";
import type { CustomDataOptions } from "../types/inputs";
import type { User } from "../types/User";
import { customDataInput } from "./customDataInput";

const LOGIN_USER = `${USER} newlyCreated${CUSTOM_DATA}`;
const LOGIN_BY_EMAIL = mutation("loginByEmail", "input:LoginByEmailInput!", LOGIN_USER);
const LOGIN_BY_PHONE_CODE = mutation("loginByPhoneCode", "input:LoginByPhoneCodeInput!", LOGIN_USER);

/** Options of a login with a password. */
export interface PasswordLoginOptions extends CustomDataOptions {
  /** Whether to create the account if there is none; `false` by default. */
  autoRegister?: boolean;
  /** What the user read off the captcha image, after code 2000 asked for it. */
  captchaCode?: string;
}

/** Options of a login with an SMS code. */
export interface PhoneCodeLoginOptions extends CustomDataOptions {
  /** Country code of the phone, such as `+86`; the user pool's own by default. */
  phoneCountryCode?: string;
}

/** Logging in with a password or a code. */
export abstract class LoginMethods extends Methods {
  /**
   * Logs in with an e-mail address and a password.
   *
   * Sends the GraphQL mutation `loginByEmail`, the password encrypted by RSA with the service's public key, and stores
   * the session.
   *
   * @param email the e-mail address
   * @param password the password, in clear
   * @param options registration, captcha and data for the user pool's pipelines; none by default
   * @returns the user
   * @throws {AuthingError} `argument`; 2004 if there is no such user, 2006 if the password is wrong, 2005 if the account is
   *   locked, 2000 if a captcha is needed, 1636 if a second factor is needed: `error.data.mfaToken` goes to it
   * @example
   * authing.loginByEmail("bob@example.com", "passw0rd").then((user) => console.log(user.nickname));
   * @see https://www.rfc-editor.org/rfc/rfc8017#section-7.2.1
   */
  loginByEmail(email: string, password: string, options: PasswordLoginOptions = {}): Promise<User> {
    return attempt(() => {
      requireString("email", email);
      requireString("password", password);
      optionalObject("options", options);
      const { autoRegister = false, captchaCode } = options || {};
      const input = { email, autoRegister, captchaCode, ...customDataInput(options) };
      return signingIn(
        this.baseClient,
        encryptPassword(this.baseClient, "password", password).then((encrypted) =>
          this.baseClient.graphql(LOGIN_BY_EMAIL, { input: { ...input, password: encrypted } }, asGraphqlUser),
        ),
      );
    });
  }

  /**
   * Logs in with a phone number and the code that `sendSmsCode` sent to it, creating the account at the first time.
   *
   * Sends the GraphQL mutation `loginByPhoneCode` and stores the session.
   *
   * @param phone the phone number, without its country code
   * @param code the code from the SMS
   * @param options country code and data for the user pool's pipelines; none by default
   * @returns the user
   * @throws {AuthingError} `argument`; 2001 if the code is wrong, 2300 if it has expired, 2005 if the account is locked
   * @example
   * authing.loginByPhoneCode("13800000000", "1234").then((user) => console.log(user.newlyCreated));
   */
  loginByPhoneCode(phone: string, code: string, options: PhoneCodeLoginOptions = {}): Promise<User> {
    return attempt(() => {
      requireString("phone", phone);
      requireString("code", code);
      optionalObject("options", options);
      const { phoneCountryCode } = options || {};
      const input = { phone, code, phoneCountryCode, ...customDataInput(options) };
      return signingIn(this.baseClient, this.baseClient.graphql(LOGIN_BY_PHONE_CODE, { input }, asGraphqlUser));
    });
  }
}
