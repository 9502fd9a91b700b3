import { APP_ID } from "./app";

const REFERER = `https://servicewechat.com/${APP_ID}/devtools/page-frame.html`;

/** Returns the headers that a call sends, with lowercase names and the `referer` that the platform sets. */
export function toSentHeader(header: Record<string, unknown> = {}): Record<string, string> {
  const sent = Object.entries(header)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => [name.toLowerCase(), String(value)]);
  return { "content-type": "application/json", ...Object.fromEntries(sent), referer: REFERER };
}
