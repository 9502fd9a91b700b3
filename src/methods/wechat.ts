import { readArguments, readFields } from "../arguments/read-arguments";
import type { Client } from "../core/client";
import { get, post } from "../core/endpoint";
import { type Implementation, method } from "../core/method";
import { call, type Endpoint } from "../core/pipeline";
import { argumentError } from "../errors/create-error";
import { asList, asNothing, asObject, asTokenSet, asUser, confirming, withString } from "../http/readers";
import { expectations, messages } from "../messages";
import { platformError } from "../platform/platform-error";
import { getLoginCode } from "../platform/wechat";
import { LOGIN_BY_CODE, MINIPROGRAM } from "../session/own-requests";
import { unauthenticated } from "../session/session";
import type { CommonMessage, ExternalIdentityProvider, PhoneNumber, TokenSet } from "../types/answers";
import type { Untyped } from "../types/untyped";
import type { User } from "../types/user";
import { isObject, isText } from "../types/values";
import { PROFILE } from "./profile";

/** WeChat profile from `wx.getUserInfo`: `rawData`, or `iv` and `encryptedData` together. */
export interface LoginByCodeOptions {
  /** Initialization vector of `encryptedData`. */
  iv?: string;
  /** Encrypted profile; the service decrypts it. */
  encryptedData?: string;
  /** Profile as JSON. The service uses it without verification. */
  rawData?: string;
}

/** `event.detail` of `<button open-type="getPhoneNumber">` or `<button open-type="getRealtimePhoneNumber">`. */
export interface PhoneNumberEventDetail {
  /**
   * Code for the phone number, which can be used once within five minutes; missing in base libraries before 2.21.2. It
   * is not a code from `wx.login`.
   */
  code?: string;
  /** Initialization vector of `encryptedData`; missing if the user declined. */
  iv?: string;
  /** Encrypted phone number; missing if the user declined, and in the events of some buttons. */
  encryptedData?: string;
  /** Result of the authorization: `getPhoneNumber:ok`, or the reason for the failure. */
  errMsg?: string;
}

/** The arguments of `loginByPhone` and `getPhone` as one object. Its `code` is from `wx.login`. */
export type PhoneNumberArguments = PhoneNumberEventDetail & { code: string };

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
  code?: string;
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
   * @throws {AuthingError} `singlePage` in single-page mode; `network`, `timeout`, `interrupted`; `platform`, without a
   *   call to `onError`, if `wx.login` fails for another reason; 40029 if the service is configured with a different mini
   *   program ID
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
   * Signs in with the phone number of the WeChat account, after the user has agreed to share it.
   *
   * The user agrees by tapping `<button open-type="getPhoneNumber">`. What the button's event contains determines the
   * request:
   *
   * - `encryptedData`: sends `POST /connections/social/wechat-miniprogram/auth-by-phone`. The service binds the account
   *   with that phone number to the WeChat account. If there is no such account, the service creates one.
   * - only `code`: sends `POST /api/v3/signin-by-mobile`, and then `GET /api/v3/get-profile`. The WeChat account alone
   *   determines the account; the service only adds the phone number to an account that has none, and only if no other
   *   account has that number. The client requires `options.extIdpConnIdentifier`. Implemented from Authing's published
   *   clients and documentation, and not yet tested against the live service.
   *
   * Both store the session. The second one has a token set: an access token that becomes the session's token, an ID
   * token, and a refresh token if the application may use it. The SDK exchanges the refresh token for a new token set
   * before or after the access token expires.
   *
   * @param code code from `wx.login`. Request the code before the tap, because a later `wx.login` can change the key
   *   that decrypts the phone number.
   * @param detail `event.detail` of the button's event. Alternatively, pass `event.detail.iv` and
   *   `event.detail.encryptedData` as two arguments, or all three arguments as one object.
   * @returns the user
   * @throws {AuthingError} `argument`; `cancelled` if the user declined; `privacy` or `platform` if WeChat refused;
   *   40029 if the code is invalid, 40163 if it was used before
   * @example
   * onGetPhoneNumber({ detail }) {
   *   authing.loginByPhone(this.code, detail).then((user) => console.log(user.phone));
   * }
   * @see https://docs.authing.cn/v2/reference/sdk-for-wxapp.html#loginbyphone
   * @see https://docs.authing.cn/v3/reference/sdk/node/authentication/登录/signin-by-mobile.html
   * @see https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/getPhoneNumber.html
   */
  loginByPhone(code: string, detail: PhoneNumberEventDetail): Promise<User>;
  loginByPhone(given: PhoneNumberArguments): Promise<User>;
  loginByPhone(code: string, iv: string | undefined, encryptedData: string | undefined): Promise<User>;

  /**
   * Returns the phone number of the WeChat account, without signing in or binding the phone number to an account.
   *
   * Sends `POST /connections/social/wechat-miniprogram/getphone`, or `POST /api/v3/get-wechat-miniprogram-phone` if the
   * button's event has no `encryptedData` but only a `code`. The user agrees by tapping
   * `<button open-type="getPhoneNumber">`. The second request requires `options.extIdpConnIdentifier` of the client. It
   * is implemented from Authing's published clients and documentation, and not yet tested against the live service.
   *
   * @param code code from `wx.login`, requested before the tap
   * @param detail `event.detail` of the button's event. Alternatively, pass `event.detail.iv` and
   *   `event.detail.encryptedData` as two arguments, or all three arguments as one object.
   * @returns the phone number with and without its country code; the first request also returns the user's `openid` and
   *   `unionid`
   * @throws {AuthingError} `argument`; `cancelled` if the user declined; `privacy` or `platform` if WeChat refused;
   *   40029 if the code is invalid, 40163 if it was used before
   * @example
   * authing.getPhone(code, event.detail).then(({ purePhoneNumber }) => this.setData({ purePhoneNumber }));
   * @see https://docs.authing.cn/v2/reference/sdk-for-wxapp.html#getphone
   * @see https://docs.authing.cn/v3/reference/sdk/node/authentication/微信相关接口/get-wechat-miniprogram-phone.html
   * @see https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/getPhoneNumber.html
   */
  getPhone(code: string, detail: PhoneNumberEventDetail): Promise<PhoneNumber>;
  getPhone(given: PhoneNumberArguments): Promise<PhoneNumber>;
  getPhone(code: string, iv: string | undefined, encryptedData: string | undefined): Promise<PhoneNumber>;

  /**
   * Sets the phone number of the WeChat account as the phone number of the signed-in user, without an SMS code.
   *
   * Sends `POST /api/v3/get-wechat-miniprogram-phone-data`, and then `POST /api/v3/wechat-miniprogram/updatePhone`. The
   * client requires `options.extIdpConnIdentifier`. The stored user does not change until `getCurrentUser` updates it.
   *
   * Implemented from Authing's own mini program, and not yet tested against the live service. Authing does not document
   * these endpoints, so they may change or be unavailable to your application.
   *
   * @param detail `event.detail` of `<button open-type="getPhoneNumber">`, with a `code` (base library 2.21.2)
   * @returns the phone number
   * @throws {AuthingError} `argument`; `cancelled` if the user declined; `privacy` or `platform` if WeChat refused;
   *   `unauthenticated` if another user signs in meanwhile; 2020, 2206 or 2207 if the session is missing, expired or
   *   invalid
   * @example
   * onGetPhoneNumber({ detail }) {
   *   authing.bindWechatPhone(detail).then(({ purePhoneNumber }) => this.setData({ phone: purePhoneNumber }));
   * }
   * @see https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/getPhoneNumber.html
   */
  bindWechatPhone(detail: PhoneNumberEventDetail): Promise<PhoneNumber>;

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
  decryptWechatMiniProgramData(data: EncryptedWechatData): Promise<Record<string, Untyped>>;

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
   *   2020, 2206 or 2207 if the session is missing, expired or invalid; 40029 or 40163 if the code is invalid or was
   *   used before; a code from the service (409 in the emulator) if the WeChat account is bound to another user
   * @example
   * authing.bindWechat().then(() => authing.getCurrentUser());
   * @see https://docs.authing.cn/v3/reference/sdk/miniapp/quick.html
   * @see https://developers.weixin.qq.com/miniprogram/dev/api/open-api/login/wx.login.html
   */
  bindWechat(options?: BindWechatOptions): Promise<CommonMessage>;
}

const LOGIN_BY_PHONE: Endpoint<object, User> = {
  request: (data) => ({ kind: "rest", method: "POST", path: `${MINIPROGRAM}/auth-by-phone`, data }),
  read: asUser,
  event: "SIGNED_IN",
};

const GET_PHONE: Endpoint<object, PhoneNumber> = {
  request: (data) => ({ kind: "rest", method: "POST", path: `${MINIPROGRAM}/getphone`, data }),
  read: withString<PhoneNumber>("phoneNumber"),
};

const SIGN_IN_BY_MOBILE: Endpoint<object, TokenSet> = {
  request: (data) => ({ kind: "rest", method: "POST", path: "/api/v3/signin-by-mobile", data }),
  read: asTokenSet,
};

const GET_PHONE_BY_CODE: Endpoint<object, PhoneNumber> = {
  request: (data) => ({ kind: "rest", method: "POST", path: "/api/v3/get-wechat-miniprogram-phone", data }),
  read: readPhoneInfo,
};

/** A phone number, and the code that proves that WeChat has verified it. */
interface PhoneProof {
  phone: PhoneNumber;
  codeForUpdatePhone: string;
}

const GET_PHONE_PROOF: Endpoint<object, PhoneProof> = {
  request: (data) => ({ kind: "rest", method: "POST", path: "/api/v3/get-wechat-miniprogram-phone-data", data }),
  read(answer) {
    const phone = readPhoneInfo(answer);
    const proof = withString<PhoneProof>("codeForUpdatePhone")(answer);
    return phone && proof && { phone, codeForUpdatePhone: proof.codeForUpdatePhone };
  },
};

const SET_PHONE: Endpoint<object, null> = {
  request: (data) => ({ kind: "rest", method: "POST", path: "/api/v3/wechat-miniprogram/updatePhone", data }),
  read: asNothing,
};

/** Scope of a sign-in with a phone code. `offline_access` requests a refresh token. */
const SCOPE = "openid profile username email phone offline_access";

export const wechatMethods: Implementation<WechatMethods> = {
  login: method("", ({ client }) => client.session.login()),

  loginByCode: post(LOGIN_BY_CODE, "code, options?: {iv?, encryptedData?, rawData?}", {
    read: asUser,
    event: "SIGNED_IN",
    send(values) {
      checkProfile(values);
      return values;
    },
  }),

  loginByPhone: method("code: any, iv: any, encryptedData: any", ({ client, values }) => {
    const given = readPhoneArguments(values);
    return "phoneCode" in given ? signInByPhoneCode(client, given) : call(client, LOGIN_BY_PHONE, given);
  }),

  getPhone: method("code: any, iv: any, encryptedData: any", ({ client, values }) => {
    const given = readPhoneArguments(values);
    if (!("phoneCode" in given)) return call(client, GET_PHONE, given);
    const sent = { ...identitySource(client), code: given.phoneCode };
    return call(client, GET_PHONE_BY_CODE, sent, { ownToken: null });
  }),

  bindWechatPhone: method("detail: object", ({ client, values }) => {
    const detail = values.detail as PhoneNumberEventDetail;
    checkConsent(detail);
    const { code } = readFields("code", detail, "detail");
    const given = { ...identitySource(client), code };
    return client.session.asUser(undefined, ({ turn }) =>
      call(client, GET_PHONE_PROOF, given, { ownToken: null }).then(({ phone, codeForUpdatePhone }) => {
        const { purePhoneNumber, countryCode: phoneCountryCode } = phone;
        return call(client, SET_PHONE, { phone: purePhoneNumber, phoneCountryCode, codeForUpdatePhone }, { turn }).then(
          () => phone,
        );
      }),
    );
  }),

  decryptWechatMiniProgramData: post("/api/v3/decrypt-wechat-miniprogram-data", "data: {code, iv, encryptedData}", {
    read: asObject<Record<string, Untyped>>,
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
    const { extIdpConnIdentifier: extIdpConnidentifier } = client.options;
    const turn = client.session.begin();
    if (!turn.token()) throw unauthenticated();
    const known = values.code ? Promise.resolve(values.code) : getLoginCode(client.options.timeout);
    return known.then((code) => {
      const sent = { code, iv, encryptedData, rawData, extIdpConnidentifier };
      return call(client, BIND, sent, { turn, resume: false });
    });
  }),
};

/** A code from `wx.login` and a code for the phone number. */
interface PhoneCodeArguments {
  code: string;
  phoneCode: string;
}

/** Signs in with a phone code, and stores the user with the token set of the session. */
function signInByPhoneCode(client: Client, { code, phoneCode }: PhoneCodeArguments): Promise<User> {
  const data = {
    connection: "wechat_mini_program_code_and_phone",
    ...identitySource(client),
    wechatMiniProgramCodeAndPhonePayload: {
      wxLoginInfo: { encryptedData: "", iv: "", code },
      wxPhoneInfo: { code: phoneCode },
    },
    options: { scope: SCOPE },
  };
  const turn = client.session.begin("SIGNED_IN");
  return call(client, SIGN_IN_BY_MOBILE, data, { turn, ownToken: null }).then((tokens) =>
    call(client, PROFILE, {}, { turn, ownToken: tokens.access_token }).then((user) =>
      turn.commitTokenSet({ ...user, token: tokens.access_token }, tokens),
    ),
  );
}

/** Returns the parameter that names the mini program's identity source, in the service's spelling. */
function identitySource({ options }: Client): { extIdpConnidentifier: string } {
  const { extIdpConnIdentifier } = options;
  if (!extIdpConnIdentifier) throw argumentError("options.extIdpConnIdentifier", expectations.extIdpConnIdentifier);
  return { extIdpConnidentifier: extIdpConnIdentifier };
}

const BIND: Endpoint<object, CommonMessage> = {
  request: (data) => ({ kind: "rest", method: "POST", path: `${MINIPROGRAM}/bind`, data }),
  read: confirming(messages.linked),
};

/** Throws if only one part of an encrypted WeChat profile is given. */
function checkProfile({ iv, encryptedData }: LoginByCodeOptions): void {
  if (!iv !== !encryptedData) throw argumentError("options.iv", expectations.together("options.encryptedData"));
}

/**
 * Reads the arguments of the phone number methods. An app can pass all three arguments, or the last two, as one object.
 */
function readPhoneArguments(given: {
  code: unknown;
  iv?: unknown;
  encryptedData?: unknown;
}): EncryptedWechatData | PhoneCodeArguments {
  const { code, iv } = given;
  const detail = isObject(code) ? code : isObject(iv) ? iv : undefined;
  if (detail) checkConsent(detail);
  // An object in the first argument has only one `code`, the one from `wx.login`.
  if (isObject(iv) && !iv.encryptedData && isText(iv.code)) {
    const { code: loginCode } = readArguments("code", [code]);
    return { code: loginCode, phoneCode: iv.code };
  }
  if (detail && !detail.encryptedData) throw argumentError("encryptedData", expectations.nonEmptyString);
  const found = isObject(code) ? code : isObject(iv) ? { ...iv, code } : given;
  return readArguments("code, iv, encryptedData", [found.code, found.iv, found.encryptedData]);
}

/** Throws the reason if the button's event reports that the user has not shared a phone number. */
function checkConsent(detail: object): void {
  const { errMsg, encryptedData } = detail as PhoneNumberEventDetail;
  if (!encryptedData && errMsg && !/:ok/.test(String(errMsg))) throw platformError("getPhoneNumber", detail);
}

/** Reads a phone number, which the service returns itself or in `phone_info`. */
function readPhoneInfo(answer: unknown): PhoneNumber | undefined {
  const info = isObject(answer) && isObject(answer.phone_info) ? answer.phone_info : answer;
  return withString<PhoneNumber>("purePhoneNumber")(info);
}
