import { bindContact, unbindContact, updateContact } from "../accounts/contact";
import { EMAIL, PHONE } from "../accounts/contact-kinds";
import { viewUser } from "../accounts/user-view";
import type { State } from "../state/state";
import type { User } from "../state/user";
import { authenticateSession } from "./authenticate-session";
import type { Operation, OperationContext } from "./operation";

interface PhoneArguments {
  phone: string;
  phoneCode: string;
  phoneCountryCode?: string | null;
}

interface OldPhoneArguments {
  oldPhone?: string | null;
  oldPhoneCode?: string | null;
  oldPhoneCountryCode?: string | null;
}

interface EmailArguments {
  email: string;
  emailCode: string;
}

interface OldEmailArguments {
  oldEmail?: string | null;
  oldEmailCode?: string | null;
}

export const bindPhone: Operation<PhoneArguments> = (args, context) =>
  changeCaller(context, (state, user) => bindContact(state, user, PHONE, readPhone(args)));

export const unbindPhone: Operation<unknown> = (_args, context) =>
  changeCaller(context, (state, user) => unbindContact(state, user, PHONE));

export const updatePhone: Operation<PhoneArguments & OldPhoneArguments> = (args, context) =>
  changeCaller(context, (state, user) => {
    const { oldPhone: phone, oldPhoneCountryCode: countryCode, oldPhoneCode: code } = args;
    updateContact(state, user, PHONE, readPhone(args), { contact: phone ? { phone, countryCode } : undefined, code });
  });

export const bindEmail: Operation<EmailArguments> = (args, context) =>
  changeCaller(context, (state, user) => bindContact(state, user, EMAIL, readEmail(args)));

export const unbindEmail: Operation<unknown> = (_args, context) =>
  changeCaller(context, (state, user) => unbindContact(state, user, EMAIL));

export const updateEmail: Operation<EmailArguments & OldEmailArguments> = (args, context) =>
  changeCaller(context, (state, user) => {
    const { oldEmail: email, oldEmailCode: code } = args;
    updateContact(state, user, EMAIL, readEmail(args), { contact: email ? { email } : undefined, code });
  });

function changeCaller({ state, caller }: OperationContext, change: (state: State, user: User) => void) {
  const { user, session } = authenticateSession(state, caller.token);
  change(state, user);
  return viewUser(state, user, session);
}

function readPhone({ phone, phoneCountryCode: countryCode, phoneCode: code }: PhoneArguments) {
  return { contact: { phone, countryCode }, code };
}

function readEmail({ email, emailCode: code }: EmailArguments) {
  return { contact: { email }, code };
}
