import types from "./data/variable-types.json";
import type { GraphqlField } from "./observation";

/** The types that published clients declare for the variables of each operation: the service refuses a query with others. */
const knownTypes: Record<string, Record<string, string>> = types;

/** The variables of a field that the service does not know, or knows under another type. */
export function compareVariables({ type, field, variables = {} }: GraphqlField, at: string): string[] {
  const known = knownTypes[`${type} ${field}`];
  if (!known) return [`${at}: no published client sends ${type} ${field}`];
  return Object.entries(variables).flatMap(([name, declared]) => {
    const wanted = known[name];
    if (!wanted) return [`${at}.$${name}: no published client declares it`];
    // A variable that cannot be null may stand wherever one that can be null is wanted.
    return declared === wanted || declared === `${wanted}!`
      ? []
      : [`${at}.$${name}: expected ${wanted}, got ${declared}`];
  });
}
