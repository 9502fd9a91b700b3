import type { Request } from "express";

/** A field of the JSON body, where it is a text that is not empty. */
export function readText(request: Request, field: string): string | undefined {
  const value: unknown = request.body?.[field];
  return typeof value === "string" && value !== "" ? value : undefined;
}
