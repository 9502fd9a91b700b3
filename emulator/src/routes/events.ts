import { Router } from "express";
import { authenticate } from "../accounts/authenticate";
import { requireText } from "../http/body";
import { readCaller } from "../http/caller";
import { sendData } from "../http/envelope";
import type { State } from "../state/state";

/** Handles requests that publish events; listeners receive the events over WebSockets. */
export function eventRoutes(state: State): Router {
  return Router().post("/api/v3/pub-userEvent", (request, response) => {
    const { user } = authenticate(state, readCaller(request).token);
    state.events.publish({
      name: requireText(request, "eventType"),
      data: requireText(request, "eventData"),
      source: requireText(request, "source"),
      userId: user.id,
    });
    sendData(response, { success: true });
  });
}
