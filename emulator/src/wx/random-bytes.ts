// Maximum number of bytes per call of crypto.getRandomValues (Web Cryptography API).
const QUOTA = 65_536;

/** Fills an array with cryptographically secure random bytes. */
export function fillRandom(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  for (let start = 0; start < bytes.length; start += QUOTA) {
    crypto.getRandomValues(bytes.subarray(start, start + QUOTA));
  }
  return bytes;
}
