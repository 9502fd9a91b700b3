import { setMember } from "../types/values";

/** Path of the GraphQL API. */
export const GRAPHQL_PATH = "/graphql/v2";

/** Names and values of a query or a form. `undefined` and `null` are omitted, and objects become JSON. */
export type QueryParams = Record<string, string | number | boolean | object | null | undefined>;

/** Serializes values as `application/x-www-form-urlencoded`, because mini programs have no `URLSearchParams`. */
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

/** Returns a copy of values with snake-case names, as in OAuth 2.0. Omits `undefined`. */
export function toSnakeCase<Value>(values: Record<string, Value>): Record<string, Value> {
  const named: Record<string, Value> = {};
  Object.keys(values).forEach((name) => {
    const value = values[name];
    if (value !== undefined) setMember(named, name.replace(/[A-Z]/g, "_$&").toLowerCase(), value);
  });
  return named;
}

/** Prepends `host` to a path; returns a URL unchanged. */
export function absoluteUrl(host: string, url: string): string {
  return url.charAt(0) === "/" ? host + url : url;
}

/** Appends a query to a URL. */
export function withQuery(url: string, params?: QueryParams): string {
  const query = params && serialize(params);
  return query ? `${url}${url.indexOf("?") < 0 ? "?" : "&"}${query}` : url;
}
