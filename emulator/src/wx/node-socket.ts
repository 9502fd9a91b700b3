import { WebSocket } from "ws";
import type { OpenSocket } from "./socket";

/** Connects from Node, which can send headers along. */
export const openNodeSocket: OpenSocket = (url, { protocols, header, timeout }) =>
  new WebSocket(url, protocols, { headers: header, handshakeTimeout: timeout, perMessageDeflate: false });
