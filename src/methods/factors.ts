import type { Implementation } from "../core/method";
import { get, post } from "../core/rest";
import { argumentError } from "../errors/create-error";
import { asList, confirming, withString } from "../http/readers";
import { expectations } from "../messages";
import type { CommonMessage, EnrolledFactor, FactorEnrollment, FactorType } from "../types/answers";
import type { FactorProof, FactorToEnroll } from "../types/inputs";

/** Second factors of the signed-in user. */
export interface FactorMethods {
  /**
   * Lists the kinds of second factors that the signed-in user can enroll.
   *
   * Sends `GET /api/v3/list-factors-to-enroll`. Implemented from Authing's published clients and documentation, and not
   * yet tested against the live service.
   *
   * @returns the kinds that the application offers and the user has not enrolled
   * @throws {AuthingError} 2020, 2206 or 2207 if the session is missing, expired or invalid
   * @example
   * authing.listFactorsToEnroll().then((kinds) => this.setData({ kinds }));
   * @see https://docs.authing.cn/v3/reference/sdk/node/authentication/mfa-要素管理/list-factors-to-enroll.html
   */
  listFactorsToEnroll(): Promise<{ factorType: FactorType }[]>;

  /**
   * Starts to enroll a second factor, and sends a code to its phone number or email address.
   *
   * Sends `POST /api/v3/send-enroll-factor-request`. Implemented from Authing's published clients and documentation,
   * and not yet tested against the live service. Call `enrollFactor` within one minute. The service sends one code per
   * minute to a phone number or an email address.
   *
   * @param options kind of the second factor, and its phone number or email address
   * @returns the token for `enrollFactor`; for the kind `OTP`, also the secret for the authenticator app
   * @throws {AuthingError} `argument`; 2020, 2206 or 2207 if the session or the MFA token is missing, expired or
   *   invalid; any business code from the service
   * @example
   * authing.sendEnrollFactorRequest({ factorType: "SMS", phoneNumber: "13800000000" })
   *   .then(({ enrollmentToken }) => this.setData({ enrollmentToken }));
   * @see https://docs.authing.cn/v3/reference/sdk/node/authentication/mfa-要素管理/send-enroll-factor-request.html
   */
  sendEnrollFactorRequest(options: FactorToEnroll): Promise<FactorEnrollment>;

  /**
   * Completes the enrollment of a second factor, which sign-ins then require.
   *
   * Sends `POST /api/v3/enroll-factor`. Implemented from Authing's published clients and documentation, and not yet
   * tested against the live service.
   *
   * @param options kind of the second factor, token from `sendEnrollFactorRequest`, and proof
   * @returns a confirmation
   * @throws {AuthingError} `argument`; 2001 if the code is wrong, 2300 if it has expired; 2020, 2206 or 2207 if the
   *   session or the MFA token is missing, expired or invalid; any other business code from the service
   * @example
   * authing.enrollFactor({ factorType: "SMS", enrollmentToken, passCode: "123456" });
   * @see https://docs.authing.cn/v3/reference/sdk/node/authentication/mfa-要素管理/enroll-factor.html
   */
  enrollFactor(options: FactorProof): Promise<CommonMessage>;

  /**
   * Lists the second factors of the signed-in user.
   *
   * Sends `GET /api/v3/list-enrolled-factors`. Implemented from Authing's published clients and documentation, and not
   * yet tested against the live service.
   *
   * @returns the second factors, each with its `factorId`
   * @throws {AuthingError} 2020, 2206 or 2207 if the session is missing, expired or invalid
   * @example
   * authing.listEnrolledFactors().then((factors) => this.setData({ factors }));
   * @see https://docs.authing.cn/v3/reference/sdk/node/authentication/mfa-要素管理/list-enrolled-factors.html
   */
  listEnrolledFactors(): Promise<EnrolledFactor[]>;

  /**
   * Returns one second factor of the signed-in user.
   *
   * Sends `GET /api/v3/get-factor`. Implemented from Authing's published clients and documentation, and not yet tested
   * against the live service.
   *
   * @param factorId ID of the second factor
   * @returns the second factor
   * @throws {AuthingError} `argument`; 2020, 2206 or 2207 if the session is missing, expired or invalid; any business
   *   code from the service if there is no such second factor
   * @example
   * authing.getFactor(factorId).then(({ profile }) => this.setData({ phone: profile.phoneNumber }));
   * @see https://docs.authing.cn/v3/reference/sdk/node/authentication/mfa-要素管理/get-factor.html
   */
  getFactor(factorId: string): Promise<EnrolledFactor>;

  /**
   * Removes a second factor of the signed-in user.
   *
   * Sends `POST /api/v3/reset-factor`. Implemented from Authing's published clients and documentation, and not yet
   * tested against the live service.
   *
   * @param factorId ID of the second factor
   * @returns a confirmation
   * @throws {AuthingError} `argument`; 2020, 2206 or 2207 if the session is missing, expired or invalid; any business
   *   code from the service if there is no such second factor
   * @example
   * authing.resetFactor(factorId).then(() => wx.showToast({ title: "已解绑" }));
   * @see https://docs.authing.cn/v3/reference/sdk/node/authentication/mfa-要素管理/reset-factor.html
   */
  resetFactor(factorId: string): Promise<CommonMessage>;
}

const TYPE = 'factorType: "OTP" | "SMS" | "EMAIL" | "FACE"';
const PROOF = "enrollmentToken, passCode?, photo?, isExternalPhoto?: boolean";

export const factorMethods: Implementation<FactorMethods> = {
  listFactorsToEnroll: get("/api/v3/list-factors-to-enroll", "", {
    read: asList<{ factorType: FactorType }>,
    needsUser: true,
  }),

  sendEnrollFactorRequest: post(
    "/api/v3/send-enroll-factor-request",
    `options: {${TYPE}, phoneNumber?, phoneCountryCode?, email?, mfaToken?}`,
    {
      read: withString<FactorEnrollment>("enrollmentToken"),
      bearer: "mfaToken",
      send({ factorType, phoneNumber, phoneCountryCode, email }) {
        if (factorType === "SMS") requirePresent("phoneNumber", phoneNumber);
        if (factorType === "EMAIL") requirePresent("email", email);
        return { factorType, profile: { phoneNumber, phoneCountryCode, email } };
      },
    },
  ),

  enrollFactor: post("/api/v3/enroll-factor", `options: {${TYPE}, ${PROOF}, mfaToken?}`, {
    read: confirming("factorEnrolled"),
    bearer: "mfaToken",
    send({ factorType, enrollmentToken, passCode, photo, isExternalPhoto }) {
      if (factorType === "FACE") requirePresent("photo", photo);
      else requirePresent("passCode", passCode);
      return { factorType, enrollmentToken, enrollmentData: { passCode, photo, isExternalPhoto } };
    },
  }),

  listEnrolledFactors: get("/api/v3/list-enrolled-factors", "", { read: asList<EnrolledFactor>, needsUser: true }),
  getFactor: get("/api/v3/get-factor", "factorId", { read: withString<EnrolledFactor>("factorId"), needsUser: true }),
  resetFactor: post("/api/v3/reset-factor", "factorId", { read: confirming("factorReset"), needsUser: true }),
};

function requirePresent(name: string, value: string | undefined): void {
  if (!value) throw argumentError(`options.${name}`, expectations.nonEmptyString);
}
