import { encodeBase64Url } from "../crypto/encoding";
import type { Platform } from "../types/parts";
import { hostOf, supports } from "./host";
import { invoke } from "./invoke";

/** Number of random bytes to prefetch. */
const POOL_SIZE = 4096;

/** Number of bytes below which the next prefetch starts. */
const LOW = 512;

const API = "getRandomValues";

/** Milliseconds to wait for the host. The time is short, because sign-ins with a password wait for it. */
const TIMEOUT = 2000;

/** Source of random bytes. They are cryptographically secure if `getRandomValues` (base library 2.15.0) works. */
export class RandomSource {
  /** Prefetched random bytes, because no host has a synchronous source. */
  private pool: Uint8Array = new Uint8Array(0);
  private fetching = false;

  /** `true` after the host has failed. Calls then skip the host until a prefetch succeeds. */
  private failing = false;

  constructor(private readonly platform: Platform | undefined) {}

  /** Prefetches secure bytes for synchronous callers, if the host has them. */
  prefetch(): void {
    if (this.fetching || !supports(this.platform, API)) return;
    this.fetching = true;
    this.fetch(POOL_SIZE).then((bytes) => {
      this.fetching = false;
      if (bytes) this.pool = bytes;
    });
  }

  /** Returns random bytes. */
  bytes(length: number): Promise<Uint8Array> {
    const bytes = this.take(length);
    return bytes || this.failing || !supports(this.platform, API)
      ? Promise.resolve(bytes || mathRandomBytes(length))
      : this.fetch(length).then((fetched) => fetched || mathRandomBytes(length));
  }

  /** Returns a random URL-safe string synchronously. It is secure if enough prefetched bytes are left. */
  text(length: number): string {
    return encodeBase64Url(this.take(length) || mathRandomBytes(length)).slice(0, length);
  }

  /** Fetches secure random bytes; resolves with `undefined` if the host fails. */
  private fetch(length: number): Promise<Uint8Array | undefined> {
    const owner = hostOf(this.platform);
    return invoke<{ randomValues: ArrayBuffer }>(API, { length, timeout: TIMEOUT }, { owner })
      .then(({ randomValues }) => new Uint8Array(randomValues))
      .catch(() => undefined)
      .then((bytes) => {
        this.failing = !bytes || bytes.length < length;
        return this.failing ? undefined : bytes;
      });
  }

  /** Takes bytes out of the pool; returns `undefined` if the pool has too few. */
  private take(length: number): Uint8Array | undefined {
    const left = this.pool.length - length;
    if (left < LOW) this.prefetch();
    if (left < 0) return undefined;
    const bytes = this.pool.subarray(0, length);
    this.pool = this.pool.subarray(length);
    return bytes;
  }
}

function mathRandomBytes(length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  for (let i = 0; i < length; i++) bytes[i] = Math.floor(Math.random() * 256);
  return bytes;
}
