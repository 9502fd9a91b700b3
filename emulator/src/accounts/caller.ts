/** Where a request comes from, whatever the transport. */
export interface Caller {
  readonly appId: string | undefined;
  readonly ip: string | undefined;
  /** The bearer token (RFC 6750), not yet checked. */
  readonly token: string | undefined;
}
