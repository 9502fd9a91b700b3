import type { State } from "../state/state";
import type { User } from "../state/user";

/** Returns the user with this username, email address or phone number. */
export function findAccount({ users }: State, account: string): User | undefined {
  return users.findByUsername(account) ?? users.findByEmail(account) ?? users.findByPhone(account);
}
