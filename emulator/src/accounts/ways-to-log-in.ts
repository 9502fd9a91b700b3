import { BusinessError } from "../business-error";
import type { State } from "../state/state";
import type { User } from "../state/user";

/** How many ways a user has to log in: codes by phone and mail, the name with a password, and other accounts. */
export function countWaysToLogIn({ users }: State, user: User): number {
  const hasPassword = users.passwordSecurityLevel(user) !== undefined;
  const wechat = user.openid && !user.identities.some(({ openid }) => openid === user.openid);
  return [user.phone, user.email, user.username && hasPassword, wechat].filter(Boolean).length + user.identities.length;
}

/** Refuses to take away the only way that a user has to log in. */
export function requireAnotherWay(state: State, user: User): void {
  if (countWaysToLogIn(state, user) <= 1) {
    throw new BusinessError("lastLoginMethod");
  }
}
