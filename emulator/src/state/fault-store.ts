import { randomUUID } from "node:crypto";
import type { Collection, Database } from "./database";
import { checkFault } from "./fault-schema";

/** A failure on demand: which requests it strikes, and what it does to them. */
export interface Fault {
  /** Strikes requests of this path only, or of all that begin with what is before a `*` at its end. */
  readonly path?: string | undefined;
  /** Strikes requests only that ask for this field of GraphQL's `Query` or `Mutation`. */
  readonly field?: string | undefined;
  /** How many requests it strikes: 1 by default; `null` or `Infinity` for all. */
  readonly count?: number | null | undefined;
  /** From 0 to 1: how likely it strikes a request that it could; 1 by default. */
  readonly probability?: number | undefined;
  /** Milliseconds before anything else happens. */
  readonly latency?: number | undefined;
  /** Breaks the connection: the service does not get to see the request. */
  readonly drop?: boolean | undefined;
  /** Breaks the connection after the service has done what was asked for. */
  readonly loseAnswer?: boolean | undefined;
  /** Keeps the connection, and says nothing. */
  readonly neverAnswer?: boolean | undefined;
  /** Answers with this HTTP status in place of the service; 200 by default where there is a `body`. */
  readonly status?: number | undefined;
  /** Answers with this in place of the service: a text as it is (and as HTML), anything else as JSON. */
  readonly body?: unknown;
  /** Cuts the answer off after so many bytes, as if it ended there. */
  readonly truncate?: number | undefined;
}

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
