import type { Client } from "../core/client";
import { get, post } from "../core/endpoint";
import { ApiClient, addMethods, method } from "../core/method";
import { call, type Endpoint } from "../core/pipeline";
import { argumentError } from "../errors/create-error";
import { toSnakeCase } from "../http/query";
import { asBoolean, asList, asObject, asUser, confirming, withString } from "../http/readers";
import { chooseImage } from "../platform/wechat";
import type { User } from "../types/user";

/** Who has the factor bound: the application (logins reject with 1636), or the user for the own account (1635). */
export type TotpSource = "APPLICATION" | "SELF";

/** A second factor that a user has. */
export interface MfaAuthenticator {
  id: string;
  /** Such as `totp`. */
  authenticatorType: string;
  /** Whether it is confirmed. */
  enable: boolean;
  userId?: string;
  createdAt?: string;
  updatedAt?: string;
  secret?: string;
  recoveryCode?: string;
}

/** What an authenticator app needs to make one-time passwords. */
export interface MfaAssociation {
  authenticator_type: string;
  /** The shared secret, to be typed in. */
  secret: string;
  /** The same as a URI, to be shown as a QR code. */
  qrcode_uri: string;
  /** The QR code as a data URL of an image. */
  qrcode_data_url: string;
  /** To be kept by the user for the day when the app is lost. */
  recovery_code: string;
}

/** A base picture of a face and an optional one to compare it with. */
type FacePair<Base extends string, Compared extends string> = { [name in Base]: string } & {
  [name in Compared]?: string;
};

/** URLs of pictures of a face; `photoA` and `photoB` are the names of version 4. */
export type FaceUrls = FacePair<"baseFace", "compareFace"> | FacePair<"photoA", "photoB">;

/** Paths of pictures of a face on the phone; `blobA` and `blobB` are the names of version 4. */
export type FaceFiles = FacePair<"baseFace", "compareFace"> | FacePair<"blobA", "blobB">;

/**
 * Second factors. A login rejects with code 1635 if the user has bound one, and with code 1636 if the application demands
 * one; `error.data.mfaToken` goes to these methods.
 */
export interface MfaAuthenticationClient {
  /**
   * Lists the second factors that a user has bound.
   *
   * Sends `GET /api/v2/mfa/authenticator`.
   *
   * @param options `type`, `totp` by default; `mfaToken`, the session's token by default; `source`, `SELF` if there are no
   *   options
   * @returns the second factors
   * @throws {AuthingError} `argument`; 2020, 2206 or 2207 if the session or the MFA token is missing, expired or wrong
   * @example
   * authing.mfa.getMfaAuthenticators({ type: "totp", mfaToken }).then((list) => console.log(list.length));
   */
  getMfaAuthenticators(options?: {
    type?: string;
    mfaToken?: string;
    source?: TotpSource;
  }): Promise<MfaAuthenticator[]>;

  /**
   * Begins to bind an authenticator app: asks for its secret.
   *
   * Sends `POST /api/v2/mfa/totp/associate`. `confirmAssosicateMfaAuthenticator` ends it.
   *
   * @param options `authenticatorType`, `totp` by default; `mfaToken`, the session's token by default; `source`, `SELF` if
   *   there are no options
   * @returns the secret in several forms, and a recovery code
   * @throws {AuthingError} `argument`; 2020, 2206 or 2207 if the session or the MFA token is missing, expired or wrong
   * @example
   * authing.mfa.assosicateMfaAuthenticator({ authenticatorType: "totp", mfaToken, source: "APPLICATION" });
   * @see https://www.rfc-editor.org/rfc/rfc6238
   */
  assosicateMfaAuthenticator(options?: {
    authenticatorType?: string;
    mfaToken?: string;
    source?: TotpSource;
  }): Promise<MfaAssociation>;

  /**
   * Takes the authenticator app away from the user who is logged in.
   *
   * Sends `DELETE /api/v2/mfa/totp/associate`.
   *
   * @returns a confirmation
   * @throws {AuthingError} 2020, 2206 or 2207 if the session is missing, expired or wrong
   * @example
   * authing.mfa.deleteMfaAuthenticator().then(() => wx.showToast({ title: "已解绑" }));
   */
  deleteMfaAuthenticator(): Promise<{ code: number; message: string }>;

  /**
   * Ends the binding of an authenticator app by a first one-time password from it.
   *
   * Sends `POST /api/v2/mfa/totp/associate/confirm`.
   *
   * @param options `totp`, the one-time password; `authenticatorType`, `totp` by default; `mfaToken`, the session's token by
   *   default; `source`, the service's choice by default
   * @returns a confirmation
   * @throws {AuthingError} `argument`; 2020, 2206 or 2207 if the session or the MFA token is missing, expired or wrong; what
   *   the service refuses the password by
   * @example
   * authing.mfa.confirmAssosicateMfaAuthenticator({ authenticatorType: "totp", totp: "123456", mfaToken });
   * @see https://www.rfc-editor.org/rfc/rfc6238
   */
  confirmAssosicateMfaAuthenticator(options: {
    authenticatorType?: string;
    totp: string;
    source?: TotpSource;
    mfaToken?: string;
  }): Promise<{ code: number; message: string }>;

  /**
   * Ends a login by a one-time password from an authenticator app, without storing the session.
   *
   * Sends `POST /api/v2/mfa/totp/verify`. `setCurrentUser` stores the user who comes back.
   *
   * @param options `totp`, the one-time password; `mfaToken`, from the login's refusal
   * @returns the user, with a token
   * @throws {AuthingError} `argument`; 2206 or 2207 if the MFA token has expired or is wrong; what the service refuses the
   *   password by
   * @example
   * authing.mfa.verifyTotpMfa({ totp: "123456", mfaToken }).then((user) => authing.setCurrentUser(user));
   * @see https://www.rfc-editor.org/rfc/rfc6238
   */
  verifyTotpMfa(options: { totp: string; mfaToken: string }): Promise<User>;

  /**
   * Ends a login by a code that `sendSmsCode` sent, without storing the session.
   *
   * Sends `POST /api/v2/applications/mfa/sms/verify`. `setCurrentUser` stores the user who comes back.
   *
   * @param options `phone`, without its country code; `code`, from the SMS; `mfaToken`, from the login's refusal;
   *   `phoneCountryCode`, such as `+86`, the user pool's own by default
   * @returns the user, with a token
   * @throws {AuthingError} `argument`; 2001 if the code is wrong, 2300 if it has expired, 2206 or 2207 if the MFA token has
   *   expired or is wrong
   * @example
   * authing.mfa.verifyAppSmsMfa({ phone, code, mfaToken }).then((user) => authing.setCurrentUser(user));
   */
  verifyAppSmsMfa(options: { phone: string; code: string; mfaToken: string; phoneCountryCode?: string }): Promise<User>;

  /**
   * Ends a login by a code that `sendEmail` sent, without storing the session.
   *
   * Sends `POST /api/v2/applications/mfa/email/verify`. `setCurrentUser` stores the user who comes back.
   *
   * @param options `email`; `code`, from the mail; `mfaToken`, from the login's refusal
   * @returns the user, with a token
   * @throws {AuthingError} `argument`; 2001 if the code is wrong, 2300 if it has expired, 2206 or 2207 if the MFA token has
   *   expired or is wrong
   * @example
   * authing.mfa.verifyAppEmailMfa({ email, code, mfaToken }).then((user) => authing.setCurrentUser(user));
   */
  verifyAppEmailMfa(options: { email: string; code: string; mfaToken: string }): Promise<User>;

  /**
   * Asks whether a phone number or an e-mail address is free to become a second factor.
   *
   * Sends `POST /api/v2/applications/mfa/check`.
   *
   * @param options `phone` or `email`; `mfaToken`, from the login's refusal
   * @returns whether it is free
   * @throws {AuthingError} `argument`; 2206 or 2207 if the MFA token has expired or is wrong
   * @example
   * authing.mfa.phoneOrEmailBindable({ phone, mfaToken }).then((bindable) => this.setData({ bindable }));
   */
  phoneOrEmailBindable(options: { phone?: string; email?: string; mfaToken: string }): Promise<boolean>;

  /**
   * Ends a login by the recovery code of a lost authenticator app, without storing the session.
   *
   * Sends `POST /api/v2/mfa/totp/recovery`. `setCurrentUser` stores the user who comes back.
   *
   * @param options `recoveryCode`; `mfaToken`, from the login's refusal
   * @returns the user, with a token
   * @throws {AuthingError} `argument`; 2206 or 2207 if the MFA token has expired or is wrong; what the service refuses the
   *   code by
   * @example
   * authing.mfa.verifyTotpRecoveryCode({ recoveryCode, mfaToken }).then((user) => authing.setCurrentUser(user));
   */
  verifyTotpRecoveryCode(options: { recoveryCode: string; mfaToken: string }): Promise<User>;

  /**
   * Binds a user's face by the URLs of two pictures.
   *
   * Sends `POST /api/v2/mfa/face/associate`.
   *
   * @param options `baseFace` and `compareFace`, URLs of two pictures of the face, the first one for both by default;
   *   `photoA` and `photoB`, their names in version 4, which are read if the present names are missing; `mfaToken`, the
   *   session's token by default
   * @returns the user
   * @throws {AuthingError} `argument`; 2020, 2206 or 2207 if the session or the MFA token is missing, expired or wrong; what
   *   the service refuses the pictures by
   * @example
   * authing.mfa.associateFaceByUrl({ baseFace, compareFace, mfaToken });
   */
  associateFaceByUrl(options: FaceUrls & { mfaToken?: string }): Promise<User>;

  /**
   * Binds a user's face by a picture that the user takes or picks.
   *
   * Opens the picker, `wx.chooseMedia` (base library 2.10.0) or else `wx.chooseImage`; uploads the picture to
   * `POST /api/v2/upload?folder=face-photo&private=true`; then sends `POST /api/v2/mfa/face/associate`.
   *
   * @param mfaToken the MFA token; the session's token by default
   * @returns the user
   * @throws {AuthingError} `argument`, `cancelled` if the user picks none, `privacy`, `unauthenticated` if another user logs in
   *   before it is done; 2020, 2206 or 2207 if the session or the MFA token is missing, expired or wrong; what the service
   *   refuses the picture by
   * @example
   * authing.mfa.associateFaceByLocalFile(mfaToken).then(() => wx.showToast({ title: "已绑定" }));
   * @see https://developers.weixin.qq.com/miniprogram/dev/api/media/video/wx.chooseMedia.html
   */
  associateFaceByLocalFile(mfaToken?: string): Promise<User>;

  /**
   * Binds a user's face by pictures on the phone: a mini program has paths of files where a browser has blobs.
   *
   * Uploads each to `POST /api/v2/upload?folder=face-photo&private=true`, then sends `POST /api/v2/mfa/face/associate`.
   *
   * @param options `baseFace` and `compareFace`, paths of two pictures of the face, the first one for both by default;
   *   `blobA` and `blobB`, their names in version 4, which are read if the present names are missing; `mfaToken`, the
   *   session's token by default
   * @returns the user
   * @throws {AuthingError} `argument`, `unauthenticated` if another user logs in before it is done; 2020, 2206 or 2207 if the
   *   session or the MFA token is missing, expired or wrong; what the service refuses the pictures by
   * @example
   * authing.mfa.associateFaceByBlob({ baseFace: tempFilePath, mfaToken });
   * @see https://developers.weixin.qq.com/miniprogram/dev/api/network/upload/wx.uploadFile.html
   */
  associateFaceByBlob(options: FaceFiles & { mfaToken?: string }): Promise<User>;

  /**
   * Ends a login by the picture of a face, without storing the session.
   *
   * Sends `POST /api/v2/mfa/face/verify`. `setCurrentUser` stores the user who comes back.
   *
   * @param photo key or URL of the picture
   * @param mfaToken the MFA token, from the login's refusal
   * @returns the user, with a token
   * @throws {AuthingError} `argument`; 2206 or 2207 if the MFA token has expired or is wrong; what the service refuses the
   *   picture by
   * @example
   * authing.mfa.verifyFaceMfa(photo, mfaToken).then((user) => authing.setCurrentUser(user));
   */
  verifyFaceMfa(photo: string, mfaToken: string): Promise<User>;
}

export class MfaAuthenticationClient extends ApiClient {}

const MFA = "/api/v2/mfa";
const APP_MFA = "/api/v2/applications/mfa";

/** Without options it is the user who asks, for the own account. */
const BY_USER = '{"source":"SELF"}';
const TOTP = 'authenticatorType = "totp"';

const DELETE_TOTP: Endpoint<object, { code: number; message: string }> = {
  request: () => ({ kind: "rest", method: "DELETE", path: `${MFA}/totp/associate` }),
  read: confirming("TOTP MFA 解绑成功"),
};

const UPLOAD_FACE: Endpoint<{ filePath: string }, { key: string }> = {
  request: ({ filePath }) => ({ kind: "upload", params: { folder: "face-photo", private: true }, filePath }),
  read: withString<{ key: string }>("key"),
};

const ASSOCIATE_FACE: Endpoint<FaceAssociation, User> = {
  request: (data) => ({ kind: "rest", method: "POST", path: `${MFA}/face/associate`, data }),
  read: asUser,
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
    { read: confirming("TOTP MFA 绑定成功"), bearer: "mfaToken", send: toSnakeCase },
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
      if (!contact.phone && !contact.email) throw argumentError("options", "应包含 phone 或 email");
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
      return call(client, ASSOCIATE_FACE, faces, { ownToken: mfaToken || undefined });
    },
  ),

  associateFaceByLocalFile: method("mfaToken?", ({ client, values: { mfaToken } }) =>
    associateFaces(client, { mfaToken }),
  ),

  associateFaceByBlob: method(
    "options: {baseFace?: path, compareFace?: path, blobA?: path, blobB?: path, mfaToken?}",
    ({ client, values: { baseFace, compareFace, blobA, blobB, mfaToken } }) => {
      const filePath = pickFace({ baseFace, blobA });
      return associateFaces(client, { filePath, otherFilePath: compareFace == null ? blobB : compareFace, mfaToken });
    },
  ),

  verifyFaceMfa: post(`${MFA}/face/verify`, "photo, mfaToken", { read: asUser, bearer: "mfaToken" }),
});

/** Picks the picture of a face that was given, under its present name or that of version 4, which come in this order. */
function pickFace(faces: Record<string, string | undefined>): string {
  const names = Object.keys(faces);
  const name = names.filter((given) => faces[given] != null)[0] || names[0] || "";
  const face = faces[name];
  if (!face) throw argumentError(`options.${name}`, "应为非空字符串");
  return face;
}

/** What binds a face: keys or URLs of two pictures. */
interface FaceAssociation {
  photoA: string;
  photoB?: string;
  isExternal?: boolean;
}

interface FaceFilePaths {
  /** The first picture; the user picks it by default. */
  filePath?: string;
  /** The picture to compare it with; the same one by default. */
  otherFilePath?: string;
  mfaToken?: string;
}

/** Uploads the pictures of a face, and binds the face. */
function associateFaces(client: Client, { filePath, otherFilePath, mfaToken }: FaceFilePaths): Promise<User> {
  const turn = client.session.begin();
  const options = mfaToken ? { ownToken: mfaToken } : { turn };
  // While the user picks a picture, another one may sign in: the turn is the first user's.
  if (!mfaToken) turn.token();
  const upload = (path: string) => call(client, UPLOAD_FACE, { filePath: path }, options);
  return Promise.resolve(filePath || chooseImage())
    .then(upload)
    .then((face) =>
      Promise.resolve(otherFilePath ? upload(otherFilePath) : face).then((other) =>
        call(client, ASSOCIATE_FACE, { photoA: face.key, photoB: other.key }, options),
      ),
    );
}
