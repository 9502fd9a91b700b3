import { Router } from "express";
import { authenticate } from "../accounts/authenticate";
import { BusinessError } from "../business-error";
import { requireText } from "../http/body";
import { readCaller } from "../http/caller";
import { sendData } from "../http/envelope";
import type { State } from "../state/state";

const PATH = "/api/v2/users/principal_authentication";

/** Proof of who the user who is logged in really is: any name and number will do. */
export function principalRoutes(state: State): Router {
  const router = Router();
  router.get(PATH, (request, response) => {
    const { user } = authenticate(state, readCaller(request).token);
    sendData(response, state.principals.find(user) ?? null);
  });
  router.post(PATH, (request, response) => {
    const { user } = authenticate(state, readCaller(request).token);
    const principalType = requireText(request, "type");
    if (principalType !== "P" && principalType !== "E") {
      throw new BusinessError("incompleteParameters");
    }
    const principalName = requireText(request, "name");
    const principalCode = requireText(request, "idCard");
    // A bank card or a representative: asked for, and not kept.
    requireText(request, "ext");
    sendData(response, state.principals.keep(user, { principalType, principalName, principalCode }));
  });
  return router;
}
