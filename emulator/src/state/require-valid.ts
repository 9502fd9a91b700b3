import type { z } from "zod";
import { describeIssue, type Naming, PARSE_OPTIONS } from "../problems";

/** Returns the value if it matches the schema; otherwise, throws a `TypeError` that names every invalid property. */
export function requireValid<Value>(
  schema: z.ZodType<Value>,
  value: unknown,
  { caller, root, property = "field" }: { caller: string } & Pick<Naming, "root"> & Partial<Naming>,
): Value {
  const { data, error } = schema.safeParse(value, PARSE_OPTIONS);
  if (error) {
    const problems = error.issues.map((issue) => describeIssue(issue, { root, property }));
    throw new TypeError(`${caller}: ${problems.join("; ")}`);
  }
  return data;
}
