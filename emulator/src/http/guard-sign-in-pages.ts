import type { Request, RequestHandler } from "express";
import type { State } from "../state/state";
import type { AllowedOrigins } from "./allowed-origins";
import { sendHttpError } from "./envelope";
import { readParameter } from "./query";

/**
 * Rejects a link from another website to a sign-in page if the page would send a code or tokens to a website that is
 * neither allowed nor registered. A link sends no `Origin` header, so CORS cannot stop it.
 */
export function guardSignInPages(state: State, allowed: AllowedOrigins): RequestHandler<{ appId?: string }> {
  return (request, response, next) => {
    const clientId = request.params.appId ?? readParameter(request, "client_id") ?? "";
    const { redirectUris } = state.clients.find(clientId);
    const isUnknown = (uri: string) => !allowed.has(new URL(uri).origin) && !redirectUris.includes(uri);
    const unknown = request.get("sec-fetch-site") === "cross-site" ? readWebsites(request).find(isUnknown) : undefined;
    if (unknown === undefined) {
      next();
      return;
    }
    const { origin } = new URL(unknown);
    const advice = `Allow it with --allow-origin ${origin}, or register it with emulator.clients.`;
    sendHttpError(response, 403, `A link from another website cannot sign users in at ${origin}. ${advice}`);
  };
}

// Each page uses one of the two parameters. Checks both, so that the other one cannot take its place.
function readWebsites({ query }: Request<unknown>): string[] {
  const uris: unknown[] = [query.redirect_uri, query.service].flat();
  return uris.filter((uri) => typeof uri === "string").filter(isWebsite);
}

function isWebsite(uri: string): boolean {
  return URL.canParse(uri) && /^https?:$/.test(new URL(uri).protocol);
}
