import type { State } from "../state/state";
import type { User } from "../state/user";
import type { WechatIdentity } from "../state/wechat-codes";
import type { WechatPhone } from "./wechat-data";

const REGISTER_SOURCE = "social:wechat:miniprogram";

/** Returns the user that a WeChat user signs in as; creates the user on first sign-in. */
export function findOrCreateWechatUser(state: State, identity: WechatIdentity): User {
  const user = state.users.findByOpenid(identity.openid) ?? state.users.insert({ registerSource: [REGISTER_SOURCE] });
  state.users.bindWechat(user, identity);
  return user;
}

/**
 * Returns the user with a WeChat user's phone number. If no user has this number, stores it for the user that the
 * WeChat user signs in as; creates the user on first sign-in.
 */
export function findOrCreateWechatPhoneUser(
  state: State,
  identity: WechatIdentity,
  { purePhoneNumber, countryCode }: WechatPhone,
): User {
  const user =
    state.users.findByPhone(purePhoneNumber, countryCode) ??
    state.users.findByOpenid(identity.openid) ??
    state.users.insert({ registerSource: [REGISTER_SOURCE] });
  state.users.bindWechat(user, identity);
  user.phone = purePhoneNumber;
  user.phoneCountryCode = `+${countryCode}`;
  user.phoneVerified = true;
  return user;
}
