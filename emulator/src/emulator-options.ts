import type { Seed } from "./files/seed";
import type { AnswerShape } from "./state/answer-shape";

/** Options of an emulator. */
export interface EmulatorOptions {
  /** TCP port; 0, the default, picks any free port. */
  port?: number | undefined;
  /** Address to listen on; `127.0.0.1`, the default, accepts connections from this machine only. */
  host?: string | undefined;
  /** Length in bits of the RSA key that clients encrypt passwords with; 2048 by default. */
  keyBits?: number | undefined;
  /** Lifetime of a token in seconds; 14 days by default. */
  tokenLifetime?: number | undefined;
  /** Envelope of REST responses from endpoints that support both envelopes; `older` by default. */
  answerShape?: AnswerShape | undefined;
  /** `true` to make GraphQL accept access tokens; by default, GraphQL rejects them with code 2207. */
  graphqlAcceptsAccessTokens?: boolean | undefined;
  /** Data that exists at the start and after a reset; by default, only a connection to a WeChat mini program. */
  seed?: Seed | undefined;
  /** File that keeps the state between runs; by default, the state is lost when the emulator stops. */
  dataFile?: string | undefined;
  /**
   * Origins of websites that can use the emulator, e.g. `https://app.example.com`; by default, only pages on
   * this machine, at any port.
   */
  allowOrigins?: readonly string[] | undefined;
}
