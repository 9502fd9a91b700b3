import { randomUUID } from "node:crypto";
import type { Response } from "express";
import type { BusinessError } from "../business-error";
import { answerShapeOf } from "./answer-shape";
import { logRefusal } from "./log-requests";

const REFUSED = 499;
const UNAUTHORIZED = 401;
/** The business codes that say that there is no good session. */
const SESSION_CODES = new Set([2020, 2206, 2207]);

/** Answers a REST call that went well. */
export function sendData(response: Response, data: unknown, message = "ok"): void {
  response.json(wrap(response, { statusCode: 200, code: 200, message, data }));
}

/** Answers a REST call that the service refuses: the refusal is in the body, the HTTP status stays 200. */
export function sendRefusal(response: Response, { code, message, data }: BusinessError): void {
  logRefusal(response, code);
  const statusCode = SESSION_CODES.has(code) ? UNAUTHORIZED : REFUSED;
  response.json(wrap(response, { statusCode, code, message, data }));
}

/** Answers what is wrong with the HTTP request itself. */
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
