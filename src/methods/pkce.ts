import { type Implementation, synchronous } from "../core/method";
import { encodeBase64Url, encodeUtf8 } from "../crypto/encoding";
import { sha256 } from "../crypto/sha256";
import { randomText } from "../platform/random";

/** Proof Key for Code Exchange (RFC 7636). */
export interface PkceMethods {
  /**
   * Makes a random code verifier, to be kept until the code is exchanged by `getAccessTokenByCode`.
   *
   * Sends nothing. It is cryptographically secure where `wx.getRandomValues` exists (base library 2.15.0), once the client
   * is a moment old: the platform gives random bytes only after a while, so the client asks for them when it is created.
   *
   * @returns 43 characters
   * @throws nothing
   * @example
   * const codeVerifier = authing.generateCodeChallenge();
   * @see https://www.rfc-editor.org/rfc/rfc7636#section-4.1
   */
  generateCodeChallenge(): string;

  /**
   * Makes the code challenge of a code verifier, to be given to `buildAuthorizeUrl`.
   *
   * Sends nothing.
   *
   * @param options `codeChallenge`, what `generateCodeChallenge` made; `method`, `S256` by default, or `plain`
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
