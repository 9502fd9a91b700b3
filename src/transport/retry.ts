import { AuthingError } from "../errors/AuthingError";

/** How often a request is tried again at the most. */
export const RETRIES = 2;

/** Milliseconds before the first retry, at the least; each next one waits twice as long. */
const BASE_DELAY = 200;

/** Whether the status is a gateway's word for a service that is away for a moment. */
export function isBrieflyAway(statusCode: number): boolean {
  return statusCode >= 502 && statusCode <= 504;
}

/** Whether a failure may pass by itself; not a timeout: it has kept the user waiting long enough. */
export function mayPass(error: unknown): boolean {
  return error instanceof AuthingError && (error.kind === "network" || error.kind === "interrupted");
}

/**
 * Waits before a retry, up to twice as long as it has to, so that many phones do not come back at the same moment.
 *
 * @param left how many retries are left, this one among them
 */
export function pause(left: number): Promise<void> {
  const delay = BASE_DELAY * 2 ** (RETRIES - left);
  return new Promise((resolve) => setTimeout(resolve, delay * (1 + Math.random())));
}
