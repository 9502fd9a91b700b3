/** The records of one kind by their keys, the oldest first. */
export type Collection<Item> = Map<string, Item>;

/** Takes the oldest records away until no more than `capacity` are left. */
export function dropOldest(collection: Collection<unknown>, capacity: number): void {
  for (const [oldest] of collection) {
    if (collection.size <= capacity) {
      return;
    }
    collection.delete(oldest);
  }
}

/** All collections as JSON holds them: their entries, by the collection's name. */
export type Snapshot = Record<string, [key: string, item: unknown][]>;

/**
 * What the emulator remembers, in memory. Records are live objects, and hold nothing that JSON cannot, so that all of
 * them can be written to a file and read back.
 */
export class Database {
  readonly #collections = new Map<string, { items: Collection<unknown>; permanent: boolean }>();

  /**
   * Makes a collection.
   *
   * @param name names it in snapshots
   * @param options.permanent whether it outlives `clear`
   */
  collection<Item>(name: string, { permanent = false } = {}): Collection<Item> {
    const items: Collection<Item> = new Map();
    this.#collections.set(name, { items: items as Collection<unknown>, permanent });
    return items;
  }

  /** The names of its collections. */
  names(): string[] {
    return [...this.#collections.keys()];
  }

  /** Forgets everything but the permanent collections. */
  clear(): void {
    for (const { items, permanent } of this.#collections.values()) {
      if (!permanent) {
        items.clear();
      }
    }
  }

  /** Everything in it. */
  save(): Snapshot {
    return Object.fromEntries([...this.#collections].map(([name, { items }]) => [name, [...items]]));
  }

  /** Takes what was saved in place of all that it holds; a collection that was not saved is empty then. */
  load(snapshot: Snapshot): void {
    for (const [name, { items }] of this.#collections) {
      items.clear();
      for (const [key, item] of snapshot[name] ?? []) {
        items.set(key, item);
      }
    }
  }
}
