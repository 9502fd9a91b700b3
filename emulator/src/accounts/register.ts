import { BusinessError } from "../business-error";
import type { State } from "../state/state";
import type { User } from "../state/user";
import { pickProfile } from "./profile";

const MINIMUM_PASSWORD_LENGTH = 6;
const EMAIL = /^[^\s@]+@[^\s@]+$/;

/** Registers a user with an e-mail address and a password in plain text. */
export async function registerByEmail(
  state: State,
  email: string,
  password: string,
  profile: object = {},
): Promise<User> {
  if (!EMAIL.test(email)) {
    throw new BusinessError("malformedEmail");
  }
  if (password.length < MINIMUM_PASSWORD_LENGTH) {
    throw new BusinessError("passwordTooShort");
  }
  return state.users.create({ ...pickProfile(profile), email, password, registerSource: ["basic:email"] });
}
