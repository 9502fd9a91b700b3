import type { SyncStorage } from "../types/parts";
import { isAbsent, isObject, isString, toOrderedJson, toText } from "../types/values";

/**
 * Wraps a storage that may fail or silently drop writes: keeps such values in memory for this launch, and writes them as soon
 * as possible. Does not write a value again that the storage already holds.
 */
export function resilient(storage: SyncStorage): SyncStorage {
  /** What was last read or written. */
  const known: Record<string, unknown> = {};
  /** Whether that has yet to be written, or removed if it is `undefined`. */
  const unwritten: Record<string, boolean> = {};
  /** What the other storage was last seen to hold, as texts, for an object may have changed since. */
  let held: Record<string, string | undefined> = {};

  /** Writes what has yet to be written under `key`, if there is anything; throws if that fails again. */
  const catchUp = (key: string) => {
    if (unwritten[key]) {
      const value = known[key];
      const text = toText(value);
      if (value === undefined || text !== held[key]) {
        held[key] = undefined;
        if (value === undefined) storage.removeItem(key);
        // A plain copy: the app may go on changing its object, and some platforms cannot clone the proxies of frameworks.
        else storage.setItem(key, isString(value) ? value : JSON.parse(text));
        // Some storages drop writes or removals without a word.
        if (!isKept(storage.getItem(key), value)) throw new Error("the storage dropped a change");
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
    getItem(key) {
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

/** Whether a storage holds what was written, or nothing after a removal; it may order or add members. */
function isKept(kept: unknown, written: unknown): boolean {
  if (written === undefined) return isAbsent(kept) || kept === "";
  if (!isObject(written)) return toText(kept) === toText(written);
  return (
    isObject(kept) && Object.keys(written).every((name) => toOrderedJson(kept[name]) === toOrderedJson(written[name]))
  );
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
