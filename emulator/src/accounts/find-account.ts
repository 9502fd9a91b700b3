import type { State } from "../state/state";
import type { User } from "../state/user";

/** The user whom a text stands for that may be a user name, an e-mail address or a phone number. */
export function findAccount({ users }: State, account: string): User | undefined {
  return users.findByUsername(account) ?? users.findByEmail(account) ?? users.findByPhone(account);
}
