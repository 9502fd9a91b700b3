import type { Request, RequestHandler } from "express";
import { hostnameOf, isFixedHostname } from "../http/allowed-origins";
import { sendHttpError } from "../http/envelope";

/**
 * Keeps other websites from reading or changing the emulator's state. Browsers send the origin of a request in headers;
 * requests without these headers come from other programs and are accepted.
 */
export const guardAdmin: RequestHandler = (request, response, next) => {
  if (!hasOwnAddress(request)) {
    // DNS rebinding: a website can point its host name at this server. The website's pages then share the server's
    // origin.
    sendHttpError(response, 403, "Use the emulator's IP address or localhost. Other host names are not allowed here.");
    return;
  }
  if (!isFromOwnPage(request)) {
    sendHttpError(response, 403, "In a browser, only the emulator's own page can call this endpoint.");
    return;
  }
  response.set({
    "Cache-Control": "no-store",
    "Cross-Origin-Resource-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
  });
  next();
};

function hasOwnAddress(request: Request): boolean {
  const hostname = hostnameOf(request.get("host"));
  return hostname !== undefined && isFixedHostname(hostname);
}

function isFromOwnPage(request: Request): boolean {
  const origin = request.get("origin");
  const site = request.get("sec-fetch-site") ?? "none";
  return (origin === undefined || origin === `http://${request.get("host")}`) && /^(none|same-origin)$/.test(site);
}
