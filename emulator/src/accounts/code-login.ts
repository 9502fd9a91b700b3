import { BusinessError } from "../business-error";
import { type Address, normalizeCountryCode } from "../state/address";
import type { State } from "../state/state";
import type { User } from "../state/user";
import { EMAIL, PHONE } from "./contact-kinds";

/**
 * The user whom a code that was sent to an address stands for; uses the code up.
 *
 * @param autoRegister whether to create the user at the first time
 */
export function identifyByCode(state: State, address: Address, code: string, { autoRegister = true } = {}): User {
  state.verificationCodes.redeem(address, code);
  const user = findByAddress(state, address);
  if (user) {
    return user;
  }
  if (!autoRegister) {
    throw new BusinessError("userNotFound");
  }
  return state.users.insert(
    "email" in address
      ? { ...EMAIL.fieldsOf(address), registerSource: ["basic:email-code"] }
      : { ...PHONE.fieldsOf(address), registerSource: ["basic:phone-code"] },
  );
}

/** The user with this address. */
export function findByAddress({ users }: State, address: Address): User | undefined {
  return "email" in address
    ? users.findByEmail(address.email)
    : users.findByPhone(address.phone, normalizeCountryCode(address.countryCode));
}
