import { type Implementation, synchronous } from "../core/method";
import { encodeBase64Url, encodeUtf8 } from "../crypto/encoding";
import { sha256 } from "../crypto/sha256";
import { randomText } from "../platform/random";

/** Proof Key for Code Exchange (PKCE, RFC 7636). */
export interface PkceMethods {
  /**
   * Generates a random code verifier, which the app must keep until it calls `getAccessTokenByCode`.
   *
   * Sends nothing. The verifier is cryptographically secure if `wx.getRandomValues` exists (base library 2.15.0).
   * Create the client ahead of time: it requests random bytes right after that, and the platform delivers them
   * asynchronously.
   *
   * @returns the code verifier, which has 43 characters
   * @throws nothing
   * @example
   * const codeVerifier = authing.generateCodeChallenge();
   * @see https://www.rfc-editor.org/rfc/rfc7636#section-4.1
   */
  generateCodeChallenge(): string;

  /**
   * Computes the code challenge for a code verifier, which the app passes to `buildAuthorizeUrl`.
   *
   * Sends nothing.
   *
   * @param options code verifier and method
   * @param options.codeChallenge code verifier, the result of `generateCodeChallenge`
   * @param options.method `S256` or `plain`; `S256` by default
   * @returns the code challenge
   * @throws {AuthingError} `argument`
   * @example
   * const codeChallenge = authing.getCodeChallengeDigest({ codeChallenge: codeVerifier, method: "S256" });
   * @see https://www.rfc-editor.org/rfc/rfc7636#section-4.2
   */
  getCodeChallengeDigest(options: { codeChallenge: string; method?: "S256" | "plain" }): string;
}

export const pkceMethods: Implementation<PkceMethods> = {
  generateCodeChallenge: synchronous("", () => randomText(43)),

  getCodeChallengeDigest: synchronous(
    'options: {codeChallenge, method: "S256" | "plain" = "S256"}',
    ({ values: { codeChallenge, method } }) =>
      method === "S256" ? encodeBase64Url(sha256(encodeUtf8(codeChallenge))) : codeChallenge,
  ),
};
