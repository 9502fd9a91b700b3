import type { RequestHandler, Response } from "express";
import type { LoggedRequest } from "../state/request-log";
import type { State } from "../state/state";

/** Logs every request that arrives. */
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

/** Logs that the service refuses the request that is being answered. */
export function logRefusal(response: Response, code: number): void {
  const logged: LoggedRequest | undefined = response.locals.loggedRequest;
  if (logged) {
    logged.code = code;
  }
}

/** The log's entry of the request that is being answered. */
export function loggedRequestOf(response: Response): LoggedRequest {
  return response.locals.loggedRequest;
}
