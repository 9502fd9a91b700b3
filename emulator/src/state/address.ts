/** The country whose phone numbers need no country code. */
export const DEFAULT_COUNTRY_CODE = "+86";

const COUNTRY_CODE = /^\+?\d{1,4}$/;
const PHONE = /^\d{3,20}$/;
const EMAIL = /^[^\s@]+@[^\s@]+$/;

/** Where codes go. */
export type Address = PhoneAddress | { readonly email: string };

/** A phone number, and its country code if it is not the default one. */
export interface PhoneAddress {
  readonly phone: string;
  readonly countryCode?: string | null | undefined;
}

/** An e-mail address as it is kept and compared. */
export function normalizeEmail(email: string): string {
  return email.trim().toLowerCase();
}

/** A country code as it is kept and compared: with a plus. */
export function normalizeCountryCode(countryCode: string | null | undefined): string {
  return countryCode ? `+${countryCode.replace(/^\+/, "")}` : DEFAULT_COUNTRY_CODE;
}

/** Tells whether a text may be an e-mail address. */
export function isEmail(text: string): boolean {
  return EMAIL.test(text.trim());
}

/** Tells whether this may be a phone number. */
export function isPhone({ phone, countryCode }: PhoneAddress): boolean {
  return PHONE.test(phone) && (!countryCode || COUNTRY_CODE.test(countryCode));
}

/** What tells an address from all others. */
export function addressKey(address: Address): string {
  return "email" in address
    ? `email ${normalizeEmail(address.email)}`
    : `sms ${normalizeCountryCode(address.countryCode)} ${address.phone}`;
}
