import { Router } from "express";
import { endSession } from "../accounts/end-session";
import { readCaller } from "../http/caller";
import { sendData } from "../http/envelope";
import type { State } from "../state/state";

/** Handles sign-outs. An expired or revoked token is not an error, because its session has already ended. */
export function logoutRoutes(state: State): Router {
  return Router().get(["/api/v2/logout", "/logout"], (request, response) => {
    endSession(state, readCaller(request).token);
    sendData(response, null);
  });
}
