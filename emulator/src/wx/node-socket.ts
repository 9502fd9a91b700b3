import { WebSocket } from "ws";
import type { OpenSocket } from "./socket";

/** Opens a WebSocket in Node.js, which can send custom headers. */
export const openNodeSocket: OpenSocket = (url, { protocols, header, timeout }) =>
  new WebSocket(url, protocols, { headers: header, handshakeTimeout: timeout, perMessageDeflate: false });
