import type { Collection, Database } from "./database";
import type { Optional } from "./optional";
import { stableId } from "./stable-id";

const MINI_PROGRAM = "wechat:miniprogram";

/** Connection to a social identity provider, e.g. to a WeChat mini program. */
export interface SocialConnection {
  readonly id: string;
  /** Unique identifier; clients send it as `extIdpConnidentifier`. */
  readonly identifier: string;
  /** Type of the connection, e.g. `wechat:miniprogram:default` or `github`. */
  readonly provider: string;
  /** Name for users. */
  readonly name: string;
  /** `false` if only existing users can sign in. */
  readonly allowsRegistration: boolean;
}

/**
 * Connection as passed to `define`. By default, it is a connection to a WeChat mini program that allows registration,
 * and its name is the identifier.
 */
export type NewSocialConnection = Pick<SocialConnection, "identifier"> & Optional<Omit<SocialConnection, "id">>;

/** Connection that exists at the start unless the seed defines others. */
export const DEFAULT_SOCIAL_CONNECTION = {
  identifier: "wechat-miniprogram",
  name: "微信小程序",
} satisfies NewSocialConnection;

/** Connections to social identity providers, shared by all applications. */
export class SocialConnectionStore {
  readonly #connections: Collection<SocialConnection>;

  constructor(database: Database) {
    this.#connections = database.collection("socialConnections");
  }

  /** Returns all connections, oldest first. */
  list(): SocialConnection[] {
    return [...this.#connections.values()];
  }

  /** Returns the connection with this identifier. */
  find(identifier: string): SocialConnection | undefined {
    return this.#connections.get(identifier);
  }

  /** Returns the connection with this identifier if it is a connection to a WeChat mini program. */
  findMiniProgram(identifier: string): SocialConnection | undefined {
    const connection = this.find(identifier);
    return connection?.provider.startsWith(MINI_PROGRAM) ? connection : undefined;
  }

  /**
   * Defines or redefines a connection.
   *
   * @example
   * emulator.socialConnections.define({ identifier: "my-mini-program", allowsRegistration: false });
   */
  define({
    identifier,
    provider = `${MINI_PROGRAM}:default`,
    name = identifier,
    allowsRegistration = true,
  }: NewSocialConnection): SocialConnection {
    const id = stableId("social-connection", identifier);
    const connection = { id, identifier, provider, name, allowsRegistration };
    this.#connections.set(identifier, connection);
    return connection;
  }

  /** Removes a connection; returns `true` if it existed. */
  remove(identifier: string): boolean {
    return this.#connections.delete(identifier);
  }
}
