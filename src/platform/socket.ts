import type { AuthingError } from "../errors/authing-error";
import type { Platform } from "../types/parts";
import { isObject } from "../types/values";
import { hostOf, supports } from "./host";
import { unsupported } from "./invoke";
import { type HostFailure, platformError } from "./platform-error";

const API = "connectSocket";

/** Throws `unsupported` if the host has no WebSockets. */
export function requireSockets(platform: Platform | undefined): void {
  if (!supports(platform, API)) throw unsupported(API);
}

/** A WebSocket to open, and its callbacks. */
interface SocketOptions {
  /** Host of the client; `wx` by default. */
  platform: Platform | undefined;
  url: string;
  onOpen(): void;
  onMessage(data: string): void;
  /** Called at most once, when the connection fails or closes. */
  onClose(error: AuthingError): void;
}

/** Connection of a host, or a promise of it if a framework wraps the function. */
interface SocketTask {
  then?(onFulfilled: (task: SocketTask) => void, onRejected: (failure?: HostFailure) => void): unknown;
  onOpen(listener: () => void): void;
  onMessage(listener: (message: { data?: unknown }) => void): void;
  onError(listener: (failure?: HostFailure) => void): void;
  onClose(listener: (closed?: { code?: unknown; reason?: unknown }) => void): void;
  close(options: object): void;
}

/** Opens a WebSocket. Returns a function that closes it without calling `onClose`. */
export function connectSocket({ platform, url, onOpen, onMessage, onClose }: SocketOptions): () => void {
  const host = hostOf(platform) as Platform & { [API](options: object): SocketTask };
  let over = false;
  const end = (failure?: HostFailure) => {
    if (over) return;
    over = true;
    onClose(platformError(API, failure, { method: "GET", url }));
  };
  let task: SocketTask | undefined;
  const close = () => {
    try {
      if (task) task.close({});
    } catch {
      // The socket is already closed.
    }
  };
  const attempt = (action: () => void) => {
    try {
      action();
    } catch (error) {
      end({ errMsg: String(error) });
    }
  };
  const listen = (opened: SocketTask) => {
    task = opened;
    if (over) {
      close();
      return;
    }
    task.onOpen(() => {
      if (!over) onOpen();
    });
    task.onMessage(({ data }) => {
      // Alipay's messages are nested.
      if (!over) onMessage(String(isObject(data) && "data" in data ? data.data : data));
    });
    task.onError(end);
    task.onClose((closed) => {
      // Alipay reports neither a code nor a reason.
      end(closed && closed.code !== undefined ? { errMsg: `${closed.code} ${closed.reason}` } : undefined);
    });
  };
  attempt(() => {
    // In Alipay, `my` and `uni` return a task only with `multiple`. `Taro` replaces the task's methods with functions that
    // work only without `multiple`, and is the only one without `getAuthCode`: https://github.com/NervJS/taro/issues/13252
    const multiple = typeof host.getAuthCode === "function";
    const connecting = host[API]({ url, fail: end, ...(platform ? { multiple } : {}) });
    if (connecting.then) connecting.then((opened) => attempt(() => listen(opened)), end);
    else listen(connecting);
  });
  return () => {
    over = true;
    close();
  };
}
