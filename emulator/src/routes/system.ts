import { Router } from "express";
import type { State } from "../state/state";
import { readVersion } from "../version";

/** Serves public data about the service. Unlike all other V3 endpoints, this endpoint uses no envelope. */
export function systemRoutes({ encryptionKey, sm2Key }: State): Router {
  const version = readVersion();
  return Router().get("/api/v3/system", (_request, response) => {
    response.json({
      rsa: { publicKey: encryptionKey.publicKey },
      sm2: { publicKey: sm2Key.publicKey },
      version: { server: version, console: version, login: version },
      publicIps: [],
    });
  });
}
