import { isIP } from "node:net";
import type { Request, RequestHandler } from "express";
import { sendHttpError } from "../http/envelope";

const LOCALHOST = /^(.+\.)?localhost$/;

/**
 * Keeps other websites from reading or changing the emulator's state. Browsers send the origin of a request in headers;
 * requests without these headers come from other programs and are accepted.
 */
export const guardAdmin: RequestHandler = (request, response, next) => {
  if (!hasOwnAddress(request)) {
    // DNS rebinding: a website can point its host name at this server, so that the website's pages share the server's
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
