import { splitScope } from "../accounts/claims";
import type { Client } from "../state/client";
import type { CodeChallenge, Protocol } from "../state/grant";
import type { State } from "../state/state";
import { readChallenge } from "./code-challenge";
import { OAuthError, type OAuthErrorCode } from "./oauth-error";
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
  /** `redirect_uri` of the request, which the token request must repeat; `null` if the request has none. */
  readonly redirectUri: string | null;
  /** Values of `prompt`, e.g. `none` or `login`. */
  readonly prompt: ReadonlySet<string>;
  /** Maximum age of the user's sign-in in seconds. */
  readonly maxAge: number | undefined;
  readonly loginHint: string | undefined;
  /** ID token of the user who must sign in. */
  readonly idTokenHint: string | undefined;
}

/** Values of `response_mode`. */
export const RESPONSE_MODES: readonly string[] = ["query", "fragment", "form_post"] satisfies ResponseMode[];

/** Values of `prompt` (OpenID Connect Core, section 3.1.2.1). */
export const PROMPTS: readonly string[] = ["none", "login", "consent", "select_account"];

const RESPONSE_TYPES: Record<Protocol, readonly string[]> = {
  oidc: ["code", "token", "id_token", "id_token token", "code id_token", "code token", "code id_token token"],
  oauth: ["code", "token"],
};

// OpenID Connect Core, sections 6 and 7.2.1.
const UNSUPPORTED = {
  request: "request_not_supported",
  request_uri: "request_uri_not_supported",
  registration: "registration_not_supported",
} as const satisfies Record<string, OAuthErrorCode>;

/** Returns the values of `response_type` that a protocol supports. */
export function responseTypesOf(protocol: Protocol): readonly string[] {
  return RESPONSE_TYPES[protocol];
}

/**
 * Reads the destination of the response; throws if the destination is not trusted, because even error responses must
 * not go to an untrusted URI. OpenID Connect requires `redirect_uri`; OAuth 2.0 does not require it if the client has
 * registered exactly one.
 */
export function readReturnAddress(state: State, protocol: Protocol, parameters: Parameters): ReturnAddress {
  const client = state.clients.find(requireParameter(parameters, "client_id"));
  const [only] = protocol === "oauth" && client.redirectUris.length === 1 ? client.redirectUris : [];
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
  refuseUnsupported(parameters);
  const parts = readParts(protocol, parameters);
  const { response_mode: mode, nonce = null } = parameters;
  if (mode !== undefined && mode !== readMode(parameters)) {
    throw new OAuthError("invalid_request", "response_mode is unknown, or would put tokens into the query.");
  }
  if (parts.has("id_token") && nonce === null) {
    throw new OAuthError("invalid_request", "nonce is missing.");
  }
  const prompt = readPrompt(parameters);
  const scope = dropUnconfirmed(protocol, readScope(protocol, parameters.scope), prompt);
  if (parts.has("id_token") && !splitScope(scope).includes("openid")) {
    throw new OAuthError("invalid_scope", "An id_token requires the scope openid.");
  }
  return {
    parts,
    scope,
    nonce,
    challenge: readChallenge(parameters),
    redirectUri: parameters.redirect_uri ?? null,
    prompt,
    maxAge: readMaxAge(parameters),
    loginHint: parameters.login_hint,
    idTokenHint: parameters.id_token_hint,
  };
}

function refuseUnsupported(parameters: Parameters): void {
  for (const [name, code] of Object.entries(UNSUPPORTED)) {
    if (parameters[name] !== undefined) {
      throw new OAuthError(code, `The emulator does not support ${name}.`);
    }
  }
}

// The parts of a response type can be in any order (OAuth 2.0 Multiple Response Type Encoding Practices, section 2).
function readParts(protocol: Protocol, parameters: Parameters): ReadonlySet<ResponsePart> {
  const parts = splitScope(requireParameter(parameters, "response_type"));
  if (!RESPONSE_TYPES[protocol].includes(parts.toSorted().join(" "))) {
    throw new OAuthError("unsupported_response_type", "The emulator does not support this response_type.");
  }
  return new Set(parts as ResponsePart[]);
}

function readPrompt({ prompt: text = "" }: Parameters): ReadonlySet<string> {
  const prompt = new Set(splitScope(text));
  if (![...prompt].every((value) => PROMPTS.includes(value))) {
    throw new OAuthError("invalid_request", "prompt has an unknown value.");
  }
  if (prompt.has("none") && prompt.size > 1) {
    throw new OAuthError("invalid_request", "prompt=none cannot be combined with other values.");
  }
  return prompt;
}

function readMaxAge({ max_age: text }: Parameters): number | undefined {
  if (text !== undefined && !/^\d{1,10}$/.test(text)) {
    throw new OAuthError("invalid_request", "max_age must be a number of seconds.");
  }
  return text === undefined ? undefined : Number(text);
}

// Never puts tokens into the query, where server logs would record them (OAuth 2.0 Multiple Response Type Encoding
// Practices, section 3).
function readMode({ response_mode: mode, response_type: type = "" }: Parameters): ResponseMode {
  const hasTokens = splitScope(type).some((part) => part === "token" || part === "id_token");
  if (mode === undefined || !RESPONSE_MODES.includes(mode) || (mode === "query" && hasTokens)) {
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
