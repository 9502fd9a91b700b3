import { type Address, normalizeCountryCode, normalizeEmail } from "../state/address";
import type { State } from "../state/state";

/**
 * Creates a code for an address and puts a message with the code into the outbox.
 *
 * @param scene purpose of the code, as the client sent it; shown in the outbox
 * @param channel purpose that the code is limited to; none by default
 */
export function sendCode(state: State, address: Address, scene: string | undefined, channel?: string): void {
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
