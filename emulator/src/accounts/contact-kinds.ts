import type { Reason } from "../business-error";
import {
  type Address,
  isEmail,
  isPhone,
  normalizeCountryCode,
  normalizeEmail,
  type PhoneAddress,
} from "../state/address";
import type { State } from "../state/state";
import type { User } from "../state/user";

/** Rules that differ between phone numbers and email addresses. */
export interface ContactKind<Contact extends Address> {
  isValid(contact: Contact): boolean;
  /** Returns the user's contact of this kind. */
  of(user: User): Contact | undefined;
  /** Returns the contact that receives the codes of the user's second factor. */
  secondFactorOf(state: State, user: User): Contact | undefined;
  /**
   * Returns the user fields that store a verified contact, or that clear the contact if the argument is `undefined`.
   */
  fieldsOf(contact: Contact | undefined): Partial<User>;
  /** Way to complete a sign-in with a code that was sent to the contact, for the login history. */
  readonly loginMethod: string;
  readonly reasons: Record<"malformed" | "taken" | "none" | "oldMismatch" | "oldUnverified" | "same", Reason>;
}

/** Phone numbers. */
export const PHONE: ContactKind<PhoneAddress> = {
  isValid: isPhone,
  of: ({ phone, phoneCountryCode }) => (phone ? { phone, countryCode: phoneCountryCode } : undefined),
  secondFactorOf: ({ mfa }, user) => mfa.findContact(user, "SMS"),
  fieldsOf: (contact) => ({
    phone: contact?.phone ?? null,
    phoneCountryCode: contact ? normalizeCountryCode(contact.countryCode) : null,
    phoneVerified: contact !== undefined,
  }),
  loginMethod: "verifyAppSmsMfa",
  reasons: {
    malformed: "malformedPhone",
    taken: "phoneTaken",
    none: "noPhoneBound",
    oldMismatch: "oldPhoneMismatch",
    oldUnverified: "oldPhoneUnverified",
    same: "samePhone",
  },
};

/** Email addresses. */
export const EMAIL: ContactKind<{ readonly email: string }> = {
  isValid: ({ email }) => isEmail(email),
  of: ({ email }) => (email ? { email } : undefined),
  secondFactorOf: ({ mfa }, user) => mfa.findContact(user, "EMAIL"),
  fieldsOf: (contact) => ({
    email: contact ? normalizeEmail(contact.email) : null,
    emailVerified: contact !== undefined,
  }),
  loginMethod: "verifyAppEmailMfa",
  reasons: {
    malformed: "notAnEmail",
    taken: "emailTaken",
    none: "noEmailBound",
    oldMismatch: "oldEmailMismatch",
    oldUnverified: "oldEmailUnverified",
    same: "sameEmail",
  },
};
