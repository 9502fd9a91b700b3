import { CallFailure } from "./call-failure";
import { uniqueId } from "./unique-id";

/** Files by path. */
export type Files = Record<string, Uint8Array>;

/** The files that the mini program can reach: temporary ones in memory, and those on disk where there is one. */
export class TempFiles {
  readonly #files: Files;
  readonly #readFromDisk: (path: string) => Promise<Uint8Array>;

  /**
   * @param files content by path, to which more will be added
   * @param readFromDisk reads what is not temporary
   */
  constructor(files: Files, readFromDisk: (path: string) => Promise<Uint8Array>) {
    this.#files = files;
    this.#readFromDisk = readFromDisk;
  }

  /** Keeps a file and returns its path. */
  add(content: Uint8Array, extension: string): string {
    const path = `wxfile://tmp_${uniqueId()}.${extension}`;
    this.#files[path] = content;
    return path;
  }

  /** Reads a file. */
  async read(path: string): Promise<Uint8Array<ArrayBuffer>> {
    try {
      return new Uint8Array(
        Object.hasOwn(this.#files, path) ? (this.#files[path] as Uint8Array) : await this.#readFromDisk(path),
      );
    } catch {
      throw new CallFailure("file not found");
    }
  }
}
