import type { OpenSocket, Socket } from "../wx/socket";

type SocketClass = new (url: URL, protocols: string[]) => Socket;

/** Opens a WebSocket in a browser, which supports neither custom headers nor timeouts. */
export const openBrowserSocket: OpenSocket = (url, { protocols }) => {
  const { WebSocket } = globalThis as unknown as { WebSocket: SocketClass };
  return new WebSocket(url, protocols);
};
