import { CallFailure } from "./call-failure";
import { type Callbacks, promisified } from "./outcome";

/** Members of a simulated API through which a test reads its calls and scripts its responses. */
export interface Recorded<Option, Result> {
  /** Options of the calls without their callbacks, oldest first. */
  readonly calls: readonly Omit<Option, keyof Callbacks>[];
  /**
   * Makes all later calls succeed.
   *
   * @param answer fields of the result, or a function that returns them for the options of a call; the other fields
   *   have their default values
   * @example
   * wx.showModal.answer({ confirm: false });
   */
  answer(answer: Partial<Result> | ((option: Option) => Partial<Result>)): void;
  /**
   * Makes all later calls fail.
   *
   * @param reason part of `errMsg` after `api:fail `
   * @param errno error number of the platform; none by default
   * @example
   * wx.scanCode.refuse("cancel");
   */
  refuse(reason: string, errno?: number): void;
}

/**
 * Creates an API like `promisified`, with its calls recorded.
 *
 * @param api name of the API
 * @param work returns the result for the options of a call and the scripted answer, which is `undefined` until a test
 *   scripts one
 */
export function recorded<Option extends object, Result extends object>(
  api: string,
  work: (option: Option, answer: Partial<Result> | undefined) => Result | Promise<Result>,
) {
  const calls: Omit<Option, keyof Callbacks>[] = [];
  let script: (option: Option) => Partial<Result> | undefined = () => undefined;
  const call = promisified(api, (option: Option) => {
    const { success, fail, complete, ...rest } = option as Option & Callbacks;
    calls.push(rest);
    return work(option, script(option));
  });
  const members: Recorded<Option, Result> = {
    calls,
    answer(answer) {
      script = typeof answer === "function" ? answer : () => answer;
    },
    refuse(reason, errno) {
      script = () => {
        throw new CallFailure(reason, errno);
      };
    },
  };
  return Object.assign(call, members);
}
