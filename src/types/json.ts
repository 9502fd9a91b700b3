import { isString } from "./guards";

/** The value that a text is in JSON, or what was given if it is none. */
export function parseJson(text: unknown): unknown {
  try {
    return JSON.parse(text as string);
  } catch {
    return text;
  }
}

/** A text as it is, or another value's JSON. */
export function toText(value: unknown): string {
  return isString(value) ? value : JSON.stringify(value);
}
