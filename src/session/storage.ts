import type { SyncStorage } from "../types/parts";
import { toOrderedJson } from "../types/values";

/**
 * Wraps a storage that may fail or silently drop writes: keeps such values in memory for this launch, and writes them as soon
 * as possible. Does not write a value again that the storage already holds.
 */
export function resilient(storage: SyncStorage): SyncStorage {
  /** What was last read or written. */
  const known: Record<string, unknown> = {};
  /** Whether that has yet to be written, or removed if it is `undefined`. */
  const unwritten: Record<string, boolean> = {};
  /** JSON of what the storage was last seen to hold; an object may have changed since. */
  let held: Record<string, string | undefined> = {};

  /** Writes the value that has yet to be written under `key`, if there is one; throws if that fails again. */
  const catchUp = (key: string) => {
    if (!unwritten[key]) return;
    const value = known[key];
    const json = JSON.stringify(value);
    if (value === undefined || json !== held[key]) {
      held[key] = undefined;
      if (value === undefined) storage.removeItem(key);
      // Writes a plain copy: the app may go on changing its object, and some platforms cannot clone the proxies of frameworks.
      else storage.setItem(key, JSON.parse(json));
      const kept = storage.getItem(key);
      // Some storages silently drop writes or removals; others order members differently.
      const isKept =
        value === undefined
          ? kept == null || kept === ""
          : JSON.stringify(kept) === json || toOrderedJson(kept) === toOrderedJson(value);
      if (!isKept) throw new Error("the storage dropped a change");
      held[key] = json;
    }
    unwritten[key] = false;
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
    getItem(key) {
      try {
        catchUp(key);
        const value = storage.getItem(key);
        const json = JSON.stringify(value);
        known[key] = value;
        // Where somebody else has changed one value, others may have changed as well.
        if (json !== held[key]) {
          held = {};
          held[key] = json;
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
