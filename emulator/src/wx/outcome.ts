import { CallFailure } from "./call-failure";
import { later } from "./later";

/** The callbacks that an option object of `wx` may carry; the platform's typings give each API its own results. */
export interface Callbacks {
  success?: (result: any) => void;
  fail?: (failure: any) => void;
  complete?: (outcome: any) => void;
}

type Stated<Result> = Result & { errMsg: string };

/**
 * Reports the outcome of a call to its callbacks: later, and once.
 *
 * @param api the API's name, for `errMsg`
 */
export function report(api: string, callbacks: Callbacks, outcome: Promise<object>): void {
  const settle = (callback: ((value: object) => void) | undefined, value: object) => {
    // Out of the promise's reach: what a callback throws is an error of the app, not a failure of the call.
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
 * Makes an API that reports to callbacks where it is given some, and else returns a promise, as base
 * libraries do since 2.10.2.
 *
 * @param api the API's name
 * @param work what it does; throws {@link CallFailure} to fail
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

// The platform rejects with plain objects, so that an SDK must not count on an Error.
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
