import { Router } from "express";
import { authenticate } from "../accounts/authenticate";
import { requireDeletionProof } from "../accounts/deletion-proof";
import { requireText } from "../http/body";
import { readCaller } from "../http/caller";
import { sendData } from "../http/envelope";
import { messages } from "../messages";
import { DELETION_TOKEN_LIFETIME } from "../state/account-deletions";
import type { State } from "../state/state";

/** Handles deletions of accounts by their users: in one step, or in two steps with a proof of the user's identity. */
export function accountDeletionRoutes(state: State): Router {
  const router = Router();
  router.delete("/api/v2/users/delete", (request, response) => {
    state.users.delete(authenticate(state, readCaller(request).token).user);
    sendData(response, undefined, messages.deleted);
  });
  router.post("/api/v3/verify-delete-account-request", async (request, response) => {
    const { user } = authenticate(state, readCaller(request).token);
    await requireDeletionProof(state, user, request.body);
    const deleteAccountToken = state.accountDeletions.issueToken(user);
    sendData(response, { deleteAccountToken, tokenExpiresIn: DELETION_TOKEN_LIFETIME });
  });
  router.post("/api/v3/delete-account", (request, response) => {
    const { user } = authenticate(state, readCaller(request).token);
    state.accountDeletions.redeemToken(requireText(request, "deleteAccountToken"), user);
    state.users.delete(user);
    sendData(response, { success: true });
  });
  return router;
}
