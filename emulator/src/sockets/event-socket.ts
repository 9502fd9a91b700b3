import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";
import { type WebSocket, WebSocketServer } from "ws";
import { authenticate } from "../accounts/authenticate";
import { parseTarget } from "../http/request-target";
import type { State } from "../state/state";

const PATH = "/events/v1/authentication/sub";
const MAXIMUM_BYTES = 64 * 1024;
const POLICY_VIOLATION = 1008;

/**
 * Serves the WebSockets that deliver events. The `code` query parameter is the name of the event, and the `token` query
 * parameter is the listener's session token. Accepts any `Origin`, because a website receives no events without the
 * token, and mini programs on phones send origins that are not URLs.
 *
 * @returns a function that closes all of these WebSockets immediately
 */
export function serveEventSockets(server: Server, state: State): () => void {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MAXIMUM_BYTES });
  server.on("upgrade", (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on("error", () => socket.destroy());
    const url = parseTarget(request.url);
    const logged = state.requests.add("GET", url?.pathname ?? "/");
    const name = url?.searchParams.get("code");
    const token = url?.searchParams.get("token") ?? undefined;
    const status = !url ? 400 : url.pathname !== PATH ? 404 : !name ? 400 : isAlive(state, token) ? 101 : 401;
    state.requests.finish(logged, status, 0);
    if (status !== 101 || !name) {
      reject(socket, status);
      return;
    }
    sockets.handleUpgrade(request, socket, head, (client) => listen(state, client, name, token));
  });
  return () => {
    for (const client of sockets.clients) {
      client.terminate();
    }
  };
}

function listen(state: State, client: WebSocket, name: string, token: string | undefined): void {
  const unsubscribe = state.events.subscribe({
    name,
    deliver(data) {
      if (isAlive(state, token)) {
        client.send(data);
      } else {
        client.close(POLICY_VIOLATION, "the session has ended");
      }
    },
    end: () => client.terminate(),
  });
  client.on("close", unsubscribe);
  // Without this listener, an invalid frame from the client would crash the process. There is nothing else to do,
  // because "close" follows each error.
  client.on("error", () => {});
}

function isAlive(state: State, token: string | undefined): boolean {
  try {
    authenticate(state, token);
    return true;
  } catch {
    return false;
  }
}

function reject(socket: Duplex, status: number): void {
  const reasons: Record<number, string> = { 400: "Bad Request", 401: "Unauthorized", 404: "Not Found" };
  socket.end(`HTTP/1.1 ${status} ${reasons[status]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
