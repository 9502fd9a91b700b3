import type { AuthingError } from "../errors/AuthingError";
import { host } from "./host";
import { supports, unsupported } from "./invoke";
import { platformError, type WxFailure } from "./platformError";

const API = "connectSocket";

/** Throws `unsupported` if this base library has no WebSockets. */
export function requireSockets(): void {
  if (!supports(API)) throw unsupported(API);
}

/**
 * Opens a WebSocket by `wx.connectSocket`, and gives what closes it without telling `onClose`.
 *
 * @param onClose told once, when the connection is lost or could not be made
 */
export function connectSocket(
  url: string,
  onOpen: () => void,
  onMessage: (data: string) => void,
  onClose: (error: AuthingError) => void,
): () => void {
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
    if (task) task.close({});
  };
}
