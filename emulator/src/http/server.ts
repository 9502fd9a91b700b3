import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

/** Makes a server listen; rejects with the error from Node.js if the server cannot listen. */
export function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

/** Stops a server immediately, aborting requests in flight. */
export function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    // Ignores the error that `close` reports for a server that is not listening.
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/** Returns the host part of a server's URL. */
export function urlHost({ address, family }: AddressInfo): string {
  if (address === "0.0.0.0" || address === "::") {
    return "127.0.0.1";
  }
  return family === "IPv6" ? `[${address}]` : address;
}
