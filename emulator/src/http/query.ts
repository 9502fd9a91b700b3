import type { Request } from "express";
import { BusinessError } from "../business-error";

/** Returns a query parameter if it occurs once and is not empty. */
export function readParameter(request: Request, name: string): string | undefined {
  const value = request.query[name];
  return typeof value === "string" && value !== "" ? value : undefined;
}

/**
 * Returns a query parameter as a boolean, which is `false` if the parameter is missing. Rejects the request if the
 * parameter is neither `true` nor `false`.
 */
export function readFlag(request: Request, name: string): boolean {
  const value = request.query[name] ?? "false";
  if (value !== "true" && value !== "false") {
    throw new BusinessError("incompleteParameters");
  }
  return value === "true";
}

/**
 * Returns a query parameter as a positive integer, or the default if the parameter is missing. Rejects the request if
 * the parameter has any other value, or more than `digits` digits.
 */
export function readCount(request: Request, name: string, byDefault: number, { digits = 9 } = {}): number {
  const value = request.query[name];
  if (value === undefined) {
    return byDefault;
  }
  if (typeof value !== "string" || !/^[1-9]\d*$/.test(value) || value.length > digits) {
    throw new BusinessError("incompleteParameters");
  }
  return Number(value);
}
