import type { AuthingError } from "../errors/AuthingError";
import { supports, unsupported } from "./invoke";
import { platformError } from "./platformError";

export interface SocketHandlers {
  onOpen(): void;
  onMessage(data: string): void;
  /** Once, when the connection is lost or could not be made. */
  onClose(error: AuthingError): void;
}

/** Opens a WebSocket by `wx.connectSocket`, and gives what closes it without telling `onClose`. */
export function connectSocket(url: string, handlers: SocketHandlers): () => void {
  let over = false;
  const end = (failure?: { errMsg?: string }) => {
    if (over) return;
    over = true;
    handlers.onClose(platformError("connectSocket", failure, { method: "GET", url }));
  };
  if (!supports("connectSocket")) throw unsupported("connectSocket");
  const task = wx.connectSocket({ url, fail: end });
  task.onOpen(() => handlers.onOpen());
  task.onMessage(({ data }) => {
    if (!over) handlers.onMessage(String(data));
  });
  task.onError(end);
  task.onClose(() => end());
  return () => {
    over = true;
    task.close({});
  };
}
