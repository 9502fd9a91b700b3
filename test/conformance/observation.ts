/** A root field of a GraphQL request, independent of the request's text and of the names in it. */
export interface GraphqlField {
  type: string;
  field: string;
  /** Arguments, with variables replaced by their values. */
  args: Record<string, unknown>;
  /** Paths of the selected leaves. */
  select: string[];
  /** Declared types of the variables. `data/variable-types.json` records them for all calls. */
  variables?: Record<string, string>;
}

/** A request in a normalized form, in which two requests can be compared. */
export interface ObservedRequest {
  /** Function of `wx` that sends the request; `request` by default. */
  api?: "uploadFile";
  method: string;
  /** Origin and path. */
  url: string;
  query?: Record<string, string>;
  /** Headers by lowercase name. */
  header?: Record<string, string>;
  graphql?: GraphqlField[];
  /** Body of a request other than GraphQL. A form is `{ form }`. */
  body?: unknown;
  upload?: { name: string; filePath: string };
}

export interface ObservedError {
  /** `[object Error]` for an error of any realm. */
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
