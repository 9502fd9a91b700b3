import { type Address, normalizeCountryCode, normalizeEmail } from "../state/address";
import type { State } from "../state/state";

/** Creates a code for an address and puts a message with the code into the outbox. */
export function sendCode(state: State, address: Address, scene: string | undefined): void {
  const code = state.verificationCodes.issue(address);
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
