import { sendCode } from "../accounts/send-code";
import { BusinessError } from "../business-error";
import { inLanguage, messages } from "../messages";
import { isEmail } from "../state/address";
import type { Operation } from "./operation";

/** Scenes in which emails are sent only to addresses of existing users. */
const SCENES_OF_USERS = new Set([
  "RESET_PASSWORD",
  "RESET_PASSWORD_VERIFY_CODE",
  "VERIFY_EMAIL",
  "FIRST_EMAIL_LOGIN_VERIFY",
  "CONSOLE_CONDUCTED_VERIFY",
  "EMAIL_UNBIND_VERIFY_CODE",
]);

/** Sends an email with a code; any scene is accepted. */
export const sendEmail: Operation<{ email: string; scene: string }> = ({ email, scene }, { state, caller }) => {
  if (!isEmail(email)) {
    throw new BusinessError("notAnEmail");
  }
  if (SCENES_OF_USERS.has(scene) && !state.users.findByEmail(email)) {
    throw new BusinessError("userNotFound");
  }
  sendCode(state, { email }, scene);
  return { code: 200, message: inLanguage(caller.language, messages.sent) };
};
