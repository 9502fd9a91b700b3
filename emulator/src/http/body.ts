import type { Request } from "express";
import { BusinessError } from "../business-error";

/** A field of the JSON body, where it is a text that is not empty. */
export function readText(request: Request, field: string): string | undefined {
  const value: unknown = request.body?.[field];
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** The same of a field that must be there. */
export function requireText(request: Request, field: string): string {
  const text = readText(request, field);
  if (text === undefined) {
    throw new BusinessError("incompleteParameters");
  }
  return text;
}
