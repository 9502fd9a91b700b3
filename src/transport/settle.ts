import { AuthingError } from "../errors/AuthingError";
import { attempt } from "../errors/argument";
import { report } from "../errors/report";
import type { ResolvedOptions } from "../options";

/** Failures of the service or of the way to it; all others happen before anything is sent, or by the user's will. */
const REMOTE = /^(service|http|response|timeout|network|interrupted|aborted|domain)$/;

/** Does work that involves the service; tells `options.onError`, unless `quiet`, if the service or the network fails it. */
export function settle<T>(options: ResolvedOptions, work: () => T | PromiseLike<T>, quiet?: boolean): Promise<T> {
  const settled = attempt(work);
  return quiet
    ? settled
    : settled.catch((error: unknown) => {
        tell(options, error);
        throw error;
      });
}

/** Tells `options.onError` of a failure of the service or of the network. */
export function tell(options: ResolvedOptions, error: unknown): void {
  if (options.onError && error instanceof AuthingError && REMOTE.test(error.kind)) {
    // The caller is owed the failure of the call, not that of the handler.
    report(() => (options as Required<ResolvedOptions>).onError(error.code, error.message, error.data));
  }
}
