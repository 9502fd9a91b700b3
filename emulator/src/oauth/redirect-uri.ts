import type { Client } from "../state/client-store";

const SCRIPTS = /^(javascript|data|vbscript|blob):/i;

/** Tells whether an application's users may be sent to an address, after a login or a logout. */
export function isRedirectUri({ redirectUris }: Client, uri: string): boolean {
  return isSafeUri(uri) && (redirectUris.length === 0 || redirectUris.includes(uri));
}

/** Tells whether a text is an absolute URI without a fragment (RFC 6749, section 3.1.2), and not a script. */
export function isSafeUri(uri: string): boolean {
  return URL.canParse(uri) && !uri.includes("#") && !SCRIPTS.test(new URL(uri).protocol);
}

/** An address with more parameters in its query. */
export function withParameters(uri: string, parameters: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(parameters).toString();
  if (query === "") {
    return uri;
  }
  return `${uri}${uri.includes("?") ? "&" : "?"}${query}`;
}
