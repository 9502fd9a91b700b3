import { createHash } from "node:crypto";
import { BusinessError } from "../business-error";
import type { State } from "../state/state";

/**
 * Returns a fingerprint of a picture. Uploads with the same bytes have the same fingerprint; for any other URL, the
 * fingerprint is the URL itself.
 *
 * @param origin URL of the emulator; the URLs of uploads start with it
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
