import { parseJson } from "../types/json";
import { setMember } from "../types/members";

/** A user-defined value as GraphQL answers hold it. */
interface StoredValue {
  key: string;
  value: string | null;
  dataType: string;
}

/** A user-defined value, which arrives as a string, as its type: STRING as it is, DATETIME as a Date, others by JSON. */
export function convertValue({ value, dataType }: StoredValue): unknown {
  if (value === null || dataType === "STRING") return value;
  if (dataType === "DATETIME") return new Date(/^\d+$/.test(value) ? Number(value) : value);
  return parseJson(value);
}

/** User-defined values by key. */
export function convertValues(values: (StoredValue | null)[]): Record<string, unknown> {
  const converted: Record<string, unknown> = {};
  values.forEach((stored) => {
    if (stored) setMember(converted, stored.key, convertValue(stored));
  });
  return converted;
}
