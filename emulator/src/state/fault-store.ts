import { randomUUID } from "node:crypto";
import type { Collection, Database } from "./database";
import type { Fault } from "./fault";
import { checkFault } from "./fault-schema";

/** The faults that will strike. The first that fits a request strikes it, and no other. */
export class FaultStore {
  readonly #faults: Collection<Fault>;

  constructor(database: Database) {
    this.#faults = database.collection("faults");
  }

  /** The faults that have not struck as often as they will, the oldest first. */
  list(): readonly Fault[] {
    return [...this.#faults.values()];
  }

  /**
   * Adds a fault; throws a `TypeError` that tells what is wrong with it.
   *
   * @example
   * emulator.faults.add({ field: "user", status: 502, body: "<html>Bad Gateway</html>", count: 2 });
   */
  add(fault: Fault): void {
    const { count = 1, ...rest } = checkFault(fault);
    this.#faults.set(randomUUID(), { ...rest, count });
  }

  /** Removes all faults. */
  clear(): void {
    this.#faults.clear();
  }

  /**
   * The fault that strikes a request, if there is one; it is counted.
   *
   * @param rootFields reads the fields that the request asks GraphQL for
   */
  take(path: string, rootFields: () => readonly string[]): Fault | undefined {
    for (const [id, fault] of this.#faults) {
      if (fits(fault, path, rootFields) && (fault.probability === undefined || Math.random() < fault.probability)) {
        this.#count(id, fault);
        return fault;
      }
    }
    return undefined;
  }

  #count(id: string, fault: Fault): void {
    if (typeof fault.count !== "number") {
      return;
    }
    if (fault.count > 1) {
      this.#faults.set(id, { ...fault, count: fault.count - 1 });
    } else {
      this.#faults.delete(id);
    }
  }
}

function fits({ path: wanted, field }: Fault, path: string, rootFields: () => readonly string[]): boolean {
  const fitsPath = wanted?.endsWith("*")
    ? path.startsWith(wanted.slice(0, -1))
    : wanted === undefined || wanted === path;
  return fitsPath && (field === undefined || rootFields().includes(field));
}
