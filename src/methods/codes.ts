import { mutation, post } from "../core/endpoint";
import { type Implementation, method } from "../core/method";
import { MESSAGE } from "../core/operation";
import { call, type Endpoint } from "../core/pipeline";
import { argumentError } from "../errors/create-error";
import { asObject, confirming } from "../http/readers";
import { expectations, messages } from "../messages";
import type { CommonMessage } from "../types/answers";
import type { EmailScene, SceneType } from "../types/enums";
import type { SendCodeOptions } from "../types/inputs";

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

  /**
   * Sends a verification code by SMS or email for one purpose, e.g. `CHANNEL_DELETE_ACCOUNT` for `deleteAccount`.
   *
   * Sends `POST /api/v3/send-sms` or `POST /api/v3/send-email`. Implemented from Authing's published clients and
   * documentation, and not yet tested against the live service. According to Authing's documentation, an SMS code is
   * valid for a minute and an email code for five minutes, each code works once, and the service sends a phone number
   * only one code per purpose and minute. For methods without a purpose of this list, e.g. `loginByPhoneCode`, use
   * `sendSmsCode` or `sendEmail`.
   *
   * @param options purpose of the code, and either `phone` or `email`
   * @returns a confirmation
   * @throws {AuthingError} `argument`; 2080 if the phone number is invalid, 2003 if the email address is invalid
   * @example
   * authing
   *   .sendCode({ phone: "13800000000", channel: "CHANNEL_DELETE_ACCOUNT" })
   *   .then(() => this.setData({ codeSent: true }));
   * @see https://docs.authing.cn/v3/reference/sdk/node/authentication/消息服务/send-sms.html
   * @see https://docs.authing.cn/v3/reference/sdk/node/authentication/消息服务/send-email.html
   */
  sendCode(options: SendCodeOptions): Promise<CommonMessage>;
}

export const codeMethods: Implementation<CodeMethods> = {
  sendSmsCode: post("/api/v2/sms/send", "phone, phoneCountryCode?, scene?", { read: asObject<CommonMessage> }),
  sendEmail: mutation("email, scene: EmailScene", { select: MESSAGE }),

  sendCode: method("options: {channel, phone?, phoneCountryCode?, email?}", ({ client, values }) => {
    const { channel, phone, phoneCountryCode, email } = values;
    if (!phone === !email) throw argumentError("options", expectations.eitherPhoneOrEmail);
    return phone
      ? call(client, SEND_SMS, { channel, phoneNumber: phone, phoneCountryCode })
      : call(client, SEND_EMAIL, { channel, email });
  }),
};

const SEND_SMS: Endpoint<object, CommonMessage> = {
  request: (data) => ({ kind: "rest", method: "POST", path: "/api/v3/send-sms", data }),
  read: confirming(messages.codeSent),
};

const SEND_EMAIL: Endpoint<object, CommonMessage> = {
  request: (data) => ({ kind: "rest", method: "POST", path: "/api/v3/send-email", data }),
  read: confirming(messages.codeSent),
};
