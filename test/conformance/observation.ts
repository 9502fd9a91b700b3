/**
 * Root field of a GraphQL request, in a form that does not depend on the request's formatting, aliases or fragments.
 */
export interface GraphqlField {
  type: string;
  field: string;
  /** Arguments, with variables replaced by their values. */
  args: Record<string, unknown>;
  /** Paths of the selected leaf fields. */
  select: string[];
  /** Declared types by variable. The expected types are in `data/variable-types.json`. */
  variables?: Record<string, string>;
}

/** Request in a normalized form that can be compared. */
export interface ObservedRequest {
  /** `wx` function that sends the request; `request` by default. */
  api?: "uploadFile";
  method: string;
  /** Origin and path. */
  url: string;
  query?: Record<string, string>;
  /** Headers by lowercase name. */
  header?: Record<string, string>;
  graphql?: GraphqlField[];
  /** Body of a request other than a GraphQL request. Form data is recorded as `{ form }`. */
  body?: unknown;
  upload?: { name: string; filePath: string };
}

export interface ObservedError {
  /** Result of `Object.prototype.toString`: `[object Error]` for an error from any realm. */
  type: string;
  message: string;
  code: unknown;
  data: unknown;
}

/** Effects of one call, as JSON values. */
export interface Observation {
  requests: ObservedRequest[];
  /** GraphQL documents of the requests. */
  documents: string[];
  result?: unknown;
  /** Error that the call rejects with or throws. */
  error?: ObservedError;
  /** Arguments of each `onError` call, in order. */
  onError: Omit<ObservedError, "type">[];
  /** Contents of the storage after the call. */
  storage: Record<string, unknown>;
}
