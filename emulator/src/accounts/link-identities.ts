import { BusinessError } from "../business-error";
import type { State } from "../state/state";
import { changeUser, type User } from "../state/user";
import { countWaysToLogIn } from "./ways-to-log-in";

/**
 * Moves the identities of the secondary user to the primary user. Deletes the secondary user if that user has no other
 * way to sign in.
 */
export function linkIdentities(state: State, primary: User, secondary: User): void {
  if (secondary.identities.length === 0) {
    throw new BusinessError("noExternalAccount");
  }
  const taken = new Set(primary.identities.map(({ provider }) => provider));
  if (primary === secondary || secondary.identities.some(({ provider }) => taken.has(provider))) {
    throw new BusinessError("alreadyLinked");
  }
  const { openid, unionid, identities } = secondary;
  const moved = identities.map((identity) => ({ ...identity, userId: primary.id }));
  changeUser(primary, { identities: [...primary.identities, ...moved], ...(openid && { openid, unionid }) });
  changeUser(secondary, { identities: [], openid: null, unionid: null });
  if (countWaysToLogIn(state, secondary) === 0) {
    state.users.delete(secondary);
  }
}
