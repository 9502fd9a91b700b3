import type { RequestHandler, Response } from "express";
import type { LoggedRequest } from "../state/request-log";
import type { State } from "../state/state";

/** Logs every request. */
export function logRequests({ requests, changes }: State): RequestHandler {
  return (request, response, next) => {
    const startedAt = performance.now();
    const logged = requests.add(request.method, request.path);
    logged.requestFrom = request.get("x-authing-request-from");
    logged.lang = request.get("x-authing-lang");
    response.locals.loggedRequest = logged;
    response.once("close", () => {
      const status = response.writableFinished ? response.statusCode : undefined;
      requests.finish(logged, status, Math.round(performance.now() - startedAt));
      changes.announce();
    });
    next();
  };
}

/** Adds a business code to the log entry of a request. */
export function logRefusal(response: Response, code: number): void {
  const logged: LoggedRequest | undefined = response.locals.loggedRequest;
  if (logged) {
    logged.code = code;
  }
}

/** Returns the log entry of the request that a response belongs to. */
export function loggedRequestOf(response: Response): LoggedRequest {
  return response.locals.loggedRequest;
}
