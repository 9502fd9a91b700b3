import { BusinessError } from "../business-error";
import { type Address, normalizeCountryCode } from "../state/address";
import type { State } from "../state/state";
import type { User } from "../state/user";
import type { Caller } from "./caller";
import { EMAIL, PHONE } from "./contact-kinds";
import { watchLogin } from "./login-record";

interface CodeLoginOptions {
  /** `true` to create the user on first sign-in; `true` by default. */
  readonly autoRegister?: boolean;
  /** Channel whose codes are accepted, in addition to codes without a channel; none by default. */
  readonly channel?: string;
}

/** Redeems the code that was sent to an address, and returns the user with this address. */
export function identifyByCode(
  state: State,
  address: Address,
  code: string,
  caller: Caller,
  { autoRegister = true, channel }: CodeLoginOptions = {},
): User {
  const user = findByAddress(state, address);
  const accepted = state.verificationCodes.has(address, code, channel) ? channel : undefined;
  watchLogin(state, user, caller, () => state.verificationCodes.redeem(address, code, accepted));
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

/** Returns the user with this address. */
export function findByAddress({ users }: State, address: Address): User | undefined {
  return "email" in address
    ? users.findByEmail(address.email)
    : users.findByPhone(address.phone, normalizeCountryCode(address.countryCode));
}
