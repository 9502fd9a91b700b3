import { registerByEmail as register } from "../accounts/register";
import { signIn } from "../accounts/sign-in";
import { viewUser } from "../accounts/user-view";
import type { Operation } from "./operation";

interface RegisterByEmailInput {
  email: string;
  password: string;
  profile?: object | null;
  forceLogin?: boolean | null;
  generateToken?: boolean | null;
}

export const registerByEmail: Operation<{ input: RegisterByEmailInput }> = async ({ input }, { state, caller }) => {
  const password = state.encryptionKey.decrypt(input.password);
  const user = await register(state, input.email, password, input.profile ?? {});
  const loggedIn = input.forceLogin || input.generateToken;
  return viewUser(user, loggedIn ? signIn(state, user, caller) : undefined);
};
