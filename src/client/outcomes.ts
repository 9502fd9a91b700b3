import type { User } from "../types/User";
import type { BaseClient } from "./BaseClient";

/**
 * What a call does with its outcome besides handing it on. It is told of the call before it is made, and gives what is
 * told of the outcome.
 */
export type Outcome<T> = (client: BaseClient) => (outcome: T) => void;

/** Begins the session of the user who comes back, unless that user has no token. */
export const signsIn = ({ session }: BaseClient) => {
  const store = session.commit("SIGNED_IN");
  return (user: User) => {
    if (user.token) store(user);
    return user;
  };
};

/** Stores the user who comes back, if the session is still the one that the call was made in. */
export const storesUser: Outcome<User> = ({ session }) => session.commit("USER_UPDATED");
