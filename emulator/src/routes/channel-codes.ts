import { type Request, Router } from "express";
import { requireEmail, requirePhone } from "../accounts/register";
import { sendCode } from "../accounts/send-code";
import { BusinessError } from "../business-error";
import { readText, requireText } from "../http/body";
import { sendData } from "../http/envelope";
import { messages } from "../messages";
import type { State } from "../state/state";

const SMS_CHANNELS = [
  "CHANNEL_LOGIN",
  "CHANNEL_REGISTER",
  "CHANNEL_RESET_PASSWORD",
  "CHANNEL_BIND_PHONE",
  "CHANNEL_UNBIND_PHONE",
  "CHANNEL_BIND_MFA",
  "CHANNEL_VERIFY_MFA",
  "CHANNEL_UNBIND_MFA",
  "CHANNEL_COMPLETE_PHONE",
  "CHANNEL_IDENTITY_VERIFICATION",
  "CHANNEL_DELETE_ACCOUNT",
];

const EMAIL_CHANNELS = [
  "CHANNEL_LOGIN",
  "CHANNEL_REGISTER",
  "CHANNEL_RESET_PASSWORD",
  "CHANNEL_VERIFY_EMAIL_LINK",
  "CHANNEL_UPDATE_EMAIL",
  "CHANNEL_BIND_EMAIL",
  "CHANNEL_UNBIND_EMAIL",
  "CHANNEL_VERIFY_MFA",
  "CHANNEL_UNLOCK_ACCOUNT",
  "CHANNEL_COMPLETE_EMAIL",
  "CHANNEL_DELETE_ACCOUNT",
];

/** Sends codes that are valid only for the purpose of their channel. */
export function channelCodeRoutes(state: State): Router {
  const router = Router();
  router.post("/api/v3/send-sms", (request, response) => {
    const channel = requireChannel(request, SMS_CHANNELS);
    const address = {
      phone: requireText(request, "phoneNumber"),
      countryCode: readText(request, "phoneCountryCode"),
    };
    requirePhone(address);
    sendCode(state, address, channel, channel);
    sendData(response, undefined, messages.sent);
  });
  router.post("/api/v3/send-email", (request, response) => {
    const channel = requireChannel(request, EMAIL_CHANNELS);
    const email = requireText(request, "email");
    requireEmail(email);
    sendCode(state, { email }, channel, channel);
    sendData(response, undefined, messages.sent);
  });
  return router;
}

function requireChannel(request: Request, known: readonly string[]): string {
  const channel = requireText(request, "channel");
  if (!known.includes(channel)) {
    throw new BusinessError("incompleteParameters");
  }
  return channel;
}
