import { Router } from "express";
import { drawCaptcha } from "../accounts/captcha-picture";
import { keepCaptcha } from "../http/captcha-cookie";
import { sendData } from "../http/envelope";
import type { State } from "../state/state";

/** Serves captchas: with a cookie for V2 sign-ins, or with a token for the V3 sign-in. */
export function captchaRoutes(state: State): Router {
  const router = Router();
  router.get("/api/v2/security/captcha", (_request, response) => {
    const captcha = state.captchas.issue();
    keepCaptcha(response, captcha);
    response.set("Cache-Control", "no-store").type("svg").send(drawCaptcha(captcha.code));
  });
  router.get("/api/v3/get-captcha-code", (_request, response) => {
    const { id, code } = state.captchas.issue();
    sendData(response, { captchaCodeSvg: drawCaptcha(code), captchaToken: id });
  });
  return router;
}
