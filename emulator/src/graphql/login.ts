import { registerByEmail } from "../accounts/register";
import { signIn } from "../accounts/sign-in";
import { viewUser } from "../accounts/user-view";
import { BusinessError } from "../business-error";
import type { Operation } from "./operation";

interface LoginByEmailInput {
  email: string;
  password: string;
  autoRegister?: boolean | null;
}

interface LoginByPhoneCodeInput {
  phone: string;
  code: string;
  phoneCountryCode?: string | null;
}

export const loginByEmail: Operation<{ input: LoginByEmailInput }> = async ({ input }, { state, caller }) => {
  const password = state.encryptionKey.decrypt(input.password);
  let user = state.users.findByEmail(input.email);
  if (!user) {
    if (!input.autoRegister) {
      throw new BusinessError("userNotFound");
    }
    user = await registerByEmail(state, input.email, password);
  } else if (!(await state.users.hasPassword(user, password))) {
    throw new BusinessError("wrongPassword");
  }
  return viewUser(user, signIn(state, user, caller));
};

export const loginByPhoneCode: Operation<{ input: LoginByPhoneCodeInput }> = ({ input }, { state, caller }) => {
  const { phone } = input;
  state.verificationCodes.redeem(phone, input.code);
  const user =
    state.users.findByPhone(phone) ??
    state.users.insert({
      phone,
      phoneCountryCode: input.phoneCountryCode ?? "+86",
      phoneVerified: true,
      registerSource: ["basic:phone-code"],
    });
  return viewUser(user, signIn(state, user, caller));
};
