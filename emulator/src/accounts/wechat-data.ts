import { BusinessError } from "../business-error";
import type { State } from "../state/state";
import type { Profile, User } from "../state/user";
import { DEFAULT_PHONE, type WechatPhone } from "../state/wechat-codes";
import type { EncryptedData } from "../state/wechat-encryption";

export const PHONE_WARNING =
  "The encryptedData of a phone number could not be decrypted, so the emulator used 13800000000. " +
  "Use emulator.wechat.encrypt() to create data that it can decrypt.";
export const PHONE_CODE_WARNING =
  "The emulator did not issue the code of a phone number, so it used 13800000000. " +
  "Use emulator.wechat.phoneCodeDetail() to create a code for another phone number.";
export const PROFILE_WARNING = "The encryptedData of a profile could not be decrypted, so the emulator ignored it.";

const GENDERS: Record<string, string> = { 1: "M", 2: "F" };

/** Decrypts a phone number; issues a warning and returns the default number if the data cannot be decrypted. */
export function readWechatPhone(state: State, openid: string, encrypted: EncryptedData): WechatPhone {
  const data = state.wechat.decrypt(openid, encrypted);
  if (!data) {
    state.warnings.warn(PHONE_WARNING);
    return DEFAULT_PHONE;
  }
  const { phoneNumber, purePhoneNumber = phoneNumber } = data;
  const countryCode = String(data.countryCode ?? DEFAULT_PHONE.countryCode);
  if (!isDigits(purePhoneNumber) || !isDigits(countryCode)) {
    throw new BusinessError("malformedPhone");
  }
  return { countryCode, phoneNumber: String(phoneNumber ?? purePhoneNumber), purePhoneNumber };
}

/**
 * Redeems a code from `getPhoneNumber`; issues a warning and returns the default number if the emulator did not issue
 * the code.
 */
export function readWechatPhoneByCode(state: State, code: string): WechatPhone {
  const phone = state.wechatCodes.exchangePhoneCode(code);
  if (!phone) {
    state.warnings.warn(PHONE_CODE_WARNING);
  }
  return phone ?? DEFAULT_PHONE;
}

/** Decrypts a profile; issues a warning and returns an empty object if the data cannot be decrypted. */
export function readWechatProfile(state: State, openid: string, encrypted: EncryptedData): object {
  const data = state.wechat.decrypt(openid, encrypted);
  if (!data) {
    state.warnings.warn(PROFILE_WARNING);
  }
  return data ?? {};
}

/** Parses an unencrypted profile; returns an empty object if the JSON is malformed. */
export function parseWechatProfile(rawData: string): object {
  try {
    return Object(JSON.parse(rawData));
  } catch {
    return {};
  }
}

/** Fills the empty fields of a user from a WeChat profile. */
export function adoptWechatProfile(state: State, user: User, profile: object): void {
  const { nickName, avatarUrl, gender, city, province, country } = profile as Record<string, unknown>;
  const values = { nickname: nickName, photo: avatarUrl, gender: GENDERS[String(gender)], city, province, country };
  const changes: Partial<Profile> = {};
  for (const [field, value] of Object.entries(values) as [keyof Profile, unknown][]) {
    if (!user[field] && typeof value === "string" && value !== "") {
      changes[field] = value;
    }
  }
  state.users.updateProfile(user, changes);
}

function isDigits(value: unknown): value is string {
  return typeof value === "string" && /^\d{1,20}$/.test(value);
}
