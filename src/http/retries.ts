import { AuthingError } from "../errors/authing-error";
import { RETRY_TOKENS, type ResolvedOptions } from "../options";
import { isCrowded } from "../platform/platform-error";
import { serviceNow } from "./clock";

/** Maximum number of retries of a call. */
const MAX_RETRIES = 2;

/** Maximum number of retries of a request that WeChat has not sent because too many were in flight. */
const MAX_CROWDED_RETRIES = 5;

/**
 * Minimum delay before the last retry, in milliseconds. If there are two retries, the minimum delay before the first is
 * half as long.
 */
const LAST_DELAY = 400;

/**
 * Maximum `Retry-After` that the SDK waits for, in milliseconds. If `Retry-After` is longer, the call fails, because
 * users would not wait.
 */
const MAX_RETRY_AFTER = 10_000;

/**
 * Fraction of a retry that a call adds to the budget if it succeeds without a retry. An eighth has an exact binary
 * representation, so eight such calls add exactly one retry.
 */
const REFILL = 0.125;

/**
 * Decides whether and when to retry the request of a call.
 *
 * The client's retry budget limits its retries, so that clients do not multiply the load on a service that fails for
 * minutes. During a short failure, calls still get all retries. The budget works like the token bucket of the AWS SDKs:
 * a retry takes a token, and gives the token back if the retry succeeds.
 *
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html
 */
export class Retries {
  private retries = 0;
  private crowdedRetries = 0;

  /**
   * @param budget retry budget of the client
   * @param enabled `false` if a retry could repeat a change, or if the app has turned retries off
   */
  constructor(
    private readonly budget: NonNullable<ResolvedOptions["retryBudget"]>,
    private readonly enabled: boolean,
  ) {}

  /** Returns the milliseconds to wait after a response before a retry; `undefined` if the response is final. */
  afterResponse(status: number, retryAfter: string | undefined): number | undefined {
    const isUnavailable = status >= 502 && status <= 504;
    if (!isUnavailable && status !== 429) {
      if (status < 500) this.budget.tokens = Math.min(RETRY_TOKENS, this.budget.tokens + (this.retries || REFILL));
      return undefined;
    }
    const wait = parseRetryAfter(retryAfter);
    // With status 429, the SDK retries only if the response contains a valid `Retry-After` header.
    if (wait === undefined ? status === 429 : wait > MAX_RETRY_AFTER) return undefined;
    return this.next(wait);
  }

  /** Returns the milliseconds to wait after a failure before a retry; `undefined` if the failure is final. */
  afterFailure(failure: unknown): number | undefined {
    if (!(failure instanceof AuthingError)) return undefined;
    // Timeouts are not retried, because the user has already waited long enough.
    if (failure.kind === "network" || failure.kind === "interrupted") return this.next();
    if (!isCrowded(failure) || this.crowdedRetries >= MAX_CROWDED_RETRIES) return undefined;
    return backoff(++this.crowdedRetries, MAX_CROWDED_RETRIES);
  }

  private next(wait = 0): number | undefined {
    if (!this.enabled || this.retries >= MAX_RETRIES || this.budget.tokens < 1) return undefined;
    this.budget.tokens--;
    return wait + backoff(++this.retries, MAX_RETRIES);
  }
}

/**
 * Returns the delay before one of `max` retries, in milliseconds. The delay is random, so that phones do not all retry
 * at once.
 */
function backoff(retry: number, max: number): number {
  return (LAST_DELAY / (max - retry + 1)) * (1 + Math.random());
}

/**
 * Parses a `Retry-After` header, which contains seconds or a date (RFC 9110 section 10.2.3). Returns the delay in
 * milliseconds; `undefined` if the header is invalid.
 */
function parseRetryAfter(header: string | undefined): number | undefined {
  const text = String(header).trim();
  if (/^\d+$/.test(text)) return 1000 * Number(text);
  const date = /^[A-Z][a-z]+, \d/.test(text) ? Date.parse(text) : 0;
  return date ? Math.max(0, date - serviceNow()) : undefined;
}
