import type { Request } from "express";
import { BusinessError } from "../business-error";

/** A parameter of the query, where it is there once and not empty. */
export function readParameter(request: Request, name: string): string | undefined {
  const value = request.query[name];
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** A parameter of the query that is a count, from 1 on. */
export function readCount(request: Request, name: string, byDefault: number): number {
  const value = request.query[name];
  if (value === undefined) {
    return byDefault;
  }
  if (typeof value !== "string" || !/^[1-9]\d{0,8}$/.test(value)) {
    throw new BusinessError("incompleteParameters");
  }
  return Number(value);
}
