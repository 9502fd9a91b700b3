import { AuthingError } from "../errors/AuthingError";

/** How often a request is tried again at the most. */
export const RETRIES = 2;

/** Maximum number of retries of a request that was not sent because too many were in flight. */
export const CROWDED_RETRIES = 5;

/** Milliseconds before the last retry, at the least; the one before it waits half as long, and so on. */
const LAST_DELAY = 400;

/** Whether the status is a gateway's word for a service that is away for a moment. */
export function isBrieflyAway(statusCode: number): boolean {
  return statusCode >= 502 && statusCode <= 504;
}

/** Whether a failure may pass by itself; not a timeout: it has kept the user waiting long enough. */
export function mayPass(failure: unknown): boolean {
  return failure instanceof AuthingError && (failure.kind === "network" || failure.kind === "interrupted");
}

/**
 * Milliseconds to wait before a retry, up to twice as long as it has to be, so that many phones do not come back at the
 * same moment.
 *
 * @param retries how many retries are left, this one among them
 */
export function delayBefore(retries: number): number {
  return (LAST_DELAY / retries) * (1 + Math.random());
}
