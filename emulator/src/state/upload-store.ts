import { randomUUID } from "node:crypto";
import type { Collection, Database } from "./database";
import type { ImageType } from "./image-type";

/** An uploaded picture. */
export interface Upload {
  /** Where it is kept: `folder/name.extension`. */
  readonly key: string;
  readonly mediaType: string;
  /** base64 */
  readonly content: string;
}

// All of them may have to fit into one text, when the state is saved.
const CAPACITY = 64 * 1024 * 1024;

/**
 * The uploaded files, in memory: a key is only looked up, so that none leads anywhere else. The oldest are dropped when
 * they are too many bytes.
 */
export class UploadStore {
  readonly #uploads: Collection<Upload>;

  constructor(database: Database) {
    this.#uploads = database.collection("uploads");
  }

  /** Keeps a picture under a name that cannot be guessed. */
  add(folder: string, type: ImageType, content: Buffer): Upload {
    const key = `${folder}/${randomUUID()}.${type.extension}`;
    const upload: Upload = { key, mediaType: type.mediaType, content: content.toString("base64") };
    this.#uploads.set(key, upload);
    this.#dropOldest();
    return upload;
  }

  /** The upload of this key. */
  find(key: string): Upload | undefined {
    return this.#uploads.get(key);
  }

  #dropOldest(): void {
    let size = [...this.#uploads.values()].reduce((sum, { content }) => sum + content.length, 0);
    for (const [oldest, { content }] of this.#uploads) {
      if (size <= CAPACITY) break;
      this.#uploads.delete(oldest);
      size -= content.length;
    }
  }
}
