import { convertValues } from "../graphql/customData";
import type { User } from "../types/User";

/** Takes from an answer what a method resolves with; `undefined` if the answer lacks it. */
export type Reader<T> = (value: any) => T | undefined;

/** An object, as it is. */
export function asObject<T extends object>(value: any): T | undefined {
  return typeof value === "object" && value !== null ? value : undefined;
}

/** An object whose member `name` is a string that is not empty. */
export function withString<T extends object>(name: keyof T & string): Reader<T> {
  return (value) => (value && typeof value[name] === "string" && value[name] ? value : undefined);
}

/** A user, as it is. */
export const asUser = withString<User>("id");

/** A user from a GraphQL answer, in which `customData` is a list. */
export function asGraphqlUser(value: any): User | undefined {
  const user = asUser(value);
  return user && Array.isArray(user.customData) ? { ...user, customData: convertValues(user.customData) } : user;
}
