import { AuthingError } from "../errors/AuthingError";
import { attempt } from "../errors/argument";
import type { Operation } from "../graphql/operation";
import { type AuthenticationClientOptions, type ResolvedOptions, resolveOptions } from "../options";
import { TokenProvider } from "../session/TokenProvider";
import { GraphqlClient } from "../transport/GraphqlClient";
import { HttpClient } from "../transport/HttpClient";
import { reporting } from "../transport/report";
import type { HttpRequestConfig, UploadConfig } from "../transport/send";
import type { Reader } from "./readers";

/** What every method stands on: the options, the session and the way to the service. */
export class BaseClient {
  readonly options: ResolvedOptions;
  /** Where requests go, without a trailing slash. */
  readonly appHost: string;
  readonly tokenProvider: TokenProvider;
  readonly httpClient: HttpClient;
  readonly graphqlClient: GraphqlClient;

  constructor(options: AuthenticationClientOptions) {
    this.options = resolveOptions(options);
    this.appHost = this.options.appHost;
    this.tokenProvider = new TokenProvider();
    this.httpClient = new HttpClient(this.options, this.tokenProvider);
    this.graphqlClient = new GraphqlClient(`${this.appHost}/graphql/v2`, this.options);
    const token = this.options.accessToken || this.options.token;
    if (token) this.tokenProvider.setToken(token);
  }

  /** Makes a REST call, and resolves with what `read` finds in its answer. */
  rest<T>(config: HttpRequestConfig, read: Reader<T>): Promise<T> {
    return this.read(this.httpClient.request(config), read, config.method || "GET", config.url);
  }

  /** Posts a local file, and resolves with what `read` finds in the answer. */
  upload<T>(config: UploadConfig, read: Reader<T>): Promise<T> {
    return this.read(this.httpClient.upload(config), read, "POST", config.url);
  }

  /** Makes a GraphQL call with the session's token, and resolves with what `read` finds in its answer. */
  graphql<T>({ query, field }: Operation, variables: Record<string, unknown>, read: Reader<T>): Promise<T> {
    const answer = attempt(() =>
      this.graphqlClient.request({ query, variables, token: this.tokenProvider.getToken() }),
    ).then((data) => data[field]);
    return this.read(answer, read, "POST", `${this.graphqlClient.endpoint}#${field}`);
  }

  private read<T>(answer: Promise<unknown>, read: Reader<T>, method: string, url: string): Promise<T> {
    return answer.then((value) => {
      const found = read(value);
      if (found !== undefined) return found;
      const error = new AuthingError("response", `服务返回的内容不完整（${method} ${url}）`, { method, url });
      return reporting(this.options, Promise.reject(error));
    });
  }
}
