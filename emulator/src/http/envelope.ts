import { randomUUID } from "node:crypto";
import type { Response } from "express";
import type { BusinessError } from "../business-error";
import { answerShapeOf } from "./answer-shape";
import { logRefusal } from "./log-requests";

const REFUSED = 499;
const UNAUTHORIZED = 401;
/** Business codes for a missing, expired or invalid session. */
const SESSION_CODES = new Set([2020, 2206, 2207]);

/** Sends the response to a successful REST call. */
export function sendData(response: Response, data: unknown, message = "ok"): void {
  response.json(wrap(response, { statusCode: 200, code: 200, message, data }));
}

/** Sends a rejection: the body contains the business code, and the HTTP status is 200. */
export function sendRefusal(response: Response, { code, message, data }: BusinessError): void {
  logRefusal(response, code);
  const statusCode = SESSION_CODES.has(code) ? UNAUTHORIZED : REFUSED;
  response.json(wrap(response, { statusCode, code, message, data }));
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
  return answerShapeOf(response) === "newer"
    ? { statusCode, apiCode: code, message, data, uniqueId: randomUUID() }
    : { code, message, data };
}
