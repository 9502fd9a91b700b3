import { createHash } from "node:crypto";
import type { CodeChallenge } from "../state/grant";
import { OAuthError } from "./oauth-error";
import type { Parameters } from "./parameters";

/** Methods that derive a code challenge from a verifier. */
export const CODE_CHALLENGE_METHODS: readonly string[] = ["S256", "plain"] satisfies CodeChallenge["method"][];

// RFC 7636, sections 4.1 and 4.2.
const UNRESERVED = /^[\w.~-]{43,128}$/;

/** Reads the code challenge of an authorization request; `null` if it has none. */
export function readChallenge({ code_challenge: value, code_challenge_method: method }: Parameters) {
  if (value === undefined) {
    if (method !== undefined) {
      throw new OAuthError("invalid_request", "code_challenge_method requires code_challenge.");
    }
    return null;
  }
  if (!UNRESERVED.test(value)) {
    throw new OAuthError("invalid_request", "code_challenge must be 43 to 128 unreserved characters.");
  }
  if (method !== undefined && method !== "plain" && method !== "S256") {
    throw new OAuthError("invalid_request", "code_challenge_method must be plain or S256.");
  }
  return { method: method ?? "plain", value } satisfies CodeChallenge;
}

/** Throws if the verifier in a token request does not match the challenge. */
export function checkVerifier(challenge: CodeChallenge | null, verifier: string | undefined): void {
  if (!challenge) {
    if (verifier !== undefined) {
      throw new OAuthError("invalid_grant", "code_verifier without code_challenge in the authorization request.");
    }
    return;
  }
  if (verifier === undefined || digest(challenge.method, verifier) !== challenge.value) {
    throw new OAuthError("invalid_grant", "code_verifier does not match code_challenge.");
  }
}

function digest(method: CodeChallenge["method"], verifier: string): string {
  return method === "plain" ? verifier : createHash("sha256").update(verifier).digest("base64url");
}
