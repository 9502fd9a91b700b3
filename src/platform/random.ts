import { encodeBase64Url } from "../crypto/encoding";
import { invoke, supports } from "./invoke";

/** Number of random bytes to prefetch. */
const POOL_SIZE = 4096;

/** Number of bytes below which the next prefetch starts. */
const LOW = 512;

const SOURCE = "getRandomValues";

/** Milliseconds to wait for the source. The time is short, because sign-ins with a password wait for it. */
const TIMEOUT = 2000;

/** Prefetched random bytes, because the platform has no synchronous source. */
let pool: Uint8Array = new Uint8Array(0);
let fetching = false;

/** `true` after the source has failed. Calls then skip the source until a prefetch succeeds. */
let failing = false;

/** Prefetches cryptographically secure bytes for synchronous callers, if the platform has a source. */
export function prefetchRandomBytes(): void {
  if (fetching || !supports(SOURCE)) return;
  fetching = true;
  fetchBytes(POOL_SIZE).then((bytes) => {
    fetching = false;
    if (bytes) pool = bytes;
  });
}

/** Returns random bytes. They are cryptographically secure if `wx.getRandomValues` (base library 2.15.0) works. */
export function randomBytes(length: number): Promise<Uint8Array> {
  const bytes = takeBytes(length);
  return bytes || failing || !supports(SOURCE)
    ? Promise.resolve(bytes || mathRandomBytes(length))
    : fetchBytes(length).then((fetched) => fetched || mathRandomBytes(length));
}

/**
 * Returns a random URL-safe string synchronously. It is cryptographically secure if enough prefetched bytes are left.
 */
export function randomText(length: number): string {
  return encodeBase64Url(takeBytes(length) || mathRandomBytes(length)).slice(0, length);
}

/** Fetches secure random bytes; resolves with `undefined` if the source fails. */
function fetchBytes(length: number): Promise<Uint8Array | undefined> {
  return invoke<{ randomValues: ArrayBuffer }>(SOURCE, { length, timeout: TIMEOUT })
    .then(({ randomValues }) => new Uint8Array(randomValues))
    .catch(() => undefined)
    .then((bytes) => {
      failing = !bytes || bytes.length < length;
      return failing ? undefined : bytes;
    });
}

/** Takes bytes out of the pool; returns `undefined` if the pool has too few. */
function takeBytes(length: number): Uint8Array | undefined {
  const left = pool.length - length;
  if (left < LOW) prefetchRandomBytes();
  if (left < 0) return undefined;
  const bytes = pool.subarray(0, length);
  pool = pool.subarray(length);
  return bytes;
}

function mathRandomBytes(length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  for (let i = 0; i < length; i++) bytes[i] = Math.floor(Math.random() * 256);
  return bytes;
}
