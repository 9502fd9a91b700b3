import { Router } from "express";
import { sendHttpError } from "../http/envelope";
import type { State } from "../state/state";
import { streamChanges } from "./events";
import { viewState } from "./overview";

/** Serves the data and the commands of the emulator's page. */
export function adminRoutes(state: State): Router {
  const router = Router();
  router.get("/state", (_request, response) => {
    response.json(viewState(state));
  });
  router.get("/events", streamChanges(state.changes));
  router.post("/reset", (_request, response) => {
    state.reset();
    response.status(204).end();
  });
  router.post("/rotate-key", (_request, response) => {
    state.rotateKey();
    response.status(204).end();
  });
  router.post("/rotate-signing-key", (_request, response) => {
    state.rotateSigningKey();
    response.status(204).end();
  });
  router.post("/sessions/expire", (request, response) => {
    const { id } = request.body ?? {};
    if (id === undefined) {
      state.sessions.revokeAll();
    } else if (typeof id !== "string" || !state.sessions.revokeById(id)) {
      sendHttpError(response, 404, "Unknown session.");
      return;
    }
    state.grants.expireAccessTokens(id);
    state.changes.announce();
    response.status(204).end();
  });
  return router;
}
