import { Router } from "express";
import { sendData } from "../http/envelope";
import type { State } from "../state/state";

/** Serves the public key that clients encrypt passwords with. */
export function encryptionKeyRoutes(state: State): Router {
  return Router().get("/api/v2/.well-known", (_request, response) => {
    sendData(response, { publicKey: state.encryptionKey.publicKey });
  });
}
