import { isNumber } from "../types/guards";
import { parseJson } from "../types/json";
import { setMember } from "../types/members";

/** A user-defined value as GraphQL answers hold it. */
interface StoredValue {
  key: string;
  value: string | null;
  dataType: string;
}

/** The greatest number up to which JavaScript holds every integer. */
const MAX_SAFE_INTEGER = 9007199254740991;

/**
 * A user-defined value, which arrives as a string, as its type: STRING as it is, DATETIME as a Date, others by JSON. An integer
 * that JavaScript cannot hold stays a string: as a number it would be another one.
 */
export function convertValue({ value, dataType }: StoredValue): unknown {
  if (value === null || dataType === "STRING") return value;
  // Milliseconds are negative before 1970.
  if (dataType === "DATETIME") return new Date(/^-?\d+$/.test(value) ? Number(value) : value);
  const parsed = parseJson(value);
  const isInexact = isNumber(parsed) && Math.abs(parsed) > MAX_SAFE_INTEGER && /^-?\d+$/.test(value);
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
