import { AuthingError } from "../errors/authing-error";
import type { RequestLine } from "../errors/create-error";
import type { ResolvedOptions } from "../options";
import type { Logger } from "../types/parts";
import { isObject } from "../types/values";
import { GRAPHQL_PATH } from "./query";

/** Details of a line, by name. Missing values are omitted. */
type Details = Record<string, string | number | undefined>;

/** Maximum length of a line. `wx.getRealtimeLogManager` accepts 5 KB per line. */
const LONGEST_LINE = 500;

/**
 * Matches the segments of a path that are not words, because they could be a phone number, a code, an email address or a
 * token. A word consists of letters, `.`, `_` and `-`, and has at most 20 letters in a row.
 */
const NO_WORDS = /[^/]*[^/a-z._-][^/]*|[^/]*[a-z]{21}[^/]*/gi;

/** Matches the version of an API in a path. */
const API_VERSION = /^v\d$/;

/** Matches a request ID. Anything else that a service sends in its place, e.g. a phone number, is not logged. */
const REQUEST_ID = /^(?=.*[a-z])[\w-]{1,64}$/i;

/** Logs a request and its outcome, after its last retry. */
export function logRequest(
  options: ResolvedOptions,
  { method, url, data }: RequestLine & { data?: unknown },
  { status, since, retries }: { status: number | undefined; since: number; retries: number },
  failure?: unknown,
): void {
  if (!options.logger) return;
  const path = (url.replace(/^\w+:\/\/[^/?#]*/, "").split(/[?#]/)[0] as string).replace(NO_WORDS, (segment) =>
    API_VERSION.test(segment) ? segment : "*",
  );
  // Logs only the field of a GraphQL request, because an app's own document may contain values.
  const isGraphql = path.slice(-GRAPHQL_PATH.length) === GRAPHQL_PATH;
  const query = isGraphql && isObject(data) ? data.query : undefined;
  const [, field] = (typeof query === "string" && /\{\s*(\w{1,40})/.exec(query)) || [];
  const words = field ? [method, path, field] : [method, path];
  const details = { status, ms: Date.now() - since, retries: retries || undefined, ...reasonOf(failure) };
  write(options.logger, failure ? "warn" : "info", words, details);
}

/** Logs a call that failed. A failed request has its own line, but a call can also fail without a request. */
export function logFailedCall(options: ResolvedOptions, name: string, failure: unknown): void {
  if (options.logger) write(options.logger, "warn", ["call", name], reasonOf(failure));
}

/** Logs a session event. */
export function logEvent(logger: Logger, event: string, isSignedIn: boolean): void {
  write(logger, "info", ["session", event, isSignedIn ? "signed-in" : "signed-out"], {});
}

/**
 * Returns the details of a failure that are safe to log. The message, data and cause can contain personal data or tokens.
 */
function reasonOf(failure: unknown): Details {
  if (!(failure instanceof AuthingError)) return {};
  const { kind, code, requestId = "" } = failure;
  return {
    kind,
    code: typeof code === "number" ? code : undefined,
    requestId: REQUEST_ID.test(requestId) ? requestId : undefined,
  };
}

/** Writes a line. A logger that fails must not fail the call. */
function write(logger: Logger, level: keyof Logger, words: string[], details: Details): void {
  const named = Object.keys(details)
    .filter((name) => details[name] !== undefined)
    .map((name) => `${name}=${details[name]}`);
  try {
    const written: unknown = logger[level](["authing"].concat(words, named).join(" ").slice(0, LONGEST_LINE));
    Promise.resolve(written).then(undefined, () => {});
  } catch {
    // The failure cannot be reported anywhere else.
  }
}
