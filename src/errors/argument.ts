import { isObject } from "../types/isObject";
import { AuthingError } from "./AuthingError";

/** The error for an argument that is missing or wrong. */
export function argumentError(name: string, expectation: string): AuthingError {
  return new AuthingError("argument", `参数 ${name} ${expectation}`);
}

/** Throws unless each value is a string with at least one character; the arguments' names are the keys. */
export function requireStrings(values: Record<string, unknown>): void {
  for (const name of Object.keys(values)) {
    if (typeof values[name] !== "string" || values[name] === "") throw argumentError(name, "应为非空字符串");
  }
}

/** Throws unless `value` is left out or a string. */
export function optionalString(name: string, value: unknown): void {
  if (value !== undefined && value !== null && typeof value !== "string") throw argumentError(name, "应为字符串");
}

/** Throws unless `value` is an object, and no array. */
export function requireObject(name: string, value: unknown): void {
  if (!isObject(value)) throw argumentError(name, "应为对象");
}

/** Throws unless `value` is left out or an object; gives an empty one for what is left out. */
export function optionalObject<T extends object>(name: string, value: T | null | undefined): Partial<T> {
  if (value !== undefined && value !== null) requireObject(name, value);
  return value || {};
}

/**
 * The texts that an argument holds, by a list of their names such as `phone! phoneCountryCode`, in which `!` marks those that
 * must not be empty; throws if one is wrong.
 */
export function textsOf<Name extends string = string>(argument: string, value: unknown, names: string): Texts<Name> {
  requireObject(argument, value);
  const found: Texts<string> = {};
  for (const entry of names.split(" ")) {
    const name = entry.replace("!", "");
    const text = (value as Texts<string>)[name];
    if (name !== entry) requireStrings({ [`${argument}.${name}`]: text });
    else optionalString(`${argument}.${name}`, text);
    found[name] = text;
  }
  return found as Texts<Name>;
}

type Texts<Name extends string> = { [name in Name]?: string };

/** Throws unless `value` is one of the choices. */
export function oneOf(name: string, value: unknown, choices: unknown[]): void {
  if (choices.indexOf(value) < 0) throw argumentError(name, `应为 ${choices.join("、")} 之一`);
}

/**
 * Runs `start` at once; what it throws rejects, so that a wrong argument and a failed request reach the caller alike.
 * Whatever else it trips over, such as an object that refers to itself, can only have come with the arguments.
 */
export function attempt<T>(start: () => T | PromiseLike<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    try {
      resolve(start());
    } catch (error) {
      reject(
        error instanceof AuthingError ? error : new AuthingError("argument", `参数有误：${error}`, { cause: error }),
      );
    }
  });
}
