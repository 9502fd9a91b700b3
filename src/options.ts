import { argumentError } from "./errors/argument";
import { checkValue, readValues } from "./parameters";
import { isAbsent } from "./types/guards";
import { setMember } from "./types/members";
import type { GraphqlClientClass, HttpClientClass, SyncStorage, TokenProviderClass } from "./types/parts";

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
  onError?(code: number | string, message: string, data: any): void;
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
   * domain that certainly has a single owner: a name of three or more characters below `.com`, `.net`, `.org`, `.com.cn` and the
   * like, or of four or more below `.cn`, that does not read like a hosting service; or `genauth.ai`.
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

const ENDPOINT_AUTH_METHOD = 'EndPointAuthMethod:client_secret_post|client_secret_basic|none="client_secret_post"';

const OPTIONS =
  "appId:header userPoolId:header tenantId:header accessToken:header token:header lang:header appHost:url domain:host " +
  "websocketHost:url secret redirectUri publicKey " +
  "headers:object storage:object onError:function encryptFunction:function tokenProvider:function httpClient:function " +
  "graphqlClient:function timeout:positive=10000 retry=true autoLogin=false " +
  'autoRefreshToken=false host:url="https://core.authing.cn" socketUri:socket ' +
  'retryTimes=5 requestFrom:header="wxapp" protocol:oidc|oauth|saml|cas="oidc" ' +
  `token${ENDPOINT_AUTH_METHOD} introspection${ENDPOINT_AUTH_METHOD} revocation${ENDPOINT_AUTH_METHOD}`;

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
  readValues("options!:object", [given]);
  const options = withoutBlanks(given) as ResolvedOptions;
  const known = readValues(OPTIONS, options, "options.");
  // A misspelt option would be left out in silence. Its value may be a secret.
  const unknown = Object.keys(options).filter((name) => !(name in known));
  if (unknown.length) console.warn(`AuthenticationClient 没有选项 ${unknown.join("、")}`);
  Object.assign(options, known);
  readValues("getItem!:function setItem!:function removeItem!:function", options.storage, "options.storage.");
  if (!options.appId && !options.userPoolId) throw argumentError("options.appId", "不能为空：请传入应用 ID");
  const { domain, headers } = options;
  options.appHost = (options.appHost || (domain ? `https://${domain}` : options.host)).replace(/\/+$/, "");
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
    if (!isAbsent(value) && value !== "") setMember(present, name as string, value);
  });
  return present;
}
