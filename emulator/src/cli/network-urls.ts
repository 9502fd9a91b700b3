import { type NetworkInterfaceInfo, networkInterfaces } from "node:os";

const ALL_ADDRESSES = new Set(["0.0.0.0", "::"]);

/**
 * Returns the URLs at which other devices in the network, e.g. phones, can reach an emulator that listens on all
 * addresses; an empty list if it listens on one address.
 */
export function listNetworkUrls(host: string, port: number, interfaces = networkInterfaces()): string[] {
  if (!ALL_ADDRESSES.has(host)) {
    return [];
  }
  return Object.values(interfaces)
    .flatMap((addresses = []) => addresses)
    .filter(isReachable)
    .map(({ address }) => `http://${address}:${port}`);
}

function isReachable({ family, internal, address }: NetworkInterfaceInfo): boolean {
  // 169.254.0.0/16: addresses that a machine gives itself while it has no network (RFC 3927).
  return family === "IPv4" && !internal && !address.startsWith("169.254.");
}
