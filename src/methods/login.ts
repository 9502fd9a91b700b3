import type { BaseClient } from "../client/BaseClient";
import { inputMutation, mutation, post } from "../client/calls";
import { type Implementation, type Method, method } from "../client/Methods";
import { asConvertedUser, asObject, asUser } from "../client/readers";
import { rest } from "../client/requests";
import { CUSTOM_DATA, userWith } from "../client/selections";
import { CUSTOM_DATA_OPTIONS, withCustomData } from "../client/withCustomData";
import { argumentError } from "../errors/argument";
import { readValues } from "../parameters";
import { randomText } from "../platform/random";
import { SIGNED_IN } from "../session/SessionState";
import type { TokenSet } from "../types/answers";
import type { CustomDataOptions, SigninByCredentialsDto } from "../types/inputs";
import type { User } from "../types/User";

/** Options of a login with a password. */
export interface PasswordLoginOptions extends CustomDataOptions {
  /** Whether to create the account if there is none; `false` by default. */
  autoRegister?: boolean;
  /** What the user read off the captcha image, after code 2000 asked for it. */
  captchaCode?: string;
}

/** Options of a login with a code. */
export interface CodeLoginOptions extends CustomDataOptions {
  /** Country code of the phone, such as `+86`; the user pool's own by default. */
  phoneCountryCode?: string;
}

/** Options of a login at a directory. */
export interface DirectoryLoginOptions {
  /** The user's IP address, if it is not the one that the request comes from. */
  clientIp?: string;
  /** Whether the user comes with user-defined data; `false` by default. */
  withCustomData?: boolean;
}

/** Logging in with a password or a code. */
export interface LoginMethods {
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
   *   locked, 2000 if a captcha is needed, 1635 or 1636 if a second factor is needed: pass `error.data.mfaToken` to `mfa`
   * @example
   * authing.loginByEmail("bob@example.com", "passw0rd").then((user) => console.log(user.nickname));
   * @see https://www.rfc-editor.org/rfc/rfc8017#section-7.2.1
   */
  loginByEmail(email: string, password: string, options?: PasswordLoginOptions): Promise<User>;

  /**
   * Logs in with a user name and a password.
   *
   * Sends the GraphQL mutation `loginByUsername`, the password encrypted by RSA, and stores the session.
   *
   * @param username the user name
   * @param password the password, in clear
   * @param options registration, captcha and data for the user pool's pipelines; none by default
   * @returns the user
   * @throws {AuthingError} as `loginByEmail`
   * @example
   * authing.loginByUsername("bob", "passw0rd").then((user) => console.log(user.nickname));
   * @see https://www.rfc-editor.org/rfc/rfc8017#section-7.2.1
   */
  loginByUsername(username: string, password: string, options?: PasswordLoginOptions): Promise<User>;

  /**
   * Logs in with a phone number and a password.
   *
   * Sends the GraphQL mutation `loginByPhonePassword`, the password encrypted by RSA, and stores the session.
   *
   * @param phone the phone number, without its country code
   * @param password the password, in clear
   * @param options registration, captcha and data for the user pool's pipelines; none by default
   * @returns the user
   * @throws {AuthingError} as `loginByEmail`
   * @example
   * authing.loginByPhonePassword("13800000000", "passw0rd").then((user) => console.log(user.nickname));
   * @see https://www.rfc-editor.org/rfc/rfc8017#section-7.2.1
   */
  loginByPhonePassword(phone: string, password: string, options?: PasswordLoginOptions): Promise<User>;

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
  loginByPhoneCode(phone: string, code: string, options?: CodeLoginOptions): Promise<User>;

  /**
   * Logs in with an e-mail address and the code that `sendEmail` sent to it, creating the account at the first time.
   *
   * Sends `POST /api/v2/login/email-code` and stores the session.
   *
   * @param email the e-mail address
   * @param code the code from the mail
   * @param options data for the user pool's pipelines; none by default
   * @returns the user
   * @throws {AuthingError} `argument`; 2001 if the code is wrong, 2300 if it has expired, 2005 if the account is locked
   * @example
   * authing.loginByEmailCode("bob@example.com", "1234").then((user) => console.log(user.newlyCreated));
   */
  loginByEmailCode(email: string, code: string, options?: CodeLoginOptions): Promise<User>;

  /**
   * Logs in with a sub-account and its password.
   *
   * Sends the GraphQL mutation `loginBySubAccount`, the password encrypted by RSA, and stores the session.
   *
   * @param account the sub-account
   * @param password the password, in clear
   * @param options captcha and IP address; none by default
   * @returns the user
   * @throws {AuthingError} as `loginByEmail`
   * @example
   * authing.loginBySubAccount("bob-2", "passw0rd").then((user) => console.log(user.nickname));
   * @see https://www.rfc-editor.org/rfc/rfc8017#section-7.2.1
   */
  loginBySubAccount(
    account: string,
    password: string,
    options?: { captchaCode?: string; clientIp?: string },
  ): Promise<User>;

  /**
   * Logs in with a user name and a password that an LDAP directory knows.
   *
   * Sends `POST /api/v2/ldap/verify-user`, the password in clear as the directory needs it, and stores the session.
   *
   * @param username the user name
   * @param password the password
   * @param options IP address and user-defined data; none by default
   * @returns the user
   * @throws {AuthingError} `argument`; 2004 if there is no such user, 2006 if the password is wrong
   * @example
   * authing.loginByLdap("bob", "passw0rd").then((user) => console.log(user.nickname));
   */
  loginByLdap(username: string, password: string, options?: DirectoryLoginOptions): Promise<User>;

  /**
   * Logs in with a user name and a password that an Active Directory knows.
   *
   * Sends `POST /api/v2/ad/verify-user`, with the password in plain text, to `options.websocketHost`, which must be on the list
   * of allowed domains. By default, that is `https://ws.` plus the domain that the application's address is below. Stores the
   * session.
   *
   * @param username the user name
   * @param password the password
   * @param options IP address and user-defined data; none by default
   * @returns the user
   * @throws {AuthingError} `argument`, also if `options.websocketHost` is missing and the domain might belong to
   *   somebody else; 2004 if there is no such user, 2006 if the password is wrong
   * @example
   * authing.loginByAd("bob", "passw0rd").then((user) => console.log(user.nickname));
   */
  loginByAd(username: string, password: string, options?: DirectoryLoginOptions): Promise<User>;

  /**
   * Exchanges credentials for the tokens of OIDC, without storing a session.
   *
   * Sends `POST /api/v3/signin`.
   *
   * @param params the connection, what goes with it, and options
   * @returns the tokens, or the code if `options.responseType` is `code`, and the `state`
   * @throws {AuthingError} `argument`; what the service refuses by
   * @example
   * authing.signinByCredentials({
   *   connection: "PASSWORD",
   *   passwordPayload: { email: "bob@example.com", password: "passw0rd" },
   * }).then(({ access_token }) => console.log(access_token.length));
   * @see https://openid.net/specs/openid-connect-core-1_0.html#TokenResponse
   */
  signinByCredentials(params: SigninByCredentialsDto): Promise<Partial<TokenSet> & { code?: string; state: string }>;
}

const LOGGED_IN_USER = userWith(` newlyCreated${CUSTOM_DATA}`);
const CODE_AND_OPTIONS = `code! options{phoneCountryCode ${CUSTOM_DATA_OPTIONS}}`;
const DIRECTORY_LOGIN = "username! password! options{clientIp withCustomData:boolean}";

export const loginMethods: Implementation<LoginMethods> = {
  loginByEmail: loginByPassword("email"),
  loginByUsername: loginByPassword("username"),
  loginByPhonePassword: loginByPassword("phone"),

  loginByPhoneCode: inputMutation(`phone! ${CODE_AND_OPTIONS}`, LOGGED_IN_USER, SIGNED_IN),

  loginByEmailCode: post(
    "/api/v2/login/email-code",
    `email! ${CODE_AND_OPTIONS}`,
    asConvertedUser,
    withCustomData,
    SIGNED_IN,
  ),

  loginBySubAccount: mutation("account! password!:password options{captchaCode clientIp}", LOGGED_IN_USER, SIGNED_IN),

  loginByLdap: post("/api/v2/ldap/verify-user", DIRECTORY_LOGIN, asUser, undefined, SIGNED_IN),

  loginByAd: method(DIRECTORY_LOGIN, (client, data) => {
    return rest(client, `${connectorOf(client)}/api/v2/ad/verify-user`, asUser, { data }, SIGNED_IN);
  }),

  signinByCredentials: method("params!:object", (client, { params }) => {
    const given = readValues("connection! options:object", params, "params.").options || {};
    const data =
      given.responseType === "code"
        ? { ...params, options: { ...given, redirectUri: given.redirectUri || client.options.redirectUri } }
        : params;
    return rest(client, "/api/v3/signin", asObject, { data, token: null }).then((tokens) => ({
      ...tokens,
      state: given.state || randomText(8),
    }));
  }),
};

/**
 * Matches an address one label in front of a domain that has a single owner, and captures the domain.
 *
 * Most names cannot be judged without the Public Suffix List. These can: names right below registries that are known to assign
 * them. Shorter names do not match, because some of them are suffixes: `cn.com`, `bj.cn`, `gov.cn`.
 */
const OWNED_DOMAIN =
  /^https?:\/\/[\w-]+\.((?:[a-z\d-]{3,}\.(?:com|net|org|(?:ac|com|edu|gov|net|org)\.cn)|[a-z\d-]{4,}\.cn|genauth\.ai))(?::\d+)?(?:[/?#]|$)/;

/** Matches names that read like a hosting or dynamic DNS service, which anybody can get a name below, and IDNs. */
const SHARED_DOMAIN =
  /^(azure|cloud|dyn|from-|is-|jpn\.|xn--)|(apps?|cloud|dns|hosting|ip|pages?|render|server|shopify|sites?|spot)\./;

/** Returns the address of the Active Directory connector. It receives plain passwords, so a stranger's host is never guessed. */
function connectorOf({ appHost, options }: BaseClient): string {
  if (options.websocketHost) return options.websocketHost;
  const [, domain] = OWNED_DOMAIN.exec(appHost.toLowerCase()) || [];
  if (!domain || SHARED_DOMAIN.test(domain)) throw argumentError("options.websocketHost", "不能为空");
  return `https://ws.${domain}`;
}

function loginByPassword(identity: string): Method<Promise<User>> {
  return inputMutation(
    `${identity}! password!:password options{autoRegister=false captchaCode ${CUSTOM_DATA_OPTIONS}}`,
    LOGGED_IN_USER,
    SIGNED_IN,
  );
}
