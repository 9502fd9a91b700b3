import { pickProfile } from "../accounts/profile";
import { viewUser } from "../accounts/user-view";
import { BusinessError } from "../business-error";
import { authenticateSession } from "./authenticate-session";
import type { Operation } from "./operation";

interface UpdateUserInput {
  email?: string | null;
  phone?: string | null;
  [field: string]: unknown;
}

export const user: Operation<{ id?: string | null }> = ({ id }, { state, caller }) => {
  const { user, session } = authenticateSession(state, caller.token);
  if (id && id !== user.id) {
    throw new BusinessError("notPermitted");
  }
  return viewUser(state, user, session);
};

export const updateUser: Operation<{ id?: string | null; input: UpdateUserInput }> = (
  { id, input },
  { state, caller },
) => {
  const { user, session } = authenticateSession(state, caller.token);
  if (id && id !== user.id) {
    throw new BusinessError("notYourself");
  }
  const { email, phone, ...rest } = input;
  if (typeof email === "string") {
    throw new BusinessError("emailNotModifiable");
  }
  if (typeof phone === "string") {
    throw new BusinessError("phoneNotModifiable");
  }
  const changes = pickProfile(rest);
  const forbidden = Object.keys(rest).filter((field) => !(field in changes) && rest[field] !== null);
  if (forbidden.length > 0) {
    throw new BusinessError("fieldNotModifiable");
  }
  state.users.updateProfile(user, changes);
  return viewUser(state, user, session);
};
