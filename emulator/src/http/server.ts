import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

/** Listens, or rejects with the error of Node's `listen`. */
export function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

/** Stops at once, also in the middle of requests. */
export function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    // A server that is closed already says so in an error, and that is no reason to complain.
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/** The host of the URL that a server is reached at. */
export function urlHost({ address, family }: AddressInfo): string {
  if (address === "0.0.0.0" || address === "::") {
    return "127.0.0.1";
  }
  return family === "IPv6" ? `[${address}]` : address;
}
