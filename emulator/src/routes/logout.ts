import { Router } from "express";
import { endSession } from "../accounts/end-session";
import { readCaller } from "../http/caller";
import { sendData } from "../http/envelope";
import type { State } from "../state/state";

/** The end of a session. A dead token is no error: what its holder wants is already so. */
export function logoutRoutes(state: State): Router {
  return Router().get(["/api/v2/logout", "/logout"], (request, response) => {
    endSession(state, readCaller(request).token);
    sendData(response, null);
  });
}
