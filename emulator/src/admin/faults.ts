import { Router } from "express";
import { sendHttpError } from "../http/envelope";
import type { State } from "../state/state";

/** Serves the endpoints through which other processes list, add and remove faults. */
export function faultRoutes(state: State): Router {
  const router = Router();
  router.get("/faults", (_request, response) => {
    response.json(state.faults.list());
  });
  router.post("/faults", (request, response) => {
    try {
      state.faults.add(request.body);
    } catch (error) {
      if (!(error instanceof TypeError)) {
        throw error;
      }
      sendHttpError(response, 400, error.message);
      return;
    }
    state.changes.announce();
    response.status(204).end();
  });
  router.delete("/faults", (_request, response) => {
    state.faults.clear();
    state.changes.announce();
    response.status(204).end();
  });
  return router;
}
