/** A root field of a GraphQL request, whatever the request's text, operation and variables are called. */
export interface GraphqlField {
  type: string;
  field: string;
  /** Arguments, with variables replaced by their values. */
  args: Record<string, unknown>;
  /** Paths of the leaves that are selected. */
  select: string[];
  /** The types under which the request declares its variables; recorded for all calls at once, in `data/variable-types.json`. */
  variables?: Record<string, string>;
}

/** A request in the form in which two requests compare. */
export interface ObservedRequest {
  /** The function of `wx` that made it; `request` by default. */
  api?: "uploadFile";
  method: string;
  /** Origin and path. */
  url: string;
  query?: Record<string, string>;
  /** By lower-case names. */
  header?: Record<string, string>;
  graphql?: GraphqlField[];
  /** What was sent otherwise than by GraphQL; a form as `{ form }`. */
  body?: unknown;
  upload?: { name: string; filePath: string };
}

export interface ObservedError {
  /** `[object Error]` of an error, of whichever realm. */
  type: string;
  message: string;
  code: unknown;
  data: unknown;
}

/** What one call did, in values that JSON can hold. */
export interface Observation {
  requests: ObservedRequest[];
  /** The GraphQL documents of the requests. */
  documents: string[];
  result?: unknown;
  /** What the call rejected with or threw, if it did. */
  error?: ObservedError;
  /** What `onError` was told, in order. */
  onError: Omit<ObservedError, "type">[];
  /** What is stored after the call. */
  storage: Record<string, unknown>;
}
