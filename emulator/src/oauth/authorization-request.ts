import { splitScope } from "../accounts/claims";
import type { Client } from "../state/client-store";
import type { CodeChallenge, Protocol } from "../state/grant";
import type { State } from "../state/state";
import { readChallenge } from "./code-challenge";
import { OAuthError } from "./oauth-error";
import { type Parameters, requireParameter } from "./parameters";
import { isRedirectUri } from "./redirect-uri";
import { readScope } from "./scope";

/** Part of the response to an authorization request. */
export type ResponsePart = "code" | "token" | "id_token";

/** Way in which the response reaches the application. */
export type ResponseMode = "query" | "fragment" | "form_post";

/** Destination of the response to an authorization request, for success and failure. */
export interface ReturnAddress {
  readonly client: Client;
  readonly redirectUri: string;
  readonly mode: ResponseMode;
  /** Value that is returned to the application unchanged. */
  readonly state: string | undefined;
}

/** Authorization request (RFC 6749, section 4.1.1; OpenID Connect Core, section 3.1.2.1). */
export interface AuthorizationRequest {
  readonly parts: ReadonlySet<ResponsePart>;
  readonly scope: string;
  readonly nonce: string | null;
  readonly challenge: CodeChallenge | null;
  /** Values of `prompt`, e.g. `none` or `login`. */
  readonly prompt: ReadonlySet<string>;
  readonly loginHint: string | undefined;
}

const PARTS: Record<Protocol, readonly string[]> = { oidc: ["code", "token", "id_token"], oauth: ["code", "token"] };
const MODES: readonly string[] = ["query", "fragment", "form_post"];

/**
 * Reads the destination of the response; throws if the destination is not trusted, because even error responses must
 * not go to an untrusted URI.
 */
export function readReturnAddress(state: State, parameters: Parameters): ReturnAddress {
  const client = state.clients.find(requireParameter(parameters, "client_id"));
  const [only] = client.redirectUris.length === 1 ? client.redirectUris : [];
  const redirectUri = parameters.redirect_uri ?? only ?? requireParameter(parameters, "redirect_uri");
  if (!isRedirectUri(client, redirectUri)) {
    throw new OAuthError(
      "invalid_request",
      "redirect_uri is not registered for the client, or is not an absolute URI.",
    );
  }
  return { client, redirectUri, mode: readMode(parameters), state: parameters.state };
}

/** Reads the parameters of an authorization request. */
export function readAuthorizationRequest(protocol: Protocol, parameters: Parameters): AuthorizationRequest {
  const parts = readParts(protocol, parameters);
  const { response_mode: mode, nonce = null } = parameters;
  if (mode !== undefined && mode !== readMode(parameters)) {
    throw new OAuthError("invalid_request", "response_mode is unknown, or would put tokens into the query.");
  }
  if (parts.has("id_token") && nonce === null) {
    throw new OAuthError("invalid_request", "nonce is missing.");
  }
  const prompt = new Set(splitScope(parameters.prompt ?? ""));
  if (prompt.has("none") && prompt.size > 1) {
    throw new OAuthError("invalid_request", "prompt=none cannot be combined with other values.");
  }
  const scope = dropUnconfirmed(protocol, readScope(protocol, parameters.scope), prompt);
  if (parts.has("id_token") && !splitScope(scope).includes("openid")) {
    throw new OAuthError("invalid_scope", "An id_token requires the scope openid.");
  }
  return { parts, scope, nonce, challenge: readChallenge(parameters), prompt, loginHint: parameters.login_hint };
}

function readParts(protocol: Protocol, parameters: Parameters): ReadonlySet<ResponsePart> {
  const parts = splitScope(requireParameter(parameters, "response_type"));
  const isPossible = parts.length > 0 && parts.every((part) => PARTS[protocol].includes(part));
  if (!isPossible || (protocol === "oauth" && parts.length > 1)) {
    throw new OAuthError("unsupported_response_type", "The emulator does not support this response_type.");
  }
  return new Set(parts as ResponsePart[]);
}

// Never puts tokens into the query, where server logs would record them (OAuth 2.0 Multiple Response Type Encoding
// Practices, section 3).
function readMode({ response_mode: mode, response_type: type = "" }: Parameters): ResponseMode {
  const hasTokens = splitScope(type).some((part) => part === "token" || part === "id_token");
  if (mode === undefined || !MODES.includes(mode) || (mode === "query" && hasTokens)) {
    return hasTokens ? "fragment" : "query";
  }
  return mode as ResponseMode;
}

// OpenID Connect Core, section 11.
function dropUnconfirmed(protocol: Protocol, scope: string, prompt: ReadonlySet<string>): string {
  return protocol === "oidc" && !prompt.has("consent")
    ? splitScope(scope)
        .filter((permission) => permission !== "offline_access")
        .join(" ")
    : scope;
}
