import { randomUUID } from "node:crypto";
import type { Collection, Database } from "./database";
import type { ImageType } from "./image-type";

/** Uploaded picture. */
export interface Upload {
  /** Path of the upload: `folder/name.extension`. */
  readonly key: string;
  readonly mediaType: string;
  /** Base64. */
  readonly content: string;
}

// Maximum total length of the base64 content. When the state is saved, all uploads must fit into one string.
const CAPACITY = 64 * 1024 * 1024;

/**
 * Uploaded pictures. They are kept in memory, so that no key can point to a file on disk. If they exceed the capacity,
 * the oldest pictures are dropped.
 */
export class UploadStore {
  readonly #uploads: Collection<Upload>;

  constructor(database: Database) {
    this.#uploads = database.collection("uploads");
  }

  /** Stores a picture under an unguessable name. */
  add(folder: string, type: ImageType, content: Buffer): Upload {
    const key = `${folder}/${randomUUID()}.${type.extension}`;
    const upload: Upload = { key, mediaType: type.mediaType, content: content.toString("base64") };
    this.#uploads.set(key, upload);
    this.#dropOldest();
    return upload;
  }

  /** Returns the upload with this key. */
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
