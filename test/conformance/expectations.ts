import { readFileSync } from "node:fs";
import path from "node:path";
import shared from "./data/shared.json";
import type { ObservedError, ObservedRequest } from "./observation";

/** Recorded observation of a call, without the fields that were `null`. */
export interface Expectation {
  name: string;
  requests: ObservedRequest[];
  result?: unknown;
  /** Contents of the storage after the call; unchanged by default. */
  storage?: Record<string, unknown>;
  /** Service error that the call rejects with. */
  error?: Partial<ObservedError>;
  /** `true` if the call rejects with an error from the SDK, whose message may differ from the recorded one. */
  rejects?: true;
}

const values: Record<string, Record<string, unknown>> = shared;

/**
 * Recorded expectations by name. In `data/expected.jsonl`, `{"$ref": "kind.name"}` stands for a value in
 * `data/shared.json`.
 */
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
