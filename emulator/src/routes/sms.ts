import { Router } from "express";
import { BusinessError } from "../business-error";
import { readText } from "../http/body";
import { sendData } from "../http/envelope";
import type { State } from "../state/state";

const PHONE = /^\d{3,20}$/;
const SENT = "发送成功";

/** Codes by text message. */
export function smsRoutes(state: State): Router {
  return Router().post("/api/v2/sms/send", (request, response) => {
    const phone = readText(request, "phone");
    if (!phone || !PHONE.test(phone)) {
      throw new BusinessError("malformedPhone");
    }
    const code = state.verificationCodes.issue(phone);
    state.outbox.send({ kind: "sms", to: phone, code, scene: readText(request, "scene") });
    // The service wraps this answer twice, and clients hand on the inner one.
    sendData(response, { code: 200, message: SENT }, SENT);
  });
}
