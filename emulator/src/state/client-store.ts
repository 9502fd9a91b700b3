import type { Client, ClientRegistration } from "./client";
import { clientSchema } from "./client-schema";
import type { Collection, Database } from "./database";
import { requireValid } from "./require-valid";

const UNREGISTERED = clientSchema.parse({ id: "unregistered" });

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
   * `TypeError` that names every problem if the registration is invalid, e.g. if it uses HS256 without a secret.
   *
   * @example
   * emulator.clients.register({ id: "app-1", secret: "s3cret", redirectUris: ["https://example.com/callback"] });
   */
  register(registration: ClientRegistration): Client {
    const client = requireValid(clientSchema, registration, { caller: "clients.register", root: "client" });
    this.#clients.set(client.id, client);
    return client;
  }
}
