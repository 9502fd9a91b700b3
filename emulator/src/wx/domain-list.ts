import { CallFailure, Errno } from "./call-failure";

/** Domain list of the mini program: the servers that it is allowed to call. */
export class DomainList {
  readonly #hosts: ReadonlySet<string>;

  /** @param domains URLs, or hosts with a port */
  constructor(domains: readonly string[]) {
    this.#hosts = new Set(domains.map((domain) => (domain.includes("://") ? new URL(domain).host : domain)));
  }

  /** Parses a URL; throws if its server is not on the list. */
  require(url: string): URL {
    if (!URL.canParse(url)) {
      throw new CallFailure(`invalid url "${url}"`, Errno.invalidUrl);
    }
    const parsed = new URL(url);
    if (!this.#hosts.has(parsed.host)) {
      throw new CallFailure("url not in domain list", Errno.domainNotListed);
    }
    return parsed;
  }
}
