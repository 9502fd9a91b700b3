import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { CallFailure } from "./call-failure";

/** The files that the mini program can reach: temporary ones in memory, and those on disk. */
export class TempFiles {
  readonly #files: Map<string, Uint8Array>;

  /** @param files content by path */
  constructor(files: Record<string, Uint8Array>) {
    this.#files = new Map(Object.entries(files));
  }

  /** Keeps a file and returns its path. */
  add(content: Uint8Array, extension: string): string {
    const path = `wxfile://tmp_${randomUUID()}.${extension}`;
    this.#files.set(path, content);
    return path;
  }

  /** Reads a file. */
  async read(path: string): Promise<Uint8Array> {
    const content = this.#files.get(path);
    if (content) {
      return content;
    }
    try {
      return await readFile(path);
    } catch {
      throw new CallFailure("file not found");
    }
  }
}
