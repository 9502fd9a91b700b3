/** Caller of a request. */
export interface Caller {
  readonly appId: string | undefined;
  readonly ip: string | undefined;
  /** Bearer token (RFC 6750), not verified yet. */
  readonly token: string | undefined;
}

/** Replaces the caller's IP address with `clientIp`, which an app's server sends on behalf of a user. */
export function callingFrom(caller: Caller, clientIp: string | null | undefined): Caller {
  return clientIp ? { ...caller, ip: clientIp } : caller;
}
