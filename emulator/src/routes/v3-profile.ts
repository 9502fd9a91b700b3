import { Router } from "express";
import { authenticate } from "../accounts/authenticate";
import { updateV3Profile } from "../accounts/v3-profile";
import { viewV3User } from "../accounts/v3-user-view";
import { readCaller } from "../http/caller";
import { sendData } from "../http/envelope";
import { readFlag } from "../http/query";
import type { State } from "../state/state";

/** Serves the profile of the signed-in user in the V3 API. */
export function v3ProfileRoutes(state: State): Router {
  const router = Router();
  router.get("/api/v3/get-profile", (request, response) => {
    const { user } = authenticate(state, readCaller(request).token);
    const parts = {
      withCustomData: readFlag(request, "withCustomData"),
      withIdentities: readFlag(request, "withIdentities"),
      withDepartmentIds: readFlag(request, "withDepartmentIds"),
    };
    sendData(response, viewV3User(state, user, parts));
  });
  router.post("/api/v3/update-profile", (request, response) => {
    const { user } = authenticate(state, readCaller(request).token);
    updateV3Profile(state, user, Object(request.body));
    sendData(response, viewV3User(state, user));
  });
  return router;
}
