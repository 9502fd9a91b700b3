import type { PlatformResponse } from "../platform/request";
import { isArray } from "../types/values";

/** Matches the comma between two cookies of a joined header. The comma in a date does not precede a name and a `=`. */
const SEPARATOR = /,(?=\s*[^\s;,=]+=)/;

/**
 * Returns the `Cookie` header that sends the cookies of a response back; empty if there are none. Mini programs store
 * no cookies.
 */
export function toCookieHeader({ cookies, header }: PlatformResponse): string {
  const headers = header || {};
  const [name = ""] = Object.keys(headers).filter((key) => key.toLowerCase() === "set-cookie");
  // Base libraries before 2.10.0 have no `cookies`, and join the headers.
  const lines: unknown[] = isArray(cookies) && cookies.length ? cookies : String(headers[name] || "").split(SEPARATOR);
  return lines
    .map((line) => (String(line || "").split(";")[0] as string).trim())
    .filter((pair) => pair)
    .join("; ");
}
