import { z } from "zod";

/** Returns the value if it matches the schema; otherwise, throws a `TypeError` that names the invalid property. */
export function requireValid<Value>(schema: z.ZodType<Value>, value: unknown): Value {
  const { data, error } = schema.safeParse(value);
  if (error) {
    throw new TypeError(z.prettifyError(error));
  }
  return data;
}
