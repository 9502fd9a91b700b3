/** How hard a password is to guess: 1 is easy, 3 is hard. */
export type SecurityLevel = 1 | 2 | 3;

/** Judges a password as the client's `computedPasswordSecurityLevel` does. */
export function judgePassword(password: string): SecurityLevel {
  const has = (pattern: RegExp) => pattern.test(password);
  if (password.length >= 12 && has(/[a-z]/) && has(/[A-Z]/) && has(/\d/)) {
    return 3;
  }
  return password.length >= 8 && has(/[a-zA-Z]/) && has(/\d/) ? 2 : 1;
}
