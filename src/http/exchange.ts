import { AuthingError, type AuthingErrorDetails } from "../errors/authing-error";
import { createError } from "../errors/create-error";
import { messages } from "../messages";
import type { ResolvedOptions } from "../options";
import type { UploadProgress } from "../types/answers";
import type { Lang } from "../types/enums";
import type {
  GraphqlClientLike,
  GraphqlRequest as GraphqlRequestConfig,
  HttpClientLike,
  HttpRequestConfig,
} from "../types/parts";
import { absoluteUrl, GRAPHQL_PATH } from "./query";
import { readPictureAnswer, readProtocolAnswer, readRestAnswer } from "./read-answer";
import type { Reader } from "./readers";
import { send } from "./send";

/** The clients that send requests to the service, with the options that they need. @internal */
export interface Service {
  options: ResolvedOptions;
  httpClient: HttpClientLike;
  graphqlClient: GraphqlClientLike;
}

/** A token to send; `null` or `undefined` for none. @internal */
export type Token = string | null | undefined;

/** A request to the service's REST API. @internal */
export interface RestRequest extends Pick<HttpRequestConfig, "params" | "data" | "headers"> {
  kind: "rest";
  method: "GET" | "POST" | "DELETE";
  /** Path, or URL on another host. */
  path: string;
}

/** A request to the service's GraphQL API. @internal */
export interface GraphqlRequest {
  kind: "graphql";
  query: string;
  variables: Record<string, unknown>;
  /** Additional headers; none by default. */
  headers?: Record<string, string> | undefined;
}

/** A file upload. @internal */
export interface UploadRequest extends Pick<HttpRequestConfig, "params"> {
  kind: "upload";
  method: "POST";
  path: string;
  filePath: string;
  onProgress?(progress: UploadProgress): void;
}

/** A request to an OAuth 2.0, OpenID Connect or CAS endpoint, whose responses have no envelope. @internal */
export interface ProtocolRequest extends Pick<HttpRequestConfig, "params" | "form" | "headers"> {
  kind: "protocol";
  method: "GET" | "POST";
  path: string;
  /** `true` if the request may be retried; by default, `true` for a GET. */
  retryable?: boolean;
}

/** A request for an SVG picture, whose response may set cookies. @internal */
export interface PictureRequest extends Pick<HttpRequestConfig, "params"> {
  kind: "picture";
  method: "GET";
  path: string;
}

/** A request to the service. @internal */
export type ServiceRequest = RestRequest | GraphqlRequest | UploadRequest | ProtocolRequest | PictureRequest;

/** Readers of the responses that only the SDK itself receives. */
const READERS = { upload: readRestAnswer, picture: readPictureAnswer, protocol: readProtocolAnswer };

const GRAPHQL_LINE = { method: "POST", path: GRAPHQL_PATH };

/**
 * Sends a request to the service.
 *
 * @returns the result of `read`; rejects with an error of kind `response` if `read` returns `undefined`, and of kind
 *   `network` if the app's own client fails with anything but an `AuthingError`
 */
export function exchange<T>(service: Service, request: ServiceRequest, token: Token, read: Reader<T>): Promise<T> {
  const { appHost, lang } = service.options;
  const details = (): AuthingErrorDetails => {
    const { method, path } = request.kind === "graphql" ? GRAPHQL_LINE : request;
    return { method, url: absoluteUrl(appHost, path) };
  };
  const fail = (failure: unknown): never => {
    if (failure instanceof AuthingError) throw failure;
    // The app's own `httpClient` or `graphqlClient` failed, usually because it received no response.
    throw createError("network", messages.network, { ...details(), cause: failure });
  };
  let answered: Promise<unknown>;
  try {
    answered = sendByKind(service, request, token);
  } catch (thrown) {
    return fail(thrown);
  }
  return answered.then((answer) => {
    const found = readSafely(read, answer, lang);
    if (found === undefined) throw createError("response", messages.incompleteResponse, details());
    return found;
  }, fail);
}

/** Returns the result of `read`; `undefined` if it throws, e.g. because an item of a list is `null`. */
function readSafely<T>(read: Reader<T>, answer: unknown, lang: Lang | undefined): T | undefined {
  try {
    return read(answer, lang);
  } catch {
    return undefined;
  }
}

function sendByKind(service: Service, request: ServiceRequest, token: Token): Promise<unknown> {
  const { options } = service;
  switch (request.kind) {
    case "graphql": {
      const { query, variables, headers } = request;
      const config: GraphqlRequestConfig = { query, variables, token: token || undefined, quiet: true };
      if (headers) config.headers = headers;
      return service.graphqlClient.request(config);
    }
    case "upload":
    case "picture":
    case "protocol":
      return send(options, { ...request, url: request.path, token }, READERS[request.kind]);
    default: {
      const { method, path, params, data, headers } = request;
      const config: HttpRequestConfig = { method, url: absoluteUrl(options.appHost, path), token, quiet: true };
      if (params) config.params = params;
      if (data !== undefined) config.data = data;
      if (headers) config.headers = headers;
      return service.httpClient.request(config);
    }
  }
}
