import type { Collection, Database } from "./database";

/** Connection to an enterprise identity provider. */
export interface IdentityProvider {
  readonly identifier: string;
  readonly protocol: "oidc" | "oauth" | "saml" | "cas" | "azure-ad";
}

/** Sign-in that a client has started with an identity provider. */
export interface Interaction {
  /** `state` parameter of the authorization request that follows. */
  readonly state: string;
  readonly identifier: string;
  readonly startedAt: string;
}

/** Connections to enterprise identity providers, shared by all applications. */
export class IdentityProviderStore {
  readonly #providers: Collection<IdentityProvider>;
  readonly #interactions: Collection<Interaction>;

  constructor(database: Database) {
    this.#providers = database.collection("identityProviders");
    this.#interactions = database.collection("interactions");
  }

  /** Returns all connections, oldest first. */
  list(): IdentityProvider[] {
    return [...this.#providers.values()];
  }

  /** Returns the connection with this identifier. */
  find(identifier: string): IdentityProvider | undefined {
    return this.#providers.get(identifier);
  }

  /**
   * Defines or redefines a connection.
   *
   * @example
   * emulator.identityProviders.define({ identifier: "my-company", protocol: "oidc" });
   */
  define({ identifier, protocol }: IdentityProvider): IdentityProvider {
    const provider = { identifier, protocol };
    this.#providers.set(identifier, provider);
    return provider;
  }

  /** Returns the started sign-ins, oldest first. */
  listInteractions(): Interaction[] {
    return [...this.#interactions.values()];
  }

  /** Records a sign-in that a client starts. */
  startInteraction({ identifier }: IdentityProvider, state: string): void {
    this.#interactions.set(state, { state, identifier, startedAt: new Date().toISOString() });
  }

  /** Returns `true` if a client has started a sign-in at this provider with this `state`. */
  isStarted({ identifier }: IdentityProvider, state: string): boolean {
    return this.#interactions.get(state)?.identifier === identifier;
  }
}
