import type { State } from "../state/state";
import type { User } from "../state/user";
import type { WechatIdentity } from "../state/wechat-codes";
import type { WechatPhone } from "./wechat-data";

const REGISTER_SOURCE = "social:wechat:miniprogram";

/** The user whom a WeChat user logs in as, created at the first login. */
export function findOrCreateWechatUser(state: State, identity: WechatIdentity): User {
  const user = state.users.findByOpenid(identity.openid) ?? state.users.insert({ registerSource: [REGISTER_SOURCE] });
  state.users.bindWechat(user, identity);
  return user;
}

/** The same for a WeChat user with a phone number: whoever has that number is that user. */
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
