import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";
import { judgePassword, type SecurityLevel } from "./password-strength";

const derive = promisify<string, Buffer, number, Buffer>(scrypt);
const KEY_BYTES = 32;

/** Stored form of a password: an scrypt hash with a unique salt. */
export interface PasswordHash {
  /** Base64. */
  readonly salt: string;
  /** Base64. */
  readonly key: string;
  /** Strength of the password, which cannot be derived from the hash. */
  readonly securityLevel: SecurityLevel;
}

/** Hashes a password for storage. */
export async function hashPassword(password: string): Promise<PasswordHash> {
  const salt = randomBytes(16);
  const key = await derive(password, salt, KEY_BYTES);
  return { salt: salt.toString("base64"), key: key.toString("base64"), securityLevel: judgePassword(password) };
}

/** Returns `true` if a password matches a hash. */
export async function matchesPassword(password: string, hash: PasswordHash): Promise<boolean> {
  const key = await derive(password, Buffer.from(hash.salt, "base64"), KEY_BYTES);
  return timingSafeEqual(key, Buffer.from(hash.key, "base64"));
}
