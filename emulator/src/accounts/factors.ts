import { BusinessError } from "../business-error";
import { normalizeCountryCode, normalizeEmail } from "../state/address";
import type { Enrollment } from "../state/enrollments";
import type { BoundFactor } from "../state/second-factors";
import type { State } from "../state/state";
import type { User } from "../state/user";
import { fingerprintOf } from "./face";

/** Returns a second factor as the service shows it to the user. */
export function viewFactor(state: State, user: User, { id, type }: BoundFactor): object {
  return { factorId: id, factorType: type, profile: profileOf(state, user, type) };
}

/** Completes an enrollment; throws if the proof is wrong. */
export function proveFactor(
  state: State,
  user: User,
  { enrollment: { factorType, contact, source }, proof }: { enrollment: Enrollment; proof: unknown },
): void {
  const { passCode, photo } = typeof proof === "object" && proof ? (proof as Record<string, unknown>) : {};
  if (factorType === "FACE") {
    state.mfa.bindFace(user, fingerprintOf(state, requireProof(photo)), source);
    return;
  }
  const code = requireProof(passCode);
  if (!contact) {
    state.mfa.confirmTotp(user, code);
    return;
  }
  state.verificationCodes.redeem(contact, code);
  if ("email" in contact) {
    state.mfa.bindContact(user, "EMAIL", { email: normalizeEmail(contact.email) }, source);
  } else {
    state.mfa.bindContact(user, "SMS", contact, source);
  }
}

function requireProof(value: unknown): string {
  if (typeof value !== "string" || value === "") {
    throw new BusinessError("incompleteParameters");
  }
  return value;
}

function profileOf({ mfa }: State, user: User, type: BoundFactor["type"]): object {
  const phone = type === "SMS" ? mfa.findContact(user, type) : undefined;
  if (phone) {
    return {
      phoneNumber: phone.phone.replace(/^(.{3}).*(.{4})$/, "$1****$2"),
      phoneCountryCode: normalizeCountryCode(phone.countryCode),
    };
  }
  const email = type === "EMAIL" ? mfa.findContact(user, type) : undefined;
  return email ?? {};
}
