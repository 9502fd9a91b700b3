import { AuthingError, type AuthingErrorKind } from "../errors/AuthingError";
import type { ResolvedOptions } from "../options";

/** Failures of the service or of the way to it; all others happen before anything is sent, or by the user's will. */
const REMOTE: AuthingErrorKind[] = [
  "service",
  "http",
  "response",
  "timeout",
  "network",
  "interrupted",
  "aborted",
  "domain",
];

/** Runs the rest of a call; tells `options.onError` if the service or the network fails it, and lets the failure pass on. */
export function reporting<T>(options: ResolvedOptions, work: Promise<T>): Promise<T> {
  return work.catch((error: unknown) => {
    report(options, error);
    throw error;
  });
}

function report(options: ResolvedOptions, error: unknown): void {
  if (!options.onError || !(error instanceof AuthingError) || REMOTE.indexOf(error.kind) < 0) return;
  try {
    options.onError(error.code, error.message, error.data);
  } catch (thrown) {
    // The caller is owed the failure of the call, not that of the handler.
    console.error(thrown);
  }
}
