import type { Request } from "express";
import { BusinessError } from "../business-error";

/** Returns a field of the JSON body if it is a non-empty string. */
export function readText(request: Request, field: string): string | undefined {
  const value: unknown = request.body?.[field];
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** Returns a field of the JSON body; rejects the request if it is not a non-empty string. */
export function requireText(request: Request, field: string): string {
  const text = readText(request, field);
  if (text === undefined) {
    throw new BusinessError("incompleteParameters");
  }
  return text;
}
