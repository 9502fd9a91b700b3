import type { RequestHandler } from "express";

/** Lets pages from any origin call the emulator, e.g. the preview of a mini program in a browser. */
export const cors: RequestHandler = (request, response, next) => {
  response.set("Access-Control-Allow-Origin", "*");
  if (request.method !== "OPTIONS") {
    next();
    return;
  }
  response.set({
    "Access-Control-Allow-Methods": "GET, HEAD, POST, PUT, DELETE",
    // Echoes the requested headers, because "*" does not cover Authorization (Fetch standard, CORS protocol).
    "Access-Control-Allow-Headers": request.get("access-control-request-headers") ?? "",
    "Access-Control-Max-Age": "600",
  });
  response.status(204).end();
};
