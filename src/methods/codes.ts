import { mutation, post } from "../core/endpoint";
import type { Implementation } from "../core/method";
import { MESSAGE } from "../core/operation";
import { asObject } from "../http/readers";
import type { CommonMessage } from "../types/answers";
import type { EmailScene, SceneType } from "../types/enums";

/** Verification codes by SMS and email. */
export interface CodeMethods {
  /**
   * Sends a verification code by SMS.
   *
   * Sends `POST /api/v2/sms/send`. The service limits how often it sends codes.
   *
   * @param phone phone number, without its country code
   * @param phoneCountryCode country code of the phone number, e.g. `+86`; the user pool's country code by default
   * @param scene purpose of the code, one of `SceneType`; any purpose by default
   * @returns a confirmation
   * @throws {AuthingError} `argument`; 2080 if the phone number is invalid
   * @example
   * authing.sendSmsCode("13800000000").then(() => this.setData({ codeSent: true }));
   * @see https://docs.authing.cn/v2/reference/sdk-for-node/authentication/AuthenticationClient.html#发送短信验证码
   */
  sendSmsCode(phone: string, phoneCountryCode?: string, scene?: SceneType): Promise<CommonMessage>;

  /**
   * Sends a verification code or a link by email.
   *
   * Sends the GraphQL mutation `sendEmail`.
   *
   * @param email email address
   * @param scene purpose of the email, one of `EmailScene`
   * @returns a confirmation
   * @throws {AuthingError} `argument`; 2004 if the purpose requires an account and there is no account with the email
   *   address, 2204 if the email address is invalid
   * @example
   * authing.sendEmail("bob@example.com", "RESET_PASSWORD").then(() => this.setData({ codeSent: true }));
   * @see https://docs.authing.cn/v2/reference/sdk-for-node/authentication/AuthenticationClient.html#发送邮件
   */
  sendEmail(email: string, scene: EmailScene): Promise<CommonMessage>;
}

export const codeMethods: Implementation<CodeMethods> = {
  sendSmsCode: post("/api/v2/sms/send", "phone, phoneCountryCode?, scene?", { read: asObject<CommonMessage> }),
  sendEmail: mutation("email, scene: EmailScene", { select: MESSAGE }),
};
