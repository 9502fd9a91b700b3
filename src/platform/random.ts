import { encodeBase64Url } from "../crypto/encoding";
import { invoke, supports } from "./invoke";

/** How many random bytes are fetched for later, and how many are left when more are. */
const POOL_SIZE = 4096;
const LOW = 512;

const SOURCE = "getRandomValues";

/** How long to wait for it, in milliseconds: logins by password wait as long. */
const TIMEOUT = 2000;

/** Random bytes at hand: the platform has no source that gives them without waiting. */
let pool: Uint8Array = new Uint8Array(0);
let fetching = false;

/** Set while the source fails: nobody waits for it until a prefetch shows that it works again. */
let failing = false;

/** Fetches random bytes for those who cannot wait, cryptographically secure ones or none. */
export function prefetchRandomBytes(): void {
  if (fetching || !supports(SOURCE)) return;
  fetching = true;
  fetchBytes(POOL_SIZE).then((bytes) => {
    fetching = false;
    if (bytes) pool = bytes;
  });
}

/** Returns random bytes, cryptographically secure where `wx.getRandomValues` exists (base library 2.15.0) and works. */
export function randomBytes(length: number): Promise<Uint8Array> {
  const bytes = takeBytes(length);
  return bytes || failing || !supports(SOURCE)
    ? Promise.resolve(bytes || mathRandomBytes(length))
    : fetchBytes(length).then((fetched) => fetched || mathRandomBytes(length));
}

/** A random text without waiting, of characters that need no escape in a URL; secure if prefetched bytes are there. */
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

/** Takes bytes out of the pool, if it has as many. */
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
