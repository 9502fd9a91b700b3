import type { Declaration } from "./arguments/declaration";
import { checkValue, readArguments, readFields } from "./arguments/read-arguments";
import { argumentError } from "./errors/create-error";
import type { GraphqlClientLike, HttpClientLike, SyncStorage, TokenProviderLike } from "./types/parts";
import type { Untyped } from "./types/untyped";
import { setMember } from "./types/values";

/** How the application authenticates itself at an OAuth 2.0 endpoint (RFC 6749 section 2.3). */
export type EndpointAuthMethod = "client_secret_post" | "client_secret_basic" | "none";

/** Language of the service's messages. */
export type Lang = "zh-CN" | "en-US";

/** What the SDK tells of itself in each request's headers. */
export type HeaderName = "app-id" | "userpool-id" | "tenant-id" | "request-from" | "sdk-version" | "lang";

/** How to create an `AuthenticationClient`. */
export interface AuthenticationClientOptions {
  /** Id of the application, from the console; needed unless `userPoolId` is given. */
  appId?: string;
  /** Id of the user pool, for apps from before there were applications. */
  userPoolId?: string;
  /** Id of the tenant; none by default. */
  tenantId?: string;
  /** A user's token to start with; it becomes the stored session. None by default. */
  accessToken?: string;
  /** The same as `accessToken`. */
  token?: string;
  /** How long to wait for an answer, in milliseconds; 10,000 by default. */
  timeout?: number;
  /**
   * Whether calls that change nothing, GET and GraphQL queries, are tried again when the network fails them or the service
   * is briefly away (502, 503, 504): twice at the most. `true` by default. Calls that WeChat did not send because too many
   * requests were in flight are retried in any case, up to five times.
   */
  retry?: boolean;
  /**
   * Whether a call that fails because the session is missing, expired or wrong logs in by `login()` and is then sent once
   * more; `false` by default. A login that answers for another user than the session's is dropped: the session stays, and the
   * call rejects.
   */
  autoLogin?: boolean;
  /**
   * Whether the session's token is exchanged for a new one, before the next call, when a tenth of its life is left; `false`
   * by default.
   */
  autoRefreshToken?: boolean;
  /**
   * Called once for each call that the service or the network failed, before the call rejects.
   *
   * @param code business code or HTTP status, or the error's `kind` when there is neither
   * @param message what can be shown to the user
   * @param data what the service sent along, or `null`
   */
  onError?(code: number | string, message: string, data: Untyped): void;
  /** Address of a private deployment, such as `https://authing-api.mydomain.com`; `https://core.authing.cn` by default. */
  host?: string;
  /** Address of the application, such as `https://my-app.authing.cn`; it wins over `host`. */
  appHost?: string;
  /** Host name of the application, such as `my-app.authing.cn`. @deprecated Use `appHost`. */
  domain?: string;
  /**
   * Address of the Active Directory connector, which receives passwords in plain text.
   *
   * By default, `https://ws.` plus the domain of the application, e.g. `https://ws.mydomain.com` for
   * `https://authing-api.mydomain.com`. Required by `loginByAd` unless the application's address is one label in front of a
   * domain that seems to have a single owner: a name of three or more characters below `.com`, `.net`, `.org`, `.com.cn` and
   * the like, or of four or more below `.cn`, that is no known hosting service; or `genauth.ai`. Set it if other people can
   * have names below your domain: the SDK does not know all such services. WeChat sends nothing to hosts that are not among
   * the mini program's request domains.
   */
  websocketHost?: string;
  /**
   * Address of the event service, which receives the session's token; `wss://openevent.authing.cn` by default. Required by
   * `event.sub` if the application is not at `authing.cn` or below it.
   */
  socketUri?: string;
  /** How often `event.sub` connects again after a lost connection; 5 by default. */
  retryTimes?: number;
  /** Language of the service's messages; the service's own choice by default. */
  lang?: Lang;
  /** What the service's logs call the source of requests; `wxapp` by default. */
  requestFrom?: string;
  /** Names of the headers that carry what the SDK tells of itself, where a private deployment renames them. */
  headers?: Partial<Record<HeaderName, string>>;
  /** The protocol that the application speaks; `oidc` by default. */
  protocol?: "oidc" | "oauth" | "saml" | "cas";
  /** Secret of the application. A mini program can be taken apart: rather use an application that needs none. */
  secret?: string;
  /** Where the application is called back after a login; none by default. */
  redirectUri?: string;
  /** How to authenticate at the token endpoint; `client_secret_post` by default. */
  tokenEndPointAuthMethod?: EndpointAuthMethod;
  /** How to authenticate at the introspection endpoint; `client_secret_post` by default. */
  introspectionEndPointAuthMethod?: EndpointAuthMethod;
  /** How to authenticate at the revocation endpoint; `client_secret_post` by default. */
  revocationEndPointAuthMethod?: EndpointAuthMethod;
  /** PEM of the key to encrypt passwords with; the service is asked for it by default. */
  publicKey?: string;
  /** Encrypts passwords, instead of RSA with PKCS#1 v1.5. */
  encryptFunction?(plainText: string, publicKey: string): Promise<string>;
  /** Where the session is kept, such as a `MemoryStorage`; the mini program's storage by default. */
  storage?: SyncStorage;
  /** Keeps the session, instead of the SDK's own class. */
  tokenProvider?: TokenProviderClass;
  /** Sends REST requests, instead of the SDK's own client. */
  httpClient?: HttpClientClass;
  /** Sends GraphQL requests, instead of the SDK's own client. */
  graphqlClient?: GraphqlClientClass;
}

/** A class to use instead of the SDK's own client for REST. */
export type HttpClientClass = new (options: ResolvedOptions, tokenProvider: TokenProviderLike) => HttpClientLike;

/** A class to use instead of the SDK's own client for GraphQL. */
export type GraphqlClientClass = new (endpoint: string, options: ResolvedOptions) => GraphqlClientLike;

/** A class to keep the session, instead of the SDK's own. */
export type TokenProviderClass = new (options: AuthenticationClientOptions) => TokenProviderLike;

// Values that become headers or addresses are limited to what these can carry.
const IDENTITY = "appId?: header, userPoolId?: header, tenantId?: header, accessToken?: header, token?: header";
const ADDRESSES =
  'host: url = "https://core.authing.cn", appHost?: url, domain?: host, websocketHost?: url, socketUri?: socket';
const REQUESTS =
  'timeout: positive = 10000, retry = true, retryTimes = 5, lang?: header, requestFrom: header = "wxapp", headers?: object';
const SESSION =
  "autoLogin = false, autoRefreshToken = false, onError?: function, publicKey?, encryptFunction?: function";
const AUTH_METHOD = '"client_secret_post" | "client_secret_basic" | "none" = "client_secret_post"';
const TOKEN_ENDPOINT = `tokenEndPointAuthMethod: ${AUTH_METHOD}` as const;
const INTROSPECTION_ENDPOINT = `introspectionEndPointAuthMethod: ${AUTH_METHOD}` as const;
const REVOCATION_ENDPOINT = `revocationEndPointAuthMethod: ${AUTH_METHOD}` as const;
const PROTOCOL =
  `protocol: "oidc" | "oauth" | "saml" | "cas" = "oidc", secret?, redirectUri?, ${TOKEN_ENDPOINT}, ${INTROSPECTION_ENDPOINT}, ${REVOCATION_ENDPOINT}` as const;
const PARTS = "storage?: object, tokenProvider?: class, httpClient?: class, graphqlClient?: class";
const OPTIONS = `options: {${IDENTITY}, ${ADDRESSES}, ${REQUESTS}, ${SESSION}, ${PROTOCOL}, ${PARTS}}` as const;

type Defaults = Required<
  Pick<
    AuthenticationClientOptions,
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
    | "revocationEndPointAuthMethod"
  >
>;

/** The headers that say what the SDK is and whom it speaks for, with the options that they tell. */
export const HEADERS: Record<HeaderName, "appId" | "userPoolId" | "tenantId" | "requestFrom" | "lang" | ""> = {
  "app-id": "appId",
  "userpool-id": "userPoolId",
  "tenant-id": "tenantId",
  "request-from": "requestFrom",
  "sdk-version": "",
  lang: "lang",
};

export const HEADER_NAMES = Object.keys(HEADERS) as HeaderName[];

/** The options as the client keeps them: checked, with defaults, in an object of its own. */
export type ResolvedOptions = AuthenticationClientOptions &
  Defaults & {
    /** Where requests go, without a trailing slash. */
    appHost: string;
    headers: Record<HeaderName, string>;
  };

/** Checks the caller's options and fills in what was left out, in a new object. */
export function resolveOptions(given: AuthenticationClientOptions): ResolvedOptions {
  checkValue("object", "options", given);
  const present = withoutBlanks(given);
  const known = readArguments(OPTIONS satisfies Declaration<typeof OPTIONS, [AuthenticationClientOptions]>, [present]);
  const options = { ...present, ...known } as ResolvedOptions;
  const unknown = unknownNames(options, known);
  // A misspelt option would be left out in silence. Its value may be a secret, which logs must not show.
  for (const name of unknown) Object.defineProperty(options, name, { enumerable: false });
  const misspelt = unknown.concat(unknownNames(options.headers || {}, HEADERS).map((name) => `headers.${name}`));
  if (misspelt.length) console.warn(`AuthenticationClient 没有选项 ${misspelt.join("、")}`);
  if (options.storage) {
    readFields("getItem: function, setItem: function, removeItem: function", options.storage, "options.storage");
  }
  if (!options.appId && !options.userPoolId) throw argumentError("options.appId", "不能为空：请传入应用 ID");
  const { domain, headers } = options;
  options.appHost = withoutTrailingSlashes(options.appHost || (domain ? `https://${domain}` : options.host));
  options.headers = {} as ResolvedOptions["headers"];
  HEADER_NAMES.forEach((name) => {
    const header = (headers && headers[name]) || `x-authing-${name === "tenant-id" ? "app-" : ""}${name}`;
    checkValue("headerName", `options.headers.${name}`, header);
    options.headers[name] = header;
  });
  return options;
}

/** The members that are there: an option of `undefined`, `null` or `""` counts as left out. */
function withoutBlanks<T extends object>(object: T): Partial<T> {
  const present: Partial<T> = {};
  (Object.keys(object) as (keyof T)[]).forEach((name) => {
    const value: unknown = object[name];
    if (value != null && value !== "") setMember(present, name as string, value);
  });
  return present;
}

/** Returns the names that are given but not known. */
function unknownNames(given: object, known: object): string[] {
  const names = Object.keys(known);
  return Object.keys(given).filter((name) => names.indexOf(name) < 0);
}

function withoutTrailingSlashes(url: string): string {
  let { length } = url;
  while (url.charAt(length - 1) === "/") length--;
  return url.slice(0, length);
}
