import type { Optional } from "./optional";

/** Ways to send an application's secret, and `none` for an application that has no secret. */
export const CLIENT_AUTH_METHODS = ["client_secret_post", "client_secret_basic", "none"] as const;

/** Way to send an application's secret; `none` for an application that has no secret. */
export type ClientAuthMethod = (typeof CLIENT_AUTH_METHODS)[number];

/** Application that uses OAuth 2.0, OpenID Connect or CAS. */
export interface Client {
  readonly id: string;
  /**
   * Secret that the application must send, e.g. to the token endpoint; `null` if it can send any secret, or no secret.
   */
  readonly secret: string | null;
  /**
   * Way in which the application must send its secret to the token endpoint and to the sign-ins of the V3 API; with
   * `none`, it must not send a secret, and other endpoints don't check it either. `null` accepts all ways.
   */
  readonly tokenEndpointAuthMethod: ClientAuthMethod | null;
  /** URIs that users can be redirected to after a sign-in or a sign-out; an empty list allows any URI. */
  readonly redirectUris: readonly string[];
  /** Algorithm that signs the application's ID tokens: `RS256`, or `HS256` with the application's secret. */
  readonly idTokenAlgorithm: "RS256" | "HS256";
  /**
   * `true` if each use of a refresh token replaces it, and `false` if a refresh token can be used again. `null` keeps
   * the refresh tokens of `signin-by-mobile` and replaces all others.
   */
  readonly rotatesRefreshTokens: boolean | null;
}

/** Registration of an application; all fields except the ID are optional. */
export type ClientRegistration = Optional<Client> & Pick<Client, "id">;
