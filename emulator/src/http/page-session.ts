import type { Request, Response } from "express";
import type { Caller } from "../accounts/caller";
import type { Session } from "../state/session-store";
import { languageOf } from "./caller";

const COOKIE = "authing_session";
const VALUE = new RegExp(`(?:^|; *)${COOKIE}=([\\w.-]+)`);

/** Reads the caller from a request for one of the service's pages, which keep their session in a cookie. */
export function readPageCaller(request: Request, appId: string | undefined): Caller {
  const token = request.get("cookie")?.match(VALUE)?.[1];
  return { appId, ip: request.ip, token, language: languageOf(request) };
}

/** Stores a session in the cookie that the service's pages share. */
export function keepPageSession(response: Response, session: Session): void {
  response.cookie(COOKIE, session.token, { httpOnly: true, sameSite: "lax" });
}

/** Clears the session cookie of the service's pages. */
export function forgetPageSession(response: Response): void {
  response.clearCookie(COOKIE, { httpOnly: true, sameSite: "lax" });
}
