import type { FakeWx } from "authing-emulator/wx";

/** A WebSocket connection in which the test acts as the server. */
export interface Socket {
  url: string;
  closed: boolean;
  open(): void;
  message(data: unknown): void;
  lose(): void;
  close(reason: unknown): void;
}

/** Makes `wx.connectSocket` connect to the test. Returns the connections in order. */
export function recordSockets(wx: FakeWx): Socket[] {
  const sockets: Socket[] = [];
  Object.assign(wx, {
    connectSocket({ url }: { url: string }) {
      const handlers: Record<string, (result: unknown) => void> = {};
      const socket: Socket = {
        url,
        closed: false,
        open: () => handlers.open?.({}),
        message: (data) => handlers.message?.({ data }),
        lose() {
          // The platform reports an error and a close event, in either order.
          handlers.error?.({ errMsg: "connectSocket:fail" });
          handlers.close?.({});
        },
        close: (reason) => handlers.close?.(reason),
      };
      sockets.push(socket);
      const on = (name: string) => (handler: (result: unknown) => void) => {
        handlers[name] = handler;
      };
      return {
        onOpen: on("open"),
        onMessage: on("message"),
        onError: on("error"),
        onClose: on("close"),
        close() {
          socket.closed = true;
          handlers.close?.({});
        },
      };
    },
  });
  return sockets;
}
