import { BusinessError } from "../business-error";
import type { DirectoryEntry, DirectoryKind } from "../state/directories";
import type { State } from "../state/state";
import { USER_POOL_ID, type User } from "../state/user";
import type { Caller } from "./caller";
import { watchLogin } from "./login-record";

/** Returns the user with this username and password in a directory; throws if either is wrong. */
export async function identifyInDirectory(
  state: State,
  kind: DirectoryKind,
  { username, password }: { readonly username: string; readonly password: string },
  caller: Caller,
): Promise<User> {
  const entry = state.directories.find(kind, username);
  if (!entry) {
    throw new BusinessError("userNotFound");
  }
  await watchLogin(state, state.users.findByIdentity(kind, username), caller, async () => {
    if (!(await state.directories.hasPassword(kind, username, password))) {
      throw new BusinessError("wrongPassword");
    }
  });
  return findOrCreateDirectoryUser(state, kind, entry);
}

/**
 * Returns the user of a directory account; creates the user on first sign-in. A new user gets the account's username,
 * unless another user has it. Throws if another user already has the account's email address or phone number.
 */
function findOrCreateDirectoryUser(state: State, kind: DirectoryKind, entry: DirectoryEntry): User {
  const { username, ...attributes } = entry;
  const known = state.users.findByIdentity(kind, username);
  if (known) {
    return known;
  }
  const user = state.users.insert({
    ...attributes,
    username: state.users.findByUsername(username) ? null : username,
    registerSource: [kind],
  });
  user.identities.push({
    openid: null,
    userIdInIdp: username,
    userInfoInIdp: null,
    userId: user.id,
    connectionId: kind,
    isSocial: false,
    provider: kind,
    userPoolId: USER_POOL_ID,
    refreshToken: null,
    accessToken: null,
    type: "username",
    extIdpId: kind,
  });
  return user;
}
