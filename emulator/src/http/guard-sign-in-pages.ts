import type { RequestHandler } from "express";
import type { State } from "../state/state";
import type { AllowedOrigins } from "./allowed-origins";
import { sendHttpError } from "./envelope";
import { readParameter } from "./query";

/**
 * Rejects a link from another website to a sign-in page if the page would then send the user's code or tokens to a
 * website that is neither allowed nor registered. Such a link needs no `Origin` header, so that CORS cannot stop it.
 */
export function guardSignInPages(state: State, allowed: AllowedOrigins): RequestHandler<{ appId?: string }> {
  return (request, response, next) => {
    const uri = readParameter(request, "redirect_uri") ?? readParameter(request, "service");
    if (request.get("sec-fetch-site") !== "cross-site" || uri === undefined || !isWebsite(uri)) {
      next();
      return;
    }
    const clientId = readParameter(request, "client_id") ?? request.params.appId ?? "";
    const { origin } = new URL(uri);
    if (allowed.has(origin) || state.clients.find(clientId).redirectUris.includes(uri)) {
      next();
      return;
    }
    const advice = `Allow it with --allow-origin ${origin}, or register it with emulator.clients.`;
    sendHttpError(response, 403, `A link from another website cannot sign users in at ${origin}. ${advice}`);
  };
}

function isWebsite(uri: string): boolean {
  return URL.canParse(uri) && /^https?:$/.test(new URL(uri).protocol);
}
