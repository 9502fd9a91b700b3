import { isOfType } from "../arguments/check-value";
import { confirmations, inLanguage } from "../messages";
import type { TokenSet } from "../types/answers";
import type { Lang } from "../types/enums";
import type { User } from "../types/user";
import { isArray, isObject, isText } from "../types/values";
import { convertValues } from "./user-defined-data";

/** Reads a method's result from a response; returns `undefined` if the response does not contain it. @internal */
export type Reader<T> = (answer: unknown, lang?: Lang) => T | undefined;

/** Reads any response except `null`. */
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

/** Reads any response as `null`. */
export function asNothing(): null {
  return null;
}

/** Reads any response as `true`. */
export function asTrue(): true {
  return true;
}

/** Reads a response as a boolean. `null` is `false`, but `undefined` means that the response is incomplete. */
export function asBoolean(answer: unknown): boolean | undefined {
  return answer === undefined ? undefined : !!answer;
}

/** Reads any response as a confirmation. */
export function confirming(name: keyof typeof confirmations): Reader<{ code: number; message: string }> {
  return (_answer, lang) => ({ code: 200, message: inLanguage(lang, confirmations[name]) });
}

/** Reads an object whose field `name` is a non-empty string. */
export function withString<T extends object>(name: keyof T & string): Reader<T> {
  return (answer) => (isObject(answer) && isText(answer[name]) ? (answer as T) : undefined);
}

/** Reads the response of a token endpoint. */
export const asTokenSet = withString<TokenSet>("access_token");

const withId = withString<User>("id");

/** Reads a user. The token is optional, but a token that no request can send would make a session that nobody can end. */
export function asUser(answer: unknown): User | undefined {
  const user = withId(answer);
  return user && (user.token == null || isOfType("header", user.token)) ? user : undefined;
}

/** Reads a user and converts `customData` from a list to values by key. */
export function asConvertedUser(answer: unknown): User | undefined {
  const user = asUser(answer);
  return user && isArray(user.customData) ? { ...user, customData: convertValues(user.customData) } : user;
}
