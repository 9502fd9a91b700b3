import type { Request, Response } from "express";
import type { Captcha } from "../state/captchas";

const COOKIE = "authing_captcha";
const VALUE = new RegExp(`(?:^|; *)${COOKIE}=([\\w-]+)`);

/** Stores the ID of a captcha in a cookie that a sign-in has to send back. */
export function keepCaptcha(response: Response, { id }: Captcha): void {
  response.cookie(COOKIE, id, { httpOnly: true, sameSite: "lax" });
}

/** Returns the ID of the captcha in the request's cookie. */
export function readCaptchaCookie(request: Request): string | undefined {
  return request.get("cookie")?.match(VALUE)?.[1];
}
