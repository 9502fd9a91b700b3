import type { SyncStorage } from "../types/parts";

/**
 * A storage that a failing one cannot bring down: what could not be written is kept in memory for this launch, and written
 * as soon as it can be.
 */
export class ResilientStorage implements SyncStorage {
  /** What has yet to be written; `undefined` for what has yet to be removed. */
  private readonly unwritten: Record<string, unknown> = {};
  /** What was last read or written. */
  private readonly known: Record<string, unknown> = {};

  constructor(private readonly storage: SyncStorage) {}

  getItem(key: string): unknown {
    if (this.catchUp(key)) {
      try {
        this.known[key] = this.storage.getItem(key);
      } catch {
        // The last known value stands in.
      }
    }
    return this.known[key];
  }

  setItem(key: string, value: unknown): void {
    this.known[key] = this.unwritten[key] = value;
    this.catchUp(key);
  }

  removeItem(key: string): void {
    this.setItem(key, undefined);
  }

  /** Writes what has yet to be written under `key`, if there is anything; tells whether nothing is left. */
  private catchUp(key: string): boolean {
    if (!(key in this.unwritten)) return true;
    try {
      if (this.unwritten[key] === undefined) this.storage.removeItem(key);
      else this.storage.setItem(key, this.unwritten[key]);
      delete this.unwritten[key];
      return true;
    } catch {
      return false;
    }
  }
}

/**
 * Keeps values for this launch only, for apps that want no session on the phone.
 *
 * @example
 * const authing = new AuthenticationClient({ appId: "YOUR_APP_ID", storage: new MemoryStorage() });
 */
export class MemoryStorage implements SyncStorage {
  private readonly values: Record<string, unknown> = {};

  /** The value under `key`; `undefined` if there is none. */
  getItem(key: string): unknown {
    return this.values[key];
  }

  /** Keeps a value under `key`. */
  setItem(key: string, value: unknown): void {
    this.values[key] = value;
  }

  /** Forgets the value under `key`. */
  removeItem(key: string): void {
    delete this.values[key];
  }
}
