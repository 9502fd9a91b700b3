import type { Expectation } from "./expectations";
import type { GraphqlField, Observation, ObservedRequest } from "./observation";
import { compareVariables } from "./variable-types";

/** Placeholder that matches any value in an observation. */
const ANY = "<any>";

const SESSION_KEYS = ["_authing_token", "_authing_user"];

/** Strictness of a comparison; `exact` also reports values that the expectation does not contain. */
type Strictness = "exact" | "at least";

/** Returns the differences between an observation and the recorded expectation; empty if the observation conforms. */
export function differences(expected: Expectation, observed: Observation): string[] {
  return [
    ...compareRequests(expected.requests, observed.requests),
    ...compareOutcome(expected, observed),
    ...compareStorage(expected.storage ?? {}, observed.storage),
  ];
}

/** Compares requests in order. Ignores missing requests for the public key, because the key may be cached. */
function compareRequests(expected: ObservedRequest[], observed: ObservedRequest[]): string[] {
  const isKey = ({ url }: ObservedRequest) => url.endsWith("/api/v2/.well-known");
  const [wanted, seen] = [expected, observed].map((requests) => requests.filter((request) => !isKey(request)));
  if (!wanted || !seen || wanted.length !== seen.length) {
    return [`requests: expected ${listRequests(expected)}; got ${listRequests(observed)}`];
  }
  const differing = wanted.flatMap((request, index) =>
    compareRequest(request, seen[index] as ObservedRequest, `request ${index + 1}`),
  );
  if (observed.filter(isKey).length > expected.filter(isKey).length) {
    differing.push("requests: the public key is requested more often than expected");
  }
  return differing;
}

function listRequests(requests: ObservedRequest[]): string {
  return requests.map(({ method, url }) => `${method} ${url}`).join(", ") || "none";
}

function compareRequest(expected: ObservedRequest, observed: ObservedRequest, at: string): string[] {
  const { header, graphql, body, ...line } = expected;
  const { header: seenHeader, graphql: seenGraphql, body: seenBody, ...seenLine } = observed;
  return [
    ...compare({ query: {}, ...line }, seenLine, at, "exact"),
    ...compare(header ?? {}, seenHeader ?? {}, `${at}.header`, "at least"),
    ...compareGraphql(graphql ?? [], seenGraphql ?? [], `${at}.graphql`),
    ...compare(body, seenBody, `${at}.body`, "exact"),
  ];
}

function compareGraphql(expected: GraphqlField[], observed: GraphqlField[], at: string): string[] {
  if (expected.length !== observed.length) {
    return [`${at}: expected ${expected.length} fields, got ${observed.length}`];
  }
  return expected.flatMap(({ select, ...field }, index) => {
    const seen = observed[index] as GraphqlField;
    const { select: selected, variables: _variables, ...seenField } = seen;
    const missing = select.filter((path) => !selected.includes(path));
    const differing = [
      ...compare(field, seenField, `${at}.${field.field}`, "exact"),
      ...compareVariables(seen, `${at}.${field.field}`),
    ];
    return missing.length ? [...differing, `${at}.${field.field}: does not select ${missing.join(", ")}`] : differing;
  });
}

function compareOutcome({ error, rejects, result }: Expectation, observed: Observation): string[] {
  if (!error && !rejects) {
    return observed.error
      ? [`result: failed with ${show(observed.error)}`]
      : compare(result, observed.result, "result", "at least");
  }
  if (!observed.error) return [`error: expected one, got the result ${show(observed.result)}`];
  return error
    ? [
        ...compare({ type: "[object Error]", ...error }, observed.error, "error", "at least"),
        ...compare([error], observed.onError, "onError", "at least"),
      ]
    : compareClarity(observed.error);
}

/** Checks that the SDK rejects with a clear error, not with a JavaScript runtime error. */
function compareClarity(error: { type: string; message: string }): string[] {
  const isRuntimeError = /is not a function|is not defined|Cannot read/.test(error.message);
  return error.type === "[object Error]" && error.message && !isRuntimeError
    ? []
    : [`error: expected a clear Error, got ${show(error)}`];
}

/**
 * Checks that the recorded values are stored, that no unrecorded token or user is stored, and that all other keys
 * belong to the SDK.
 */
function compareStorage(expected: Record<string, unknown>, observed: Record<string, unknown>): string[] {
  const differing = compare(expected, observed, "storage", "at least");
  for (const [key, value] of Object.entries(observed)) {
    const allowed = SESSION_KEYS.includes(key) ? isAbsent(value) || value === "" : /^_?authing/i.test(key);
    if (isAbsent(expected[key]) && !allowed) differing.push(`storage.${key}: expected none, got ${show(value)}`);
  }
  return differing;
}

function compare(expected: any, observed: any, at: string, strictness: Strictness): string[] {
  if (expected === ANY || isSameUrl(expected, observed)) return [];
  if (isAbsent(expected)) {
    return strictness === "exact" && !isAbsent(observed) ? [`${at}: expected none, got ${show(observed)}`] : [];
  }
  if (typeof expected !== "object" || !isSameKind(expected, observed)) {
    return expected === observed ? [] : [`${at}: expected ${show(expected)}, got ${show(observed)}`];
  }
  if (Array.isArray(expected)) {
    return expected.length === observed.length
      ? expected.flatMap((item, index) => compare(item, observed[index], `${at}[${index}]`, strictness))
      : [`${at}: expected ${expected.length} items, got ${observed.length}`];
  }
  const names = new Set([...Object.keys(expected), ...Object.keys(observed)]);
  return [...names].flatMap((name) => compare(expected[name], observed[name], `${at}.${name}`, strictness));
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null;
}

function isSameKind(expected: object, observed: unknown): boolean {
  return typeof observed === "object" && observed !== null && Array.isArray(expected) === Array.isArray(observed);
}

/** Returns `true` if the URLs are equal except for the order of their parameters. */
function isSameUrl(expected: unknown, observed: unknown): boolean {
  const url = canonicalUrl(expected);
  return url !== null && url === canonicalUrl(observed);
}

function canonicalUrl(value: unknown): string | null {
  if (typeof value !== "string" || !URL.canParse(value)) return null;
  const url = new URL(value);
  url.searchParams.sort();
  return url.href;
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? "none";
  return text.length > 120 ? `${text.slice(0, 120)}…` : text;
}
