import { isIP } from "node:net";
import { type Collection, dropOldest } from "../state/database";

/** Names of this machine, and names that public DNS servers never resolve (RFC 6761, RFC 6762, RFC 8375). */
const LOCAL_NAME = /^[^.]+$|\.(?:localhost|local|internal|test|home\.arpa)$/;
const LOOPBACK = /^(?:localhost|.+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/**
 * Returns a web origin in the form in which browsers send it, e.g. `https://app.example.com`; `undefined` if the text
 * is not an origin.
 */
export function parseOrigin(text: string): string | undefined {
  if (!/^https?:\/\/[^/?#@\\\s]+$/i.test(text) || !URL.canParse(text)) {
    return undefined;
  }
  return new URL(text).origin;
}

/** Returns the hostname in a `Host` header; `undefined` if the header is missing or invalid. */
export function hostnameOf(host: string | undefined): string | undefined {
  const origin = host && parseOrigin(`http://${host}`);
  return origin ? new URL(origin).hostname : undefined;
}

/** Returns `true` for an IP address and for `localhost`, whose meaning no website can change. */
export function isFixedHostname(hostname: string): boolean {
  return /^(?:.+\.)?localhost$/.test(hostname) || isIP(hostname.replace(/^\[|\]$/g, "")) !== 0;
}

/** Returns `true` if only this machine can reach an origin. */
export function isLoopback(origin: string): boolean {
  return LOOPBACK.test(new URL(origin).hostname);
}

/** Maximum number of `Host` headers that are remembered; honest clients send few different ones. */
const CAPACITY = 100;

/** Origins whose pages can use the service: the pages on this machine, and the origins that the developer names. */
export class AllowedOrigins {
  readonly #origins: ReadonlySet<string>;
  readonly #hostnames: ReadonlySet<string>;
  // Remembers which hosts are allowed, because parsing a host takes longer than all other checks of a request.
  readonly #checkedHosts: Collection<boolean> = new Map();

  /** @param origins named origins, in addition to the loopback origins */
  constructor(origins: readonly string[]) {
    const urls = origins.map((origin) => new URL(origin));
    this.#origins = new Set(urls.map(({ origin }) => origin));
    this.#hostnames = new Set(urls.map(({ hostname }) => hostname));
  }

  /** Returns `true` if pages of this origin can use the service. */
  has(origin: string): boolean {
    const parsed = parseOrigin(origin);
    return parsed !== undefined && (this.#origins.has(parsed) || isLoopback(parsed));
  }

  /**
   * Returns `true` if a `Host` header can belong to an honest request. A website can point its own domain name at this
   * machine (DNS rebinding). Its pages then share the emulator's origin, and the browser sends no `Origin` header.
   */
  hasHost(host: string | undefined): boolean {
    if (host === undefined) {
      // HTTP/1.0 requests may lack the header. Browsers always send it.
      return true;
    }
    const checked = this.#checkedHosts.get(host);
    if (checked !== undefined) {
      return checked;
    }
    const hostname = hostnameOf(host) ?? "";
    const isAllowed = isFixedHostname(hostname) || LOCAL_NAME.test(hostname) || this.#hostnames.has(hostname);
    this.#checkedHosts.set(host, isAllowed);
    dropOldest(this.#checkedHosts, CAPACITY);
    return isAllowed;
  }
}
