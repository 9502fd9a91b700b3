import type { Endpoint } from "../core/endpoint";
import { MESSAGE, mutation } from "../core/graphql";
import { type Implementation, method } from "../core/method";
import { call, callAnonymously } from "../core/pipeline";
import { get, post } from "../core/rest";
import { argumentError } from "../errors/create-error";
import type { RestRequest } from "../http/exchange";
import { asList, asObject, confirming } from "../http/readers";
import { expectations } from "../messages";
import type { CodeCheck, CommonMessage, Country } from "../types/answers";
import type { EmailScene, SceneType } from "../types/enums";
import type { CodeToCheck, SendCodeOptions } from "../types/inputs";
import { isObject } from "../types/values";

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
   * valid for one minute, and an email code for five minutes. Each code works once. For each purpose, the service sends
   * a phone number only one code per minute. For methods that have no `channel`, e.g. `loginByPhoneCode`, use
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

  /**
   * Checks a code without using it, e.g. before the user fills in the rest of a form.
   *
   * Sends `POST /api/v2/sms/preCheckCode` or `POST /api/v2/email/preCheckCode`, or `POST /api/v3/pre-check-code` if
   * `options.channel` is set. Implemented from Authing's published clients and documentation, and not yet tested
   * against the live service.
   *
   * @param options code, and the phone number or email address that it was sent to
   * @returns `isValid`, which is `true` if the code is valid, and a `message` for the user
   * @throws {AuthingError} `argument`; 2080 if the phone number is invalid, 2204 if the email address is invalid
   * @example
   * authing.preCheckCode({ phone: "13800000000", code: "1234" }).then(({ isValid }) => this.setData({ isValid }));
   */
  preCheckCode(options: CodeToCheck): Promise<CodeCheck>;

  /**
   * Lists the countries for a phone number input.
   *
   * Sends `GET /api/v3/get-country-list`. Implemented from Authing's published clients and documentation, and not yet
   * tested against the live service.
   *
   * @returns the countries, each with its names and the country code of its phone numbers
   * @throws {AuthingError} any error from the service
   * @example
   * authing.getCountryList().then((countries) => this.setData({ countries }));
   * @see https://docs.authing.cn/v3/reference/sdk/node/authentication/公开信息端点/get-country-list.html
   */
  getCountryList(): Promise<Country[]>;
}

const SEND_SMS: Endpoint<object, CommonMessage> = {
  request: (data) => ({ kind: "rest", method: "POST", path: "/api/v3/send-sms", data }),
  read: confirming("codeSent"),
};

const SEND_EMAIL: Endpoint<object, CommonMessage> = {
  request: (data) => ({ kind: "rest", method: "POST", path: "/api/v3/send-email", data }),
  read: confirming("codeSent"),
};

const CHECK_CODE: Endpoint<Pick<RestRequest, "path" | "data">, CodeCheck> = {
  request: ({ path, data }) => ({ kind: "rest", method: "POST", path, data }),
  read(answer) {
    if (!isObject(answer)) return undefined;
    // The older endpoints return `valid`.
    const isValid = typeof answer.isValid === "boolean" ? answer.isValid : answer.valid;
    if (typeof isValid !== "boolean") return undefined;
    return answer.message && typeof answer.message === "string" ? { isValid, message: answer.message } : { isValid };
  },
};

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

  preCheckCode: method("options: {phone?, phoneCountryCode?, email?, code, channel?}", ({ client, values }) => {
    const { phone, phoneCountryCode, email, code, channel } = values;
    if (!phone === !email) throw argumentError("options", expectations.eitherPhoneOrEmail);
    const sent = channel
      ? {
          path: "/api/v3/pre-check-code",
          data: phone
            ? { codeType: "SMS", smsCodePayload: { phone, phoneCountryCode, passCode: code, channel } }
            : { codeType: "EMAIL", emailCodePayload: { email, passCode: code, channel } },
        }
      : phone
        ? { path: "/api/v2/sms/preCheckCode", data: { phone, phoneCountryCode, phoneCode: code } }
        : { path: "/api/v2/email/preCheckCode", data: { email, emailCode: code } };
    return callAnonymously(client, CHECK_CODE, sent);
  }),

  getCountryList: get("/api/v3/get-country-list", "", { read: asList<Country>, anonymous: true }),
};
