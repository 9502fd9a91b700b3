/** A JWT of these claims (RFC 7519), whose signature the SDK cannot check. */
export function jwtOf(claims: object): string {
  return `e30.${Buffer.from(JSON.stringify(claims)).toString("base64url")}.c2ln`;
}

/** A token of a user's, one of several. */
export const tokenOf = (sub: string, at = 0) => jwtOf({ sub, at });

/** A user with a token of theirs. */
export const userOf = (id: string, at?: number) => ({ id, token: tokenOf(id, at) });
