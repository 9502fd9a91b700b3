import type { Collection, Database } from "./database";
import { hashPassword, matchesPassword, type PasswordHash } from "./password-hash";

/** A directory that is not the service's own. */
export type DirectoryKind = "ldap" | "ad";

/** Somebody whom a directory knows. */
export interface DirectoryEntry {
  readonly username: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly name: string | null;
}

interface StoredEntry extends DirectoryEntry {
  readonly password: PasswordHash;
}

/** The LDAP directory and the Active Directory of the users' company. */
export class Directories {
  readonly #entries: Record<DirectoryKind, Collection<StoredEntry>>;

  constructor(database: Database) {
    this.#entries = {
      ldap: database.collection("ldapEntries"),
      ad: database.collection("adEntries"),
    };
  }

  /**
   * Adds somebody to a directory, or replaces who had that name. The user is created at the first login.
   *
   * @example
   * await emulator.directories.add("ldap", { username: "bob", password: "correct horse", name: "Bob" });
   */
  async add(
    kind: DirectoryKind,
    { password, ...entry }: Partial<DirectoryEntry> & { username: string; password: string },
  ): Promise<void> {
    const { username, email = null, phone = null, name = null } = entry;
    this.#entries[kind].set(username, { username, email, phone, name, password: await hashPassword(password) });
  }

  /** The entry of this name. */
  find(kind: DirectoryKind, username: string): DirectoryEntry | undefined {
    return this.#entries[kind].get(username);
  }

  /** Tells whether this is the password of that name. */
  async hasPassword(kind: DirectoryKind, username: string, password: string): Promise<boolean> {
    const entry = this.#entries[kind].get(username);
    return entry !== undefined && matchesPassword(password, entry.password);
  }
}
