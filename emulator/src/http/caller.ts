import type { Request } from "express";
import type { Caller } from "../accounts/caller";
import { BusinessError } from "../business-error";

/** Reads from the headers who calls. */
export function readCaller(request: Request): Caller {
  return {
    appId: request.get("x-authing-app-id") || undefined,
    ip: request.ip,
    token: request.get("authorization")?.match(/^Bearer +(\S+)$/i)?.[1],
  };
}

/** Refuses a request that names neither its app nor its user pool. */
export function requireApp(request: Request): void {
  if (!request.get("x-authing-app-id") && !request.get("x-authing-userpool-id")) {
    throw new BusinessError("missingAppId");
  }
}
