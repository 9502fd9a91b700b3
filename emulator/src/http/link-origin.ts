import type { Request } from "express";
import { isLoopback, parseOrigin } from "./allowed-origins";

/**
 * Returns the origin for links that the client of a request opens. For a phone, this is the address at which it reached
 * the emulator. For a client on this machine, this is the emulator's own URL, because the `Host` header can name a
 * development server's proxy, which need not forward the links.
 */
export function linkOrigin({ headers }: Request<unknown>, ownUrl: string): string {
  const origin = parseOrigin(`http://${headers.host}`);
  return headers.host === undefined || origin === undefined || isLoopback(origin) ? ownUrl : origin;
}
