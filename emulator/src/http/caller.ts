import type { Request } from "express";
import type { Caller } from "../accounts/caller";
import { BusinessError } from "../business-error";
import { type Language, readLanguage } from "../messages";
import { readCaptchaCookie } from "./captcha-cookie";

// Clients of the V3 API send the token without the `Bearer` scheme.
const TOKEN = /^(?:Bearer +)?(?!Bearer$)(\S+)$/i;

/** Reads the caller from the request's headers. */
export function readCaller(request: Request): Caller {
  return {
    appId: request.get("x-authing-app-id") || undefined,
    ip: request.ip,
    token: request.get("authorization")?.match(TOKEN)?.[1],
    userAgent: request.get("user-agent"),
    language: languageOf(request),
    captchaId: readCaptchaCookie(request),
  };
}

/** Returns the language in which a request wants its messages. */
export function languageOf(request: Request): Language {
  return readLanguage(request.get("x-authing-lang"));
}

/** Rejects a request with neither an app ID nor a user pool ID. */
export function requireApp(request: Request): void {
  if (!request.get("x-authing-app-id") && !request.get("x-authing-userpool-id")) {
    throw new BusinessError("missingAppId");
  }
}
