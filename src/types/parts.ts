import type { Untyped } from "./untyped";
import type { User } from "./user";

/** One REST request. */
export interface HttpRequestConfig {
  /** `GET` by default. `wx.request` has no PATCH. */
  method?: "GET" | "POST" | "PUT" | "DELETE" | "HEAD" | "OPTIONS";
  /** A path below `appHost`, such as `/api/v2/sms/send`, or a whole URL. */
  url: string;
  /** The URL's query; entries that are `undefined` or `null` are left out. */
  params?: Record<string, string | number | boolean | null | undefined>;
  /** The body, sent as JSON. */
  data?: unknown;
  /** The body, sent as `application/x-www-form-urlencoded`; entries that are `undefined` are left out. */
  form?: Record<string, string | undefined>;
  /** Headers beside the SDK's own, over which they win. */
  headers?: Record<string, string>;
  /** The token to send, instead of the session's; `null` for none. */
  token?: string | null;
  /** Whether `onError` is not told of a failure, for callers who deal with it; `false` by default. */
  quiet?: boolean;
}

/** One GraphQL request. */
export interface GraphqlRequest {
  /** The document, with one operation. */
  query: string;
  /** Values of the document's variables. */
  variables?: Record<string, unknown>;
  /** The token to send; none by default. */
  token?: string | null;
  /** Whether `onError` is not told of a failure, for callers who deal with it; `false` by default. */
  quiet?: boolean;
}

/** Sends REST requests. */
export interface HttpClientLike {
  /** Resolves with the `data` of the answer. */
  request<T = Untyped>(config: HttpRequestConfig): Promise<T>;
}

/** Sends GraphQL requests. */
export interface GraphqlClientLike {
  /** Resolves with the `data` of the answer. */
  request<T = Untyped>(request: GraphqlRequest): Promise<T>;
}

/** Keeps the session. */
export interface TokenProviderLike {
  /** Returns the session's token; nothing if nobody is signed in. */
  getToken(): string | null | undefined;
  setToken(token: string): void;
  /** The session's user as last seen; nothing if none is known. */
  getUser(): User | null | undefined;
  /** Keeps a user, and the user's token if there is one. */
  setUser(user: User): void;
  /** Forgets the session. */
  clearUser(): void;
}

/** A synchronous store of values by key, which may throw. */
export interface SyncStorage {
  /** The value under `key`; anything that is none if there is none. */
  getItem(key: string): unknown;
  setItem(key: string, value: unknown): void;
  removeItem(key: string): void;
}
