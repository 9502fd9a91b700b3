import { BusinessError } from "../business-error";
import type { State } from "../state/state";
import type { Profile, User } from "../state/user";
import type { EncryptedData } from "../state/wechat-encryption";

/** A phone number as WeChat tells it. */
export interface WechatPhone {
  readonly countryCode: string;
  /** With its country code, unless that is China's. */
  readonly phoneNumber: string;
  readonly purePhoneNumber: string;
}

const DEFAULT_PHONE: WechatPhone = {
  countryCode: "86",
  phoneNumber: "13800000000",
  purePhoneNumber: "13800000000",
};
const PHONE_WARNING =
  "An encryptedData could not be decrypted, and stands for the phone number 13800000000. " +
  "emulator.wechat.encrypt() makes data that can.";
const PROFILE_WARNING = "A profile's encryptedData could not be decrypted, and was ignored.";

const GENDERS: Record<string, string> = { 1: "M", 2: "F" };

/** Reads a phone number; what cannot be decrypted, as only WeChat could, stands for the default one. */
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

/** Reads an encrypted profile; what cannot be decrypted says nothing. */
export function readWechatProfile(state: State, openid: string, encrypted: EncryptedData): object {
  const data = state.wechat.decrypt(openid, encrypted);
  if (!data) {
    state.warnings.warn(PROFILE_WARNING);
  }
  return data ?? {};
}

/** Parses a profile in plain text; what is malformed says nothing. */
export function parseWechatProfile(rawData: string): object {
  try {
    return Object(JSON.parse(rawData));
  } catch {
    return {};
  }
}

/** Gives a user what the WeChat profile says and the user has not said otherwise. */
export function adoptWechatProfile(state: State, user: User, profile: object): void {
  const { nickName, avatarUrl, gender, city, province, country } = profile as Record<string, unknown>;
  const said = { nickname: nickName, photo: avatarUrl, gender: GENDERS[String(gender)], city, province, country };
  const changes: Partial<Profile> = {};
  for (const [field, value] of Object.entries(said) as [keyof Profile, unknown][]) {
    if (!user[field] && typeof value === "string" && value !== "") {
      changes[field] = value;
    }
  }
  state.users.updateProfile(user, changes);
}

function isDigits(value: unknown): value is string {
  return typeof value === "string" && /^\d{1,20}$/.test(value);
}
