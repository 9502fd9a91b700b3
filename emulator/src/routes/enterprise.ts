import { type Request, Router } from "express";
import { BusinessError } from "../business-error";
import { requireText } from "../http/body";
import { sendData } from "../http/envelope";
import { sendFactsPage } from "../http/facts-page";
import { linkOrigin } from "../http/link-origin";
import { readParameter } from "../http/query";
import type { IdentityProvider } from "../state/identity-provider-store";
import type { State } from "../state/state";
import { USER_POOL_ID } from "../state/user";

/**
 * Handles sign-ins with enterprise identity providers. The providers' sign-in pages only show the parameters of the
 * request.
 *
 * @param ownUrl URL of the emulator
 */
export function enterpriseRoutes(state: State, ownUrl: string): Router {
  const router = Router();
  router.get("/api/v2/applications/:appId/public-config", (request, response) => {
    const origin = linkOrigin(request, ownUrl);
    const identityProviders = state.identityProviders.list().map((provider) => viewProvider(provider, origin));
    const socialConnections = state.socialConnections
      .list()
      .map(({ id, identifier, provider, name }) => ({ id, identifier, provider, name }));
    sendData(response, { id: request.params.appId, userPoolId: USER_POOL_ID, identityProviders, socialConnections });
  });
  router.post("/api/v2/connections/oidc/start-interaction", (request, response) => {
    const provider = state.identityProviders.find(readIdentifier(request) ?? "");
    if (provider?.protocol !== "oidc") {
      throw new BusinessError("incompleteParameters");
    }
    state.identityProviders.startInteraction(provider, requireText(request, "state"));
    sendData(response, {});
  });
  router.get("/connections/enterprise/:identifier", (request, response, next) => {
    const provider = state.identityProviders.find(request.params.identifier);
    if (!provider) {
      next();
      return;
    }
    const { identifier, protocol } = provider;
    const title = `${identifier} (${protocol})`;
    const isAnnounced = state.identityProviders.isStarted(provider, readParameter(request, "state") ?? "");
    if (protocol === "oidc" && !isAnnounced) {
      sendFactsPage(response.status(400), title, "state 无效：没有用它发起过登录。");
      return;
    }
    sendFactsPage(response, title, "真实的企业身份源会在这里让用户登录。", request.query);
  });
  return router;
}

// The misspelled names come from the service's API.
function viewProvider({ identifier, protocol }: IdentityProvider, origin: string) {
  const url = `${origin}/connections/enterprise/${encodeURIComponent(identifier)}`;
  const configs: Record<IdentityProvider["protocol"], object> = {
    oidc: {
      authorizationEdpoint: url,
      clientId: identifier,
      redirectUri: `${origin}/connections/oidc/${encodeURIComponent(identifier)}/callback`,
      scopes: "openid profile email",
      responseType: "code",
    },
    oauth: { authUrl: url },
    saml: { samlRequest: url },
    cas: { casConnectionLoginUrl: url },
    "azure-ad": { authorizationUrl: url },
  };
  return { identifier, protocol, config: configs[protocol] };
}

function readIdentifier(request: Request): string | undefined {
  const identifier: unknown = request.body?.connection?.providerIentifier;
  return typeof identifier === "string" ? identifier : undefined;
}
