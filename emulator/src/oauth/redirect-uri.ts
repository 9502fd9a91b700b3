import type { Client } from "../state/client-store";

const SCRIPTS = /^(javascript|data|vbscript|blob):/i;

/** Returns `true` if an application can redirect its users to this URI after a sign-in or a sign-out. */
export function isRedirectUri({ redirectUris }: Client, uri: string): boolean {
  return isSafeUri(uri) && (redirectUris.length === 0 || redirectUris.includes(uri));
}

/** Returns `true` for an absolute URI without a fragment (RFC 6749, section 3.1.2) that does not run a script. */
export function isSafeUri(uri: string): boolean {
  return URL.canParse(uri) && !uri.includes("#") && !SCRIPTS.test(new URL(uri).protocol);
}

/** Adds parameters to the query of a URI. */
export function withParameters(uri: string, parameters: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(parameters).toString();
  if (query === "") {
    return uri;
  }
  return `${uri}${uri.includes("?") ? "&" : "?"}${query}`;
}
