import { type Implementation, synchronous } from "../core/method";
import { encodeBase64Url, encodeUtf8 } from "../crypto/encoding";
import { sha256 } from "../crypto/sha256";

/** Proof Key for Code Exchange (PKCE, RFC 7636). */
export interface PkceMethods {
  /**
   * Generates a random code verifier, which the app must keep until it calls `getAccessTokenByCode`.
   *
   * Sends nothing. The verifier is cryptographically secure if `wx.getRandomValues` (base library 2.15.0 or later) has
   * already delivered random bytes. Create the client ahead of time, because the client requests these bytes right
   * after its creation, and WeChat delivers them asynchronously.
   *
   * @returns the code verifier, which has 43 characters
   * @throws nothing
   * @example
   * const codeVerifier = authing.generateCodeChallenge();
   * @see https://www.rfc-editor.org/rfc/rfc7636#section-4.1
   */
  generateCodeChallenge(): string;

  /**
   * Computes the code challenge for a code verifier.
   *
   * Sends nothing. Pass the code challenge to `buildAuthorizeUrl`.
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
  getCodeChallengeDigest(options: { codeChallenge: string; method?: "S256" | "plain" | undefined }): string;
}

export const pkceMethods: Implementation<PkceMethods> = {
  generateCodeChallenge: synchronous("", ({ client }) => client.random.text(43)),

  getCodeChallengeDigest: synchronous(
    'options: {codeChallenge, method: "S256" | "plain" = "S256"}',
    ({ values: { codeChallenge, method } }) =>
      method === "S256" ? encodeBase64Url(sha256(encodeUtf8(codeChallenge))) : codeChallenge,
  ),
};
