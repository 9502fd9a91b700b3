import { AuthingError } from "./AuthingError";

/** The error for an argument or an option that is not what it has to be. */
export function argumentError(name: string, expectation: string): AuthingError {
  return new AuthingError("argument", `参数 ${name} ${expectation}`);
}

/** Returns an argument as JSON; throws an error that names `path` if that fails, e.g. for a circular object or a BigInt. */
export function argumentToJson(path: string, value: unknown): string {
  let json: string | undefined;
  try {
    json = JSON.stringify(value);
  } catch {
    // The engine's message does not name the argument.
  }
  if (json === undefined) throw argumentError(path, "无法用 JSON 表示");
  return json;
}

/**
 * What `work` gives. Whatever else than the SDK's own errors it trips over, such as an object that refers to itself, can only
 * have come with the arguments.
 */
export function typed<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof AuthingError ? error : new AuthingError("argument", `参数有误：${error}`, { cause: error });
  }
}

/** Runs `start` at once; what it throws rejects, so that a wrong argument and a failed request reach the caller alike. */
export function attempt<T>(start: () => T | PromiseLike<T>): Promise<T> {
  try {
    return Promise.resolve(typed(start));
  } catch (error) {
    return Promise.reject(error);
  }
}
