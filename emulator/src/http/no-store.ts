import type { RequestHandler } from "express";

/** Paths that respond with public data, which clients can cache. */
const PUBLIC = /^\/uploads\/|\/\.well-known(\/|$)/;

/** Forbids caching of responses, which can contain tokens, claims or codes (RFC 6749, section 5.1). */
export const forbidStoring: RequestHandler = (request, response, next) => {
  if (!PUBLIC.test(request.path)) {
    response.setHeader("Cache-Control", "no-store");
  }
  next();
};
