import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createApp } from "./app";
import type { Outbox } from "./state/outbox";
import type { RequestLog } from "./state/request-log";
import type { SessionStore } from "./state/session-store";
import { State } from "./state/state";
import type { UserStore } from "./state/user-store";

const TWO_WEEKS = 14 * 24 * 60 * 60;

/** How to run an emulator. */
export interface EmulatorOptions {
  /** The TCP port; 0, the default, takes any that is free. */
  port?: number;
  /** The address to listen at; `127.0.0.1`, the default, keeps other machines out. */
  host?: string;
  /** Length in bits of the RSA key that passwords are encrypted with; 2048 by default. */
  keyBits?: number;
  /** How long a token is good for, in seconds; 14 days by default. */
  tokenLifetime?: number;
}

/** A running emulator. */
export interface Emulator {
  /** Where it is reached, without a slash at the end: `http://127.0.0.1:7100`. */
  readonly url: string;
  readonly port: number;
  /** The users, to look at and to seed. */
  readonly users: UserStore;
  /** The sessions, to look at and to revoke. */
  readonly sessions: SessionStore;
  /** The text messages "sent", with the codes in them. */
  readonly outbox: Outbox;
  /** What arrived, without anything secret. */
  readonly requests: RequestLog;
  /** Takes a new key for passwords: what a client encrypts with the old one is refused with code 2016. */
  rotateKey(): void;
  /** Goes back to the empty state; the key for passwords stays. */
  reset(): void;
  /** Stops at once, also in the middle of requests. */
  close(): Promise<void>;
}

/**
 * Starts a local Authing service, which forgets everything when it stops.
 *
 * @param options where to listen, and how keys and tokens are made
 * @returns the emulator, once it listens; rejects with the error of Node's `listen` if it cannot
 * @example
 * const emulator = await startEmulator();
 * const authing = new AuthenticationClient({ appId: "any", appHost: emulator.url });
 * // ...
 * await emulator.close();
 */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const { port = 0, host = "127.0.0.1", keyBits = 2048, tokenLifetime = TWO_WEEKS } = options;
  const server = createServer();
  await listen(server, port, host);
  const address = server.address() as AddressInfo;
  const url = `http://${urlHost(address)}:${address.port}`;
  const state = new State({ issuer: url, tokenLifetime, keyBits });
  server.on("request", createApp(state, url));
  return {
    url,
    port: address.port,
    users: state.users,
    sessions: state.sessions,
    outbox: state.outbox,
    requests: state.requests,
    rotateKey: () => state.encryptionKey.rotate(),
    reset: () => state.reset(),
    close: () => close(server),
  };
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    // A server that is closed already says so in an error, and that is no reason to complain.
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

function urlHost({ address, family }: AddressInfo): string {
  if (address === "0.0.0.0" || address === "::") {
    return "127.0.0.1";
  }
  return family === "IPv6" ? `[${address}]` : address;
}
