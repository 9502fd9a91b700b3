import { ApiClient, addMethods } from "../core/api-client";
import type { Client } from "../core/client";
import type { Endpoint } from "../core/endpoint";
import { method } from "../core/method";
import { call, callInTurn, callWithToken } from "../core/pipeline";
import { get, post } from "../core/rest";
import { UPLOAD_OPTIONS, upload, uploadImage } from "../core/upload-image";
import { argumentError } from "../errors/create-error";
import { toSnakeCase } from "../http/query";
import { asBoolean, asList, asObject, asUser, confirming, withString } from "../http/readers";
import { expectations } from "../messages";
import type { UploadOptions } from "../types/inputs";
import type { User } from "../types/user";

/**
 * Owner of a second factor: `APPLICATION` if the application requires the factor, and sign-ins reject with code 1636;
 * `SELF` if the user has bound the factor, and sign-ins reject with code 1635.
 */
export type TotpSource = "APPLICATION" | "SELF";

/** A second factor of a user. */
export interface MfaAuthenticator {
  /** ID of the second factor. */
  id: string;
  /** Kind of the second factor, e.g. `totp`. */
  authenticatorType: string;
  /** `true` if the user has confirmed the binding. */
  enable: boolean;
  /** ID of the user. */
  userId?: string;
  /** Time of the binding, in ISO 8601. */
  createdAt?: string;
  /** Time of the last change, in ISO 8601. */
  updatedAt?: string;
  /** Shared secret of the authenticator app; missing if the service does not return it. */
  secret?: string;
  /** Recovery code; missing if the service does not return it. */
  recoveryCode?: string;
}

/** User who signed in with a recovery code. */
export interface RecoveredUser extends User {
  /** New recovery code, which replaces the used one; missing if the service returns none. */
  recoveryCode?: string;
}

/** Secret for an authenticator app. */
export interface MfaAssociation {
  /** Kind of the second factor, e.g. `totp`. */
  authenticator_type: string;
  /** Shared secret, for users who type it in. */
  secret: string;
  /** Shared secret as an `otpauth:` URI, to show as a QR code. */
  qrcode_uri: string;
  /** QR code for `qrcode_uri`, as the data URL of an image. */
  qrcode_data_url: string;
  /**
   * Recovery code, which the user must keep. It replaces a one-time password if the user loses the authenticator app.
   */
  recovery_code: string;
}

/** Picture of a face, with an optional second picture to compare it with. */
type FacePair<Base extends string, Compared extends string> = { [name in Base]: string } & {
  [name in Compared]?: string | undefined;
};

/** URLs of pictures of a face. `photoA` and `photoB` are the names from version 4. */
export type FaceUrls = FacePair<"baseFace", "compareFace"> | FacePair<"photoA", "photoB">;

/** Local paths of pictures of a face. `blobA` and `blobB` are the names from version 4. */
export type FaceFiles = FacePair<"baseFace", "compareFace"> | FacePair<"blobA", "blobB">;

/**
 * Multi-factor authentication. A sign-in rejects with code 1635 if the user has bound a second factor, and with code
 * 1636 if the application requires one. Pass `error.data.mfaToken` to these methods.
 */
export interface MfaAuthenticationClient {
  /**
   * Lists the second factors that a user has bound.
   *
   * Sends `GET /api/v2/mfa/authenticator`.
   *
   * @param options filter; by default, the user's own `totp` factors
   * @param options.type kind of second factor; `totp` by default
   * @param options.mfaToken MFA token from the rejected sign-in; the session's token by default
   * @param options.source owner of the second factor. The default is `SELF` if `options` is omitted; otherwise, the
   *   service decides.
   * @returns the second factors
   * @throws {AuthingError} `argument`; 2020, 2206 or 2207 if the session or the MFA token is missing, expired or
   *   invalid
   * @example
   * authing.mfa.getMfaAuthenticators({ type: "totp", mfaToken }).then((list) => console.log(list.length));
   * @see https://docs.authing.cn/v2/reference/sdk-for-node/authentication/MfaAuthenticationClient.html#获取-totp-认证器信息
   */
  getMfaAuthenticators(options?: {
    type?: string | undefined;
    mfaToken?: string | undefined;
    source?: TotpSource | undefined;
  }): Promise<MfaAuthenticator[]>;

  /**
   * Starts binding an authenticator app, and returns the secret for it.
   *
   * Sends `POST /api/v2/mfa/totp/associate`. Call `confirmAssosicateMfaAuthenticator` next.
   *
   * @param options kind and owner of the second factor; by default, `totp` and `SELF`
   * @param options.authenticatorType kind of second factor; `totp` by default
   * @param options.mfaToken MFA token from the rejected sign-in; the session's token by default
   * @param options.source owner of the second factor. The default is `SELF` if `options` is omitted; otherwise, the
   *   service decides.
   * @returns the secret in several forms, and a recovery code
   * @throws {AuthingError} `argument`; 2020, 2206 or 2207 if the session or the MFA token is missing, expired or
   *   invalid
   * @example
   * authing.mfa.assosicateMfaAuthenticator({ authenticatorType: "totp", mfaToken, source: "APPLICATION" });
   * @see https://docs.authing.cn/v2/reference/sdk-for-node/authentication/MfaAuthenticationClient.html#请求绑定-totp-认证器
   */
  assosicateMfaAuthenticator(options?: {
    authenticatorType?: string | undefined;
    mfaToken?: string | undefined;
    source?: TotpSource | undefined;
  }): Promise<MfaAssociation>;

  /**
   * Unbinds the authenticator app of the signed-in user.
   *
   * Sends `DELETE /api/v2/mfa/totp/associate`.
   *
   * @returns a confirmation
   * @throws {AuthingError} 2020, 2206 or 2207 if the session is missing, expired or invalid
   * @example
   * authing.mfa.deleteMfaAuthenticator().then(() => wx.showToast({ title: "已解绑" }));
   * @see https://docs.authing.cn/v2/reference/sdk-for-node/authentication/MfaAuthenticationClient.html#解绑-mfa
   */
  deleteMfaAuthenticator(): Promise<{ code: number; message: string }>;

  /**
   * Completes the binding of an authenticator app with the first one-time password from the app.
   *
   * Sends `POST /api/v2/mfa/totp/associate/confirm`.
   *
   * @param options one-time password, and kind and owner of the second factor
   * @param options.totp one-time password
   * @param options.authenticatorType kind of second factor; `totp` by default
   * @param options.mfaToken MFA token from the rejected sign-in; the session's token by default
   * @param options.source owner of the second factor; by default, the service decides
   * @returns a confirmation
   * @throws {AuthingError} `argument`; 2020, 2206 or 2207 if the session or the MFA token is missing, expired or
   *   invalid; a business code from the service if the one-time password is wrong
   * @example
   * authing.mfa.confirmAssosicateMfaAuthenticator({ authenticatorType: "totp", totp: "123456", mfaToken });
   * @see https://docs.authing.cn/v2/reference/sdk-for-node/authentication/MfaAuthenticationClient.html#确认绑定-totp-认证器
   */
  confirmAssosicateMfaAuthenticator(options: {
    authenticatorType?: string | undefined;
    totp: string;
    source?: TotpSource | undefined;
    mfaToken?: string | undefined;
  }): Promise<{ code: number; message: string }>;

  /**
   * Completes a sign-in with a one-time password from an authenticator app, without storing the session.
   *
   * Sends `POST /api/v2/mfa/totp/verify`. Pass the user to `setCurrentUser` to store the session.
   *
   * @param options one-time password and MFA token
   * @param options.totp one-time password
   * @param options.mfaToken MFA token from the rejected sign-in
   * @returns the user, with a token
   * @throws {AuthingError} `argument`; 2206 or 2207 if the MFA token is expired or invalid; a business code from the
   *   service if the one-time password is wrong
   * @example
   * authing.mfa.verifyTotpMfa({ totp: "123456", mfaToken }).then((user) => authing.setCurrentUser(user));
   * @see https://docs.authing.cn/v2/reference/sdk-for-node/authentication/MfaAuthenticationClient.html#检验-totp-认证器口令
   */
  verifyTotpMfa(options: { totp: string; mfaToken: string }): Promise<User>;

  /**
   * Completes a sign-in with an SMS code, without storing the session.
   *
   * Sends `POST /api/v2/applications/mfa/sms/verify`. Pass the user to `setCurrentUser` to store the session.
   *
   * @param options phone number, code and MFA token
   * @param options.phone phone number, without its country code
   * @param options.code code that `sendSmsCode` sent to the phone number
   * @param options.mfaToken MFA token from the rejected sign-in
   * @param options.phoneCountryCode country code of the phone number, e.g. `+86`; the user pool's country code by
   *   default
   * @returns the user, with a token
   * @throws {AuthingError} `argument`; 2001 if the code is wrong, 2300 if it has expired, 2206 or 2207 if the MFA token
   *   is expired or invalid
   * @example
   * authing.mfa.verifyAppSmsMfa({ phone, code, mfaToken }).then((user) => authing.setCurrentUser(user));
   * @see https://docs.authing.cn/v2/reference/sdk-for-node/authentication/MfaAuthenticationClient.html#检验短信验证码认证器口令
   */
  verifyAppSmsMfa(options: {
    phone: string;
    code: string;
    mfaToken: string;
    phoneCountryCode?: string | undefined;
  }): Promise<User>;

  /**
   * Completes a sign-in with an email code, without storing the session.
   *
   * Sends `POST /api/v2/applications/mfa/email/verify`. Pass the user to `setCurrentUser` to store the session.
   *
   * @param options email address, code and MFA token
   * @param options.email email address
   * @param options.code code that `sendEmail` sent to the email address
   * @param options.mfaToken MFA token from the rejected sign-in
   * @returns the user, with a token
   * @throws {AuthingError} `argument`; 2001 if the code is wrong, 2300 if it has expired, 2206 or 2207 if the MFA token
   *   is expired or invalid
   * @example
   * authing.mfa.verifyAppEmailMfa({ email, code, mfaToken }).then((user) => authing.setCurrentUser(user));
   * @see https://docs.authing.cn/v2/reference/sdk-for-node/authentication/MfaAuthenticationClient.html#检验邮箱验证码认证器口令
   */
  verifyAppEmailMfa(options: { email: string; code: string; mfaToken: string }): Promise<User>;

  /**
   * Checks whether a phone number or an email address is free to become a second factor.
   *
   * Sends `POST /api/v2/applications/mfa/check`.
   *
   * @param options phone number or email address, and MFA token
   * @param options.phone phone number, without its country code
   * @param options.email email address
   * @param options.mfaToken MFA token from the rejected sign-in
   * @returns `true` if no other user has bound the phone number or the email address
   * @throws {AuthingError} `argument`; 2206 or 2207 if the MFA token is expired or invalid
   * @example
   * authing.mfa.phoneOrEmailBindable({ phone, mfaToken }).then((bindable) => this.setData({ bindable }));
   * @see https://docs.authing.cn/v2/reference/sdk-for-node/authentication/MfaAuthenticationClient.html#检测手机号是否已被绑定
   */
  phoneOrEmailBindable(options: {
    phone?: string | undefined;
    email?: string | undefined;
    mfaToken: string;
  }): Promise<boolean>;

  /**
   * Completes a sign-in with the recovery code of a lost authenticator app, without storing the session.
   *
   * Sends `POST /api/v2/mfa/totp/recovery`. Pass the user to `setCurrentUser` to store the session.
   *
   * @param options recovery code and MFA token
   * @param options.recoveryCode recovery code from `assosicateMfaAuthenticator`
   * @param options.mfaToken MFA token from the rejected sign-in
   * @returns the user, with a token, and the new recovery code
   * @throws {AuthingError} `argument`; 2206 or 2207 if the MFA token is expired or invalid; a business code from the
   *   service if the recovery code is wrong
   * @example
   * authing.mfa.verifyTotpRecoveryCode({ recoveryCode, mfaToken }).then((user) => authing.setCurrentUser(user));
   * @see https://docs.authing.cn/v2/reference/sdk-for-node/authentication/MfaAuthenticationClient.html#检验-totp-认证器恢复代码
   */
  verifyTotpRecoveryCode(options: { recoveryCode: string; mfaToken: string }): Promise<RecoveredUser>;

  /**
   * Binds a user's face, using the URLs of two pictures.
   *
   * Sends `POST /api/v2/mfa/face/associate`.
   *
   * @param options `baseFace` and `compareFace`, URLs of two pictures of the face (`compareFace` defaults to
   *   `baseFace`); `photoA` and `photoB`, the names from version 4, used if the current names are missing; `mfaToken`,
   *   the session's token by default
   * @returns the user
   * @throws {AuthingError} `argument`; 2020, 2206 or 2207 if the session or the MFA token is missing, expired or
   *   invalid; a business code from the service if it rejects a picture
   * @example
   * authing.mfa.associateFaceByUrl({ baseFace, compareFace, mfaToken });
   * @see https://docs.authing.cn/v2/reference/sdk-for-node/authentication/MfaAuthenticationClient.html#通过图片-url-绑定人脸
   */
  associateFaceByUrl(options: FaceUrls & { mfaToken?: string | undefined }): Promise<User>;

  /**
   * Binds a user's face, using a picture that the user takes or picks.
   *
   * Opens the image picker with `wx.chooseMedia` (base library 2.10.0 or later) or `wx.chooseImage`. Uploads the
   * picture with `POST /api/v2/upload?folder=face-photo&private=true`, and then sends
   * `POST /api/v2/mfa/face/associate`.
   *
   * @param mfaToken MFA token; the session's token by default
   * @param options progress and size limit of the upload, as for `updateAvatar`; none, and 5 MB, by default
   * @returns the user
   * @throws {AuthingError} `argument`; `file` if the file is too large or not an image; `cancelled` if the user picks no
   *   picture; `privacy` if the privacy agreement is not accepted or does not cover pictures; `unauthenticated` if
   *   another user signs in meanwhile; 2020, 2206 or 2207 if the session or the MFA token is missing, expired or
   *   invalid; a business code from the service if it rejects the picture
   * @example
   * authing.mfa.associateFaceByLocalFile(mfaToken).then(() => wx.showToast({ title: "已绑定" }));
   * @see https://docs.authing.cn/v2/reference/sdk-for-node/authentication/MfaAuthenticationClient.html#通过上传本地文件绑定人脸
   * @see https://developers.weixin.qq.com/miniprogram/dev/api/media/video/wx.chooseMedia.html
   */
  associateFaceByLocalFile(mfaToken?: string, options?: UploadOptions): Promise<User>;

  /**
   * Binds a user's face, using pictures on the phone.
   *
   * Takes file paths, because a mini program has no blobs. Uploads each picture with
   * `POST /api/v2/upload?folder=face-photo&private=true`, and then sends `POST /api/v2/mfa/face/associate`.
   *
   * @param options `baseFace` and `compareFace`, paths of two pictures of the face (`compareFace` defaults to
   *   `baseFace`); `blobA` and `blobB`, the names from version 4, used if the current names are missing; `mfaToken`,
   *   the session's token by default; `onProgress`, called for one picture after the other, and `maxBytes`, the size
   *   limit of each picture, as for `updateAvatar`
   * @returns the user
   * @throws {AuthingError} `argument`; `file` if a file is too large or not an image; `unauthenticated` if another user
   *   signs in meanwhile; 2020, 2206 or 2207 if the session or the MFA token is missing, expired or invalid; a business
   *   code from the service if it rejects a picture
   * @example
   * authing.mfa.associateFaceByBlob({ baseFace: tempFilePath, mfaToken });
   * @see https://docs.authing.cn/v2/reference/sdk-for-node/authentication/MfaAuthenticationClient.html#通过-blob-流对象绑定人脸
   * @see https://developers.weixin.qq.com/miniprogram/dev/api/network/upload/wx.uploadFile.html
   */
  associateFaceByBlob(options: FaceFiles & UploadOptions & { mfaToken?: string | undefined }): Promise<User>;

  /**
   * Completes a sign-in with a picture of the user's face, without storing the session.
   *
   * Sends `POST /api/v2/mfa/face/verify`. Pass the user to `setCurrentUser` to store the session.
   *
   * @param photo key or URL of the picture
   * @param mfaToken MFA token from the rejected sign-in
   * @returns the user, with a token
   * @throws {AuthingError} `argument`; 2206 or 2207 if the MFA token is expired or invalid; a business code from the
   *   service if it rejects the picture
   * @example
   * authing.mfa.verifyFaceMfa(photo, mfaToken).then((user) => authing.setCurrentUser(user));
   * @see https://docs.authing.cn/v2/reference/sdk-for-node/authentication/MfaAuthenticationClient.html#检验人脸认证器
   */
  verifyFaceMfa(photo: string, mfaToken: string): Promise<User>;
}

export class MfaAuthenticationClient extends ApiClient {}

const MFA = "/api/v2/mfa";
const APP_MFA = "/api/v2/applications/mfa";

/** Default value of `options`: the owner of the second factor is the user, not the application. */
const BY_USER = '{"source":"SELF"}';
const TOTP = 'authenticatorType = "totp"';

const DELETE_TOTP: Endpoint<object, { code: number; message: string }> = {
  request: () => ({ kind: "rest", method: "DELETE", path: `${MFA}/totp/associate` }),
  read: confirming("totpUnbound"),
  needsUser: true,
};

const UPLOAD_FACE = upload({ folder: "face-photo", private: true }, withString<{ key: string }>("key"));

const ASSOCIATE_FACE: Endpoint<FaceAssociation, User> = {
  request: (data) => ({ kind: "rest", method: "POST", path: `${MFA}/face/associate`, data }),
  read: asUser,
  needsUser: true,
};

addMethods<MfaAuthenticationClient>(MfaAuthenticationClient, {
  getMfaAuthenticators: get(`${MFA}/authenticator`, `options?: {type = "totp", source?, mfaToken?} = ${BY_USER}`, {
    read: asList<MfaAuthenticator>,
    bearer: "mfaToken",
  }),

  assosicateMfaAuthenticator: post(`${MFA}/totp/associate`, `options?: {${TOTP}, source?, mfaToken?} = ${BY_USER}`, {
    read: asObject<MfaAssociation>,
    bearer: "mfaToken",
    send: toSnakeCase,
  }),

  deleteMfaAuthenticator: method("", ({ client }) => call(client, DELETE_TOTP, {})),

  confirmAssosicateMfaAuthenticator: post(
    `${MFA}/totp/associate/confirm`,
    `options: {totp, source?, mfaToken?, ${TOTP}}`,
    { read: confirming("totpBound"), bearer: "mfaToken", send: toSnakeCase },
  ),

  verifyTotpMfa: post(`${MFA}/totp/verify`, "options: {totp, mfaToken}", { read: asUser, bearer: "mfaToken" }),

  verifyAppSmsMfa: post(`${APP_MFA}/sms/verify`, "options: {phone, code, phoneCountryCode?, mfaToken}", {
    read: asUser,
    bearer: "mfaToken",
  }),

  verifyAppEmailMfa: post(`${APP_MFA}/email/verify`, "options: {email, code, mfaToken}", {
    read: asUser,
    bearer: "mfaToken",
  }),

  phoneOrEmailBindable: post(`${APP_MFA}/check`, "options: {phone?, email?, mfaToken}", {
    read: asBoolean,
    bearer: "mfaToken",
    send(contact) {
      if (!contact.phone && !contact.email) throw argumentError("options", expectations.phoneOrEmail);
      return contact;
    },
  }),

  verifyTotpRecoveryCode: post(`${MFA}/totp/recovery`, "options: {recoveryCode, mfaToken}", {
    read: asUser,
    bearer: "mfaToken",
  }),

  associateFaceByUrl: method(
    "options: {baseFace?, compareFace?, photoA?, photoB?, mfaToken?}",
    ({ client, values: { baseFace, compareFace, photoA, photoB, mfaToken } }) => {
      const face = pickFace({ baseFace, photoA });
      const faces = { photoA: face, photoB: (compareFace == null ? photoB : compareFace) || face, isExternal: true };
      return mfaToken ? callWithToken(client, ASSOCIATE_FACE, faces, mfaToken) : call(client, ASSOCIATE_FACE, faces);
    },
  ),

  associateFaceByLocalFile: method(`mfaToken?, options?: {${UPLOAD_OPTIONS}}`, ({ client, values }) =>
    associateFaces(client, values),
  ),

  associateFaceByBlob: method(
    `options: {baseFace?: path, compareFace?: path, blobA?: path, blobB?: path, mfaToken?, ${UPLOAD_OPTIONS}}`,
    ({ client, values }) => {
      const { baseFace, compareFace, blobA, blobB } = values;
      const filePath = pickFace({ baseFace, blobA });
      return associateFaces(client, { ...values, filePath, otherFilePath: compareFace == null ? blobB : compareFace });
    },
  ),

  verifyFaceMfa: post(`${MFA}/face/verify`, "photo, mfaToken", { read: asUser, bearer: "mfaToken" }),
});

/**
 * Returns the first picture that is set. The keys of `faces` are the option's current name and its name from version 4,
 * in this order.
 */
function pickFace(faces: Record<string, string | undefined>): string {
  const names = Object.keys(faces);
  const name = names.filter((given) => faces[given] != null)[0] || names[0] || "";
  const face = faces[name];
  if (!face) throw argumentError(`options.${name}`, expectations.nonEmptyString);
  return face;
}

/** Body of the request that binds a face: keys or URLs of two pictures. */
interface FaceAssociation {
  photoA: string;
  photoB?: string;
  isExternal?: boolean;
}

interface FaceUpload {
  /** Path of the first picture; by default, the user picks a picture. */
  filePath?: string;
  /** Path of the second picture, which is compared with the first; the first picture by default. */
  otherFilePath?: string;
  mfaToken?: string;
  onProgress?: (...args: never[]) => unknown;
  maxBytes: number;
}

/** Uploads the pictures of a face, and binds the face. */
function associateFaces(client: Client, face: FaceUpload): Promise<User> {
  const { filePath, otherFilePath, mfaToken, onProgress, maxBytes } = face;
  const turn = client.session.begin();
  // Another user may sign in while the picker is open. Reading the token now ties the turn to the user who is currently
  // signed in.
  if (!mfaToken) client.session.checkSinglePage(turn.readToken());
  const send = <Sent extends object, T>(endpoint: Endpoint<Sent, T>, values: Sent) =>
    mfaToken ? callWithToken(client, endpoint, values, mfaToken) : callInTurn(client, endpoint, values, turn);
  const uploadFace = (path?: string) =>
    uploadImage(client, { filePath: path, onProgress, maxBytes }, (file) => send(UPLOAD_FACE, file));
  return uploadFace(filePath).then((base) =>
    Promise.resolve(otherFilePath ? uploadFace(otherFilePath) : base).then((other) =>
      send(ASSOCIATE_FACE, { photoA: base.key, photoB: other.key }),
    ),
  );
}
