import { Router } from "express";
import { authenticate } from "../accounts/authenticate";
import { BusinessError } from "../business-error";
import { requireText } from "../http/body";
import { readCaller } from "../http/caller";
import { sendData } from "../http/envelope";
import type { State } from "../state/state";

const PATH = "/api/v2/users/principal_authentication";

/** Handles the identity verification of the signed-in user; any name and number are accepted. */
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
    // `ext` is the bank card of a person or the legal representative of an enterprise. It is required, but not stored.
    requireText(request, "ext");
    sendData(response, state.principals.keep(user, { principalType, principalName, principalCode }));
  });
  return router;
}
