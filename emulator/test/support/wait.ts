import type { Emulator } from "../../src";

/** Waits until a condition is true, checking it once per turn of the event loop. */
export async function waitUntil(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) {
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** Waits until all log entries are complete; a client can receive a response before its log entry is complete. */
export function waitForAnswers({ requests }: Emulator): Promise<void> {
  return waitUntil(() => requests.list().every(({ duration }) => duration !== undefined));
}
