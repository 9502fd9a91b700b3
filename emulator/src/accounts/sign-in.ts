import { BusinessError } from "../business-error";
import type { Session } from "../state/session-store";
import type { State } from "../state/state";
import type { User } from "../state/user";
import type { Caller } from "./caller";

/** Lets a user in, whatever proved who it is; refuses one who is locked. */
export function signIn(state: State, user: User, caller: Caller): Session {
  if (user.blocked) {
    throw new BusinessError("userLocked");
  }
  user.newlyCreated = user.loginsCount === 0;
  user.loginsCount += 1;
  user.lastLogin = new Date().toISOString();
  user.lastIP = caller.ip ?? null;
  return state.sessions.start(user, caller.appId);
}
