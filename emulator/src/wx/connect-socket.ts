import { Listeners } from "../listeners";
import { CallFailure, Errno } from "./call-failure";
import type { DomainList } from "./domain-list";
import { DEFAULT_TIMEOUT } from "./exchange";
import { toSentHeader } from "./header";
import { type Callbacks, report } from "./outcome";
import type { OpenSocket, Socket } from "./socket";

type ConnectOption = Omit<WechatMiniprogram.ConnectSocketOption, keyof Callbacks> & Callbacks;

const MAXIMUM_SOCKETS = 5;
const OPEN = 1;
const ABNORMAL_CLOSURE = 1006;

/** Creates `wx.connectSocket`, which is limited to five concurrent connections. */
export function createConnectSocket(domains: DomainList, openSocket: OpenSocket) {
  const connected = new Set<Socket>();
  return (option: ConnectOption): WechatMiniprogram.SocketTask => {
    const opened = new Listeners<WechatMiniprogram.OnOpenListenerResult>();
    const messages = new Listeners<{ data: string | ArrayBuffer }>();
    const failures = new Listeners<{ errMsg: string }>();
    const closed = new Listeners<{ code: number; reason: string }>();
    let socket: Socket | undefined;

    const connect = async () => {
      const url = requireSocketUrl(option.url, domains);
      if (connected.size >= MAXIMUM_SOCKETS) {
        throw new CallFailure("exceed max socket count 5");
      }
      const { protocols = [], header, timeout = DEFAULT_TIMEOUT } = option;
      const opening = openSocket(url, { protocols, header: toSentHeader(header), timeout });
      socket = opening;
      connected.add(opening);
      opening.binaryType = "arraybuffer";
      opening.onopen = () => opened.emit({ header: {}, profile: {} } as WechatMiniprogram.OnOpenListenerResult);
      opening.onmessage = ({ data }) => messages.emit({ data });
      // Browsers do not report why a connection failed.
      opening.onerror = ({ message = "connection failed" }) =>
        failures.emit({ errMsg: `connectSocket:fail ${message}` });
      opening.onclose = ({ code, reason }) => {
        connected.delete(opening);
        closed.emit({ code, reason: reason || (code === ABNORMAL_CLOSURE ? "abnormal closure" : "") });
      };
      return {};
    };
    report("connectSocket", option, connect());

    const use = (api: string, callbacks: Callbacks, work: (socket: Socket) => void) => {
      const outcome = async () => {
        if (!socket) {
          throw new CallFailure("websocket is not connected");
        }
        work(socket);
        return {};
      };
      report(api, callbacks, outcome());
    };
    const task = {
      send: ({ data, ...callbacks }: { data: string | ArrayBuffer } & Callbacks) =>
        use("sendSocketMessage", callbacks, (sending) => {
          if (sending.readyState !== OPEN) {
            throw new CallFailure("websocket is not connected");
          }
          sending.send(data);
        }),
      close: ({ code = 1000, reason = "", ...callbacks }: { code?: number; reason?: string } & Callbacks) =>
        use("closeSocket", callbacks, (closing) => closing.close(code, reason)),
      onOpen: opened.on,
      onMessage: messages.on,
      onError: failures.on,
      onClose: closed.on,
    };
    return task;
  };
}

function requireSocketUrl(address: string, domains: DomainList): URL {
  const url = domains.require(address);
  if (url.protocol !== "ws:" && url.protocol !== "wss:") {
    throw new CallFailure(`invalid url "${address}"`, Errno.invalidUrl);
  }
  return url;
}
