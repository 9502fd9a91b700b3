/** Returns a JWT (RFC 7519) with the given claims. Its signature is invalid, but the SDK does not check signatures. */
export function jwtOf(claims: object): string {
  return `e30.${Buffer.from(JSON.stringify(claims)).toString("base64url")}.c2ln`;
}

/** Returns a token of the user `sub`. Each value of `at` produces a different token. */
export const tokenOf = (sub: string, at = 0) => jwtOf({ sub, at });

/** Returns a user with their token. */
export const userOf = (id: string, at?: number) => ({ id, token: tokenOf(id, at) });
