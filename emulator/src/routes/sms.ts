import { Router } from "express";
import { sendCode } from "../accounts/send-code";
import { BusinessError } from "../business-error";
import { readText } from "../http/body";
import { languageOf } from "../http/caller";
import { sendData } from "../http/envelope";
import { inLanguage, messages } from "../messages";
import { isPhone } from "../state/address";
import type { State } from "../state/state";

/** Purposes of an SMS code, as published clients name them. */
const SCENES = [
  "login",
  "register",
  "reset",
  "bind",
  "unbind",
  "mfa-bind",
  "mfa-verify",
  "mfa-unbind",
  "complete-phone",
];

/** Sends SMS codes. */
export function smsRoutes(state: State): Router {
  return Router().post("/api/v2/sms/send", (request, response) => {
    const address = { phone: readText(request, "phone") ?? "", countryCode: readText(request, "phoneCountryCode") };
    if (!isPhone(address)) {
      throw new BusinessError("malformedPhone");
    }
    const scene = readText(request, "scene");
    if (scene !== undefined && !SCENES.includes(scene)) {
      state.warnings.warn(`The scene ${scene} of an SMS code is unknown. The known scenes are ${SCENES.join(", ")}.`);
    }
    sendCode(state, address, scene);
    // The service wraps this response twice, and clients return the inner response to the app.
    const message = inLanguage(languageOf(request), messages.sent);
    sendData(response, { code: 200, message }, messages.sent);
  });
}
