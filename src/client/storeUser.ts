import type { User } from "../types/User";
import type { BaseClient } from "./BaseClient";

/** Makes a call about the current user, stores the user whom it resolves with, and passes it on. */
export function storingUser({ session }: BaseClient, call: () => Promise<User>): Promise<User> {
  const store = session.commit<User>((user) => session.updateUser(user));
  return call().then(store);
}

/** Stores the user whom a login resolves with, if it came with a token: without one, nobody has been logged in. */
export function signingIn({ session }: BaseClient, login: Promise<User>): Promise<User> {
  return login.then((user) => {
    if (user.token) session.signIn(user);
    return user;
  });
}
