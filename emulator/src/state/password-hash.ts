import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";

const derive = promisify<string, Buffer, number, Buffer>(scrypt);
const KEY_BYTES = 32;

/** A password as it is kept: scrypt of it, with a salt of its own. */
export interface PasswordHash {
  readonly salt: Buffer;
  readonly key: Buffer;
}

/** Hashes a password for keeping. */
export async function hashPassword(password: string): Promise<PasswordHash> {
  const salt = randomBytes(16);
  return { salt, key: await derive(password, salt, KEY_BYTES) };
}

/** Tells whether a password is the one that was hashed. */
export async function matchesPassword(password: string, hash: PasswordHash): Promise<boolean> {
  return timingSafeEqual(await derive(password, hash.salt, KEY_BYTES), hash.key);
}
