import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";
import { judgePassword, type SecurityLevel } from "./password-strength";

const derive = promisify<string, Buffer, number, Buffer>(scrypt);
const KEY_BYTES = 32;

/** A password as it is kept: scrypt of it, with a salt of its own. */
export interface PasswordHash {
  /** base64 */
  readonly salt: string;
  /** base64 */
  readonly key: string;
  /** How hard the password is to guess, which the rest does not tell. */
  readonly securityLevel: SecurityLevel;
}

/** Hashes a password for keeping. */
export async function hashPassword(password: string): Promise<PasswordHash> {
  const salt = randomBytes(16);
  const key = await derive(password, salt, KEY_BYTES);
  return { salt: salt.toString("base64"), key: key.toString("base64"), securityLevel: judgePassword(password) };
}

/** Tells whether a password is the one that was hashed. */
export async function matchesPassword(password: string, hash: PasswordHash): Promise<boolean> {
  const key = await derive(password, Buffer.from(hash.salt, "base64"), KEY_BYTES);
  return timingSafeEqual(key, Buffer.from(hash.key, "base64"));
}
