import { readFileSync } from "node:fs";
import path from "node:path";
import shared from "./data/shared.json";
import type { ObservedError, ObservedRequest } from "./observation";

/** What was recorded of a call. Members that were `null` are left out. */
export interface Expectation {
  name: string;
  requests: ObservedRequest[];
  result?: unknown;
  /** What is stored after the call; the same as before it by default. */
  storage?: Record<string, unknown>;
  /** The error by which the service's refusal is handed on. */
  error?: Partial<ObservedError>;
  /** Whether the call fails by itself; how it puts that is its own choice. */
  rejects?: true;
}

const values: Record<string, Record<string, unknown>> = shared;

/** The recorded expectations by name. They refer to values that many of them share as `{"$ref": "kind.name"}`. */
export const expectations: ReadonlyMap<string, Expectation> = new Map(
  readFileSync(path.join(__dirname, "data/expected.jsonl"), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line, resolveReference) as Expectation)
    .map((expectation) => [expectation.name, expectation]),
);

function resolveReference(_key: string, value: any): unknown {
  if (!value?.$ref) return value;
  const [kind, name] = value.$ref.split(".");
  return values[kind]?.[name];
}
