import { readFileSync } from "node:fs";
import path from "node:path";
import shared from "./data/shared.json";
import type { ObservedError, ObservedRequest } from "./observation";

/** Recorded observation of a call, without members that were `null`. */
export interface Expectation {
  name: string;
  requests: ObservedRequest[];
  result?: unknown;
  /** Contents of the storage after the call; unchanged by default. */
  storage?: Record<string, unknown>;
  /** Error of the service that the call rejects with. */
  error?: Partial<ObservedError>;
  /** `true` if the SDK rejects the call with its own error, whose message may differ. */
  rejects?: true;
}

const values: Record<string, Record<string, unknown>> = shared;

/** Recorded expectations by name. They refer to shared values as `{"$ref": "kind.name"}`. */
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
