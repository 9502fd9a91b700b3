import { attempt } from "../errors/argument";
import type { ResolvedOptions } from "../options";
import type { Exchange } from "./Exchange";
import { readRestAnswer } from "./readAnswer";
import { reporting } from "./report";
import { type HttpRequestConfig, send, sendFile, type UploadConfig } from "./send";

/** Where the transport finds the token of the session. */
export interface TokenSource {
  getToken(): string | null;
}

/** Sends REST requests. */
export class HttpClient {
  constructor(
    readonly options: ResolvedOptions,
    readonly tokenProvider: TokenSource,
  ) {}

  /**
   * Sends a request with the session's token, and resolves with the `data` of its answer.
   *
   * @example
   * authing.httpClient.request({ method: "GET", url: "/api/v2/users/me/orgs" });
   */
  request<T = any>(config: HttpRequestConfig): Promise<T> {
    return this.settle(() => send(this.options, { token: this.tokenProvider.getToken(), ...config }));
  }

  /** Posts a file as multipart/form-data, and resolves with the `data` of the answer. */
  upload<T = any>(config: UploadConfig): Promise<T> {
    return this.settle(() => sendFile(this.options, { token: this.tokenProvider.getToken(), ...config }));
  }

  private settle<T>(start: () => Promise<Exchange>): Promise<T> {
    return reporting(
      this.options,
      attempt(start).then((exchange) => readRestAnswer(exchange) as T),
    );
  }
}
