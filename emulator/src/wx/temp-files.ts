import { CallFailure } from "./call-failure";
import { uniqueId } from "./unique-id";

/** Contents of files by path. */
export type Files = Record<string, Uint8Array>;

/** Files of the mini program: temporary files in memory and, in Node.js, files on disk. */
export class TempFiles {
  readonly #files: Files;
  readonly #readFromDisk: (path: string) => Promise<Uint8Array>;

  /**
   * @param files temporary files; `add` adds files to this object
   * @param readFromDisk reads a file that is not temporary
   */
  constructor(files: Files, readFromDisk: (path: string) => Promise<Uint8Array>) {
    this.#files = files;
    this.#readFromDisk = readFromDisk;
  }

  /** Adds a temporary file and returns its path. */
  add(content: Uint8Array, extension: string): string {
    const path = `wxfile://tmp_${uniqueId()}.${extension}`;
    this.#files[path] = content;
    return path;
  }

  /** Reads a temporary file, or a file on disk. */
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
