import { CallFailure } from "./call-failure";
import { later } from "./later";

/** Callbacks in the options of a `wx` call; the platform's typings define the results of each API. */
export interface Callbacks {
  success?: (result: any) => void;
  fail?: (failure: any) => void;
  complete?: (outcome: any) => void;
}

type Stated<Result> = Result & { errMsg: string };

/**
 * Reports the outcome of a call to its callbacks, once and asynchronously.
 *
 * @param api name of the API, for `errMsg`
 */
export function report(api: string, callbacks: Callbacks, outcome: Promise<object>): void {
  const settle = (callback: ((value: object) => void) | undefined, value: object) => {
    // Runs outside the promise, so that an error thrown by a callback reaches the process and does not fail the call.
    later(() => {
      try {
        callback?.(value);
      } finally {
        callbacks.complete?.(value);
      }
    });
  };
  state(api, outcome).then(
    (result) => settle(callbacks.success, result),
    (failure) => settle(callbacks.fail, failure),
  );
}

/**
 * Creates an API that calls the callbacks in the options, or returns a promise if there are no callbacks, as in base
 * library 2.10.2 and later.
 *
 * @param api name of the API
 * @param work implementation; throws a {@link CallFailure} to fail
 */
export function promisified<Option extends object, Result extends object>(
  api: string,
  work: (option: Option) => Result | Promise<Result>,
): (option?: Option & Callbacks) => Promise<Stated<Result>> | undefined {
  return (option = {} as Option & Callbacks) => {
    const outcome = new Promise<Result>((resolve) => resolve(work(option)));
    if (!option.success && !option.fail && !option.complete) {
      return state(api, outcome);
    }
    report(api, option, outcome);
    return undefined;
  };
}

// Rejects with plain objects, as the platform does, so that an SDK cannot rely on `Error`.
function state<Result extends object>(api: string, outcome: Promise<Result>): Promise<Stated<Result>> {
  return outcome.then(
    (result) => ({ ...result, errMsg: `${api}:ok` }),
    (error: Error) => {
      const errMsg = `${api}:fail ${error.message}`;
      const errno = error instanceof CallFailure ? error.errno : undefined;
      throw errno === undefined ? { errMsg } : { errMsg, errno };
    },
  );
}
