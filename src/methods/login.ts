import { readFields } from "../arguments/read-arguments";
import type { Client } from "../core/client";
import { CUSTOM_DATA_OPTIONS, withCustomData } from "../core/custom-data";
import type { Endpoint, SignInEndpoint } from "../core/endpoint";
import { CUSTOM_DATA, inputMutation, mutation, userWith } from "../core/graphql";
import { type Implementation, method } from "../core/method";
import { call, callAnonymously } from "../core/pipeline";
import { post } from "../core/rest";
import { argumentError } from "../errors/create-error";
import { authenticateSignIn } from "../http/client-authentication";
import { asConvertedUser, asObject, asUser } from "../http/readers";
import { expectations } from "../messages";
import type { TokenSet } from "../types/answers";
import type { CustomDataOptions, SigninByCredentialsDto } from "../types/inputs";
import type { User } from "../types/user";

/** Options for a sign-in with a password. */
export interface PasswordLoginOptions extends CustomDataOptions {
  /** `true` to create the account if it does not exist; `false` by default. */
  autoRegister?: boolean | undefined;
  /** Text in the image from `getCaptcha`. Required if the previous sign-in rejected with code 2000. None by default. */
  captchaCode?: string | undefined;
  /** `captchaCookie` from `getCaptcha`, with which the service finds the captcha. None by default. */
  captchaCookie?: string | undefined;
}

/** Options for a sign-in with a code. */
export interface CodeLoginOptions extends CustomDataOptions {
  /** Country code of the phone number, e.g. `+86`; the user pool's country code by default. */
  phoneCountryCode?: string | undefined;
}

/** Options for a sign-in with a directory account. */
export interface DirectoryLoginOptions {
  /** IP address of the user. By default, the address that the request comes from. */
  clientIp?: string | undefined;
  /** `true` to return the user's custom data; `false` by default. */
  withCustomData?: boolean | undefined;
}

/** Sign-in with a password, a code or a directory account. */
export interface LoginMethods {
  /**
   * Signs in with an email address and a password.
   *
   * Sends the GraphQL mutation `loginByEmail` with the RSA-encrypted password, and stores the session.
   *
   * @param email email address
   * @param password password in plain text
   * @param options automatic registration, captcha, custom data and pipeline data; none by default
   * @returns the user
   * @throws {AuthingError} `argument`; 2004 if the user does not exist, 2006 if the password is wrong, 2005 if the
   *   account is locked, 2000 if a captcha is required or its text is wrong (call `getCaptcha`), 1635 or 1636 if a
   *   second factor is required (pass `error.data.mfaToken` to the methods of `mfa`)
   * @example
   * authing.loginByEmail("bob@example.com", "passw0rd").then((user) => console.log(user.nickname));
   * @see https://docs.authing.cn/v2/reference/sdk-for-node/authentication/AuthenticationClient.html#使用邮箱登录
   */
  loginByEmail(email: string, password: string, options?: PasswordLoginOptions): Promise<User>;

  /**
   * Signs in with a username and a password.
   *
   * Sends the GraphQL mutation `loginByUsername` with the RSA-encrypted password, and stores the session.
   *
   * @param username username of the account
   * @param password password in plain text
   * @param options automatic registration, captcha, custom data and pipeline data; none by default
   * @returns the user
   * @throws {AuthingError} the same errors as `loginByEmail`
   * @example
   * authing.loginByUsername("bob", "passw0rd").then((user) => console.log(user.nickname));
   * @see https://docs.authing.cn/v2/reference/sdk-for-node/authentication/AuthenticationClient.html#使用用户名登录
   */
  loginByUsername(username: string, password: string, options?: PasswordLoginOptions): Promise<User>;

  /**
   * Signs in with a phone number and a password.
   *
   * Sends the GraphQL mutation `loginByPhonePassword` with the RSA-encrypted password, and stores the session.
   *
   * @param phone phone number, without its country code
   * @param password password in plain text
   * @param options automatic registration, captcha, custom data and pipeline data; none by default
   * @returns the user
   * @throws {AuthingError} the same errors as `loginByEmail`
   * @example
   * authing.loginByPhonePassword("13800000000", "passw0rd").then((user) => console.log(user.nickname));
   * @see https://docs.authing.cn/v2/reference/sdk-for-node/authentication/AuthenticationClient.html#使用手机号密码登录
   */
  loginByPhonePassword(phone: string, password: string, options?: PasswordLoginOptions): Promise<User>;

  /**
   * Signs in with a phone number and an SMS code, and creates the account on first sign-in.
   *
   * Sends the GraphQL mutation `loginByPhoneCode`, and stores the session.
   *
   * @param phone phone number, without its country code
   * @param code code that `sendSmsCode` sent to the phone number
   * @param options country code, custom data and pipeline data; none by default
   * @returns the user
   * @throws {AuthingError} `argument`; 2001 if the code is wrong, 2300 if it has expired, 2005 if the account is locked
   * @example
   * authing.loginByPhoneCode("13800000000", "1234").then((user) => console.log(user.newlyCreated));
   * @see https://docs.authing.cn/v2/reference/sdk-for-node/authentication/AuthenticationClient.html#使用手机号验证码登录
   */
  loginByPhoneCode(phone: string, code: string, options?: CodeLoginOptions): Promise<User>;

  /**
   * Signs in with an email address and an email code, and creates the account on first sign-in.
   *
   * Sends `POST /api/v2/login/email-code`, and stores the session.
   *
   * @param email email address
   * @param code code that `sendEmail` sent to the email address
   * @param options custom data and pipeline data; none by default
   * @returns the user
   * @throws {AuthingError} `argument`; 2001 if the code is wrong, 2300 if it has expired, 2005 if the account is locked
   * @example
   * authing.loginByEmailCode("bob@example.com", "1234").then((user) => console.log(user.newlyCreated));
   * @see https://docs.authing.cn/v2/reference/sdk-for-node/authentication/AuthenticationClient.html
   */
  loginByEmailCode(email: string, code: string, options?: CodeLoginOptions): Promise<User>;

  /**
   * Signs in with the name and password of a sub-account.
   *
   * Sends the GraphQL mutation `loginBySubAccount` with the RSA-encrypted password, and stores the session.
   *
   * @param account name of the sub-account
   * @param password password in plain text
   * @param options captcha and IP address; none by default
   * @param options.captchaCode text in the image from `getCaptcha`; required if the previous sign-in rejected with code
   *   2000
   * @param options.captchaCookie `captchaCookie` from `getCaptcha`; none by default
   * @param options.clientIp IP address of the user; by default, the address that the request comes from
   * @returns the user
   * @throws {AuthingError} the same errors as `loginByEmail`
   * @example
   * authing.loginBySubAccount("bob-2", "passw0rd").then((user) => console.log(user.nickname));
   * @see https://docs.authing.cn/v2/reference/sdk-for-node/authentication/AuthenticationClient.html#使用子账户登录
   */
  loginBySubAccount(
    account: string,
    password: string,
    options?: { captchaCode?: string | undefined; captchaCookie?: string | undefined; clientIp?: string | undefined },
  ): Promise<User>;

  /**
   * Signs in with the username and password of an LDAP account.
   *
   * Sends `POST /api/v2/ldap/verify-user`, and stores the session. The password is sent in plain text, because the
   * directory requires it.
   *
   * @param username username in the directory
   * @param password password in plain text
   * @param options IP address, and whether to return custom data; none by default
   * @returns the user
   * @throws {AuthingError} `argument`; 2004 if the user does not exist, 2006 if the password is wrong
   * @example
   * authing.loginByLdap("bob", "passw0rd").then((user) => console.log(user.nickname));
   * @see https://docs.authing.cn/v2/reference/sdk-for-node/authentication/AuthenticationClient.html#使用-ldap-用户名登录
   */
  loginByLdap(username: string, password: string, options?: DirectoryLoginOptions): Promise<User>;

  /**
   * Signs in with the username and password of an Active Directory account.
   *
   * Sends `POST /api/v2/ad/verify-user` to the client's `options.websocketHost`, with the password in plain text, and
   * stores the session. The host must be on the mini program's list of request domains. The default URL is
   * `https://ws.` plus the domain of the application, e.g. `https://ws.mydomain.com` for
   * `https://authing-api.mydomain.com`.
   *
   * @param username username in the directory
   * @param password password in plain text
   * @param options IP address, and whether to return custom data; none by default
   * @returns the user
   * @throws {AuthingError} `argument` if an argument is invalid, or if the client's `options.websocketHost` is missing
   *   and the application's domain might have several owners; 2004 if the user does not exist, 2006 if the password is
   *   wrong
   * @example
   * authing.loginByAd("bob", "passw0rd").then((user) => console.log(user.nickname));
   * @see https://docs.authing.cn/v2/reference/sdk-for-node/authentication/AuthenticationClient.html#使用-ad-用户名登录
   */
  loginByAd(username: string, password: string, options?: DirectoryLoginOptions): Promise<User>;

  /**
   * Exchanges credentials for OpenID Connect tokens, without storing a session.
   *
   * Sends `POST /api/v3/signin`.
   *
   * @param params kind of credentials, their payload, and options
   * @returns the `state` and the tokens, or the `state` and the `code` if `params.options.responseType` is `code`
   * @throws {AuthingError} `argument`; 2000 if a captcha is required or its text is wrong (call `getCaptchaAndToken`);
   *   any other business code from the service
   * @example
   * authing.signinByCredentials({
   *   connection: "PASSWORD",
   *   passwordPayload: { email: "bob@example.com", password: "passw0rd" },
   * }).then(({ access_token }) => console.log(access_token.length));
   * @see https://docs.authing.cn/v3/reference/sdk/node/authentication/登录/signin.html
   */
  signinByCredentials(params: SigninByCredentialsDto): Promise<Partial<TokenSet> & { code?: string; state: string }>;
}

const PASSWORD_AND_OPTIONS =
  `password: password, options?: {autoRegister = false, captchaCode?, captchaCookie?: cookie, ${CUSTOM_DATA_OPTIONS}}` as const;
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

  loginBySubAccount: mutation(
    "account, password: password, options?: {captchaCode?, captchaCookie?: cookie, clientIp?}",
    {
      select: SELECT,
      event: "SIGNED_IN",
    },
  ),

  loginByLdap: post("/api/v2/ldap/verify-user", DIRECTORY_LOGIN, { read: asUser, event: "SIGNED_IN" }),

  loginByAd: method(DIRECTORY_LOGIN, ({ client, values }) => {
    const path = `${connectorOf(client)}/api/v2/ad/verify-user`;
    const endpoint: SignInEndpoint<object> = {
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
    const { responseType, redirectUri = client.options.redirectUri, state = client.random.text(8) } = options;
    const sent = responseType === "code" ? { ...params, options: { ...options, redirectUri } } : params;
    return callAnonymously(client, SIGN_IN, authenticateSignIn(client.options, sent)).then((tokens) => ({
      ...tokens,
      state,
    }));
  }),
};

const SIGN_IN: Endpoint<object, Partial<TokenSet>> = {
  request: (authenticated) => ({ kind: "rest", method: "POST", path: "/api/v3/signin", ...authenticated }),
  read: asObject<Partial<TokenSet>>,
};

/**
 * Matches a URL whose host name is a direct subdomain of a domain with a single owner, and captures the domain.
 *
 * For the suffixes in this pattern, the registry assigns each name directly below the suffix to one owner. For other
 * suffixes, only the Public Suffix List shows whether a domain has a single owner. Shorter names do not match, because
 * some of them are public suffixes: `cn.com`, `bj.cn`, `gov.cn`.
 */
const OWNED_DOMAIN =
  /^https?:\/\/[\w-]+\.((?:[a-z\d-]{3,}\.(?:com|net|org|(?:ac|com|edu|gov|net|org)\.cn)|[a-z\d-]{4,}\.cn|genauth\.ai))(?::\d+)?(?:[/?#]|$)/;

/**
 * Matches domains below which anyone can register a name. Recognizes hosting, dynamic DNS, tunnel and file services by
 * typical parts of their names. Internationalized names, which start with `xn--`, always match, because their encoding
 * hides these parts.
 */
const SHARED_DOMAIN = RegExp(
  "^(azure|cloud|dyn|from-|is-|jpn\\.|xn--|homelinux|homeunix|homeip|homeftp|hopto|zapto|ddns|sytes|serve|supabase|deno)|" +
    "(apps?|cloud|dns|dnsalias|dnsdojo|hosting|ip|pages?|render|server|shopify|sites?|spot|anywhere|cloudflare|beanstalk|" +
    "trafficmanager|netlify|ngrok|aliyuncs|myqcloud|tcloudbase|alibabacloudcs|[of]?3322|f3322|[ov]icp|imwork|nat123|cpolar)\\.",
);

/**
 * Returns the URL of the Active Directory connector. The connector receives passwords in plain text, so it must not run
 * on a stranger's host.
 */
function connectorOf({ options }: Client): string {
  if (options.websocketHost) return options.websocketHost;
  const [, domain] = OWNED_DOMAIN.exec(options.appHost.toLowerCase()) || [];
  if (!domain || SHARED_DOMAIN.test(domain)) throw argumentError("options.websocketHost", expectations.present);
  return `https://ws.${domain}`;
}
