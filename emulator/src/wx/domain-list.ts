import { CallFailure, Errno } from "./call-failure";

/** The servers that the mini program may call, as its administrator listed them. */
export class DomainList {
  readonly #hosts: ReadonlySet<string>;

  /** @param domains hosts with their port, or URLs of them */
  constructor(domains: readonly string[]) {
    this.#hosts = new Set(domains.map((domain) => (domain.includes("://") ? new URL(domain).host : domain)));
  }

  /** Parses a URL; refuses one that leads to any other server. */
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
