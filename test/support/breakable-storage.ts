import type { SyncStorage } from "../../src/index";

/** A storage whose reads and writes a test can break. */
export class BreakableStorage implements SyncStorage {
  values: Record<string, unknown> = {};
  /** Operations that throw: `read`, `write`, both or none. */
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
