import { randomUUID } from "node:crypto";
import type { ImageType } from "./image-type";

/** An uploaded picture. */
export interface Upload {
  /** Where it is kept: `folder/name.extension`. */
  readonly key: string;
  readonly mediaType: string;
  readonly content: Buffer;
}

/** The uploaded files, in memory: a key is only looked up, so that none leads anywhere else. */
export class UploadStore {
  readonly #uploads = new Map<string, Upload>();

  /** Keeps a picture under a name that cannot be guessed. */
  add(folder: string, type: ImageType, content: Buffer): Upload {
    const key = `${folder}/${randomUUID()}.${type.extension}`;
    const upload: Upload = { key, mediaType: type.mediaType, content };
    this.#uploads.set(key, upload);
    return upload;
  }

  /** The upload of this key. */
  find(key: string): Upload | undefined {
    return this.#uploads.get(key);
  }

  /** Forgets all uploads. */
  clear(): void {
    this.#uploads.clear();
  }
}
