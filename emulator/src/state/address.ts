/** Country code for phone numbers that are given without a country code. */
export const DEFAULT_COUNTRY_CODE = "+86";

const COUNTRY_CODE = /^\+?\d{1,4}$/;
const PHONE = /^\d{3,20}$/;
/** Allows only printable characters. */
const EMAIL = /^[^\s@\p{C}]+@[^\s@\p{C}]+$/u;
/** Longest email address (RFC 5321, section 4.5.3.1). */
const MAXIMUM_EMAIL_LENGTH = 254;

/** Destination of a verification code. */
export type Address = PhoneAddress | { readonly email: string };

/** Phone number; the country code is `+86` by default. */
export interface PhoneAddress {
  readonly phone: string;
  readonly countryCode?: string | null | undefined;
}

/** Normalizes an email address for storage and comparison. */
export function normalizeEmail(email: string): string {
  return email.trim().toLowerCase();
}

/** Normalizes a country code for storage and comparison, with a leading plus. */
export function normalizeCountryCode(countryCode: string | null | undefined): string {
  return countryCode ? `+${countryCode.replace(/^\+/, "")}` : DEFAULT_COUNTRY_CODE;
}

/** Returns `true` if a string looks like an email address. */
export function isEmail(text: string): boolean {
  const email = text.trim();
  return email.length <= MAXIMUM_EMAIL_LENGTH && EMAIL.test(email);
}

/** Returns `true` if the number and the country code look valid. */
export function isPhone({ phone, countryCode }: PhoneAddress): boolean {
  return PHONE.test(phone) && (!countryCode || COUNTRY_CODE.test(countryCode));
}

/** Returns a unique key for an address. */
export function addressKey(address: Address): string {
  return "email" in address
    ? `email ${normalizeEmail(address.email)}`
    : `sms ${normalizeCountryCode(address.countryCode)} ${address.phone}`;
}
