import type { Emulator } from "../../src";

/** Waits until something is so; looks again whenever the event loop is through. */
export async function waitUntil(isSo: () => boolean): Promise<void> {
  while (!isSo()) {
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** Waits until the log says of all requests how they were answered: a client may know that a moment earlier. */
export function waitForAnswers({ requests }: Emulator): Promise<void> {
  return waitUntil(() => requests.list().every(({ duration }) => duration !== undefined));
}
