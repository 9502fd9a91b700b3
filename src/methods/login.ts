import { readFields } from "../arguments/read-arguments";
import type { Client } from "../core/client";
import { CUSTOM_DATA_OPTIONS, inputMutation, mutation, post, withCustomData } from "../core/endpoint";
import { type Implementation, method } from "../core/method";
import { CUSTOM_DATA, userWith } from "../core/operation";
import { call, type Endpoint } from "../core/pipeline";
import { argumentError } from "../errors/create-error";
import { asConvertedUser, asObject, asUser } from "../http/readers";
import { randomText } from "../platform/random";
import type { TokenSet } from "../types/answers";
import type { CustomDataOptions, SigninByCredentialsDto } from "../types/inputs";
import type { User } from "../types/user";

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

const PASSWORD_AND_OPTIONS =
  `password: password, options?: {autoRegister = false, captchaCode?, ${CUSTOM_DATA_OPTIONS}}` as const;
const CODE_AND_OPTIONS = `code, options?: {phoneCountryCode?, ${CUSTOM_DATA_OPTIONS}}` as const;
const DIRECTORY_LOGIN = "username, password: cleartext, options?: {clientIp?, withCustomData?: boolean}";

const SELECT = userWith(` newlyCreated${CUSTOM_DATA}`);

export const loginMethods: Implementation<LoginMethods> = {
  loginByEmail: inputMutation(`email, ${PASSWORD_AND_OPTIONS}`, { select: SELECT, event: "SIGNED_IN" }),
  loginByUsername: inputMutation(`username, ${PASSWORD_AND_OPTIONS}`, { select: SELECT, event: "SIGNED_IN" }),
  loginByPhonePassword: inputMutation(`phone, ${PASSWORD_AND_OPTIONS}`, { select: SELECT, event: "SIGNED_IN" }),
  loginByPhoneCode: inputMutation(`phone, ${CODE_AND_OPTIONS}`, { select: SELECT, event: "SIGNED_IN" }),

  loginByEmailCode: post("/api/v2/login/email-code", `email, ${CODE_AND_OPTIONS}`, {
    read: asConvertedUser,
    event: "SIGNED_IN",
    send: withCustomData,
  }),

  loginBySubAccount: mutation("account, password: password, options?: {captchaCode?, clientIp?}", {
    select: SELECT,
    event: "SIGNED_IN",
  }),

  loginByLdap: post("/api/v2/ldap/verify-user", DIRECTORY_LOGIN, { read: asUser, event: "SIGNED_IN" }),

  loginByAd: method(DIRECTORY_LOGIN, ({ client, values }) => {
    const path = `${connectorOf(client)}/api/v2/ad/verify-user`;
    const endpoint: Endpoint<object, User> = {
      request: (data) => ({ kind: "rest", method: "POST", path, data }),
      read: asUser,
      event: "SIGNED_IN",
    };
    return call(client, endpoint, values);
  }),

  signinByCredentials: method("params: object", ({ client, values }) => {
    const params = values.params as SigninByCredentialsDto;
    readFields("connection, options?: object", params, "params");
    const options = params.options || {};
    const { responseType, redirectUri = client.options.redirectUri, state = randomText(8) } = options;
    const sent = responseType === "code" ? { ...params, options: { ...options, redirectUri } } : params;
    return call(client, SIGN_IN, sent, { ownToken: null }).then((tokens) => ({ ...tokens, state }));
  }),
};

const SIGN_IN: Endpoint<object, Partial<TokenSet>> = {
  request: (data) => ({ kind: "rest", method: "POST", path: "/api/v3/signin", data }),
  read: asObject<Partial<TokenSet>>,
};

/**
 * Matches an address one label in front of a domain that seems to have a single owner, and captures the domain.
 *
 * Most names cannot be judged without the Public Suffix List. These can: names right below registries that are known to assign
 * them. Shorter names do not match, because some of them are suffixes: `cn.com`, `bj.cn`, `gov.cn`.
 */
const OWNED_DOMAIN =
  /^https?:\/\/[\w-]+\.((?:[a-z\d-]{3,}\.(?:com|net|org|(?:ac|com|edu|gov|net|org)\.cn)|[a-z\d-]{4,}\.cn|genauth\.ai))(?::\d+)?(?:[/?#]|$)/;

/**
 * Matches domains below which anybody can get a name: by words that names of hosting services end in, and by the names of
 * services for dynamic DNS, tunnels and files. Internationalized names, which start with `xn--`, cannot be judged.
 */
const SHARED_DOMAIN = RegExp(
  "^(azure|cloud|dyn|from-|is-|jpn\\.|xn--|homelinux|homeunix|homeip|homeftp|hopto|zapto|ddns|sytes|serve|supabase|deno)|" +
    "(apps?|cloud|dns|dnsalias|dnsdojo|hosting|ip|pages?|render|server|shopify|sites?|spot|anywhere|cloudflare|beanstalk|" +
    "trafficmanager|netlify|ngrok|aliyuncs|myqcloud|tcloudbase|alibabacloudcs|[of]?3322|f3322|[ov]icp|imwork|nat123|cpolar)\\.",
);

/** Address of the Active Directory connector, which gets the password in clear: never a guess at a stranger's host. */
function connectorOf({ options }: Client): string {
  if (options.websocketHost) return options.websocketHost;
  const [, domain] = OWNED_DOMAIN.exec(options.appHost.toLowerCase()) || [];
  if (!domain || SHARED_DOMAIN.test(domain)) throw argumentError("options.websocketHost", "不能为空");
  return `https://ws.${domain}`;
}
