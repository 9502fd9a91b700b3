/** Records of one kind by key, oldest first. */
export type Collection<Item> = Map<string, Item>;

/** Removes the oldest records until at most `capacity` are left. */
export function dropOldest(collection: Collection<unknown>, capacity: number): void {
  for (const [oldest] of collection) {
    if (collection.size <= capacity) {
      return;
    }
    collection.delete(oldest);
  }
}

/** All collections in a form that JSON can represent: entries by collection name. */
export type Snapshot = Record<string, [key: string, item: unknown][]>;

/**
 * In-memory database of the emulator. Records are live objects that contain only JSON values, so that they can be saved
 * to a file and loaded again.
 */
export class Database {
  readonly #collections = new Map<string, { items: Collection<unknown>; permanent: boolean }>();

  /**
   * Creates a collection.
   *
   * @param name name of the collection in snapshots
   * @param options.permanent `true` if `clear` must keep the records
   */
  collection<Item>(name: string, { permanent = false } = {}): Collection<Item> {
    const items: Collection<Item> = new Map();
    this.#collections.set(name, { items: items as Collection<unknown>, permanent });
    return items;
  }

  /** Returns the names of all collections. */
  names(): string[] {
    return [...this.#collections.keys()];
  }

  /** Empties all collections except the permanent ones. */
  clear(): void {
    for (const { items, permanent } of this.#collections.values()) {
      if (!permanent) {
        items.clear();
      }
    }
  }

  /**
   * Deletes the records of a user from all collections: those with the user's ID as their key, and those with the ID in
   * the field `userId`.
   */
  deleteRecordsOf(userId: string): void {
    for (const { items } of this.#collections.values()) {
      for (const [key, item] of items) {
        if (key === userId || Object(item).userId === userId) {
          items.delete(key);
        }
      }
    }
  }

  /** Returns a snapshot of all collections. */
  save(): Snapshot {
    return Object.fromEntries([...this.#collections].map(([name, { items }]) => [name, [...items]]));
  }

  /** Replaces all records with those of a snapshot; collections missing from the snapshot become empty. */
  load(snapshot: Snapshot): void {
    for (const [name, { items }] of this.#collections) {
      items.clear();
      for (const [key, item] of snapshot[name] ?? []) {
        items.set(key, item);
      }
    }
  }
}
