import { createHash } from "node:crypto";
import { BusinessError } from "../business-error";
import type { State } from "../state/state";

/**
 * What two pictures must have in common to show the same face here: their bytes, or their URL where they are not among
 * the uploads.
 *
 * @param photo the key or the URL of an upload, or another URL
 * @param origin what the addresses of uploads begin with
 */
export function fingerprintOf(state: State, origin: string, photo: string): string {
  const prefix = `${origin}/uploads/`;
  const upload = state.uploads.find(photo.startsWith(prefix) ? photo.slice(prefix.length) : photo);
  if (upload) {
    return createHash("sha256").update(upload.content).digest("hex");
  }
  if (!/^https?:\/\/./.test(photo)) {
    throw new BusinessError("missingFile");
  }
  return photo;
}
