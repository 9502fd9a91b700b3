import { Router } from "express";
import { requireApp } from "../http/caller";
import { sendData } from "../http/envelope";
import { linkOrigin } from "../http/link-origin";
import type { IdentityProvider } from "../state/identity-provider-store";
import type { SocialConnection } from "../state/social-connection-store";
import { stableId } from "../state/stable-id";
import type { State } from "../state/state";

/**
 * Serves the list of all connections to identity providers, from which a page can create its sign-in buttons.
 *
 * @param ownUrl URL of the emulator
 */
export function identitySourceRoutes(state: State, ownUrl: string): Router {
  return Router().get("/api/v3/get-application-enabled-extidps", (request, response) => {
    requireApp(request);
    const origin = linkOrigin(request, ownUrl);
    sendData(response, [
      ...state.socialConnections.list().map((connection) => viewSocial(connection, origin)),
      ...state.identityProviders.list().map((provider) => viewEnterprise(provider, origin)),
    ]);
  });
}

function viewSocial({ identifier, provider, name }: SocialConnection, origin: string) {
  // The part before the colon names the identity provider, e.g. `wechat` in `wechat:miniprogram:default`. It is also the
  // `extIdpId` of users' identities.
  const [type = provider] = provider.split(":");
  const bindUrl = `${origin}/connections/social/${encodeURIComponent(identifier)}`;
  return { ...describe(identifier, name), extIdpId: type, type, extIdpType: "social", bindUrl };
}

function viewEnterprise({ identifier, protocol }: IdentityProvider, origin: string) {
  return {
    ...describe(identifier, identifier),
    extIdpId: stableId("identity-provider", identifier),
    type: protocol === "oauth" ? "oauth2" : protocol,
    extIdpType: "enterprise",
    bindUrl: `${origin}/connections/enterprise/${encodeURIComponent(identifier)}`,
  };
}

function describe(identifier: string, name: string) {
  return { identifier, name, name_en: null, desc: null, desc_en: null, logo: null };
}
