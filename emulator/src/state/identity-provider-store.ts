import type { Collection, Database } from "./database";

/** A connection to an identity provider of an enterprise. */
export interface IdentityProvider {
  readonly identifier: string;
  readonly protocol: "oidc" | "oauth" | "saml" | "cas" | "azure-ad";
}

/** A login at an identity provider that a client has announced. */
export interface Interaction {
  /** The `state` of the authorization request to come. */
  readonly state: string;
  readonly identifier: string;
  readonly startedAt: string;
}

/** The connections to identity providers of enterprises, which all applications have. */
export class IdentityProviderStore {
  readonly #providers: Collection<IdentityProvider>;
  readonly #interactions: Collection<Interaction>;

  constructor(database: Database) {
    this.#providers = database.collection("identityProviders");
    this.#interactions = database.collection("interactions");
  }

  /** All connections, the oldest first. */
  list(): IdentityProvider[] {
    return [...this.#providers.values()];
  }

  /** The connection of this identifier. */
  find(identifier: string): IdentityProvider | undefined {
    return this.#providers.get(identifier);
  }

  /**
   * Defines a connection, or defines it anew.
   *
   * @example
   * emulator.identityProviders.define({ identifier: "my-company", protocol: "oidc" });
   */
  define({ identifier, protocol }: IdentityProvider): IdentityProvider {
    const provider = { identifier, protocol };
    this.#providers.set(identifier, provider);
    return provider;
  }

  /** The logins that clients have announced, the oldest first. */
  listInteractions(): Interaction[] {
    return [...this.#interactions.values()];
  }

  /** Expects a login. */
  startInteraction({ identifier }: IdentityProvider, state: string): void {
    this.#interactions.set(state, { state, identifier, startedAt: new Date().toISOString() });
  }

  /** Tells whether this login at this provider has been announced. */
  isStarted({ identifier }: IdentityProvider, state: string): boolean {
    return this.#interactions.get(state)?.identifier === identifier;
  }
}
