import { BusinessError } from "../business-error";
import type { State } from "../state/state";
import { changeUser, type Identity, type User } from "../state/user";
import { countWaysToLogIn } from "./ways-to-log-in";

/** Takes some of a user's identities away; refuses if there are none such, and if nothing to log in with would be left. */
export function unlinkIdentities(state: State, user: User, isMeant: (identity: Identity) => boolean): void {
  const identities = user.identities.filter((identity) => !isMeant(identity));
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
