import type { Client } from "../state/client";

const SCRIPTS = /^(javascript|data|vbscript|blob):/i;

/** Returns `true` if an application can redirect its users to this URI after a sign-in or a sign-out. */
export function isRedirectUri(client: Client, uri: string): boolean {
  return isSafeUri(uri) && isAllowed(client, uri);
}

/**
 * Returns `true` if an application can redirect its users to this CAS service. The URL of a service can have a fragment,
 * e.g. the route of a single-page app.
 */
export function isCasService(client: Client, service: string): boolean {
  return isSafeUri(splitFragment(service).uri) && isAllowed(client, service);
}

/** Returns `true` for an absolute URI without a fragment (RFC 6749, section 3.1.2) that does not run a script. */
export function isSafeUri(uri: string): boolean {
  return URL.canParse(uri) && !uri.includes("#") && !SCRIPTS.test(new URL(uri).protocol);
}

/** Adds parameters to the query of a URI, before its fragment. */
export function withParameters(uri: string, parameters: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(parameters).toString();
  if (query === "") {
    return uri;
  }
  const { uri: target, fragment } = splitFragment(uri);
  return `${target}${target.includes("?") ? "&" : "?"}${query}${fragment}`;
}

function isAllowed({ redirectUris }: Client, uri: string): boolean {
  return redirectUris.length === 0 || redirectUris.includes(uri);
}

function splitFragment(text: string): { uri: string; fragment: string } {
  const [uri = ""] = text.split("#", 1);
  return { uri, fragment: text.slice(uri.length) };
}
