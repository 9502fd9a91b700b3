import { splitScope } from "../accounts/claims";
import type { Protocol } from "../state/grant";
import { OAuthError } from "./oauth-error";

// RFC 6749, section 3.3.
const SCOPE = /^[\x21\x23-\x5b\x5d-\x7e]+( [\x21\x23-\x5b\x5d-\x7e]+)*$/;

const DEFAULTS: Record<Protocol, string> = { oidc: "openid profile email phone address", oauth: "user" };

/** Reads what permissions are asked for; a common choice if nothing is said. */
export function readScope(protocol: Protocol, scope: string | undefined): string {
  if (scope === undefined) {
    return DEFAULTS[protocol];
  }
  if (!SCOPE.test(scope)) {
    throw new OAuthError("invalid_scope", "scope must be permissions separated by single spaces.");
  }
  return splitScope(scope).join(" ");
}

/** Reads what part of what was granted is asked for; all of it, if nothing is said. */
export function narrowScope(granted: string, scope: string | undefined): string {
  const wanted = splitScope(scope ?? granted);
  const allowed = splitScope(granted);
  if (!wanted.every((permission) => allowed.includes(permission))) {
    throw new OAuthError("invalid_scope", "scope exceeds what was granted.");
  }
  return wanted.join(" ");
}
