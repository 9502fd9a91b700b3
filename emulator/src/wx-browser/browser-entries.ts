import type { StoredEntries } from "../wx/storage";

/** Part of the `localStorage` interface that the simulated storage APIs need. */
export interface BrowserStorage {
  readonly length: number;
  key(index: number): string | null;
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** Entries of one mini program in a storage that other code can use, too. */
export class BrowserEntries implements StoredEntries {
  readonly #storage: BrowserStorage;
  readonly #prefix: string;

  /** @param prefix prefix of the mini program's keys */
  constructor(storage: BrowserStorage, prefix: string) {
    this.#storage = storage;
    this.#prefix = prefix;
  }

  get(key: string): string | undefined {
    return this.#storage.getItem(this.#prefix + key) ?? undefined;
  }

  set(key: string, text: string): void {
    this.#storage.setItem(this.#prefix + key, text);
  }

  delete(key: string): void {
    this.#storage.removeItem(this.#prefix + key);
  }

  clear(): void {
    for (const [key] of [...this]) {
      this.delete(key);
    }
  }

  *[Symbol.iterator](): Iterator<[string, string]> {
    for (let index = 0; index < this.#storage.length; index += 1) {
      const key = this.#storage.key(index) as string;
      if (key.startsWith(this.#prefix)) {
        yield [key.slice(this.#prefix.length), this.#storage.getItem(key) as string];
      }
    }
  }
}
