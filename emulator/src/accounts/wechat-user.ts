import type { State } from "../state/state";
import type { User } from "../state/user";
import type { WechatIdentity } from "../state/wechat-codes";

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
  phone: { phoneNumber: string; countryCode: string },
): User {
  const user =
    state.users.findByPhone(phone.phoneNumber) ??
    state.users.findByOpenid(identity.openid) ??
    state.users.insert({ registerSource: [REGISTER_SOURCE] });
  state.users.bindWechat(user, identity);
  user.phone = phone.phoneNumber;
  user.phoneCountryCode = `+${phone.countryCode}`;
  user.phoneVerified = true;
  return user;
}
