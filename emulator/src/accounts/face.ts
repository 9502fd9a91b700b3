import { createHash } from "node:crypto";
import { BusinessError } from "../business-error";
import type { State } from "../state/state";

/**
 * Returns a fingerprint of a picture. Two pictures show the same face if they have the same bytes, or the same URL if
 * they were not uploaded here.
 *
 * @param origin start of the URLs of uploads
 * @param photo key or URL of an upload, or another URL
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
