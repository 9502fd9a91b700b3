import { BusinessError } from "../business-error";
import type { State } from "../state/state";
import { changeUser, type Identity, type User } from "../state/user";
import { countWaysToLogIn } from "./ways-to-log-in";

/** Removes a user's matching identities; throws if no identity matches or if the user could no longer sign in. */
export function unlinkIdentities(state: State, user: User, matches: (identity: Identity) => boolean): void {
  const identities = user.identities.filter((identity) => !matches(identity));
  if (identities.length === user.identities.length) {
    throw new BusinessError("identityNotLinked");
  }
  const keepsWechat = identities.some(({ openid }) => openid === user.openid);
  const changes = { identities, ...(!keepsWechat && { openid: null, unionid: null }) };
  if (countWaysToLogIn(state, { ...user, ...changes }) === 0) {
    throw new BusinessError("lastLoginMethod");
  }
  changeUser(user, changes);
}
