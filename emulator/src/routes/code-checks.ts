import { type Request, Router } from "express";
import { BusinessError } from "../business-error";
import { requireText } from "../http/body";
import { languageOf } from "../http/caller";
import { sendData } from "../http/envelope";
import { type Address, isEmail, isPhone } from "../state/address";
import type { State } from "../state/state";

interface CodeCheck {
  readonly address: Address;
  readonly passCode: string;
  /** Channel whose codes are accepted as well as codes without a channel; none by default. */
  readonly channel?: string;
}

/** Checks codes without redeeming them. */
export function codeCheckRoutes(state: State): Router {
  const router = Router();
  router.post("/api/v2/sms/preCheckCode", (request, response) => {
    sendData(
      response,
      check(state, request, { address: readPhone(request.body), passCode: requireText(request, "phoneCode") }),
    );
  });
  router.post("/api/v2/email/preCheckCode", (request, response) => {
    sendData(
      response,
      check(state, request, { address: readEmail(request.body), passCode: requireText(request, "emailCode") }),
    );
  });
  router.post("/api/v3/pre-check-code", (request, response) => {
    const { valid, message } = check(state, request, readCheck(request));
    sendData(response, { isValid: valid, ...(message && { message }) });
  });
  return router;
}

/** Checks a code that was sent for a channel, or without a channel. */
function check(
  { verificationCodes }: State,
  request: Request,
  { address, passCode, channel }: CodeCheck,
): { valid: boolean; message: string } {
  try {
    verificationCodes.check(address, passCode, verificationCodes.has(address, passCode, channel) ? channel : undefined);
    return { valid: true, message: "" };
  } catch (error) {
    if (error instanceof BusinessError) {
      return { valid: false, message: error.messageIn(languageOf(request)) };
    }
    throw error;
  }
}

function readCheck(request: Request): CodeCheck {
  const { codeType, smsCodePayload, emailCodePayload } = request.body ?? {};
  const payload: unknown = codeType === "SMS" ? smsCodePayload : codeType === "EMAIL" ? emailCodePayload : undefined;
  const { passCode, channel } = isRecord(payload) ? payload : {};
  if (typeof passCode !== "string" || typeof channel !== "string" || !/^CHANNEL_[A-Z_]+$/.test(channel)) {
    throw new BusinessError("incompleteParameters");
  }
  return { address: codeType === "SMS" ? readPhone(payload) : readEmail(payload), passCode, channel };
}

function readPhone(payload: unknown): Address {
  const { phone, phoneCountryCode = "" } = isRecord(payload) ? payload : {};
  const address = { phone: String(phone ?? ""), countryCode: String(phoneCountryCode ?? "") };
  if (!isPhone(address)) {
    throw new BusinessError("malformedPhone");
  }
  return address;
}

function readEmail(payload: unknown): Address {
  const { email } = isRecord(payload) ? payload : {};
  if (typeof email !== "string" || !isEmail(email)) {
    throw new BusinessError("notAnEmail");
  }
  return { email };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
