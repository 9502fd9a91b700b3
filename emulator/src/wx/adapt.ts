import type { Callbacks } from "./outcome";

/** Failure of a simulated `wx` API. */
export interface WxFailure {
  errMsg: string;
  errno?: number;
}

/** Differences between an API of another platform and the same API of `wx`. */
export interface Adaptation {
  /** Converts the options to those of `wx`; unchanged by default. */
  option?(option: any): object;
  /** Converts a result of `wx`; unchanged by default. A result that `isFailure` recognizes is passed to `fail`. */
  result?(result: any): object;
  /** Returns `true` if a converted result is a failure on the other platform; none by default. */
  isFailure?(result: any): boolean;
  /** Converts a failure of `wx`. */
  failure(failure: WxFailure): object;
}

/** An API with callbacks. It may return a task. */
type Api = (option: any) => unknown;

/**
 * Creates an API of another platform from an API of `wx`. The API calls the callbacks in the options, or returns a
 * promise if there are no callbacks. The API keeps members of the original, e.g. `calls` and `answer`.
 */
export function adapt(api: Api, adaptation: Adaptation): Api {
  const { option: toOption = (same) => same, result: toResult = (same) => same } = adaptation;
  const { isFailure = () => false, failure: toFailure } = adaptation;
  const start = (option: object, { success, fail, complete }: Callbacks) =>
    api({
      ...toOption(option),
      success: (value: object) => {
        const result = toResult(value);
        settle(isFailure(result) ? fail : success, complete, result);
      },
      fail: (failure: WxFailure) => settle(fail, complete, toFailure(failure)),
    });
  const adapted = ({ success, fail, complete, ...option }: object & Callbacks = {}) => {
    if (success || fail || complete) {
      return start(option, { success, fail, complete });
    }
    return new Promise((resolve, reject) => start(option, { success: resolve, fail: reject }));
  };
  return Object.assign(adapted, api);
}

function settle(callback: Callbacks["success"], complete: Callbacks["complete"], value: object): void {
  try {
    callback?.(value);
  } finally {
    complete?.(value);
  }
}
