import { Router } from "express";
import { viewOrganizations } from "../accounts/access-view";
import { authenticate } from "../accounts/authenticate";
import { readCaller } from "../http/caller";
import { sendData } from "../http/envelope";
import { readCount } from "../http/query";
import type { State } from "../state/state";

const DEFAULT_LIMIT = 10;

/** Serves the organizations of the signed-in user, and the applications that the user is allowed to use. */
export function accessRoutes(state: State): Router {
  const router = Router();
  router.get("/api/v2/users/me/orgs", (request, response) => {
    const { user } = authenticate(state, readCaller(request).token);
    sendData(response, viewOrganizations(state, user));
  });
  router.get("/api/v2/users/me/applications/allowed", (request, response) => {
    const { user } = authenticate(state, readCaller(request).token);
    const page = readCount(request, "page", 1);
    const limit = readCount(request, "limit", DEFAULT_LIMIT);
    const applications = state.applications.listOf(user);
    const list = applications.slice((page - 1) * limit, page * limit);
    sendData(response, { totalCount: applications.length, list });
  });
  return router;
}
