import type { Request } from "express";
import type { Client } from "../state/client-store";
import type { State } from "../state/state";
import { OAuthError } from "./oauth-error";
import type { Parameters } from "./parameters";

const CHALLENGE = 'Basic realm="authing-emulator", charset="UTF-8"';

/** An application that said who it is. */
export interface AuthenticatedClient extends Client {
  /** Whether it gave a secret, and the right one where that is known. */
  readonly isConfidential: boolean;
}

interface Credentials {
  readonly id: string;
  /** The secret, in all the ways in which it may be meant; none, if none was given. */
  readonly secrets: readonly string[];
}

/** Says which application calls (RFC 6749, section 2.3); refuses one that does not know its secret. */
export function authenticateClient(state: State, request: Request, parameters: Parameters): AuthenticatedClient {
  const { id, secrets } = readCredentials(request, parameters);
  const client = state.clients.find(id);
  if (client.secret !== null && !secrets.includes(client.secret)) {
    throw refusal("The secret is missing or wrong.");
  }
  return { ...client, isConfidential: secrets.length > 0 };
}

function readCredentials(request: Request, { client_id: id, client_secret: secret }: Parameters): Credentials {
  const header = request.get("authorization");
  if (header === undefined) {
    if (id === undefined) {
      throw refusal("The client did not say who it is.");
    }
    return { id, secrets: secret === undefined ? [] : [secret] };
  }
  const credentials = readBasic(header);
  if (!credentials) {
    throw refusal("The Authorization header does not hold an ID and a secret.");
  }
  if (secret !== undefined) {
    throw new OAuthError("invalid_request", "The client authenticated itself in two ways.");
  }
  if (id !== undefined && id !== credentials.id) {
    throw new OAuthError("invalid_request", "client_id and the Authorization header name two clients.");
  }
  return credentials;
}

// RFC 6749, section 2.3.1 has both encoded as in a form, which many clients leave out.
function readBasic(header: string): Credentials | undefined {
  const encoded = header.match(/^Basic +([\w+/=-]+)$/i)?.[1] ?? "";
  const [, id, secret] =
    Buffer.from(encoded, "base64")
      .toString()
      .match(/^([^:]+):(.*)$/s) ?? [];
  if (id === undefined || secret === undefined) {
    return undefined;
  }
  return { id: decodeForm(id), secrets: [secret, decodeForm(secret)] };
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
