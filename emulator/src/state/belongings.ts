import type { Collection, Database } from "./database";
import type { User } from "./user";

/** What users have of one kind, such as roles: for each user a list without duplicates. */
export class Belongings<Given, Item extends { readonly id: string }> {
  readonly #lists: Collection<Item[]>;

  /**
   * @param name names the collection in snapshots
   * @param complete makes the whole item of what is given; the same item has the same ID each time
   */
  constructor(
    database: Database,
    name: string,
    private readonly complete: (given: Given) => Item,
  ) {
    this.#lists = database.collection(name);
  }

  /** What a user has, the oldest first. */
  listOf(user: User): readonly Item[] {
    return [...(this.#lists.get(user.id) ?? [])];
  }

  /** Gives a user something, or changes what the user has of it. */
  assign(user: User, given: Given): Item {
    const item = this.complete(given);
    this.#lists.set(user.id, [...this.listOf(user).filter(({ id }) => id !== item.id), item]);
    return item;
  }

  /** Takes away what `assign` gave, and tells whether the user had it. */
  withdraw(user: User, { id }: Pick<Item, "id">): boolean {
    const before = this.listOf(user);
    const after = before.filter((item) => item.id !== id);
    this.#lists.set(user.id, after);
    return after.length < before.length;
  }
}
