import { Router } from "express";
import { sendData } from "../http/envelope";
import type { State } from "../state/state";
import { readVersion } from "../version";

/** Serves the public key that older and newer clients encrypt passwords with. */
export function encryptionKeyRoutes(state: State): Router {
  const router = Router();
  const version = readVersion();
  router.get("/api/v2/.well-known", (_request, response) => {
    sendData(response, { publicKey: state.encryptionKey.publicKey });
  });
  // This response has no envelope. The emulator omits the key for SM2, which it does not support.
  router.get("/api/v3/system", (_request, response) => {
    response.json({
      rsa: { publicKey: state.encryptionKey.publicKey },
      version: { server: version, console: version, login: version },
      publicIps: [],
    });
  });
  return router;
}
