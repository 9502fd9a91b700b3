import { inspect } from "node:util";
import { z } from "zod";

/** Words for a value that is checked. */
export interface Naming {
  /** Name of the value, e.g. `fault`; an empty string if paths start with the value's properties. */
  readonly root: string;
  /** Noun for the properties of the value. */
  readonly property: "field" | "option";
}

/** Names of types in messages, by the name of the type in a schema. */
const TYPES: Record<string, string> = {
  string: "a string",
  number: "a number",
  int: "an integer",
  boolean: "true or false",
  array: "a list",
  object: "an object",
};

/** Names of text formats in messages. */
const FORMATS: Record<string, string> = { datetime: "an ISO 8601 time in UTC" };

/** Options of a schema's `safeParse` that `describeIssue` needs. */
export const PARSE_OPTIONS: z.core.ParseContext<z.core.$ZodIssue> = { error: explain, reportInput: true };

/**
 * Describes a problem that a schema found, e.g. `fault.status must be an integer, not '502'` or `unknown field pathname
 * (fields: path, count)`.
 */
export function describeIssue(issue: z.core.$ZodIssue, { root, property }: Naming): string {
  const path = issue.path.map((key) => (typeof key === "symbol" ? String(key) : key));
  if (issue.code === "unrecognized_keys") {
    const names = issue.keys.map((key) => z.core.toDotPath([...path, key])).join(", ");
    return `unknown ${property}${issue.keys.length > 1 ? "s" : ""} ${names} (${property}s: ${issue.message})`;
  }
  const name = z.core.toDotPath(root ? [root, ...path] : path);
  const received = issue.message.startsWith("must ") ? `, not ${shorten(issue.input)}` : "";
  return [name, `${issue.message}${received}`].filter(Boolean).join(" ");
}

/** Lists alternatives, e.g. `a, b or c`. */
export function anyOf(alternatives: readonly string[]): string {
  return alternatives.join(", ").replace(/, ([^,]*)$/, " or $1");
}

function shorten(value: unknown): string {
  return inspect(value, { depth: 0, breakLength: Number.POSITIVE_INFINITY, maxStringLength: 100, maxArrayLength: 3 });
}

// Returns the message for an issue that the schema does not describe itself. For unknown properties, the message is the
// list of the known ones, because issues do not contain it.
function explain(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case "unrecognized_keys":
      return Object.keys((issue.inst as z.ZodObject).shape).join(", ");
    case "invalid_type":
      return issue.input === undefined ? "is required" : `must be ${TYPES[issue.expected] ?? issue.expected}`;
    case "invalid_value":
      return `must be ${anyOf(issue.values.map((value) => JSON.stringify(value)))}`;
    case "too_small":
      return issue.origin === "string" ? "is empty" : `must be at least ${issue.minimum}`;
    case "too_big":
      return `must be at most ${issue.maximum}`;
    case "invalid_format":
      return `must be ${FORMATS[issue.format] ?? issue.format}`;
    case "invalid_union":
      return "must be JSON";
    default:
      return undefined;
  }
}
