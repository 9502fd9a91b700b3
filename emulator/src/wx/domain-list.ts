import { CallFailure, Errno } from "./call-failure";

/** Hosts of Authing's own service, and of GenAuth's. */
const CLOUD = /(^|\.)(authing\.cn|genauth\.ai)$/;

/** Servers that a simulated mini program can reach. */
export interface ReachableServers {
  /** URL of the emulator without a trailing slash; always on the list. */
  readonly emulatorUrl: string;
  /** Additional servers, as URLs or as hosts with a port. */
  readonly domains: readonly string[];
  /** `true` to send requests for Authing's own service to the emulator. */
  readonly redirectCloud: boolean;
}

/** Domain list of the mini program: the servers that it is allowed to call. */
export class DomainList {
  readonly #hosts: ReadonlySet<string>;
  readonly #emulatorHost: string;
  readonly #redirectsCloud: boolean;

  constructor({ emulatorUrl, domains, redirectCloud }: ReachableServers) {
    const listed = [emulatorUrl, ...domains];
    this.#hosts = new Set(listed.map((domain) => (domain.includes("://") ? new URL(domain).host : domain)));
    this.#emulatorHost = new URL(emulatorUrl).host;
    this.#redirectsCloud = redirectCloud;
  }

  /** Parses and redirects a URL; throws if its server is not on the list. */
  require(url: string): URL {
    if (!URL.canParse(url)) {
      throw new CallFailure(`invalid url "${url}"`, Errno.invalidUrl);
    }
    const parsed = new URL(url);
    if (this.#redirectsCloud && CLOUD.test(parsed.hostname)) {
      const protocol = /^ws/.test(parsed.protocol) ? "ws:" : "http:";
      return new URL(`${protocol}//${this.#emulatorHost}${parsed.pathname}${parsed.search}`);
    }
    if (!this.#hosts.has(parsed.host)) {
      throw new CallFailure("url not in domain list", Errno.domainNotListed);
    }
    return parsed;
  }
}
