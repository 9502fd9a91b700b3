/** Names and values of a query or a form; what is `undefined` or `null` is left out. */
export type QueryParams = Record<string, string | number | boolean | null | undefined>;

/** `application/x-www-form-urlencoded`, of which a mini program's engine knows no `URLSearchParams`. */
export function serialize(params: QueryParams): string {
  return Object.keys(params)
    .filter((name) => params[name] !== undefined && params[name] !== null)
    .map((name) => `${name}=${encodeURIComponent(String(params[name])).replace(/%20/g, "+")}`)
    .join("&");
}

/** A URL with a query. */
export function withQuery(url: string, params: QueryParams = {}): string {
  const query = serialize(params);
  return query ? `${url}${url.indexOf("?") < 0 ? "?" : "&"}${query}` : url;
}
