import type { ErrorRequestHandler, RequestHandler } from "express";
import { BusinessError } from "../business-error";
import { sendHttpError, sendRefusal } from "./envelope";

/** Answers a path that nothing else answered. */
export const notFound: RequestHandler = (request, response) => {
  sendHttpError(response, 404, `No such endpoint: ${request.method} ${request.path}`);
};

/** Answers whatever went wrong in a route. */
export const answerError: ErrorRequestHandler = (error, _request, response, _next) => {
  if (error instanceof BusinessError) {
    sendRefusal(response, error);
  } else if (isClientError(error)) {
    sendHttpError(response, error.status, error.message);
  } else {
    reportBug(error);
    sendHttpError(response, 500, new BusinessError("systemBusy").message);
  }
};

/** Shows the developer an error that no client caused. */
export function reportBug(error: unknown): void {
  console.error(error);
}

// The form in which express and its body parsers say that a request is malformed.
function isClientError(error: unknown): error is Error & { status: number } {
  return error instanceof Error && "status" in error && typeof error.status === "number" && error.status < 500;
}
