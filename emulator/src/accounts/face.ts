import { createHash } from "node:crypto";
import { BusinessError } from "../business-error";
import type { State } from "../state/state";

const UPLOAD_URL = /^https?:\/\/[^/]+\/uploads\/(.+)$/;

/**
 * Returns a fingerprint of a picture. Uploads with the same bytes have the same fingerprint; for any other URL, the
 * fingerprint is the URL itself.
 *
 * @param photo key or URL of an upload, or another URL
 */
export function fingerprintOf(state: State, photo: string): string {
  // Does not compare hosts, because phones and this machine reach the emulator at different addresses.
  const [, key = photo] = photo.match(UPLOAD_URL) ?? [];
  const upload = state.uploads.find(key);
  if (upload) {
    return createHash("sha256").update(upload.content).digest("hex");
  }
  if (!/^https?:\/\/./.test(photo)) {
    throw new BusinessError("missingFile");
  }
  return photo;
}
