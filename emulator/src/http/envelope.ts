import type { Response } from "express";
import type { BusinessError } from "../business-error";

/** Answers a REST call that went well. */
export function sendData(response: Response, data: unknown, message = "ok"): void {
  response.json({ code: 200, message, data });
}

/** Answers a REST call that the service refuses: the refusal is in the body, the HTTP status stays 200. */
export function sendRefusal(response: Response, { code, message, data }: BusinessError): void {
  response.json({ code, message, data });
}

/** Answers what is wrong with the HTTP request itself. */
export function sendHttpError(response: Response, status: number, message: string): void {
  response.status(status).json({ code: status, message, data: null });
}
