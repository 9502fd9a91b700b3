import type { AuthingError } from "../errors/AuthingError";

/** How often a request is tried again at the most. */
export const RETRIES = 2;

/** Milliseconds before the last retry, at the least; the one before it waits half as long. */
const LAST_DELAY = 400;

/** Whether the status is a gateway's word for a service that is away for a moment. */
export function isBrieflyAway(statusCode: number): boolean {
  return statusCode >= 502 && statusCode <= 504;
}

/** Whether a failure may pass by itself; not a timeout: it has kept the user waiting long enough. */
export function mayPass(error: unknown): boolean {
  return /network|interrupted/.test((error as AuthingError).kind);
}

/**
 * Waits before a retry, up to twice as long as it has to, so that many phones do not come back at the same moment.
 *
 * @param left how many retries are left, this one among them
 */
export function pause(left: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, (LAST_DELAY / left) * (1 + Math.random())));
}
