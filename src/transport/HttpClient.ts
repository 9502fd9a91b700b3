import type { ResolvedOptions } from "../options";
import type { HttpClientLike, HttpRequestConfig, TokenProviderLike } from "../types/parts";
import { readRestAnswer } from "./readAnswer";
import { send } from "./send";
import { settle } from "./settle";

/** Sends REST requests. */
export class HttpClient implements HttpClientLike {
  constructor(
    readonly options: ResolvedOptions,
    readonly tokenProvider: TokenProviderLike,
  ) {}

  /**
   * Sends a request with the session's token, and resolves with the `data` of its answer.
   *
   * @example
   * authing.httpClient.request({ method: "GET", url: "/api/v2/users/me/orgs" });
   */
  request<T = any>(config: HttpRequestConfig): Promise<T> {
    const { options, tokenProvider } = this;
    return settle(
      options,
      () =>
        send(
          options,
          config.token === undefined ? { ...config, token: tokenProvider.getToken() } : config,
          readRestAnswer,
        ) as Promise<T>,
      config && config.quiet,
    );
  }
}
