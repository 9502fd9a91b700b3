import { BusinessError } from "../business-error";
import { normalizeEmail } from "../state/address";
import type { Operation } from "./operation";

interface Names {
  email?: string | null;
  phone?: string | null;
  username?: string | null;
  externalId?: string | null;
}

/** Returns `true` if there is a user who matches all given identifiers. */
export const isUserExists: Operation<Names> = ({ email, phone, username, externalId }, { state }) => {
  if (!email && !phone && !username && !externalId) {
    throw new BusinessError("incompleteParameters");
  }
  return state.users
    .list()
    .some(
      (user) =>
        (!email || user.email === normalizeEmail(email)) &&
        (!phone || user.phone === phone) &&
        (!username || user.username === username) &&
        (!externalId || user.externalId === externalId),
    );
};
