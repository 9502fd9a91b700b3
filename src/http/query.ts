import { setMember } from "../types/values";

/** Names and values of a query or a form; what is `undefined` or `null` is left out, and objects are told as JSON. */
export type QueryParams = Record<string, string | number | boolean | object | null | undefined>;

/** `application/x-www-form-urlencoded`, of which a mini program's engine knows no `URLSearchParams`. */
export function serialize(params: QueryParams): string {
  const pairs: string[] = [];
  Object.keys(params).forEach((name) => {
    const value = params[name];
    if (value == null) return;
    const text = typeof value === "string" ? value : JSON.stringify(value);
    pairs.push(`${encodeURIComponent(name)}=${encodeURIComponent(text)}`);
  });
  return pairs.join("&").replace(/%20/g, "+");
}

/** The values that are there under names in snake case, as OAuth 2.0 has them. */
export function toSnakeCase<Value>(values: Record<string, Value>): Record<string, Value> {
  const named: Record<string, Value> = {};
  Object.keys(values).forEach((name) => {
    const value = values[name];
    if (value !== undefined) setMember(named, name.replace(/[A-Z]/g, "_$&").toLowerCase(), value);
  });
  return named;
}

/** A URL as it is, or that of a path below `host`. */
export function absoluteUrl(host: string, url: string): string {
  return url.charAt(0) === "/" ? host + url : url;
}

/** A URL with a query. */
export function withQuery(url: string, params?: QueryParams): string {
  const query = params && serialize(params);
  return query ? `${url}${url.indexOf("?") < 0 ? "?" : "&"}${query}` : url;
}
