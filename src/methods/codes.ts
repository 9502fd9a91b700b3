import { mutation, post } from "../core/endpoint";
import type { Implementation } from "../core/method";
import { MESSAGE } from "../core/operation";
import { asObject } from "../http/readers";
import type { CommonMessage } from "../types/answers";
import type { EmailScene, SceneType } from "../types/enums";

/** Sending codes to a user. */
export interface CodeMethods {
  /**
   * Sends a code by SMS.
   *
   * Sends `POST /api/v2/sms/send`.
   *
   * @param phone the phone number, without its country code
   * @param phoneCountryCode country code of the phone, such as `+86`; the user pool's own by default
   * @param scene what the code is for, one of `SceneType`; the service's general purpose by default
   * @returns a confirmation
   * @throws {AuthingError} `argument`; 2080 if the service does not take the number for one
   * @example
   * authing.sendSmsCode("13800000000").then(() => this.setData({ codeSent: true }));
   */
  sendSmsCode(phone: string, phoneCountryCode?: string, scene?: SceneType): Promise<CommonMessage>;

  /**
   * Sends a code or a link by e-mail.
   *
   * Sends the GraphQL mutation `sendEmail`.
   *
   * @param email the e-mail address
   * @param scene what the mail is for, one of `EmailScene`
   * @returns a confirmation
   * @throws {AuthingError} `argument`; 2004 if the address has no account where it needs one, 2204 if it is no address
   * @example
   * authing.sendEmail("bob@example.com", "RESET_PASSWORD").then(() => this.setData({ codeSent: true }));
   */
  sendEmail(email: string, scene: EmailScene): Promise<CommonMessage>;
}

export const codeMethods: Implementation<CodeMethods> = {
  sendSmsCode: post("/api/v2/sms/send", "phone, phoneCountryCode?, scene?", { read: asObject<CommonMessage> }),
  sendEmail: mutation("email, scene: EmailScene", { select: MESSAGE }),
};
