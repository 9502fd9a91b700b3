import { isString } from "../types/guards";
import { toText } from "../types/json";
import type { SyncStorage } from "../types/parts";

/** A storage that also tells what it knows. @internal */
export interface ResilientStorage extends SyncStorage {
  /** @param seen whether what was last seen or stored will do, while nobody else is known to have changed the storage */
  getItem(key: string, seen?: boolean): unknown;
}

/**
 * Wraps a storage that may fail or silently drop writes: keeps such values in memory for this launch, and writes them as soon
 * as possible. Does not write a value again that the storage already holds.
 */
export function resilient(storage: SyncStorage): ResilientStorage {
  /** What was last read or written. */
  const known: Record<string, unknown> = {};
  /** Whether that has yet to be written, or removed if it is `undefined`. */
  const unwritten: Record<string, boolean> = {};
  /** What the other storage was last seen to hold, as texts, for an object may have changed since. */
  let held: Record<string, string | undefined> = {};

  /** Set once a value was read back as written: a storage that drops writes drops all of them. */
  let keepsWrites = false;

  /** Writes what has yet to be written under `key`, if there is anything; throws if that fails again. */
  const catchUp = (key: string) => {
    if (unwritten[key]) {
      const value = known[key];
      const text = toText(value);
      if (value === undefined || text !== held[key]) {
        held[key] = undefined;
        if (value === undefined) storage.removeItem(key);
        else {
          // A plain copy: some platforms cannot clone the proxies that frameworks put around an app's state.
          storage.setItem(key, isString(value) ? value : JSON.parse(text));
          if (!keepsWrites) keepsWrites = toText(storage.getItem(key)) === text;
          if (!keepsWrites) throw new Error("the storage dropped a write");
        }
        held[key] = text;
      }
      unwritten[key] = false;
    }
  };

  /** Keeps a value; without one, forgets what there is. */
  const setItem = (key: string, value?: unknown) => {
    known[key] = value;
    unwritten[key] = true;
    try {
      catchUp(key);
    } catch {
      // It is written later.
    }
  };

  return {
    getItem(key, seen) {
      if (seen && key in held) return known[key];
      try {
        catchUp(key);
        const value = storage.getItem(key);
        const text = toText(value);
        known[key] = value;
        // Where somebody else has changed one value, others may have changed as well.
        if (text !== held[key]) {
          held = {};
          held[key] = text;
        }
      } catch {
        // The last known value stands in.
      }
      return known[key];
    },
    setItem,
    removeItem: setItem,
  };
}

/**
 * Keeps values for this launch only, for apps that want no session on the phone.
 *
 * @example
 * const authing = new AuthenticationClient({ appId: "YOUR_APP_ID", storage: new MemoryStorage() });
 */
export class MemoryStorage implements SyncStorage {
  /** Without a prototype, because its members are not values. */
  private readonly values: Record<string, unknown> = Object.create(null);

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
