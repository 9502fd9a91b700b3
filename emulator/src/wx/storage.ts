import { utf8Length } from "./content";

const KILOBYTE = 1024;
const LIMIT_PER_KEY = 1024 * KILOBYTE;
const LIMIT = 10 * LIMIT_PER_KEY;

/** Backing store of the storage APIs: JSON strings by key. */
export interface StoredEntries extends Iterable<[key: string, text: string]> {
  get(key: string): string | undefined;
  set(key: string, text: string): unknown;
  delete(key: string): unknown;
  clear(): void;
}

/**
 * Creates the synchronous storage APIs of a mini program.
 *
 * @param entries the backing store
 */
export function createStorage(entries: StoredEntries) {
  const sizeWithout = (skipped?: string) =>
    [...entries].reduce((sum, [key, text]) => (key === skipped ? sum : sum + sizeOf(key, text)), 0);
  return {
    getStorageSync: (key: string) => {
      const text = entries.get(key);
      return text === undefined ? "" : JSON.parse(text);
    },
    setStorageSync: (key: string, data: unknown) => {
      const text = JSON.stringify(data) ?? '""';
      const size = sizeOf(key, text);
      if (size > LIMIT_PER_KEY) {
        throw storageError("entry size limit reached");
      }
      if (size + sizeWithout(key) > LIMIT) {
        throw storageError("exceed storage max size 10Mb");
      }
      entries.set(key, text);
    },
    removeStorageSync: (key: string) => {
      entries.delete(key);
    },
    clearStorageSync: () => entries.clear(),
    getStorageInfoSync: () => ({
      keys: Array.from(entries, ([key]) => key),
      currentSize: Math.ceil(sizeWithout() / KILOBYTE),
      limitSize: LIMIT / KILOBYTE,
    }),
  };
}

function sizeOf(key: string, text: string): number {
  return utf8Length(key) + utf8Length(text);
}

function storageError(message: string): Error {
  const errMsg = `setStorageSync:fail ${message}`;
  return Object.assign(new Error(errMsg), { errMsg });
}
