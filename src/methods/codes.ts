import { Methods } from "../client/Methods";
import { asObject } from "../client/readers";
import { attempt, optionalString, requireString } from "../errors/argument";
import type { CommonMessage } from "../types/answers";

/** Sending codes to a user. */
export abstract class CodeMethods extends Methods {
  /**
   * Sends a code by SMS.
   *
   * Sends `POST /api/v2/sms/send`.
   *
   * @param phone the phone number, without its country code
   * @param phoneCountryCode country code of the phone, such as `+86`; the user pool's own by default
   * @param scene what the code is for; the service's general purpose by default
   * @returns a confirmation
   * @throws {AuthingError} `argument`; 2080 if the service does not take the number for one
   * @example
   * authing.sendSmsCode("13800000000").then(() => this.setData({ codeSent: true }));
   */
  sendSmsCode(phone: string, phoneCountryCode?: string, scene?: string): Promise<CommonMessage> {
    return attempt(() => {
      requireString("phone", phone);
      optionalString("phoneCountryCode", phoneCountryCode);
      optionalString("scene", scene);
      const data = { phone, phoneCountryCode, scene };
      return this.baseClient.rest<CommonMessage>({ method: "POST", url: "/api/v2/sms/send", data }, asObject);
    });
  }
}
