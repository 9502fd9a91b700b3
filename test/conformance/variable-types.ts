import types from "./data/variable-types.json";
import type { GraphqlField } from "./observation";

/** Variable types in the operations of published clients. The service rejects operations with other types. */
const knownTypes: Record<string, Record<string, string>> = types;

/** Compares the variables of a field with those that published clients declare. Returns the differences. */
export function compareVariables({ type, field, variables = {} }: GraphqlField, at: string): string[] {
  const known = knownTypes[`${type} ${field}`];
  if (!known) return [`${at}: no published client sends ${type} ${field}`];
  return Object.entries(variables).flatMap(([name, declared]) => {
    const expected = known[name];
    if (!expected) return [`${at}.$${name}: no published client declares it`];
    // A non-null variable is valid in place of a nullable one.
    return declared === expected || declared === `${expected}!`
      ? []
      : [`${at}.$${name}: expected ${expected}, got ${declared}`];
  });
}
