import { AuthingError } from "../errors/AuthingError";
import type { Exchange } from "./Exchange";

/** How often a request is tried again at the most. */
const RETRIES = 2;

/** Milliseconds before the first retry, at the least; each next one waits twice as long. */
const BASE_DELAY = 200;

/** A gateway's word for a service that is away for a moment. */
const BRIEFLY_AWAY = [502, 503, 504];

/** Sends a request that changes nothing, and sends it again while it fails in a way that may pass by itself. */
export function retrying(send: () => Promise<Exchange>, left = RETRIES): Promise<Exchange> {
  const again = () => wait(BASE_DELAY * 2 ** (RETRIES - left)).then(() => retrying(send, left - 1));
  return send().then(
    (exchange) => (left > 0 && BRIEFLY_AWAY.indexOf(exchange.statusCode) >= 0 ? again() : exchange),
    (error) => {
      // Not after a timeout: it has kept the user waiting long enough.
      if (left > 0 && error instanceof AuthingError && (error.kind === "network" || error.kind === "interrupted")) {
        return again();
      }
      throw error;
    },
  );
}

/** Waits for `delay` milliseconds to twice as many, so that many phones do not come back at the same moment. */
function wait(delay: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, delay * (1 + Math.random())));
}
