import { inspect } from "node:util";

/**
 * Throws a `TypeError` if a test passes something else in place of a user, e.g. `undefined` from a lookup that found
 * nobody.
 *
 * @param caller name of the member that the test calls, e.g. `mfa.require`
 */
export function requireUser(caller: string, user: { readonly id: string } | undefined): void {
  if (typeof user?.id !== "string") {
    throw new TypeError(`${caller}: user must be a user, not ${inspect(user, { depth: 0 })}`);
  }
}
