import { randomUUID } from "node:crypto";
import type { Collection, Database } from "./database";
import type { Fault } from "./fault";
import { newFaultSchema } from "./fault-schema";
import { requireValid } from "./require-valid";

/** Active faults. At most one fault applies to each request. */
export class FaultStore {
  readonly #faults: Collection<Fault>;

  constructor(database: Database) {
    this.#faults = database.collection("faults");
  }

  /** Returns the faults that are not used up, oldest first. */
  list(): readonly Fault[] {
    return [...this.#faults.values()];
  }

  /**
   * Adds a fault; throws a `TypeError` that names every problem if the fault is invalid.
   *
   * @example
   * emulator.faults.add({ field: "user", status: 502, body: "<html>Bad Gateway</html>", count: 2 });
   */
  add(fault: Fault): void {
    const { count = 1, ...rest } = requireValid(newFaultSchema, fault, { caller: "faults.add", root: "fault" });
    this.#faults.set(randomUUID(), { ...rest, count });
  }

  /** Removes all faults. */
  clear(): void {
    this.#faults.clear();
  }

  /**
   * Returns the fault that applies to a request, if any, and counts the use.
   *
   * @param rootFields function that returns the root fields of the GraphQL request
   */
  take(path: string, rootFields: () => readonly string[]): Fault | undefined {
    for (const [id, fault] of this.#faults) {
      if (matches(fault, path, rootFields) && (fault.probability === undefined || Math.random() < fault.probability)) {
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

function matches({ path: wanted, field }: Fault, path: string, rootFields: () => readonly string[]): boolean {
  const matchesPath = wanted?.endsWith("*")
    ? path.startsWith(wanted.slice(0, -1))
    : wanted === undefined || wanted === path;
  return matchesPath && (field === undefined || rootFields().includes(field));
}
