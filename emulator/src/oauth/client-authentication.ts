import type { Request } from "express";
import type { Client, ClientAuthMethod } from "../state/client";
import type { State } from "../state/state";
import { OAuthError } from "./oauth-error";
import type { Parameters } from "./parameters";

const CHALLENGE = 'Basic realm="authing-emulator", charset="UTF-8"';

/** Application that identified itself. */
export interface AuthenticatedClient extends Client {
  /**
   * Way in which the application sent a secret; `none` if it sent none. The secret is checked only if the application is
   * registered with a secret.
   */
  readonly authMethod: ClientAuthMethod;
}

interface Credentials {
  readonly id: string;
  readonly method: ClientAuthMethod;
  /** Possible values of the secret; empty if no secret was sent. */
  readonly secrets: readonly string[];
}

/**
 * Returns the application that sent a request (RFC 6749, section 2.3); throws if a required secret is missing or wrong.
 */
export function authenticateClient(state: State, request: Request, parameters: Parameters): AuthenticatedClient {
  const { id, method, secrets } = readCredentials(request, parameters);
  const client = state.clients.find(id);
  const hasSecret = client.secret !== null && client.tokenEndpointAuthMethod !== "none";
  if (hasSecret && !secrets.includes(client.secret)) {
    throw refusal("The secret is missing or wrong.");
  }
  return { ...client, authMethod: method };
}

/**
 * Like `authenticateClient`, for requests that ask for tokens: also throws if the application is registered with another
 * way of sending its secret.
 */
export function authenticateForTokens(state: State, request: Request, parameters: Parameters): AuthenticatedClient {
  const client = authenticateClient(state, request, parameters);
  const { tokenEndpointAuthMethod: expected, authMethod } = client;
  if (expected !== null && authMethod !== expected) {
    throw refusal(`The application is registered with ${expected}, but uses ${authMethod}.`);
  }
  return client;
}

function readCredentials(request: Request, { client_id: id, client_secret: secret }: Parameters): Credentials {
  const header = request.get("authorization");
  if (header === undefined) {
    if (id === undefined) {
      throw refusal("The client ID is missing.");
    }
    return secret === undefined
      ? { id, method: "none", secrets: [] }
      : { id, method: "client_secret_post", secrets: [secret] };
  }
  const credentials = readBasic(header);
  if (!credentials) {
    throw refusal("The Authorization header does not contain a client ID and a secret.");
  }
  if (secret !== undefined) {
    throw new OAuthError("invalid_request", "The client sent its secret in two ways.");
  }
  if (id !== undefined && id !== credentials.id) {
    throw new OAuthError("invalid_request", "client_id and the Authorization header name different clients.");
  }
  return credentials;
}

// RFC 6749, section 2.3.1 requires form encoding of the ID and the secret, but many clients do not encode them. The
// secret is accepted in both forms.
function readBasic(header: string): Credentials | undefined {
  const encoded = header.match(/^Basic +([\w+/=-]+)$/i)?.[1] ?? "";
  const [, id, secret] =
    Buffer.from(encoded, "base64")
      .toString()
      .match(/^([^:]+):(.*)$/s) ?? [];
  if (id === undefined || secret === undefined) {
    return undefined;
  }
  return { id: decodeForm(id), method: "client_secret_basic", secrets: [secret, decodeForm(secret)] };
}

function decodeForm(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return text;
  }
}

function refusal(description: string): OAuthError {
  return new OAuthError("invalid_client", description, CHALLENGE);
}
