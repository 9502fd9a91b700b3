import type { Request, Response } from "express";
import type { Caller } from "../accounts/caller";
import type { Session } from "../state/session-store";

const COOKIE = "authing_session";
const VALUE = new RegExp(`(?:^|; *)${COOKIE}=([\\w.-]+)`);

/** Who looks at one of the service's pages: what the pages know of a session, a cookie tells. */
export function readPageCaller(request: Request, appId: string | undefined): Caller {
  return { appId, ip: request.ip, token: request.get("cookie")?.match(VALUE)?.[1] };
}

/** Lets the pages know of a session. */
export function keepPageSession(response: Response, session: Session): void {
  response.cookie(COOKIE, session.token, { httpOnly: true, sameSite: "lax" });
}

/** Lets the pages forget a session. */
export function forgetPageSession(response: Response): void {
  response.clearCookie(COOKIE, { httpOnly: true, sameSite: "lax" });
}
