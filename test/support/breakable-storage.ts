import type { SyncStorage } from "../../src/index";

/** A store whose reads and writes the test can break. */
export class BreakableStorage implements SyncStorage {
  values: Record<string, unknown> = {};
  broken = "";

  getItem(key: string): unknown {
    this.access("read");
    return this.values[key];
  }

  setItem(key: string, value: unknown): void {
    this.access("write");
    this.values[key] = value;
  }

  removeItem(key: string): void {
    this.access("write");
    delete this.values[key];
  }

  private access(kind: string): void {
    if (this.broken.includes(kind)) throw new Error(`${kind} failed`);
  }
}
