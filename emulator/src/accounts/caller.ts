/** Where a request comes from, whatever the transport. */
export interface Caller {
  readonly appId: string | undefined;
  readonly ip: string | undefined;
  /** The bearer token (RFC 6750), not yet checked. */
  readonly token: string | undefined;
}

/** The same with the address of the user's own, where an app's server says so on behalf of the user. */
export function callingFrom(caller: Caller, clientIp: string | null | undefined): Caller {
  return clientIp ? { ...caller, ip: clientIp } : caller;
}
