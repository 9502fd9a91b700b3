import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";
import { judgePassword, type SecurityLevel } from "./password-strength";

const derive = promisify<string, Buffer, number, Buffer>(scrypt);
/** Length of the key that is derived from a password. */
export const PASSWORD_KEY_BYTES = 32;

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
  const key = await derive(password, salt, PASSWORD_KEY_BYTES);
  return { salt: salt.toString("base64"), key: key.toString("base64"), securityLevel: judgePassword(password) };
}

/** Returns `true` if a password matches a hash. */
export async function matchesPassword(password: string, hash: PasswordHash): Promise<boolean> {
  const key = await derive(password, Buffer.from(hash.salt, "base64"), PASSWORD_KEY_BYTES);
  return timingSafeEqual(key, Buffer.from(hash.key, "base64"));
}
