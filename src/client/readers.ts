import { convertValues } from "../graphql/customData";
import { isAbsent, isArray, isObject, isString, isText } from "../types/guards";
import type { User } from "../types/User";

/** Takes from an answer what a method resolves with; `undefined` if the answer lacks it. @internal */
export type Reader<T> = (value: any) => T | undefined;

/** An answer with something in it, as it is. */
export const asIs: Reader<any> = (value) => (value === null ? undefined : value);

/** An object, as it is; no list. */
export const asObject: Reader<any> = (value) => (isObject(value) ? value : undefined);

/** A list, as it is. */
export const asList: Reader<any> = (value) => (isArray(value) ? value : undefined);

/** Nothing, whatever the answer holds. */
export const asNothing: Reader<null> = () => null;

/** `true`, whatever the answer holds. */
export const asTrue: Reader<true> = () => true;

/** Whether the answer is a truth; it has to be there, were it `null`. */
export const asBoolean: Reader<boolean> = (value) => (value === undefined ? undefined : !!value);

/** A confirmation, whatever the answer holds. */
export function confirming(message: string): Reader<{ code: number; message: string }> {
  return () => ({ code: 200, message });
}

/** An object whose member `name` is a string that is not empty. */
export function withString<T extends object>(name: keyof T & string): Reader<T> {
  return (value) => (value && isText(value[name]) ? value : undefined);
}

const withId = withString<User>("id");

/** A user, as it is; the token, if there is one, is a string. */
export const asUser: Reader<User> = (value) => {
  const user = withId(value);
  return user && (isAbsent(user.token) || isString(user.token)) ? user : undefined;
};

/** A user whose `customData`, if it is a list, becomes values by key. */
export const asConvertedUser: Reader<User> = (value) => {
  const user = asUser(value);
  return user && isArray(user.customData) ? { ...user, customData: convertValues(user.customData) } : user;
};
