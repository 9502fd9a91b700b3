import { invoke, supports } from "./invoke";

/** How many random bytes are kept at hand for those who cannot wait. */
const POOL_SIZE = 64;

let pool: Uint8Array | undefined;

/** Random bytes, cryptographically secure where `wx.getRandomValues` exists (base library 2.15.0). */
export function randomBytes(length: number): Promise<Uint8Array> {
  return supports("getRandomValues")
    ? invoke<{ randomValues: ArrayBuffer }>("getRandomValues", { length }).then(
        (result) => new Uint8Array(result.randomValues),
      )
    : Promise.resolve(mathRandomBytes(length));
}

/**
 * Fetches random bytes for `randomText`: the platform has no synchronous source of them, so they have to be there
 * before they are needed.
 */
export function prefetchRandomBytes(): void {
  randomBytes(POOL_SIZE).then(
    (bytes) => {
      pool = bytes;
    },
    () => {},
  );
}

/**
 * Random bytes without waiting, secure if prefetched ones are there.
 *
 * @param length at most 64
 */
function randomBytesAtOnce(length: number): Uint8Array {
  const bytes = pool || mathRandomBytes(POOL_SIZE);
  pool = undefined;
  prefetchRandomBytes();
  return bytes.subarray(0, length);
}

function mathRandomBytes(length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  for (let i = 0; i < length; i++) bytes[i] = Math.floor(Math.random() * 256);
  return bytes;
}

/** Letters and digits that base64url knows, for which each six random bits stand. */
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** A random text without waiting, of characters that need no escape in a URL; at most 64 of them. */
export function randomText(length: number): string {
  let text = "";
  const bytes = randomBytesAtOnce(length);
  for (let i = 0; i < length; i++) text += ALPHABET.charAt((bytes[i] as number) & 63);
  return text;
}
