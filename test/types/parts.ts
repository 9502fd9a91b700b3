import {
  AuthenticationClient,
  type AuthenticationClientOptions,
  AuthenticationTokenProvider,
  type AuthStateEvent,
  type AuthStateListener,
  type AuthStateSession,
  GraphqlClient,
  type GraphqlClientLike,
  type GraphqlRequest,
  HttpClient,
  type HttpClientLike,
  type HttpRequestConfig,
  MemoryStorage,
  type ResolvedOptions,
  type SyncStorage,
  type TokenProviderLike,
  type User,
} from "authing-wxapp-sdk";

/** An app's own storage. */
class PrefixedStorage implements SyncStorage {
  getItem(key: string): unknown {
    return wx.getStorageSync(`my-${key}`);
  }
  setItem(key: string, value: unknown): void {
    wx.setStorageSync(`my-${key}`, value);
  }
  removeItem(key: string): void {
    wx.removeStorageSync(`my-${key}`);
  }
}

class SessionInMemory implements TokenProviderLike {
  private user: User | null = null;
  private token: string | null = null;
  getToken() {
    return this.token;
  }
  setToken(token: string) {
    this.token = token;
  }
  getUser() {
    return this.user;
  }
  setUser(user: User) {
    this.user = user;
    this.token = user.token ?? this.token;
  }
  clearUser() {
    this.user = this.token = null;
  }
}

/** A subclass of one of the SDK's own parts. */
class LoggingHttpClient extends HttpClient {
  override request<T>(config: HttpRequestConfig): Promise<T> {
    console.log(config.method ?? "GET", config.url);
    return super.request<T>(config);
  }
}

class QuietGraphqlClient extends GraphqlClient {
  override request<T>(request: GraphqlRequest): Promise<T> {
    return super.request<T>({ ...request, quiet: true });
  }
}

class RememberingTokenProvider extends AuthenticationTokenProvider {
  previous: User | null = null;
  override clearUser(): void {
    this.previous = this.getUser();
    super.clearUser();
  }
}

const all: Required<Omit<AuthenticationClientOptions, "onError" | "encryptFunction">> = {
  appId: "APP_ID",
  userPoolId: "USER_POOL_ID",
  tenantId: "TENANT_ID",
  extIdpConnIdentifier: "my-wxapp",
  accessToken: "token",
  token: "token",
  timeout: 5000,
  retry: false,
  autoLogin: true,
  autoRefreshToken: true,
  host: "https://authing-api.mydomain.com",
  appHost: "https://my-app.mydomain.com",
  domain: "my-app.mydomain.com",
  websocketHost: "https://ws.mydomain.com",
  socketUri: "wss://events.mydomain.com",
  retryTimes: 3,
  lang: "en-US",
  platform: { request: wx.request, getStorageSync: wx.getStorageSync },
  requestFrom: "my-app",
  headers: { "app-id": "x-my-app-id", lang: "x-my-lang" },
  protocol: "oauth",
  secret: "secret",
  redirectUri: "https://mydomain.com/callback",
  tokenEndPointAuthMethod: "client_secret_basic",
  introspectionEndPointAuthMethod: "none",
  revocationEndPointAuthMethod: "client_secret_post",
  publicKey: "-----BEGIN PUBLIC KEY-----",
  storage: new PrefixedStorage(),
  logger: wx.getRealtimeLogManager(),
  tokenProvider: SessionInMemory,
  httpClient: LoggingHttpClient,
  graphqlClient: QuietGraphqlClient,
};

const authing = new AuthenticationClient({
  ...all,
  onError: (code: number | string, message: string, data) => console.error(code, message, data),
  encryptFunction: async (plainText: string, publicKey: string) => `${publicKey}${plainText}`,
});
new AuthenticationClient({ appId: "APP_ID", logger: console });
new AuthenticationClient({ appId: "APP_ID", storage: new MemoryStorage(), tokenProvider: RememberingTokenProvider });

/** Resolved options, in which every option with a default has a value. */
const options: ResolvedOptions = authing.options;
export const settings: [number, boolean, string, string] = [
  options.timeout,
  options.autoLogin,
  options.appHost,
  options.headers["app-id"],
];

/** A message for each event. The compiler reports a missing event. */
const MESSAGES: Record<AuthStateEvent, string> = {
  INITIAL_SESSION: "已启动",
  SIGNED_IN: "已登录",
  TOKEN_REFRESHED: "登录已续期",
  USER_UPDATED: "资料已更新",
  SIGNED_OUT: "已退出",
};

const listener: AuthStateListener = (event: AuthStateEvent, session: AuthStateSession) => {
  if (!session) return console.log(MESSAGES[event]);
  const token: string = session.token;
  const user: User | null = session.user;
  console.log(MESSAGES[event], token.length, user && user.id);
};
export const unsubscribe: () => void = authing.onAuthStateChange(listener);

/** Sends requests that no method of the client sends. */
export async function sendRequests(): Promise<string[]> {
  const http: HttpClientLike = authing.httpClient;
  const graphql: GraphqlClientLike = authing.graphqlClient;
  const { list } = await http.request<{ list: string[] }>({
    url: "/api/v2/things",
    params: { page: 1, all: undefined },
  });
  const { user } = await graphql.request<{ user: User }>({
    query: "query { user { id } }",
    token: authing.tokenProvider.getToken(),
  });
  return [...list, user.id];
}
