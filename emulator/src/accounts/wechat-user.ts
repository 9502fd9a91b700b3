import { BusinessError } from "../business-error";
import type { State } from "../state/state";
import { changeUser, type User } from "../state/user";
import type { WechatIdentity, WechatPhone } from "../state/wechat-codes";
import { PHONE } from "./contact-kinds";

const REGISTER_SOURCE = "social:wechat:miniprogram";

/** Returns the user that a WeChat user signs in as; creates the user on first sign-in. */
export function findOrCreateWechatUser(state: State, identity: WechatIdentity): User {
  const user =
    state.users.findByOpenid(identity.openid) ?? state.users.insert({ registerSource: [REGISTER_SOURCE], ...identity });
  state.users.bindWechat(user, identity);
  return user;
}

/** Throws if a WeChat account is bound to another user, or if the user has bound another WeChat account. */
export function requireFreeWechat(state: State, user: User, { openid }: WechatIdentity): void {
  const owner = state.users.findByOpenid(openid);
  if (owner && owner !== user) {
    throw new BusinessError("wechatTaken");
  }
  if (user.openid !== null && user.openid !== openid) {
    throw new BusinessError("alreadyLinked");
  }
}

/**
 * Finds the user by the WeChat user's phone number, then by `openid`; creates a user if neither matches. Binds the
 * WeChat identity and the phone number to the user.
 */
export function findOrCreateWechatPhoneUser(
  state: State,
  identity: WechatIdentity,
  { purePhoneNumber, countryCode }: WechatPhone,
): User {
  const user =
    state.users.findByPhone(purePhoneNumber, countryCode) ??
    state.users.findByOpenid(identity.openid) ??
    state.users.insert({ registerSource: [REGISTER_SOURCE], ...identity });
  state.users.bindWechat(user, identity);
  user.phone = purePhoneNumber;
  user.phoneCountryCode = `+${countryCode}`;
  user.phoneVerified = true;
  return user;
}

/** Binds a WeChat user's phone number to a user who has none, unless another user has this number. */
export function adoptWechatPhone(state: State, user: User, { purePhoneNumber: phone, countryCode }: WechatPhone): void {
  if (!user.phone && !state.users.findByPhone(phone, countryCode)) {
    changeUser(user, PHONE.fieldsOf({ phone, countryCode }));
  }
}
