import { GraphqlClient, HttpClient } from "../http/clients";
import type { Service } from "../http/exchange";
import { logEvent } from "../http/log";
import { type AuthenticationClientOptions, type ResolvedOptions, resolveOptions } from "../options";
import { RandomSource } from "../platform/random";
import { storageOf } from "../platform/storage";
import { AuthenticationTokenProvider } from "../session/authentication-token-provider";
import { Session } from "../session/session";
import { resilient } from "../session/storage";
import type { SyncStorage, TokenProviderLike } from "../types/parts";

/**
 * Options that contain a secret or the stored session. They are not enumerable, so that passing a client to
 * `JSON.stringify` or `console.log` does not leak them. Neither are the logger and the host's API, which JSON may be
 * unable to represent.
 */
const HIDDEN_OPTIONS = ["accessToken", "token", "secret", "storage", "logger", "platform"];

/** State that all methods share: the options, the connection to the service, and the session. @internal */
export class Client {
  readonly options: ResolvedOptions;
  readonly tokenProvider: TokenProviderLike;
  readonly service: Service;
  readonly session: Session;
  readonly random: RandomSource;
  /** Storage of the host, for values that do not belong to a session. */
  readonly hostStorage: SyncStorage;
  private readonly subClients: Record<string, object> = {};

  constructor(given: AuthenticationClientOptions) {
    const options = resolveOptions(given);
    HIDDEN_OPTIONS.forEach((name) => {
      Object.defineProperty(options, name, { enumerable: false });
    });
    this.options = options;
    this.tokenProvider = new (options.tokenProvider || AuthenticationTokenProvider)(options);
    this.service = {
      options,
      httpClient: new (options.httpClient || HttpClient)(options, this.tokenProvider),
      graphqlClient: new (options.graphqlClient || GraphqlClient)(`${options.appHost}/graphql/v2`, options),
    };
    this.session = new Session(this.tokenProvider, this.service);
    this.random = new RandomSource(options.platform);
    this.hostStorage = resilient(storageOf(options.platform));
    const token = options.accessToken || options.token;
    if (token) this.session.signIn(token);
    const { logger } = options;
    if (logger) this.session.subscribe((event, session) => logEvent(logger, event, session !== null));
    // Deferred until after the launch, so that the app does not wait for the prefetch.
    setTimeout(() => this.random.prefetch(), 0);
  }

  /** Returns the sub-client with a name. Creates it on first use. */
  subClient<SubClient extends object>(name: string, create: (client: Client) => SubClient): SubClient {
    const { subClients } = this;
    const created = subClients[name] || create(this);
    subClients[name] = created;
    return created as SubClient;
  }
}
