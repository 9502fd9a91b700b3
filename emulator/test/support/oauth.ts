import { setTimeout } from "node:timers/promises";
import type { Emulator } from "../../src";
import { type Answer, send } from "./client";

export const CALLBACK = "https://app.example.com/callback";

/** Example PKCE verifier and challenge from RFC 7636, appendix B. */
export const VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
export const CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

/** Posts a form. */
export function postForm(
  emulator: Emulator,
  path: string,
  form: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<Answer> {
  return send(emulator, path, { method: "POST", body: new URLSearchParams(form), headers });
}

/** Opens a page of the service without following redirects. */
export function open(
  emulator: Emulator,
  path: string,
  query: Record<string, string> = {},
  headers: Record<string, string> = {},
): Promise<Answer> {
  return send(emulator, `${path}?${new URLSearchParams(query)}`, { headers, redirect: "manual" });
}

/** Returns the target of a redirect, and the parameters in its query or fragment. */
export function redirectOf({ headers }: Answer): { to: string; parameters: Record<string, string> } {
  const [, to = "", parameters] = (headers.get("location") ?? "").match(/^([^?#]*)[?#]?(.*)$/) ?? [];
  return { to, parameters: Object.fromEntries(new URLSearchParams(parameters)) };
}

/** Returns the cookie that a response sets. */
export function cookieOf({ headers }: Answer): string {
  return (headers.get("set-cookie") ?? "").split(";")[0] ?? "";
}

/** Requests tokens without a client secret, unless the form or the headers add one. */
export function requestToken(
  emulator: Emulator,
  form: Record<string, string>,
  headers?: Record<string, string>,
): Promise<Answer> {
  return postForm(emulator, "/oidc/token", { client_id: "app-1", ...form }, headers);
}

/** Exchanges an authorization code for tokens. */
export function exchangeCode(emulator: Emulator, code: string, form: Record<string, string> = {}): Promise<Answer> {
  return requestToken(emulator, { grant_type: "authorization_code", code, ...form });
}

/** Returns the introspection response for a token. */
export async function introspectToken(emulator: Emulator, token: string): Promise<any> {
  return (await postForm(emulator, "/oidc/token/introspection", { client_id: "app-1", token })).body;
}

/**
 * Replaces the key that signs tokens. On a busy machine, creating the key can take longer than idle connections stay
 * open. Therefore waits briefly, so that both ends can close such connections.
 */
export async function rotateSigningKey(emulator: Emulator): Promise<void> {
  emulator.rotateSigningKey();
  await setTimeout(100);
}

/** Returns the expected error response, with the format and character set of RFC 6749, section 5.2. */
export function refused(error: string, status = 400) {
  return { status, body: { error, error_description: expect.stringMatching(/^[\x20-\x21\x23-\x5b\x5d-\x7e]+$/) } };
}
