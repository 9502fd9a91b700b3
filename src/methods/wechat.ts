import type { Client } from "../core/client";
import type { Endpoint } from "../core/endpoint";
import { type Implementation, method } from "../core/method";
import { callInTurn } from "../core/pipeline";
import { get, post } from "../core/rest";
import { argumentError } from "../errors/create-error";
import { asList, asObject, asUser, confirming } from "../http/readers";
import { expectations } from "../messages";
import { getLoginCode } from "../platform/wechat";
import { LOGIN_BY_CODE, MINIPROGRAM } from "../session/own-requests";
import type { CommonMessage, ExternalIdentityProvider, WechatData } from "../types/answers";
import type { User } from "../types/user";

/** WeChat profile from `wx.getUserInfo`: `rawData`, or `iv` and `encryptedData` together. */
export interface LoginByCodeOptions {
  /** Initialization vector of `encryptedData`. */
  iv?: string | undefined;
  /** Encrypted profile; the service decrypts it. */
  encryptedData?: string | undefined;
  /** Profile as JSON. The service uses it without verification. */
  rawData?: string | undefined;
}

/** WeChat data to decrypt, e.g. from `wx.getWeRunData`. */
export interface EncryptedWechatData {
  /** Code from `wx.login`, requested before the data. */
  code: string;
  /** Initialization vector of `encryptedData`. */
  iv: string;
  /** Encrypted data. */
  encryptedData: string;
}

/** Options of `bindWechat`. */
export interface BindWechatOptions extends LoginByCodeOptions {
  /** Code from `wx.login`; by default, the SDK calls `wx.login`. */
  code?: string | undefined;
}

/** Sign-in with the WeChat account, and binding of the WeChat account. */
export interface WechatMethods {
  /**
   * Signs in silently with the WeChat account: calls `wx.login`, and then does the same as `loginByCode`.
   *
   * Sends `POST /connections/social/wechat-miniprogram/auth`, and stores the session. Simultaneous calls share one
   * sign-in. Each sign-in requests a new code, because a code works only once.
   *
   * @returns the user
   * @throws {AuthingError} `singlePage` in single-page mode; `unsupported` outside WeChat; `network`, `timeout`,
   *   `interrupted`; `platform`, without a call to `onError`, if `wx.login` fails for another reason; 40029 if the service
   *   is configured with a different mini program ID
   * @example
   * authing.login().then((user) => console.log(user.id));
   * @see https://docs.authing.cn/v2/reference/sdk-for-wxapp.html#loginbycode
   * @see https://developers.weixin.qq.com/miniprogram/dev/api/open-api/login/wx.login.html
   */
  login(): Promise<User>;

  /**
   * Signs in silently with a WeChat code, and creates the account on first sign-in.
   *
   * Sends `POST /connections/social/wechat-miniprogram/auth`, and stores the session.
   *
   * @param code code from `wx.login`, which can be used once within five minutes
   * @param options WeChat profile of the user, if the user has agreed to share it; none by default
   * @returns the user
   * @throws {AuthingError} `argument`; 40029 if the code is invalid or from another mini program, 40163 if it was used
   *   before
   * @example
   * wx.login({ success: ({ code }) => authing.loginByCode(code).then((user) => console.log(user.id)) });
   * @see https://docs.authing.cn/v2/reference/sdk-for-wxapp.html#loginbycode
   * @see https://developers.weixin.qq.com/miniprogram/dev/api/open-api/login/wx.login.html
   */
  loginByCode(code: string, options?: LoginByCodeOptions): Promise<User>;

  /**
   * Decrypts data that WeChat has encrypted, e.g. the steps from `wx.getWeRunData` or a group ID from `wx.getShareInfo`.
   *
   * Sends `POST /api/v3/decrypt-wechat-miniprogram-data`. The client requires `options.extIdpConnIdentifier`.
   * Implemented from Authing's published clients and documentation, and not yet tested against the live service.
   *
   * @param data encrypted data, and the code that its key belongs to
   * @param data.code code from `wx.login`, requested before the data, because a later `wx.login` can change the key
   * @param data.iv initialization vector of `encryptedData`
   * @param data.encryptedData encrypted data
   * @returns the decrypted data, including WeChat's `watermark`
   * @throws {AuthingError} `argument`; 40029 if the code is invalid, 40163 if it was used before
   * @example
   * wx.login({
   *   success: ({ code }) => wx.getWeRunData({
   *     success: ({ iv, encryptedData }) => authing.decryptWechatMiniProgramData({ code, iv, encryptedData })
   *       .then(({ stepInfoList }) => this.setData({ stepInfoList })),
   *   }),
   * });
   * @see https://docs.authing.cn/v3/reference/sdk/node/authentication/微信相关接口/decrypt-wechat-miniprogram-data.html
   * @see https://developers.weixin.qq.com/miniprogram/dev/api/open-api/werun/wx.getWeRunData.html
   */
  decryptWechatMiniProgramData(data: EncryptedWechatData): Promise<WechatData>;

  /**
   * Lists the identity sources of the application, e.g. to find the value of `options.extIdpConnIdentifier`.
   *
   * Sends `GET /api/v3/get-application-enabled-extidps`. Implemented from Authing's published clients and documentation,
   * and not yet tested against the live service.
   *
   * @returns the identity sources; `identifier` is the value of `options.extIdpConnIdentifier`
   * @throws {AuthingError} any error from the service
   * @example
   * authing.getApplicationEnabledExtIdps().then((list) => console.log(list.map(({ identifier }) => identifier)));
   * @see https://docs.authing.cn/v3/reference/sdk/node/authentication/其他/get-application-enabled-extidps.html
   */
  getApplicationEnabledExtIdps(): Promise<ExternalIdentityProvider[]>;

  /**
   * Binds the WeChat account to the signed-in user, who can then sign in with `login`.
   *
   * Sends `POST /connections/social/wechat-miniprogram/bind`. Implemented from Authing's published clients and
   * documentation, and not yet tested against the live service. The stored user does not change until `getCurrentUser`
   * updates it. The method never signs in silently, even with `autoLogin`, because a silent sign-in would create
   * another user for the WeChat account. Without `options.extIdpConnIdentifier` of the client, the service chooses the
   * identity source. To unbind the WeChat account, use `social.unlinkExtIdp`.
   *
   * @param options code and WeChat profile; none by default
   * @param options.code code from `wx.login`; by default, the method calls `wx.login`
   * @param options.iv initialization vector of `encryptedData`; none by default
   * @param options.encryptedData encrypted WeChat profile, which the service decrypts; none by default
   * @param options.rawData WeChat profile as JSON; none by default
   * @returns a confirmation
   * @throws {AuthingError} `argument`; `unauthenticated` if nobody is signed in, or if another user signs in meanwhile;
   *   `unsupported` without `options.code` outside WeChat; 2206 or 2207 if the session is expired or invalid; 40029 or
   *   40163 if the code is invalid or was used before; a code from the service (409 in the emulator) if the WeChat
   *   account is bound to another user
   * @example
   * authing.bindWechat().then(() => authing.getCurrentUser());
   * @see https://docs.authing.cn/v3/reference/sdk/miniapp/quick.html
   * @see https://developers.weixin.qq.com/miniprogram/dev/api/open-api/login/wx.login.html
   */
  bindWechat(options?: BindWechatOptions): Promise<CommonMessage>;
}

export const wechatMethods: Implementation<WechatMethods> = {
  login: method("", ({ client }) => client.session.silentSignIn.login()),

  loginByCode: post(LOGIN_BY_CODE, "code, options?: {iv?, encryptedData?, rawData?}", {
    read: asUser,
    event: "SIGNED_IN",
    send(values) {
      checkProfile(values);
      return values;
    },
  }),

  decryptWechatMiniProgramData: post("/api/v3/decrypt-wechat-miniprogram-data", "data: {code, iv, encryptedData}", {
    read: asObject<WechatData>,
    send: (values, { client }) => ({ ...identitySource(client), ...values }),
    anonymous: true,
  }),

  getApplicationEnabledExtIdps: get("/api/v3/get-application-enabled-extidps", "", {
    read: asList<ExternalIdentityProvider>,
    anonymous: true,
  }),

  bindWechat: method("options?: {code?, iv?, encryptedData?, rawData?}", ({ client, values }) => {
    checkProfile(values);
    const { iv, encryptedData, rawData } = values;
    const { extIdpConnIdentifier: extIdpConnidentifier, platform, timeout } = client.options;
    const turn = client.session.begin();
    client.session.requireToken(turn.readToken());
    const known = values.code ? Promise.resolve(values.code) : getLoginCode(platform, timeout);
    return known.then((code) => {
      const sent = { code, iv, encryptedData, rawData, extIdpConnidentifier };
      return callInTurn(client, BIND, sent, turn);
    });
  }),
};

/** Returns the parameter that names the mini program's identity source, in the service's spelling. */
export function identitySource({ options }: Client): { extIdpConnidentifier: string } {
  const { extIdpConnIdentifier } = options;
  if (!extIdpConnIdentifier) throw argumentError("options.extIdpConnIdentifier", expectations.extIdpConnIdentifier);
  return { extIdpConnidentifier: extIdpConnIdentifier };
}

const BIND: Endpoint<object, CommonMessage> = {
  request: (data) => ({ kind: "rest", method: "POST", path: `${MINIPROGRAM}/bind`, data }),
  read: confirming("linked"),
  resumes: false,
};

/** Throws if only one part of an encrypted WeChat profile is given. */
function checkProfile({ iv, encryptedData }: LoginByCodeOptions): void {
  if (!iv !== !encryptedData) throw argumentError("options.iv", expectations.together("options.encryptedData"));
}
