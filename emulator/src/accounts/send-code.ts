import {
  type Address,
  DEFAULT_COUNTRY_CODE,
  normalizeCountryCode,
  normalizeEmail,
  type PhoneAddress,
} from "../state/address";
import type { State } from "../state/state";

/** Mobile number in mainland China. */
const CHINESE_MOBILE = /^1\d{10}$/;

/**
 * Creates a code for an address and puts a message with the code into the outbox.
 *
 * @param scene purpose of the code, as the client sent it; shown in the outbox
 * @param channel purpose that the code is limited to; none by default
 */
export function sendCode(state: State, address: Address, scene: string | undefined, channel?: string): void {
  if (!("email" in address)) {
    warnAboutUnlikelyNumber(state, address);
  }
  const code = state.verificationCodes.issue(address, channel);
  state.outbox.send(
    "email" in address
      ? { kind: "email", to: normalizeEmail(address.email), phoneCountryCode: null, code, scene }
      : {
          kind: "sms",
          to: address.phone,
          phoneCountryCode: normalizeCountryCode(address.countryCode),
          code,
          scene,
        },
  );
}

// Only a warning, because nobody knows exactly which numbers the service rejects.
function warnAboutUnlikelyNumber({ warnings }: State, { phone, countryCode }: PhoneAddress): void {
  if (normalizeCountryCode(countryCode) === DEFAULT_COUNTRY_CODE && !CHINESE_MOBILE.test(phone)) {
    warnings.warn(
      `A code was sent to ${DEFAULT_COUNTRY_CODE} ${phone}, but mobile numbers in mainland China have 11 digits and start ` +
        "with 1. The service may reject this number with code 2080.",
    );
  }
}
