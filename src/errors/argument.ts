import { AuthingError } from "./AuthingError";

/** The error for an argument or an option that is not what it has to be. */
export function argumentError(name: string, expectation: string): AuthingError {
  return new AuthingError("argument", `参数 ${name} ${expectation}`);
}

/**
 * Runs `start` at once; what it throws rejects, so that a wrong argument and a failed request reach the caller alike.
 * Whatever else it trips over, such as an object that refers to itself, can only have come with the arguments.
 */
export function attempt<T>(start: () => T | PromiseLike<T>): Promise<T> {
  try {
    return Promise.resolve(start());
  } catch (error) {
    return Promise.reject(
      error instanceof AuthingError ? error : new AuthingError("argument", `参数有误：${error}`, { cause: error }),
    );
  }
}
