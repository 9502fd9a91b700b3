import type { BaseClient } from "../client/BaseClient";
import { get, post } from "../client/calls";
import { type Method, method, methodsOf } from "../client/Methods";
import { asBoolean, asList, asObject, asUser, confirming, withString } from "../client/readers";
import { rest, upload } from "../client/requests";
import { argumentError } from "../errors/argument";
import { chooseImage } from "../platform/media";
import { currentSession, findSession } from "../session/currentSession";
import { toSnakeCase } from "../transport/query";
import type { User } from "../types/User";

const MFA = "/api/v2/mfa";
const APP_MFA = "/api/v2/applications/mfa";
const ASSOCIATE = `${MFA}/totp/associate`;
const ASSOCIATE_FACE = `${MFA}/face/associate`;

const TYPE = 'authenticatorType="totp"';

/** Without options it is the user who asks, for the own account. */
const SOURCE = 'source mfaToken}={"source":"SELF"}';

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

export const MfaAuthenticationClient = methodsOf<MfaAuthenticationClient>({
  getMfaAuthenticators: get(`${MFA}/authenticator`, `options{type="totp" ${SOURCE}`, asList),

  assosicateMfaAuthenticator: post(ASSOCIATE, `options{${TYPE} ${SOURCE}`, asObject, toSnakeCase),

  deleteMfaAuthenticator: method("", (client) =>
    rest(client, ASSOCIATE, confirming("TOTP MFA 解绑成功"), { method: "DELETE" }),
  ),

  confirmAssosicateMfaAuthenticator: post(
    `${ASSOCIATE}/confirm`,
    `options!{totp! source mfaToken ${TYPE}}`,
    confirming("TOTP MFA 绑定成功"),
    toSnakeCase,
  ),

  verifyTotpMfa: verifying(`${MFA}/totp/verify`, "totp!"),
  verifyAppSmsMfa: verifying(`${APP_MFA}/sms/verify`, "phone! code! phoneCountryCode"),
  verifyAppEmailMfa: verifying(`${APP_MFA}/email/verify`, "email! code!"),

  phoneOrEmailBindable: post(`${APP_MFA}/check`, "options!{phone email mfaToken!}", asBoolean, (contact) => {
    if (!contact.phone && !contact.email) throw argumentError("options", "应包含 phone 或 email");
    return contact;
  }),

  verifyTotpRecoveryCode: verifying(`${MFA}/totp/recovery`, "recoveryCode!"),

  associateFaceByUrl: post(
    ASSOCIATE_FACE,
    "options!{baseFace/photoA! compareFace/photoB mfaToken}",
    asUser,
    ({ baseFace, compareFace }) => ({ photoA: baseFace, photoB: compareFace || baseFace, isExternal: true }),
  ),

  associateFaceByLocalFile: method("mfaToken", associateFaces),

  associateFaceByBlob: method("options!{baseFace/blobA!:path compareFace/blobB:path mfaToken}", associateFaces),

  verifyFaceMfa: post(`${MFA}/face/verify`, "photo! mfaToken!", asUser),
});

function verifying(url: string, fields: string): Method<Promise<User>> {
  return post(url, `options!{${fields} mfaToken!}`, asUser);
}

/** Uploads faces, the first picked by the user if there is none and in place of both if there is no other, and binds them. */
function associateFaces(
  client: BaseClient,
  { baseFace, compareFace, mfaToken }: { baseFace?: string; compareFace?: string; mfaToken?: string },
): Promise<User> {
  const { tokenProvider } = client;
  const owner = mfaToken ? null : findSession(tokenProvider);
  // A user may take their time to pick a picture: the session can be another by then.
  const present = () => (owner ? currentSession(tokenProvider, owner.id).token : mfaToken);
  const uploadFace = (path: string) =>
    upload(
      client,
      path,
      { folder: "face-photo", private: true },
      withString<{ key: string }>("key"),
      present(),
      !!mfaToken,
    );
  return Promise.resolve(baseFace || chooseImage())
    .then(uploadFace)
    .then((base) =>
      Promise.resolve(compareFace ? uploadFace(compareFace) : base).then((compared) => {
        const data = { photoA: base.key, photoB: compared.key };
        present();
        return rest(client, ASSOCIATE_FACE, asUser, { data, token: mfaToken || undefined });
      }),
    );
}
