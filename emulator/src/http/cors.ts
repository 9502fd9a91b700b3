import type { RequestHandler } from "express";

/** Lets pages of any origin call the emulator: a mini program's preview in a browser is one. */
export const cors: RequestHandler = (request, response, next) => {
  response.set("Access-Control-Allow-Origin", "*");
  if (request.method !== "OPTIONS") {
    next();
    return;
  }
  response.set({
    "Access-Control-Allow-Methods": "GET, HEAD, POST, PUT, DELETE",
    // "*" would not cover Authorization (Fetch standard, CORS protocol), so what is asked for is allowed by name.
    "Access-Control-Allow-Headers": request.get("access-control-request-headers") ?? "",
    "Access-Control-Max-Age": "600",
  });
  response.status(204).end();
};
