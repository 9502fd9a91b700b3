import { toAuthingError } from "../errors/attempt";
import { GraphqlClient, HttpClient } from "../http/clients";
import type { Service } from "../http/exchange";
import { logEvent } from "../http/log";
import { GRAPHQL_PATH } from "../http/query";
import type { ResolvedOptions } from "../options";
import { RandomSource } from "../platform/random";
import { storageOf } from "../platform/storage";
import { AuthenticationTokenProvider } from "../session/authentication-token-provider";
import { type GuardedSession, Session } from "../session/session";
import { resilient } from "../session/storage";
import type { SyncStorage, TokenProviderLike } from "../types/parts";

/** Creates a client's state. Throws an `AuthingError` if one of the app's own parts fails, e.g. its `tokenProvider`. */
export function createClient(options: ResolvedOptions): Client {
  try {
    return new Client(options);
  } catch (thrown) {
    throw toAuthingError(thrown, options.lang);
  }
}

/** State that all methods share: the options, the connection to the service, and the session. @internal */
export class Client {
  readonly tokenProvider: TokenProviderLike;
  readonly service: Service;
  readonly session: GuardedSession;
  readonly random: RandomSource;
  /** Storage of the host, for values that do not belong to a session. */
  readonly hostStorage: SyncStorage;
  private readonly subClients: Record<string, unknown> = {};

  constructor(readonly options: ResolvedOptions) {
    this.tokenProvider = new (options.tokenProvider || AuthenticationTokenProvider)(options);
    this.service = {
      options,
      httpClient: new (options.httpClient || HttpClient)(options, this.tokenProvider),
      graphqlClient: new (options.graphqlClient || GraphqlClient)(options.appHost + GRAPHQL_PATH, options),
    };
    this.session = new Session(this.tokenProvider, this.service);
    this.random = new RandomSource(options.platform);
    this.hostStorage = resilient(storageOf(options.platform));
    const token = options.accessToken || options.token;
    if (token) this.session.signIn(token);
    const { logger } = options;
    if (logger) this.session.subscribe((event, session) => logEvent(logger, event, session !== null));
  }

  /** Returns the sub-client with a name. Creates it on first use. */
  subClient<SubClient>(name: string, create: () => SubClient): SubClient {
    const { subClients } = this;
    const created = subClients[name] || create();
    subClients[name] = created;
    return created as SubClient;
  }
}
