import type { AuthingError } from "../errors/authing-error";
import { host, supports, unsupported } from "./invoke";
import { platformError, type WxFailure } from "./platform-error";

const API = "connectSocket";

/** Throws `unsupported` if the host has no WebSockets. */
export function requireSockets(): void {
  if (!supports(API)) throw unsupported(API);
}

/** Callbacks of a WebSocket. */
export interface SocketListeners {
  onOpen(): void;
  onMessage(data: string): void;
  /** Called at most once, when the connection fails or closes. */
  onClose(error: AuthingError): void;
}

/** Opens a WebSocket. Returns a function that closes it without calling `onClose`. */
export function connectSocket(url: string, { onOpen, onMessage, onClose }: SocketListeners): () => void {
  let over = false;
  const end = (failure?: WxFailure) => {
    if (over) return;
    over = true;
    onClose(platformError(API, failure, { method: "GET", url }));
  };
  let task: WechatMiniprogram.SocketTask | undefined;
  try {
    task = host()[API]({ url, fail: end });
    task.onOpen(() => {
      if (!over) onOpen();
    });
    task.onMessage(({ data }) => {
      if (!over) onMessage(String(data));
    });
    task.onError(end);
    task.onClose((closed) => {
      end(closed && { errMsg: `${closed.code} ${closed.reason}` });
    });
  } catch (error) {
    end({ errMsg: String(error) });
  }
  return () => {
    over = true;
    try {
      if (task) task.close({});
    } catch {
      // The socket is already closed.
    }
  };
}
