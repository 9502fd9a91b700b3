import { CallFailure } from "./call-failure";
import { recorded } from "./recorded";
import { uniqueId } from "./unique-id";

/** Encrypts a user's data so that the emulator can decrypt it. */
export type EncryptData = (data: object) => { iv: string; encryptedData: string };

/** The data that WeChat has returned for every user since 2022. */
const ANONYMOUS = {
  nickName: "微信用户",
  avatarUrl: "",
  gender: 0,
  language: "",
  country: "",
  province: "",
  city: "",
};

/** Maximum length of the `desc` option of `wx.getUserProfile`. */
const LONGEST_DESCRIPTION = 30;

/**
 * Creates the sign-in APIs of `wx`, for a WeChat session that never expires.
 *
 * @param options.openid WeChat user; the emulator's default WeChat user if omitted
 * @param options.encrypt encrypts user data; by default, nobody can decrypt the data
 */
export function createAccount({
  openid,
  encrypt = () => ({ iv: "", encryptedData: "" }),
}: {
  openid: string | undefined;
  encrypt: EncryptData | undefined;
}) {
  const prefix = openid === undefined ? "" : `openid:${openid}:`;
  const profile = (answer: { userInfo?: object } | undefined) => {
    const userInfo = { ...ANONYMOUS, ...answer?.userInfo };
    // A phone signs the data with the session key, which only the service knows.
    return { rawData: JSON.stringify(userInfo), signature: "", ...encrypt(userInfo), ...answer, userInfo };
  };
  return {
    login: recorded("login", (_option: object, answer: { code?: string } | undefined) => ({
      code: `${prefix}wx-code-${Date.now()}-${uniqueId()}`,
      ...answer,
    })),
    checkSession: recorded("checkSession", (_option: object, answer: object | undefined) => ({ ...answer })),
    getUserInfo: recorded("getUserInfo", (_option: object, answer: object | undefined) => profile(answer)),
    getUserProfile: recorded("getUserProfile", ({ desc }: { desc?: string }, answer: object | undefined) => {
      if (!desc || desc.length > LONGEST_DESCRIPTION) {
        throw new CallFailure("desc length does not meet the requirements");
      }
      return profile(answer);
    }),
  };
}
