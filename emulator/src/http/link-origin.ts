import type { Request } from "express";
import { isLoopback, parseOrigin } from "./allowed-origins";

/**
 * Returns the origin for links that the client of a request opens: the address at which a phone reached the emulator, or
 * else the emulator's own URL. On this machine, the URL also works for pages behind the proxy of a development server:
 * the `Host` header of their requests names the proxy.
 */
export function linkOrigin({ headers }: Request<unknown>, ownUrl: string): string {
  const origin = parseOrigin(`http://${headers.host}`);
  return headers.host === undefined || origin === undefined || isLoopback(origin) ? ownUrl : origin;
}
