/** Strength of a password from 1 (weak) to 3 (strong). */
export type SecurityLevel = 1 | 2 | 3;

/** Rates a password like the client's `computedPasswordSecurityLevel`. */
export function judgePassword(password: string): SecurityLevel {
  const has = (pattern: RegExp) => pattern.test(password);
  if (password.length >= 12 && has(/[a-z]/) && has(/[A-Z]/) && has(/\d/)) {
    return 3;
  }
  return password.length >= 8 && has(/[a-zA-Z]/) && has(/\d/) ? 2 : 1;
}
