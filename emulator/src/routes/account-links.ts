import { type Request, Router } from "express";
import { authenticate } from "../accounts/authenticate";
import { linkIdentities } from "../accounts/link-identities";
import { unlinkIdentities } from "../accounts/unlink-identities";
import { requireText } from "../http/body";
import { sendData } from "../http/envelope";
import { messages } from "../messages";
import type { State } from "../state/state";
import type { User } from "../state/user";

/** Handles linking and unlinking of identities. Tokens in the body identify the users; no bearer token is needed. */
export function accountLinkRoutes(state: State): Router {
  const router = Router();
  router.post("/api/v2/users/link", (request, response) => {
    const primary = requireHolder(state, request, "primaryUserToken");
    linkIdentities(state, primary, requireHolder(state, request, "secondaryUserToken"));
    sendData(response, true, messages.bound);
  });
  router.post("/api/v2/users/unlink", (request, response) => {
    const provider = requireText(request, "provider");
    const user = requireHolder(state, request, "primaryUserToken");
    unlinkIdentities(state, user, (identity) => identity.provider === provider);
    sendData(response, true, messages.unbound);
  });
  return router;
}

function requireHolder(state: State, request: Request, field: string): User {
  return authenticate(state, requireText(request, field)).user;
}
