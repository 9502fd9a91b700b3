import { fillRandom } from "./random-bytes";

/** Returns a unique string. */
export function uniqueId(): string {
  return Array.from(fillRandom(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
