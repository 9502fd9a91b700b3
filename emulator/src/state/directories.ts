import type { Collection, Database } from "./database";
import type { Optional } from "./optional";
import { hashPassword, matchesPassword, type PasswordHash } from "./password-hash";

/** Kind of external directory: LDAP or Active Directory. */
export type DirectoryKind = "ldap" | "ad";

/** Account in a directory. */
export interface DirectoryEntry {
  readonly username: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly name: string | null;
}

interface StoredEntry extends DirectoryEntry {
  readonly password: PasswordHash;
}

/** Accounts in the LDAP directory and in Active Directory. */
export class Directories {
  readonly #entries: Record<DirectoryKind, Collection<StoredEntry>>;

  constructor(database: Database) {
    this.#entries = {
      ldap: database.collection("ldapEntries"),
      ad: database.collection("adEntries"),
    };
  }

  /**
   * Adds an account to a directory, or replaces the account with the same username. The user is created on first
   * sign-in.
   *
   * @example
   * await emulator.directories.add("ldap", { username: "bob", password: "correct horse", name: "Bob" });
   */
  async add(
    kind: DirectoryKind,
    { password, ...entry }: Optional<DirectoryEntry> & { username: string; password: string },
  ): Promise<void> {
    const { username, email = null, phone = null, name = null } = entry;
    this.#entries[kind].set(username, { username, email, phone, name, password: await hashPassword(password) });
  }

  /** Returns the account with this username. */
  find(kind: DirectoryKind, username: string): DirectoryEntry | undefined {
    return this.#entries[kind].get(username);
  }

  /** Returns `true` if the account exists and has this password. */
  async hasPassword(kind: DirectoryKind, username: string, password: string): Promise<boolean> {
    const entry = this.#entries[kind].get(username);
    return entry !== undefined && matchesPassword(password, entry.password);
  }
}
