import type { OpenSocket, Socket } from "../wx/socket";

type SocketClass = new (url: URL, protocols: string[]) => Socket;

/** Connects from a browser, which sends headers of its own and has its own patience. */
export const openBrowserSocket: OpenSocket = (url, { protocols }) => {
  const { WebSocket } = globalThis as unknown as { WebSocket: SocketClass };
  return new WebSocket(url, protocols);
};
