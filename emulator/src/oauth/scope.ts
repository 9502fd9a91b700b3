import { splitScope } from "../accounts/claims";
import type { Protocol } from "../state/grant";
import { OAuthError } from "./oauth-error";

// RFC 6749, section 3.3.
const SCOPE = /^[\x21\x23-\x5b\x5d-\x7e]+( [\x21\x23-\x5b\x5d-\x7e]+)*$/;

const DEFAULTS: Record<Protocol, string> = { oidc: "openid profile email phone address", oauth: "user" };

/** Returns the requested scope, or the protocol's default scope if the request has no scope. */
export function readScope(protocol: Protocol, scope: string | undefined): string {
  if (scope === undefined) {
    return DEFAULTS[protocol];
  }
  if (!SCOPE.test(scope)) {
    throw new OAuthError("invalid_scope", "scope must be a list of permissions separated by single spaces.");
  }
  return splitScope(scope).join(" ");
}

/** Returns the requested part of a granted scope, or the whole granted scope if the request has no scope. */
export function narrowScope(granted: string, scope: string | undefined): string {
  const wanted = splitScope(scope ?? granted);
  const allowed = splitScope(granted);
  if (!wanted.every((permission) => allowed.includes(permission))) {
    throw new OAuthError("invalid_scope", "scope exceeds the granted scope.");
  }
  return wanted.join(" ");
}
