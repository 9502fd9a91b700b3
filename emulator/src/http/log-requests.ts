import type { RequestHandler, Response } from "express";
import type { LoggedRequest, RequestLog } from "../state/request-log";

/** Logs every request that arrives. */
export function logRequests(log: RequestLog): RequestHandler {
  return (request, response, next) => {
    response.locals.loggedRequest = log.add(request.method, request.path);
    next();
  };
}

/** The log's entry of the request that is being answered. */
export function loggedRequestOf(response: Response): LoggedRequest {
  return response.locals.loggedRequest;
}
