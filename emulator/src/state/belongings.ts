import type { Collection, Database } from "./database";
import { requireUser } from "./require-user";
import type { User } from "./user";

/** Items of one kind that users have, e.g. roles. Each user has a list without duplicates. */
export class Belongings<Given, Item extends { readonly id: string }> {
  readonly #lists: Collection<Item[]>;
  readonly #member: string;
  readonly #complete: (given: Given) => Item;

  /**
   * @param options.member name of the emulator's member for these items
   * @param options.collection name of the collection in snapshots; the member's name by default
   * @param options.complete function that builds the complete item from the given fields; it must always return the same
   *   ID for the same item
   */
  constructor(
    database: Database,
    {
      member,
      collection = member,
      complete,
    }: { member: string; collection?: string; complete: (given: Given) => Item },
  ) {
    this.#lists = database.collection(collection);
    this.#member = member;
    this.#complete = complete;
  }

  /** Returns the items of a user, oldest first. */
  listOf(user: User): readonly Item[] {
    requireUser(`${this.#member}.listOf`, user);
    return [...(this.#lists.get(user.id) ?? [])];
  }

  /** Gives a user an item, or replaces the item with the same ID. */
  assign(user: User, given: Given): Item {
    requireUser(`${this.#member}.assign`, user);
    const item = this.#complete(given);
    this.#lists.set(user.id, [...this.listOf(user).filter(({ id }) => id !== item.id), item]);
    return item;
  }

  /** Removes an item from a user; returns `true` if the user had it. */
  withdraw(user: User, { id }: Pick<Item, "id">): boolean {
    requireUser(`${this.#member}.withdraw`, user);
    const before = this.listOf(user);
    const after = before.filter((item) => item.id !== id);
    this.#lists.set(user.id, after);
    return after.length < before.length;
  }
}
