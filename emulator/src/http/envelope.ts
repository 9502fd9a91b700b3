import { randomUUID } from "node:crypto";
import type { Response } from "express";
import { BusinessError } from "../business-error";
import { inLanguage, type Message } from "../messages";
import { answerShapeOf, isV3 } from "./answer-shape";
import { languageOf } from "./caller";
import { logRefusal } from "./log-requests";

const REFUSED = 499;
const UNAUTHORIZED = 401;
/** Business codes for a missing, expired or invalid session. */
const SESSION_CODES = new Set([2020, 2206, 2207]);
/** `statusCode` by business code, where the V3 API has a more specific value than 499. */
const V3_STATUS_CODES: Partial<Record<number, number>> = {
  400: 400,
  404: 404,
  2231: 400,
  40029: 602,
  40163: 602,
};

/** Sends the response to a successful REST call. */
export function sendData(response: Response, data: unknown, message?: Message): void {
  const text = message ? inLanguage(languageOf(response.req), message) : "ok";
  response.json(wrap(response, { statusCode: 200, code: 200, message: text, data }));
}

/** Sends a rejection: the body contains the business code, and the HTTP status is 200. */
export function sendRefusal(response: Response, refusal: BusinessError): void {
  const error = isV3(response) ? withV3Code(refusal) : refusal;
  const { code, data } = error;
  const message = error.messageIn(languageOf(response.req));
  logRefusal(response, code);
  response.json(wrap(response, { statusCode: statusCodeOf(response, code), code, message, data }));
}

// The V3 API has only one code for a missing, expired or invalid token.
function withV3Code(refusal: BusinessError): BusinessError {
  return SESSION_CODES.has(refusal.code) ? new BusinessError("notLoggedIn") : refusal;
}

function statusCodeOf(response: Response, code: number): number {
  if (SESSION_CODES.has(code)) {
    return UNAUTHORIZED;
  }
  return (isV3(response) ? V3_STATUS_CODES[code] : undefined) ?? REFUSED;
}

/** Sends an error with an HTTP status instead of a business code. */
export function sendHttpError(response: Response, status: number, message: string): void {
  response.status(status).json(wrap(response, { statusCode: status, code: status, message, data: null }));
}

function wrap(
  response: Response,
  answer: { statusCode: number; code: number; message: string; data: unknown },
): object {
  const { statusCode, code, message, data } = answer;
  if (answerShapeOf(response) === "older") {
    return { code, message, data };
  }
  const requestId = randomUUID();
  // The documentation of the V3 API calls this ID `requestId`; that of the V2 API calls it `uniqueId`.
  return { statusCode, apiCode: code, message, data, uniqueId: requestId, ...(isV3(response) && { requestId }) };
}
