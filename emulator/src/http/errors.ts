import { types } from "node:util";
import type { ErrorRequestHandler, RequestHandler } from "express";
import { BusinessError } from "../business-error";
import { printableError } from "../printable";
import { languageOf } from "./caller";
import { sendHttpError, sendRefusal } from "./envelope";

/** Responds with 404 to a request that no route handles. */
export const notFound: RequestHandler = (request, response) => {
  sendHttpError(response, 404, `No such endpoint: ${request.method} ${request.path}`);
};

/** Converts an error from a route into a response. */
export const answerError: ErrorRequestHandler = (error, _request, response, _next) => {
  if (error instanceof BusinessError) {
    sendRefusal(response, error);
  } else if (isClientError(error)) {
    sendHttpError(response, error.status, error.message);
  } else {
    reportBug(error);
    sendHttpError(response, 500, new BusinessError("systemBusy").messageIn(languageOf(response.req)));
  }
};

/** Logs an error that is not the client's fault. */
export function reportBug(error: unknown): void {
  console.error(printableError(error));
}

// Express and its body parsers report a malformed request as an error with an HTTP status.
function isClientError(error: unknown): error is Error & { status: number } {
  return types.isNativeError(error) && "status" in error && typeof error.status === "number" && error.status < 500;
}
