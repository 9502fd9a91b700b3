import { BusinessError } from "../business-error";
import type { Session } from "../state/session-store";
import type { State } from "../state/state";
import type { WechatIdentity, WechatPhone } from "../state/wechat-codes";
import type { Caller } from "./caller";
import { readCustomDataObject, setCustomData } from "./custom-data";
import { requireMiniProgram } from "./mini-program-connection";
import type { MobileSignInRequest, WxLoginInfo } from "./mobile-sign-in-request";
import { signIn } from "./sign-in";
import { adoptWechatProfile, readWechatPhone, readWechatPhoneByCode, readWechatProfile } from "./wechat-data";
import { adoptWechatPhone, findOrCreateWechatUser } from "./wechat-user";

/** Data that a mini program sends about its user; the phone number only if the user shared it. */
interface WechatLogin {
  readonly identity: WechatIdentity;
  readonly profile: object;
  readonly phone?: WechatPhone;
}

/**
 * Signs in the user of a mini program, and stores the custom data from the request. The WeChat identity alone
 * determines the user. The phone number is bound only if this user has none and no other user has the number.
 */
export function signInByMobile(state: State, request: MobileSignInRequest, caller: Caller): Session {
  const { allowsRegistration } = requireMiniProgram(state, request.extIdpConnidentifier);
  const values = readCustomDataObject(state, request.options.customData);
  const { identity, profile, phone } = redeemCodes(state, request);
  if (!allowsRegistration && !state.users.findByOpenid(identity.openid)) {
    throw new BusinessError("registrationClosed");
  }
  const user = findOrCreateWechatUser(state, identity);
  const session = signIn(state, user, caller);
  adoptWechatProfile(state, user, profile);
  if (phone) {
    adoptWechatPhone(state, user, phone);
  }
  setCustomData(user, values);
  return session;
}

// Redeems the login code first, so that it is spent even if the phone code is invalid. Clients must not rely on using
// the login code again.
function redeemCodes(state: State, request: MobileSignInRequest): WechatLogin {
  if (request.connection === "wechat_mini_program_code") {
    return redeemLoginCode(state, request.wechatMiniProgramCodePayload);
  }
  if (request.connection === "wechat_mini_program_phone") {
    const { code, ...encrypted } = request.wechatMiniProgramPhonePayload;
    const login = redeemLoginCode(state, { code });
    return { ...login, phone: readWechatPhone(state, login.identity.openid, encrypted) };
  }
  const { wxLoginInfo, wxPhoneInfo } = request.wechatMiniProgramCodeAndPhonePayload;
  const login = redeemLoginCode(state, wxLoginInfo);
  return { ...login, phone: readWechatPhoneByCode(state, wxPhoneInfo.code) };
}

function redeemLoginCode(state: State, { code, iv, encryptedData }: WxLoginInfo): WechatLogin {
  const identity = state.wechatCodes.exchange(code);
  const profile = iv && encryptedData ? readWechatProfile(state, identity.openid, { iv, encryptedData }) : {};
  return { identity, profile };
}
