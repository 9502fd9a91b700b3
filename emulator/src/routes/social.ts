import { Router } from "express";
import { authenticate } from "../accounts/authenticate";
import { readIdToken } from "../accounts/id-token";
import { unlinkIdentities } from "../accounts/unlink-identities";
import { identityIdOf } from "../accounts/v3-user-view";
import { BusinessError } from "../business-error";
import { requireText } from "../http/body";
import { readCaller } from "../http/caller";
import { sendData } from "../http/envelope";
import { sendFactsPage } from "../http/facts-page";
import { linkOrigin } from "../http/link-origin";
import { readParameter } from "../http/query";
import type { State } from "../state/state";

/**
 * Serves the identities of users, and the sign-in pages of social identity providers, which only show the request's
 * parameters.
 *
 * @param ownUrl URL of the emulator
 */
export function socialRoutes(state: State, ownUrl: string): Router {
  const router = Router();
  router.get("/connections/social/:provider", (request, response) => {
    const { provider } = request.params;
    sendFactsPage(response, provider, "真实的社会化身份源会在这里让用户登录。", request.query);
  });
  router.get("/api/v3/generate-link-extidp-url", (request, response) => {
    const provider = readParameter(request, "ext_idp_conn_identifier");
    const appId = readParameter(request, "app_id");
    const idToken = readParameter(request, "id_token");
    if (!provider || !appId || !idToken) {
      throw new BusinessError("incompleteParameters");
    }
    const identification = readIdToken(state, idToken);
    if (!identification) {
      throw new BusinessError("sessionInvalid");
    }
    const url = new URL(`${linkOrigin(request, ownUrl)}/connections/social/${encodeURIComponent(provider)}`);
    url.search = new URLSearchParams({ action: "link", app_id: appId, user_id: identification.user.id }).toString();
    sendData(response, { url: url.href });
  });
  router.get("/api/v3/get-identities", (request, response) => {
    const { user } = authenticate(state, readCaller(request).token);
    const identities = user.identities.map((identity) => ({
      identityId: identityIdOf(user, identity),
      ...identity,
      originConnIds: [identity.connectionId],
    }));
    sendData(response, identities);
  });
  router.post("/api/v3/unlink-extidp", (request, response) => {
    const { user } = authenticate(state, readCaller(request).token);
    const extIdpId = requireText(request, "extIdpId");
    unlinkIdentities(state, user, (identity) => identity.extIdpId === extIdpId);
    sendData(response, undefined);
  });
  return router;
}
