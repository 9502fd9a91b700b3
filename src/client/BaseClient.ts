import { type AuthenticationClientOptions, type ResolvedOptions, resolveOptions } from "../options";
import { prefetchRandomBytes } from "../platform/random";
import { AuthenticationTokenProvider } from "../session/AuthenticationTokenProvider";
import { type SessionState, SIGNED_IN, sessionState } from "../session/SessionState";
import { GraphqlClient } from "../transport/GraphqlClient";
import { HttpClient } from "../transport/HttpClient";
import type { RefreshToken } from "../types/answers";
import type { GraphqlClientLike, HttpClientLike, TokenProviderLike } from "../types/parts";
import type { User } from "../types/User";
import { refreshToken } from "./refreshToken";
import type { Token } from "./requests";
import { silentLogin } from "./silentLogin";
import { singleFlight } from "./singleFlight";

/**
 * Options that hold secrets, or the storage with the session. They are not enumerable, so that neither
 * `JSON.stringify` nor `console.log` of a client shows them.
 */
const SECRET_OPTIONS = ["accessToken", "token", "secret", "storage"];

/** What every method stands on: the options, the session and the way to the service. @internal */
export class BaseClient {
  readonly options: ResolvedOptions;
  /** Where requests go, without a trailing slash. */
  readonly appHost: string;
  readonly tokenProvider: TokenProviderLike;
  readonly httpClient: HttpClientLike;
  readonly graphqlClient: GraphqlClientLike;
  /** Changes the session, and tells of it. */
  readonly session: SessionState;
  /** Logs in by WeChat, `unasked` or not, and stores the session; calls at the same time share one login. */
  readonly login: (unasked?: boolean) => Promise<User>;
  /** Exchanges the session's token, which is given, for a new one; calls at the same time share one refresh. */
  readonly refresh: (token: Token) => Promise<RefreshToken>;
  /** When a token may be refreshed unasked again after that has failed, in milliseconds since 1970. */
  nextRefresh?: number;

  constructor(given: AuthenticationClientOptions) {
    const options = resolveOptions(given);
    const { appHost } = options;
    SECRET_OPTIONS.forEach((name) => {
      Object.defineProperty(options, name, { enumerable: false });
    });
    const tokenProvider: TokenProviderLike = new (options.tokenProvider || AuthenticationTokenProvider)(options);
    this.options = options;
    this.appHost = appHost;
    this.tokenProvider = tokenProvider;
    this.httpClient = new (options.httpClient || HttpClient)(options, tokenProvider);
    this.graphqlClient = new (options.graphqlClient || GraphqlClient)(`${appHost}/graphql/v2`, options);
    this.session = sessionState(tokenProvider);
    const login = singleFlight((_turn: number, unasked?: boolean) => silentLogin(this, unasked));
    // One from before a sign-in or sign-out of the app's is no use after it.
    this.login = (unasked) => login(this.session.turn, unasked);
    this.refresh = singleFlight((token: Token) => refreshToken(this, token));
    const token = options.accessToken || options.token;
    if (token) this.session.change(SIGNED_IN, token);
    prefetchRandomBytes();
  }
}
