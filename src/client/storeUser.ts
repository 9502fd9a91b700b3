import type { User } from "../types/User";
import type { BaseClient } from "./BaseClient";

/** Stores the user whom a call about the current user resolves with, and passes it on. */
export function storingUser(client: BaseClient, call: Promise<User>): Promise<User> {
  return call.then((user) => store(client, user));
}

/** Stores the user whom a login resolves with, if it came with a token: without one, nobody has been logged in. */
export function signingIn(client: BaseClient, call: Promise<User>): Promise<User> {
  return call.then((user) => (user.token ? store(client, user) : user));
}

function store(client: BaseClient, user: User): User {
  client.tokenProvider.setUser(user);
  return user;
}
