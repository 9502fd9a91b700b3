import { setMember } from "../types/values";
import { parseJson } from "./parse-body";

/** A custom data value in a GraphQL response. */
export interface StoredValue {
  key: string;
  value: string | null;
  dataType: string;
}

/** Largest integer up to which JavaScript represents every integer exactly. */
const MAX_SAFE_INTEGER = 9007199254740991;

/**
 * Converts a custom data value from a string to its type. STRING stays a string, DATETIME becomes a `Date`, and other
 * types are parsed as JSON. An integer that JavaScript cannot represent exactly stays a string.
 */
export function convertValue({ value, dataType }: StoredValue): unknown {
  if (value === null || dataType === "STRING") return value;
  // Dates before 1970 are negative milliseconds.
  if (dataType === "DATETIME") return new Date(/^-?\d+$/.test(value) ? Number(value) : value);
  const parsed = parseJson(value);
  const isInexact = typeof parsed === "number" && Math.abs(parsed) > MAX_SAFE_INTEGER && /^-?\d+$/.test(value);
  return isInexact ? value : parsed;
}

/** Converts a list of custom data to values by key. */
export function convertValues(values: (StoredValue | null)[]): Record<string, unknown> {
  const converted: Record<string, unknown> = {};
  values.forEach((stored) => {
    if (stored) setMember(converted, stored.key, convertValue(stored));
  });
  return converted;
}
