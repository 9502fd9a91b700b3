import type { Collection, Database } from "./database";

/** Application that uses OAuth 2.0, OpenID Connect or CAS. */
export interface Client {
  readonly id: string;
  /**
   * Secret that the application must send, e.g. to the token endpoint; `null` if it can send any secret, or no secret.
   */
  readonly secret: string | null;
  /** URIs that users can be redirected to after a sign-in or a sign-out; an empty list allows any URI. */
  readonly redirectUris: readonly string[];
}

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
    return this.#clients.get(id) ?? { id, secret: null, redirectUris: [] };
  }

  /**
   * Registers an application or replaces its registration. Afterward, the emulator checks the application's secret and
   * redirect URIs.
   *
   * @example
   * emulator.clients.register({ id: "app-1", secret: "s3cret", redirectUris: ["https://example.com/callback"] });
   */
  register({ id, secret = null, redirectUris = [] }: Partial<Client> & Pick<Client, "id">): Client {
    const client: Client = { id, secret, redirectUris: [...redirectUris] };
    this.#clients.set(id, client);
    return client;
  }
}
