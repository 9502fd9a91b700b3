import { isIP } from "node:net";
import type { Request, RequestHandler } from "express";
import { sendHttpError } from "../http/envelope";

const LOCALHOST = /^(.+\.)?localhost$/;

/**
 * Keeps other websites away from what changes or shows the emulator's state. A browser tells where a request comes from;
 * what is not a browser tells nothing, and may pass.
 */
export const guardAdmin: RequestHandler = (request, response, next) => {
  if (!hasOwnAddress(request)) {
    // A name that somebody else's DNS may point here: the page behind it would be of this origin.
    sendHttpError(response, 403, "Use the emulator's IP address or localhost: other host names are refused here.");
    return;
  }
  if (!isFromOwnPage(request)) {
    sendHttpError(response, 403, "Only the emulator's own page may call this from a browser.");
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
  const address = `http://${request.get("host")}`;
  if (!URL.canParse(address)) {
    return false;
  }
  const { hostname } = new URL(address);
  return LOCALHOST.test(hostname) || isIP(hostname.replace(/^\[|\]$/g, "")) !== 0;
}

function isFromOwnPage(request: Request): boolean {
  const origin = request.get("origin");
  const site = request.get("sec-fetch-site") ?? "none";
  return (origin === undefined || origin === `http://${request.get("host")}`) && /^(none|same-origin)$/.test(site);
}
