import { inLanguage, type Message } from "../messages";
import type { Lang } from "../types/enums";
import type { User } from "../types/user";
import { isArray, isObject } from "../types/values";
import { convertValues } from "./user-defined-data";

/** Reads from an answer what a method resolves with; returns `undefined` if the answer lacks it. @internal */
export type Reader<T> = (answer: unknown, lang?: Lang) => T | undefined;

/** Reads anything but `null`. */
export function asIs<T>(answer: unknown): T | undefined {
  return answer === null ? undefined : (answer as T);
}

/** Reads an object. */
export function asObject<T>(answer: unknown): (T extends readonly unknown[] ? never : T) | undefined {
  return isObject(answer) ? (answer as never) : undefined;
}

/** Reads a list. */
export function asList<Item>(answer: unknown): Item[] | undefined {
  return isArray(answer) ? (answer as Item[]) : undefined;
}

/** Reads nothing: any answer will do. */
export function asNothing(): null {
  return null;
}

/** Reads any answer as `true`. */
export function asTrue(): true {
  return true;
}

/** Reads whether the answer is truthy; `null` is `false`, but a missing answer is incomplete. */
export function asBoolean(answer: unknown): boolean | undefined {
  return answer === undefined ? undefined : !!answer;
}

/** Reads any answer as a confirmation. */
export function confirming(message: Message): Reader<{ code: number; message: string }> {
  return (_answer, lang) => ({ code: 200, message: inLanguage(lang, message) });
}

/** Reads an object whose member `name` is a string that is not empty. */
export function withString<T extends object>(name: keyof T & string): Reader<T> {
  return (answer) => (isObject(answer) && typeof answer[name] === "string" && answer[name] ? (answer as T) : undefined);
}

/** Reads a user; the token is optional. */
export function asUser(answer: unknown): User | undefined {
  if (!isObject(answer) || typeof answer.id !== "string" || !answer.id) return undefined;
  return answer.token == null || typeof answer.token === "string" ? (answer as unknown as User) : undefined;
}

/** Reads a user, and converts `customData` from a list to values by key. */
export function asConvertedUser(answer: unknown): User | undefined {
  const user = asUser(answer);
  return user && isArray(user.customData) ? { ...user, customData: convertValues(user.customData) } : user;
}
