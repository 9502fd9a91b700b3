import { BusinessError } from "../business-error";
import type { State } from "../state/state";
import { changeUser, type Identity, type User } from "../state/user";
import { countWaysToLogIn } from "./ways-to-log-in";

/** Removes the matching identities of a user; throws if none match, or if no way to sign in would be left. */
export function unlinkIdentities(state: State, user: User, matches: (identity: Identity) => boolean): void {
  const identities = user.identities.filter((identity) => !matches(identity));
  if (identities.length === user.identities.length) {
    throw new BusinessError("notPermitted", { message: "未绑定该身份源" });
  }
  const keepsWechat = identities.some(({ openid }) => openid === user.openid);
  const changes = { identities, ...(!keepsWechat && { openid: null, unionid: null }) };
  if (countWaysToLogIn(state, { ...user, ...changes }) === 0) {
    throw new BusinessError("lastLoginMethod");
  }
  changeUser(user, changes);
}
