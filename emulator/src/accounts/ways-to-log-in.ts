import { BusinessError } from "../business-error";
import type { State } from "../state/state";
import type { User } from "../state/user";

/** Counts a user's ways to sign in: phone number, email address, username with a password, and identities. */
export function countWaysToLogIn({ users }: State, user: User): number {
  const hasPassword = users.passwordSecurityLevel(user) !== undefined;
  const wechat = user.openid && !user.identities.some(({ openid }) => openid === user.openid);
  return [user.phone, user.email, user.username && hasPassword, wechat].filter(Boolean).length + user.identities.length;
}

/** Throws if a user has only one way to sign in. */
export function requireAnotherWay(state: State, user: User): void {
  if (countWaysToLogIn(state, user) <= 1) {
    throw new BusinessError("lastLoginMethod");
  }
}
