import { checkCharacters, checkValue, withoutFalsy } from "./arguments/check-value";
import type { TypesOf } from "./arguments/declaration";
import { readFields } from "./arguments/read-arguments";
import { toAuthingError } from "./errors/attempt";
import { argumentError } from "./errors/create-error";
import { expectations, inLanguage, messages } from "./messages";
import type { Lang } from "./types/enums";
import type {
  GraphqlClientLike,
  HttpClientLike,
  Logger,
  Platform,
  SyncStorage,
  TokenProviderLike,
} from "./types/parts";
import type { Untyped } from "./types/untyped";
import { setHiddenMember, setMember } from "./types/values";

/**
 * Method by which the application authenticates itself at an OAuth 2.0 endpoint.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-2.3
 */
export type EndpointAuthMethod = "client_secret_post" | "client_secret_basic" | "none";

/** Key, in the `headers` option, of a header that describes the app or the SDK. */
export type HeaderName = "app-id" | "userpool-id" | "tenant-id" | "request-from" | "sdk-version" | "lang";

/** Number of retries that a client may make until a call succeeds. */
export const RETRY_TOKENS = 5;

/** Options of `AuthenticationClient`. Either `appId` or `userPoolId` is required. */
export interface AuthenticationClientOptions {
  /** ID of the application, from the console. Required unless `userPoolId` is set. */
  appId?: string | undefined;
  /** ID of the user pool. Required unless `appId` is set. */
  userPoolId?: string | undefined;
  /** ID of the tenant; none by default. */
  tenantId?: string | undefined;
  /** User token that replaces the stored token when the client is created; none by default. */
  accessToken?: string | undefined;
  /** Alias of `accessToken`. */
  token?: string | undefined;
  /** Time limit of a request, in milliseconds; 10,000 by default. */
  timeout?: number | undefined;
  /**
   * `true` to retry calls that change nothing (GET requests and GraphQL queries) up to twice. The SDK retries after
   * network failures and the HTTP statuses 502, 503 and 504, and after 429 if the response has a `Retry-After` header.
   * A client makes at most five retries in total until a call succeeds. `true` by default. Regardless of this option,
   * the SDK retries a request up to five times if WeChat rejects it because too many requests are in flight.
   */
  retry?: boolean | undefined;
  /**
   * `true` to handle a missing, expired or invalid session: the SDK signs in with `login()`, and then retries the
   * failed call once. `false` by default. If the sign-in returns a different user, the SDK discards the result: the
   * session stays, and the call rejects. In single-page mode, the call rejects without a sign-in.
   */
  autoLogin?: boolean | undefined;
  /**
   * `true` to refresh the session's token before a call if the token is about to expire: in the last 5% to 10% of its
   * lifetime, a fraction that each client chooses at random. `false` by default. Regardless of this option, the SDK
   * refreshes the token of a session that has a refresh token, even after the token has expired.
   */
  autoRefreshToken?: boolean | undefined;
  /**
   * Called once for each call that fails because of the service or the network, before the call rejects; none by
   * default.
   *
   * @param code business code or HTTP status; the error's `kind` if there is neither
   * @param message message for the user
   * @param data additional data from the service; `null` if there is none
   */
  onError?(code: number | string, message: string, data: Untyped): void;
  /** URL of a private deployment, e.g. `https://authing-api.mydomain.com`; `https://core.authing.cn` by default. */
  host?: string | undefined;
  /** URL of the application, e.g. `https://my-app.authing.cn`. It overrides `host`. */
  appHost?: string | undefined;
  /** Host name of the application, e.g. `my-app.authing.cn`. @deprecated Use `appHost`. */
  domain?: string | undefined;
  /**
   * URL of the Active Directory connector, which receives passwords in plain text.
   *
   * By default, `https://ws.` plus the domain of the application, e.g. `https://ws.mydomain.com` for
   * `https://authing-api.mydomain.com`. The default applies only if the application's host name is a direct subdomain
   * of a domain with a single owner. The SDK recognizes names of at least three characters under `.com`, `.net`,
   * `.org`, `.com.cn` and similar suffixes, names of at least four characters under `.cn`, and `genauth.ai`. Known
   * hosting services are excluded. If the default does not apply, `loginByAd` requires this option.
   *
   * Also set this option if other people can register names under your domain, because the SDK does not know all such
   * domains. WeChat sends requests only to hosts on the mini program's list of request domains.
   */
  websocketHost?: string | undefined;
  /**
   * URL of the event service, which receives the session's token; `wss://openevent.authing.cn` by default. `event.sub`
   * requires this option if the application's host is neither `authing.cn` nor one of its subdomains.
   */
  socketUri?: string | undefined;
  /** Maximum number of times in a row that `event.sub` reconnects after it loses the connection; 5 by default. */
  retryTimes?: number | undefined;
  /**
   * Language of messages: `zh-CN` or `en-US`. By default, the SDK's messages are in Chinese, and the service chooses
   * the language of its own messages. For any other language, the SDK's messages are also in Chinese, so an app can
   * pass the language from `wx.getAppBaseInfo()`. The SDK passes the language to the service unchanged.
   */
  lang?: Lang | undefined;
  /** Source of requests, as shown in the service's logs; `wxapp` by default. */
  requestFrom?: string | undefined;
  /** Names of the SDK's headers, for private deployments that rename them. `x-authing-app-id` and so on by default. */
  headers?: Partial<Record<HeaderName, string | undefined>> | undefined;
  /** Protocol of the application; `oidc` by default. */
  protocol?: "oidc" | "oauth" | "saml" | "cas" | undefined;
  /**
   * Secret of the application; none by default. Anyone can extract a secret from a mini program, so prefer an
   * application that requires no secret.
   */
  secret?: string | undefined;
  /** Redirect URI of the application, for authorization requests; none by default. */
  redirectUri?: string | undefined;
  /**
   * Authentication method for the token endpoint, for `signinByCredentials`, and for `loginByPhone` with a phone code;
   * `client_secret_post` by default. Without `secret`, the SDK sends these sign-ins, and its own requests that refresh
   * and revoke tokens, without authentication.
   */
  tokenEndPointAuthMethod?: EndpointAuthMethod | undefined;
  /** Authentication method for the introspection endpoint; `client_secret_post` by default. */
  introspectionEndPointAuthMethod?: EndpointAuthMethod | undefined;
  /** Authentication method for the revocation endpoint; `client_secret_post` by default. */
  revocationEndPointAuthMethod?: EndpointAuthMethod | undefined;
  /** Public key that encrypts passwords, as PEM. By default, the SDK requests it from the service. */
  publicKey?: string | undefined;
  /**
   * Function that encrypts passwords; RSA with PKCS#1 v1.5 padding by default.
   *
   * @param plainText password in plain text
   * @param publicKey public key of the service, as PEM; the `publicKey` option if it is set
   * @returns the encrypted password, in the form that the service expects
   */
  encryptFunction?(plainText: string, publicKey: string): Promise<string>;
  /**
   * Storage of the session, e.g. a `MemoryStorage`; the mini program's storage by default. Clients with different hosts
   * or applications need separate storages, because every client uses the same keys.
   */
  storage?: SyncStorage | undefined;
  /**
   * API of the host, e.g. `Taro`, `uni`, `tt` or `my`; `wx` by default. In a web page, a bundler may remove members of
   * `Taro` that the app does not name, so pass the members individually there: `{ request: Taro.request, … }`.
   *
   * Signing in with WeChat requires WeChat: `login`, and `bindWechat` without a code, reject with `unsupported` if there
   * is no global `wx.login`, and `autoLogin` has no effect. Tested with fakes of Douyin and Alipay, not on phones.
   */
  platform?: Platform | undefined;
  /**
   * Identifier of the mini program's identity source, from the console. `bindWechatPhone` and
   * `decryptWechatMiniProgramData` always require it. `loginByPhone` and `getPhone` require it if the button's event has
   * no `encryptedData`.
   * `getApplicationEnabledExtIdps` lists the identifiers of the application's identity sources.
   */
  extIdpConnIdentifier?: string | undefined;
  /**
   * Receiver of log lines, e.g. `wx.getRealtimeLogManager()` (base library 2.7.1) or `console`; none by default. The lines
   * contain no tokens, passwords, codes, phone numbers or email addresses.
   *
   * - For each request: method, path without query, GraphQL field, HTTP status, duration in milliseconds, number of
   *   retries. If the request failed, also the `kind`, `code` and `requestId` of the error.
   * - For each call that failed: name of the method, `kind`, `code` and `requestId`.
   * - For each session event: its name.
   */
  logger?: Logger | undefined;
  /** Class that stores the session; `AuthenticationTokenProvider` by default. */
  tokenProvider?: TokenProviderClass | undefined;
  /** Class that sends REST requests; `HttpClient` by default. */
  httpClient?: HttpClientClass | undefined;
  /** Class that sends GraphQL requests; `GraphqlClient` by default. */
  graphqlClient?: GraphqlClientClass | undefined;
}

/** Class that replaces `HttpClient`. */
export type HttpClientClass = new (options: ResolvedOptions, tokenProvider: TokenProviderLike) => HttpClientLike;

/** Class that replaces `GraphqlClient`. */
export type GraphqlClientClass = new (endpoint: string, options: ResolvedOptions) => GraphqlClientLike;

/** Class that replaces `AuthenticationTokenProvider`. */
export type TokenProviderClass = new (options: AuthenticationClientOptions) => TokenProviderLike;

/** Choice of authentication methods. */
const AUTH_METHOD = '"client_secret_post" | "client_secret_basic" | "none"';

/**
 * Types of the options, by the names that `ParameterTypes` defines. A value that is sent as a header or used as a URL
 * has a type with a format, because invalid characters would break the request.
 */
const OPTION_TYPES = {
  appId: "header",
  userPoolId: "header",
  tenantId: "header",
  accessToken: "header",
  token: "header",
  extIdpConnIdentifier: "string",
  host: "url",
  appHost: "url",
  domain: "host",
  websocketHost: "url",
  socketUri: "socket",
  timeout: "positive",
  retry: "boolean",
  retryTimes: "number",
  lang: "header",
  requestFrom: "header",
  headers: "object",
  autoLogin: "boolean",
  autoRefreshToken: "boolean",
  onError: "function",
  publicKey: "string",
  encryptFunction: "function",
  protocol: '"oidc" | "oauth" | "saml" | "cas"',
  secret: "string",
  redirectUri: "string",
  tokenEndPointAuthMethod: AUTH_METHOD,
  introspectionEndPointAuthMethod: AUTH_METHOD,
  revocationEndPointAuthMethod: AUTH_METHOD,
  storage: "object",
  platform: "object",
  logger: "object",
  tokenProvider: "class",
  httpClient: "class",
  graphqlClient: "class",
} as const;

type Defaults = {
  [name in
    | "timeout"
    | "retry"
    | "autoLogin"
    | "autoRefreshToken"
    | "host"
    | "retryTimes"
    | "requestFrom"
    | "protocol"
    | "tokenEndPointAuthMethod"
    | "introspectionEndPointAuthMethod"
    | "revocationEndPointAuthMethod"]: NonNullable<AuthenticationClientOptions[name]>;
};

const DEFAULTS: Defaults = {
  host: "https://core.authing.cn",
  timeout: 10_000,
  retry: true,
  retryTimes: 5,
  requestFrom: "wxapp",
  autoLogin: false,
  autoRefreshToken: false,
  protocol: "oidc",
  tokenEndPointAuthMethod: "client_secret_post",
  introspectionEndPointAuthMethod: "client_secret_post",
  revocationEndPointAuthMethod: "client_secret_post",
};

/**
 * Options that contain the values of the headers, by header key; `""` for the SDK's version, which is not an option.
 */
export const HEADERS: Record<HeaderName, "appId" | "userPoolId" | "tenantId" | "requestFrom" | "lang" | ""> = {
  "app-id": "appId",
  "userpool-id": "userPoolId",
  "tenant-id": "tenantId",
  "request-from": "requestFrom",
  "sdk-version": "",
  lang: "lang",
};

export const HEADER_NAMES = Object.keys(HEADERS) as HeaderName[];

/** Validated options of a client, with defaults. */
export type ResolvedOptions = AuthenticationClientOptions &
  Defaults & {
    /** Base URL of requests, without a trailing slash. */
    appHost: string;
    /** Names of the SDK's headers. */
    headers: Record<HeaderName, string>;
    /** Number of retries that the client has left until a call succeeds. @internal */
    readonly retryBudget?: { tokens: number };
  };

/**
 * Options that contain a secret or the stored session. They are not enumerable, so that passing a client to
 * `JSON.stringify` or `console.log` does not leak them. Neither are the logger and the host's API, which JSON may be
 * unable to represent.
 */
const HIDDEN_OPTIONS = ["accessToken", "token", "secret", "storage", "logger", "platform"];

/** Options that take effect when the client is created. All others can wait for the first call. */
const IMMEDIATE_OPTIONS = ["accessToken", "token", "logger", "tokenProvider", "httpClient", "graphqlClient"] as const;

/** Returns `true` if an option takes effect when the client is created. */
export function hasImmediateEffect(options: ResolvedOptions): boolean {
  return IMMEDIATE_OPTIONS.some((name) => options[name]);
}

/** Returns a validated copy of an app's options, with defaults. */
export function resolveOptions(given: AuthenticationClientOptions): ResolvedOptions {
  try {
    return checkOptions(given);
  } catch (error) {
    throw toAuthingError(error, given ? given.lang : undefined);
  }
}

function checkOptions(given: AuthenticationClientOptions): ResolvedOptions {
  checkValue("object", "options", given);
  const present = presentOptions(given);
  const options = { ...DEFAULTS, ...present } as ResolvedOptions;
  const unknown = unknownNames(present, OPTION_TYPES);
  // Without a warning, a misspelled option would silently have no effect. The value of such an option may be a secret,
  // which logs must not show.
  for (const name of unknown.concat(HIDDEN_OPTIONS)) {
    if (name in options) Object.defineProperty(options, name, { enumerable: false });
  }
  const misspelled = unknown.concat(unknownNames(options.headers || {}, HEADERS).map((name) => `headers.${name}`));
  if (misspelled.length) console.warn(inLanguage(options.lang, messages.unknownOptions(misspelled)));
  if (options.storage) {
    readFields("getItem: function, setItem: function, removeItem: function", options.storage, "options.storage");
  }
  if (options.platform) readFields("request?: function", options.platform, "options.platform");
  if (options.logger) readFields("info: function, warn: function", options.logger, "options.logger");
  if (!options.appId && !options.userPoolId) throw argumentError("options.appId", expectations.appId);
  const { domain, headers } = options;
  options.appHost = withoutTrailingSlashes(options.appHost || (domain ? `https://${domain}` : options.host));
  options.headers = {} as ResolvedOptions["headers"];
  for (const name of HEADER_NAMES) {
    const header = headers && headers[name];
    if (header) checkValue("headerName", `options.headers.${name}`, header);
    options.headers[name] = header || `x-authing-${name === "tenant-id" ? "app-" : ""}${name}`;
  }
  // Hidden, so that a copy of the options does not share the budget.
  setHiddenMember(options, "retryBudget", { tokens: RETRY_TOKENS });
  return options;
}

/** Returns the options that have a value, and checks the values. `undefined`, `null` and `""` count as missing. */
function presentOptions(given: AuthenticationClientOptions): AuthenticationClientOptions {
  const types: Record<string, string> = OPTION_TYPES satisfies TypesOf<
    AuthenticationClientOptions,
    typeof OPTION_TYPES
  >;
  const names = Object.keys(types);
  const present: AuthenticationClientOptions = {};
  for (const name of Object.keys(given)) {
    // Other names may be those of inherited properties, e.g. `constructor`.
    const type = names.indexOf(name) < 0 ? undefined : types[name];
    // Read once, because a getter may return another value the next time.
    const value = withoutFalsy(type, given[name as keyof AuthenticationClientOptions]);
    if (value != null && value !== "") setMember(present, name, value);
  }
  checkCharacters("options", present);
  for (const name of names) {
    if (name in present) checkValue(types[name] as string, `options.${name}`, present[name as keyof typeof present]);
  }
  return present;
}

/** Returns the keys of `given` that `known` does not have. */
function unknownNames(given: object, known: object): string[] {
  const names = Object.keys(known);
  return Object.keys(given).filter((name) => names.indexOf(name) < 0);
}

function withoutTrailingSlashes(url: string): string {
  let { length } = url;
  while (url.charAt(length - 1) === "/") length--;
  return url.slice(0, length);
}
