import { z } from "zod";
import type { Collection, Database } from "./database";
import type { Optional } from "./optional";
import { requireValid } from "./require-valid";

/** Ways to send an application's secret, and `none` for an application that has no secret. */
export const CLIENT_AUTH_METHODS = ["client_secret_post", "client_secret_basic", "none"] as const;

/** Way to send an application's secret; `none` for an application that has no secret. */
export type ClientAuthMethod = (typeof CLIENT_AUTH_METHODS)[number];

/** Checks a registration and completes it. */
export const clientSchema: z.ZodType<Client, ClientRegistration> = z
  .strictObject({
    id: z.string().min(1),
    secret: z.string().min(1).nullable().default(null),
    tokenEndpointAuthMethod: z.enum(CLIENT_AUTH_METHODS).nullable().default(null),
    redirectUris: z.array(z.string()).readonly().default([]),
    idTokenAlgorithm: z.enum(["RS256", "HS256"]).default("RS256"),
    rotatesRefreshTokens: z.boolean().nullable().default(null),
  })
  .refine(({ idTokenAlgorithm, secret }) => idTokenAlgorithm !== "HS256" || secret !== null, {
    path: ["secret"],
    error: "HS256 requires a secret",
  });

const UNREGISTERED = clientSchema.parse({ id: "unregistered" });

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

/**
 * Registered applications, whose secrets and redirect URIs are checked; other applications are accepted without checks.
 */
export class ClientStore {
  readonly #clients: Collection<Client>;

  constructor(database: Database) {
    this.#clients = database.collection("clients");
  }

  /** Returns the registered applications, oldest first. */
  list(): Client[] {
    return [...this.#clients.values()];
  }

  /** Returns the application with this ID, registered or not. */
  find(id: string): Client {
    return this.#clients.get(id) ?? { ...UNREGISTERED, id };
  }

  /** Returns `true` if the application with this ID is registered. */
  has(id: string): boolean {
    return this.#clients.has(id);
  }

  /**
   * Registers an application or replaces its registration. Afterward, the emulator checks the application's secret, the
   * way in which it is sent, and the redirect URIs, and signs the application's session tokens with the secret. Throws a
   * `TypeError` if the application uses HS256 but has no secret.
   *
   * @example
   * emulator.clients.register({ id: "app-1", secret: "s3cret", redirectUris: ["https://example.com/callback"] });
   */
  register(registration: ClientRegistration): Client {
    const client = requireValid(clientSchema, registration);
    this.#clients.set(client.id, client);
    return client;
  }
}
