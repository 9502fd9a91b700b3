import type { Collection, Database } from "./database";

/** An application, as OAuth 2.0, OpenID Connect and CAS know it. */
export interface Client {
  readonly id: string;
  /** Has to be given at the token endpoint; without one, any secret will do, and none. */
  readonly secret: string | null;
  /** Where its users may be sent after a login or a logout; if empty, anywhere. */
  readonly redirectUris: readonly string[];
}

/** The applications of which something is to be checked; any other ID stands for one of which nothing is. */
export class ClientStore {
  readonly #clients: Collection<Client>;

  constructor(database: Database) {
    this.#clients = database.collection("clients");
  }

  /** The registered applications, the oldest first. */
  list(): Client[] {
    return [...this.#clients.values()];
  }

  /** The application with this ID, registered or not. */
  find(id: string): Client {
    return this.#clients.get(id) ?? { id, secret: null, redirectUris: [] };
  }

  /**
   * Registers an application, or registers it anew: from then on its secret and its redirect URIs are checked.
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
