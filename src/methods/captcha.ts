import type { Endpoint } from "../core/endpoint";
import { type Implementation, method } from "../core/method";
import { callAnonymously } from "../core/pipeline";
import { get } from "../core/rest";
import { isSvg, type PictureAnswer } from "../http/read-answer";
import type { Captcha, CaptchaWithToken } from "../types/answers";
import { isObject, isText } from "../types/values";

/** Captchas for sign-ins that reject with code 2000. */
export interface CaptchaMethods {
  /**
   * Requests a captcha for `loginByEmail`, `loginByUsername`, `loginByPhonePassword` and `loginBySubAccount`.
   *
   * Sends `GET /api/v2/security/captcha`. Implemented from Authing's published clients and documentation, and not yet
   * tested against the live service. Show the image, and pass the user's answer as `captchaCode` together with
   * `captchaCookie`. Each captcha allows one attempt.
   *
   * @returns the image as a data URL, and the cookie for the sign-in
   * @throws {AuthingError} `response` if the response contains no image or no cookie
   * @example
   * authing.getCaptcha().then((captcha) => this.setData({ captcha }));
   * // Later, with the text that the user has typed in:
   * const { captchaCookie } = this.data.captcha;
   * authing.loginByEmail("bob@example.com", "passw0rd", { captchaCode: "x4f9", captchaCookie });
   */
  getCaptcha(): Promise<Captcha>;

  /**
   * Requests a captcha for `signinByCredentials`.
   *
   * Sends `GET /api/v3/get-captcha-code`. Implemented from Authing's published clients and documentation, and not yet
   * tested against the live service. Show the image, and pass the user's answer as `options.captchaCode` together with
   * `options.captchaToken`. Each captcha allows one attempt.
   *
   * @returns the image as a data URL, and the token for the sign-in
   * @throws {AuthingError} `response` if the response contains no image or no token
   * @example
   * authing.getCaptchaAndToken().then((captcha) => this.setData({ captcha }));
   * // Later, with the text that the user has typed in:
   * const { captchaToken } = this.data.captcha;
   * authing.signinByCredentials({
   *   connection: "PASSWORD",
   *   passwordPayload: { email: "bob@example.com", password: "passw0rd" },
   *   options: { captchaCode: "x4f9", captchaToken },
   * });
   * @see https://docs.authing.cn/v3/reference/sdk/node/authentication/登录/signin.html
   */
  getCaptchaAndToken(): Promise<CaptchaWithToken>;
}

const CAPTCHA: Endpoint<object, Captcha> = {
  request: (params) => ({
    kind: "picture",
    method: "GET",
    path: "/api/v2/security/captcha",
    params: params as { r: string },
  }),
  read(answer) {
    const { svg, cookie } = (answer || {}) as Partial<PictureAnswer>;
    return svg && cookie ? { image: toDataUrl(svg), captchaCookie: cookie } : undefined;
  },
};

export const captchaMethods: Implementation<CaptchaMethods> = {
  getCaptcha: method("", ({ client }) => {
    // A different address each time, so that no cache returns an old captcha.
    const params = { r: client.random.text(8), userpool_id: client.options.userPoolId };
    return callAnonymously(client, CAPTCHA, params);
  }),

  getCaptchaAndToken: get("/api/v3/get-captcha-code", "", {
    anonymous: true,
    read(answer) {
      const { captchaCodeSvg: svg, captchaToken } = isObject(answer) ? answer : ({} as Record<string, unknown>);
      if (!isText(captchaToken) || !isText(svg)) return undefined;
      return { image: isSvg(svg) ? toDataUrl(svg) : svg, captchaToken };
    },
  }),
};

function toDataUrl(svg: string): string {
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
