import type { TokenSet } from "./answers";
import type { Untyped } from "./untyped";
import type { User } from "./user";

/** A REST request. */
export interface HttpRequestConfig {
  /** HTTP method; `GET` by default. `wx.request` does not support `PATCH`. */
  method?: "GET" | "POST" | "PUT" | "DELETE" | "HEAD" | "OPTIONS" | undefined;
  /** Path below `appHost`, e.g. `/api/v2/sms/send`, or an absolute URL. */
  url: string;
  /** Query parameters. `undefined` and `null` values are omitted. None by default. */
  params?: Record<string, string | number | boolean | null | undefined> | undefined;
  /** Body, sent as JSON. None by default. */
  data?: unknown;
  /** Body, sent as `application/x-www-form-urlencoded`. `undefined` values are omitted. None by default. */
  form?: Record<string, string | undefined> | undefined;
  /** Additional headers. They override the SDK's headers. None by default. */
  headers?: Record<string, string> | undefined;
  /** Token to send. The session's token by default; `null` sends none. */
  token?: string | null | undefined;
  /** `true` if failures must not call `onError`, because the caller handles them. `false` by default. */
  quiet?: boolean | undefined;
}

/** A GraphQL request. */
export interface GraphqlRequest {
  /** GraphQL document with one operation. */
  query: string;
  /** Values of the document's variables. None by default. */
  variables?: Record<string, unknown> | undefined;
  /** Token to send; none by default. */
  token?: string | null | undefined;
  /** Additional headers. They override the SDK's headers. None by default. */
  headers?: Record<string, string> | undefined;
  /** `true` if failures must not call `onError`, because the caller handles them. `false` by default. */
  quiet?: boolean | undefined;
}

/** Client that sends REST requests. */
export interface HttpClientLike {
  /**
   * Sends a request, and resolves with the `data` of the response. The SDK's methods pass on an `AuthingError`, and
   * convert any other rejection to a failure of kind `network` with that rejection as its `cause`.
   */
  request<T = Untyped>(config: HttpRequestConfig): Promise<T>;
}

/** Client that sends GraphQL requests. */
export interface GraphqlClientLike {
  /**
   * Sends a request, and resolves with the `data` of the response. The SDK's methods pass on an `AuthingError`, and
   * convert any other rejection to a failure of kind `network` with that rejection as its `cause`.
   */
  request<T = Untyped>(request: GraphqlRequest): Promise<T>;
}

/** Store of the session: a token and its user. */
export interface TokenProviderLike {
  /** Returns the session's token; `null` or `undefined` if nobody is signed in. */
  getToken(): string | null | undefined;
  /** Stores a token, and keeps the stored user. */
  setToken(token: string): void;
  /** Returns the last known user of the session; `null` or `undefined` if none is stored. */
  getUser(): User | null | undefined;
  /** Stores a user, and the user's token if there is one. */
  setUser(user: User): void;
  /**
   * Returns the token set that the session's token belongs to; `null` or `undefined` if there is none. Optional: without
   * this method and `setTokenSet`, the SDK does not store refresh tokens.
   */
  getTokenSet?(): TokenSet | null | undefined;
  /** Stores a token set. Its access token becomes the session's token. Optional. */
  setTokenSet?(tokens: TokenSet): void;
  /** Removes the stored user and tokens. */
  clearUser(): void;
}

/** Function of a mini program host. Each host has its own parameters and results. */
export type PlatformFunction = (...args: never[]) => unknown;

/**
 * API of the host that a mini program runs in: `wx`, `tt`, `my`, `Taro`, `uni`, or an object with some of their members.
 * The SDK uses only the members listed here. A call that requires a missing member rejects with `unsupported`.
 * Asynchronous members must call `success` or `fail` in their options; the SDK ignores what a promise resolves with.
 */
export interface Platform {
  /** Sends requests. */
  request?: PlatformFunction;
  /** Uploads pictures, e.g. for `updateAvatar`. */
  uploadFile?: PlatformFunction;
  /** Opens the connection of `event.sub`. */
  connectSocket?: PlatformFunction;
  /** Reads the session. Without the functions for the storage, the session stays in memory. */
  getStorageSync?: PlatformFunction;
  /** Stores the session. */
  setStorageSync?: PlatformFunction;
  /** Removes the session. */
  removeStorageSync?: PlatformFunction;
  /** Returns the code with which WeChat users sign in. The SDK calls it only in WeChat. */
  login?: PlatformFunction;
  /** Distinguishes Alipay's `my`. The SDK does not call it. */
  getAuthCode?: PlatformFunction;
  /** Provides secure random bytes. Without it, the bytes come from `Math.random`. */
  getRandomValues?: PlatformFunction;
  /** Lets the user choose a picture. */
  chooseMedia?: PlatformFunction;
  /** Lets the user choose a picture if there is no `chooseMedia`. */
  chooseImage?: PlatformFunction;
  /** Returns the functions that check a picture before its upload. Without it, the service checks the picture. */
  getFileSystemManager?: PlatformFunction;
  /** Lets the user scan a QR code for `qrcode.scan`. */
  scanCode?: PlatformFunction;
  /** Lets the user scan a QR code in Alipay. */
  scan?: PlatformFunction;
  /** Describes the phone for `browserFingerprint`. */
  getDeviceInfo?: PlatformFunction;
  /** Describes the phone if there is no `getDeviceInfo`. */
  getSystemInfoSync?: PlatformFunction;
  /** Detects the single-page mode of WeChat. */
  getApiCategory?: PlatformFunction;
  /** Detects the single-page mode of WeChat if there is no `getApiCategory`. */
  getLaunchOptionsSync?: PlatformFunction;
}

/** Synchronous key-value store. Its methods may throw. */
export interface SyncStorage {
  /** Returns the value of a key; `undefined`, `null` or `""` if there is none. */
  getItem(key: string): unknown;
  /** Stores a value under a key. */
  setItem(key: string, value: unknown): void;
  /** Removes a key and its value. */
  removeItem(key: string): void;
}

/**
 * Receiver of log lines, e.g. `console` or `wx.getRealtimeLogManager()`. The SDK ignores failures of the logger. A line
 * has at most 500 characters.
 */
export interface Logger {
  /** Receives a request that succeeded, or a session event. */
  info(line: string): void;
  /** Receives a request or a call that failed. */
  warn(line: string): void;
}
