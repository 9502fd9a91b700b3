import { parseJson, setMember } from "../types/values";

/** A user-defined value as GraphQL answers hold it. */
export interface StoredValue {
  key: string;
  value: string | null;
  dataType: string;
}

/** The greatest integer up to which JavaScript represents every integer exactly. */
const MAX_SAFE_INTEGER = 9007199254740991;

/**
 * Converts a user-defined value, which arrives as a string, to its type: STRING stays as it is, DATETIME becomes a Date, others
 * are read as JSON. An integer that JavaScript cannot represent exactly stays a string, because a number would differ.
 */
export function convertValue({ value, dataType }: StoredValue): unknown {
  if (value === null || dataType === "STRING") return value;
  // Milliseconds are negative before 1970.
  if (dataType === "DATETIME") return new Date(/^-?\d+$/.test(value) ? Number(value) : value);
  const parsed = parseJson(value);
  const isInexact = typeof parsed === "number" && Math.abs(parsed) > MAX_SAFE_INTEGER && /^-?\d+$/.test(value);
  return isInexact ? value : parsed;
}

/** User-defined values by key. */
export function convertValues(values: (StoredValue | null)[]): Record<string, unknown> {
  const converted: Record<string, unknown> = {};
  values.forEach((stored) => {
    if (stored) setMember(converted, stored.key, convertValue(stored));
  });
  return converted;
}
