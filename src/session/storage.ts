import type { SyncStorage } from "../types/parts";
import { isObject } from "../types/values";
import { toOrderedJson } from "./ordered-json";

/**
 * Wraps a storage that may fail or silently drop writes. Keeps unwritten values in memory until the app closes, and
 * retries the write at each access, unless another client has written meanwhile. Skips the write of a value that the
 * storage already holds.
 */
export function resilient(storage: SyncStorage): SyncStorage {
  /** Last value read or written, by key. */
  const known: Record<string, unknown> = {};
  /** `true` if the last value must still be written, or removed if it is `undefined`. */
  const unwritten: Record<string, boolean> = {};
  /** Value that the storage held when a write failed, as JSON, by key. */
  const heldAtFailure: Record<string, string | undefined> = {};

  /** Returns `true` if the storage holds a value. Reads the storage, because another client may have changed it. */
  const holds = (key: string, json: string): boolean => {
    try {
      return JSON.stringify(storage.getItem(key)) === json;
    } catch {
      return false;
    }
  };

  /** Writes the pending value of `key`, if there is one; throws if that fails. */
  const catchUp = (key: string) => {
    if (!unwritten[key]) return;
    // Another client has written since the write failed. Writing now would replace its newer session.
    if (key in heldAtFailure && JSON.stringify(storage.getItem(key)) !== heldAtFailure[key]) {
      unwritten[key] = false;
      return;
    }
    const value = known[key];
    const json = JSON.stringify(value);
    if (value === undefined || !holds(key, json)) {
      if (value === undefined) storage.removeItem(key);
      // Writes a plain copy, because the app can change its object later, and some platforms cannot clone the proxies
      // of frameworks.
      else storage.setItem(key, JSON.parse(json));
      const kept = storage.getItem(key);
      // Some storages silently drop writes or removals.
      if (JSON.stringify(kept) !== json && !isKept(kept, value)) throw new Error("the storage dropped a change");
    }
    unwritten[key] = false;
  };

  /** Remembers what the storage holds after a failed write, to notice a later write by another client. */
  const rememberHeld = (key: string) => {
    try {
      heldAtFailure[key] = JSON.stringify(storage.getItem(key));
    } catch {
      // It remains unknown whether the storage changes.
    }
  };

  /** Stores a value; without a value, removes the stored one. */
  const setItem = (key: string, value?: unknown) => {
    known[key] = value;
    unwritten[key] = true;
    delete heldAtFailure[key];
    try {
      catchUp(key);
    } catch {
      // The next access retries the write.
      rememberHeld(key);
    }
  };

  return {
    getItem(key) {
      try {
        catchUp(key);
        known[key] = storage.getItem(key);
      } catch {
        // Returns the last known value instead.
      }
      return known[key];
    },
    setItem,
    removeItem: setItem,
  };
}

/**
 * Returns `true` if the value read back matches the value written. A storage may add fields or change their order.
 */
function isKept(kept: unknown, written: unknown): boolean {
  if (written === undefined) return kept == null || kept === "";
  if (!isObject(written)) return String(kept) === String(written);
  return (
    isObject(kept) && Object.keys(written).every((name) => toOrderedJson(kept[name]) === toOrderedJson(written[name]))
  );
}

/**
 * Storage in memory, for apps that must not keep the session on the phone. Values are lost when the app closes.
 *
 * @example
 * const authing = new AuthenticationClient({ appId: "YOUR_APP_ID", storage: new MemoryStorage() });
 */
export class MemoryStorage implements SyncStorage {
  /** Stored values by key. The object has no prototype, because inherited properties would look like stored values. */
  private readonly values: Record<string, unknown> = Object.create(null);

  /** Returns the value under `key`; `undefined` if there is none. */
  getItem(key: string): unknown {
    return this.values[key];
  }

  /** Stores a value under `key`. */
  setItem(key: string, value: unknown): void {
    this.values[key] = value;
  }

  /** Removes the value under `key`. */
  removeItem(key: string): void {
    delete this.values[key];
  }
}
