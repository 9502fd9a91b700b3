import type { PasswordSecurityLevel, UdfDataType } from "./enums";
import type { Untyped } from "./untyped";
import type { Identity } from "./user";

/** Confirmation that a call succeeded. */
export interface CommonMessage {
  /** Status code; always 200, because a failed call rejects. */
  code?: number | null;
  /** Confirmation message. */
  message?: string | null;
}

/** Confirmation, as returned by the service. The fields depend on the service's version. */
export interface ServiceConfirmation {
  /** Status code; always 200, because a failed call rejects. */
  statusCode?: number;
  /** Confirmation message. */
  message?: string;
  /** Detailed status code; 0 or missing if the call succeeded without details. */
  apiCode?: number;
  /** ID of the request. */
  requestId?: string;
  /** ID of the request, in responses from older versions of the service. */
  uniqueId?: string;
  /** `true` if the call changed something. */
  success?: boolean;
}

/** An ID of the signed-in user's account at an external identity provider. */
export interface LinkedIdentity extends Identity {
  /** ID of this item. */
  identityId: string;
  /** ID of the external identity provider in the user pool; pass it to `social.unlinkExtIdp`. */
  extIdpId: string;
  /** Name of the provider, e.g. `wechat`. */
  provider: string;
  /** Kind of ID in `userIdInIdp`, e.g. `openid` or `unionid`. */
  type: string;
  /** ID of the account at the provider. */
  userIdInIdp: string;
  /**
   * Profile of the account at the provider, whose fields depend on the provider; `null` or missing if the service has
   * none.
   */
  userInfoInIdp?: Record<string, Untyped> | null;
  /** IDs of the connections through which the account was bound. */
  originConnIds?: string[];
  /** Access token at the provider, which is a secret; `null` or missing if the service has none. */
  accessToken?: string | null;
  /** Refresh token at the provider, which is a secret; `null` or missing if the service has none. */
  refreshToken?: string | null;
}

/** State of a token. */
export interface JwtTokenStatus {
  /** 200 if the token is valid; otherwise the reason: 2020 (missing), 2206 (expired) or 2207 (invalid). */
  code?: number | null;
  /** Message that explains `code`. */
  message?: string | null;
  /** `true` if the token is valid. */
  status?: boolean | null;
  /** Time at which the token expires, in seconds since 1970; `null` if the token is invalid. */
  exp?: number | null;
  /** Time at which the token was issued, in seconds since 1970; `null` if the token is invalid. */
  iat?: number | null;
  /** Owner of the token: ID of the user, ID of the user pool, and ARN of the user; `null` if the token is invalid. */
  data?: { id?: string | null; userPoolId?: string | null; arn?: string | null } | null;
}

/** A new token. */
export interface RefreshToken {
  /** The token, a JWT. */
  token?: string | null;
  /** Time at which the token was issued, in seconds since 1970. */
  iat?: number | null;
  /** Time at which the token expires, in seconds since 1970. */
  exp?: number | null;
}

/** Phone number that the user has shared with the mini program. */
export interface PhoneNumber {
  /** Country code without a plus sign, e.g. `86`. */
  countryCode: string;
  /** Phone number; a foreign phone number includes its country code. */
  phoneNumber: string;
  /** Phone number without its country code. */
  purePhoneNumber: string;
  /** WeChat's ID for the user in this mini program. */
  openid?: string;
  /**
   * WeChat's ID for the user, the same in all apps of one Open Platform account; missing if the mini program is not
   * bound to an Open Platform account.
   */
  unionid?: string;
  /** Mini program that WeChat issued the phone number for; missing in some responses. */
  watermark?: WechatWatermark;
}

/** Origin of data from WeChat. */
export interface WechatWatermark {
  /** AppID of the mini program that WeChat issued the data for. */
  appid: string;
  /** Time at which WeChat issued the data, in seconds since 1970. */
  timestamp: number;
}

/** An identity source of the application, e.g. a mini program. */
export interface ExternalIdentityProvider {
  /** Identifier of the connection; the value of `options.extIdpConnIdentifier`. */
  identifier: string;
  /** ID of the identity source. */
  extIdpId: string;
  /** Kind of identity source, e.g. `wechat`. */
  type: string;
  /** `social` or `enterprise`. */
  extIdpType: "social" | "enterprise";
  /** URL at which users bind an account of the identity source. */
  bindUrl?: string | null;
  /** Display name. */
  name?: string | null;
  /** Display name in English. */
  name_en?: string | null;
  /** Description. */
  desc?: string | null;
  /** Description in English. */
  desc_en?: string | null;
  /** URL of the logo. */
  logo?: string | null;
}

/** The service's verdict on a password. */
export interface CheckPasswordStrengthResult {
  /** `true` if the user pool accepts the password. */
  valid: boolean;
  /** Message for the user, e.g. the rule that the password breaks. */
  message?: string | null;
}

/** Security rating of an account. */
export interface SecurityLevel {
  /** `true` if an email address is bound. */
  email: boolean;
  /** `true` if a second factor is bound. */
  mfa: boolean;
  /** `true` if a password is set. */
  password: boolean;
  /** `true` if a phone number is bound. */
  phone: boolean;
  /** Strength of the password; `null` if the service has not rated it. */
  passwordSecurityLevel: PasswordSecurityLevel | null;
  /** Overall score, from 0 to 100. */
  score: number;
}

/** User-defined field and its value. */
export interface UserDefinedData {
  /** Key of the field. */
  key: string;
  /** Type of the field. */
  dataType: UdfDataType;
  /**
   * Value, converted to the type of the field unless the documentation of the method says otherwise. A date becomes a
   * `Date`.
   */
  value: Untyped;
  /** Display name of the field, set in the console; `null` if there is none. */
  label?: string | null;
}

/**
 * Tokens from a token endpoint.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-5.1
 */
export interface TokenSet {
  /** Access token. */
  access_token: string;
  /** Type of the access token, usually `Bearer`. */
  token_type?: string;
  /** Seconds until the access token expires. */
  expires_in?: number;
  /** Seconds until the access token expires, in responses to V3 sign-ins. */
  expire_in?: number;
  /** Refresh token; with OpenID Connect, present only if the scope includes `offline_access`. */
  refresh_token?: string;
  /** ID token, a JWT; present only with OpenID Connect. */
  id_token?: string;
  /** Granted permissions, separated by spaces. */
  scope?: string;
}

/**
 * Claims about a user. The permissions of the token determine which claims the service returns. A claim without a value
 * is `null`.
 *
 * @see https://openid.net/specs/openid-connect-core-1_0.html#StandardClaims
 */
export interface UserClaims {
  /** ID of the user. */
  sub: string;
  /** Full name. */
  name?: string | null;
  /** Given name. */
  given_name?: string | null;
  /** Family name. */
  family_name?: string | null;
  /** Middle name. */
  middle_name?: string | null;
  /** Display name. */
  nickname?: string | null;
  /** Name by which the user wants to be addressed. */
  preferred_username?: string | null;
  /** URL of the user's profile page. */
  profile?: string | null;
  /** URL of the avatar. */
  picture?: string | null;
  /** URL of the user's website. */
  website?: string | null;
  /** Gender: `M` for male, `F` for female, `U` for unknown. */
  gender?: string | null;
  /** Date of birth, e.g. `2000-12-31`. */
  birthdate?: string | null;
  /** Time zone, e.g. `Asia/Shanghai`. */
  zoneinfo?: string | null;
  /** Language, e.g. `zh-CN`. */
  locale?: string | null;
  /** Time of the last change to the user, in ISO 8601. */
  updated_at?: string | null;
  /** Email address. */
  email?: string | null;
  /** `true` if the user has verified the email address. */
  email_verified?: boolean | null;
  /** Phone number. */
  phone_number?: string | null;
  /** `true` if the user has verified the phone number. */
  phone_number_verified?: boolean | null;
  /** Mailing address. */
  address?: AddressClaim | null;
  /** Username. */
  username?: string | null;
  /** WeChat's ID for the user, the same in all apps of one Open Platform account. */
  unionid?: string | null;
  /** ID of the user in another system. */
  external_id?: string | null;
  /** Custom claims, which the administrator of the user pool defines. */
  [name: string]: Untyped;
}

/** Mailing address in the claims about a user. */
export interface AddressClaim {
  /** Full mailing address, formatted for display. */
  formatted?: string | null;
  /** Street, house number and apartment. */
  street_address?: string | null;
  /** City or locality. */
  locality?: string | null;
  /** State, province or region. */
  region?: string | null;
  /** Postal code. */
  postal_code?: string | null;
  /** Country. */
  country?: string | null;
}

/**
 * Claims of a valid access token or ID token. An ID token also contains claims about the user.
 *
 * @see https://openid.net/specs/openid-connect-core-1_0.html#IDToken
 */
export interface TokenClaims extends UserClaims {
  /** ID of the application that the token is for. */
  aud?: string | string[];
  /** URL of the issuer. */
  iss?: string;
  /** Time at which the token expires, in seconds since 1970. */
  exp?: number;
  /** Time at which the token was issued, in seconds since 1970. */
  iat?: number;
  /** ID of the token; only in an access token. */
  jti?: string;
  /** Permissions of the token, separated by spaces; only in an access token. */
  scope?: string;
  /** Value of the authorization request's `nonce`; only in an ID token. */
  nonce?: string;
  /** Hash of the access token that was issued with the ID token; only in an ID token. */
  at_hash?: string;
}

/**
 * Result of token introspection.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7662#section-2.2
 */
export interface IntrospectionResult {
  /** `true` if the token is valid. The other fields are present only if the token is valid. */
  active: boolean;
  /** ID of the user. */
  sub?: string;
  /** ID of the application that the token was issued to. */
  client_id?: string;
  /** Permissions of the token, separated by spaces. */
  scope?: string;
  /** Time at which the token expires, in seconds since 1970. */
  exp?: number;
  /** Time at which the token was issued, in seconds since 1970. */
  iat?: number;
  /** ID of the application that the token is for. */
  aud?: string | string[];
  /** URL of the issuer. */
  iss?: string;
  /** ID of the token. */
  jti?: string;
  /** Type of the token, e.g. `Bearer`. */
  token_type?: string;
  /** Custom claims, which the administrator of the user pool defines. */
  [name: string]: Untyped;
}

/** Progress of an upload, as WeChat reports it. */
export interface UploadProgress {
  /** Part of the upload that has been sent, in percent. */
  progress: number;
  /** Number of bytes that have been sent. */
  totalBytesSent: number;
  /** Number of bytes to send, which includes the file and the rest of the request's body. */
  totalBytesExpectedToSend: number;
}

/** Image with text that the user must type, for a sign-in with `captchaCode` and `captchaCookie`. */
export interface Captcha {
  /** The image as a data URL, for the `src` of an `<image>`. */
  image: string;
  /** Value that the sign-in sends back, so that the service finds the captcha. */
  captchaCookie: string;
}

/** Image with text that the user must type, for `signinByCredentials`. */
export interface CaptchaWithToken {
  /** The image as a data URL, for the `src` of an `<image>`. */
  image: string;
  /** Value that the sign-in sends back, so that the service finds the captcha. */
  captchaToken: string;
}

/** The service's verdict on a code. */
export interface CodeCheck {
  /** `true` if the code is valid. The code stays valid. */
  isValid: boolean;
  /** Message for the user, e.g. that the code has expired; missing if the service returns none. */
  message?: string;
}

/** A country for a phone number input. */
export interface Country {
  /** Two-letter code (ISO 3166-1 alpha-2), e.g. `CN`. */
  alpha2: string;
  /** Three-letter code (ISO 3166-1 alpha-3), e.g. `CHN`. */
  alpha3: string;
  /** Country code of phone numbers, e.g. `+86`. */
  phoneCountryCode: string;
  /** Flag as an emoji. */
  flag: string;
  /** Name by language: `zh-CN`, `en-US`, `zh-TW` and `ja-JP`. */
  name: Record<string, TranslatedText | undefined>;
}

/** Text in one language. */
export interface TranslatedText {
  /** `true` if the service's own pages show this language. */
  enabled: boolean;
  /** The text. */
  value: string;
}

/** A sign-in of the user, successful or not. */
export interface LoginRecord {
  /** ID of the user. */
  userId: string;
  /** ID of the application. */
  appId: string;
  /** Name of the application. */
  appName: string;
  /** URL of the application's sign-in page. */
  appLoginUrl: string;
  /** URL of the application's logo. */
  appLogo: string;
  /** Time of the sign-in, in ISO 8601. */
  loginAt: string;
  /** IP address of the user. */
  clientIp: string;
  /** `true` if the sign-in succeeded. */
  success: boolean;
  /** Message that explains a failure; missing after a success. */
  errorMessage?: string;
  /** User agent of the client. */
  userAgent: string;
  /** Parts of the user agent. */
  parsedUserAgent: ParsedUserAgent;
  /** Way in which the user signed in, e.g. `loginByEmail`. */
  loginMethod: string;
  /** Location of the IP address. */
  geoip: GeoIp;
  /** ID of the tenant; missing if there is none. */
  tenantId?: string;
}

/** Parts of a user agent. */
export interface ParsedUserAgent {
  /** Kind of the device, e.g. `Desktop`. */
  device: string;
  /** Name of the browser. The service can return it as `name` instead, so the SDK fills in both. */
  browser: string;
  /** Name of the browser, the same as `browser`. */
  name: string;
  /** Name of the operating system. */
  os: string;
}

/** Location of an IP address. Fields can be missing or empty if the service does not know the location. */
export interface GeoIp {
  /** Coordinates in degrees. */
  location?: { lon: number; lat: number };
  /** Name of the country. */
  country_name?: string;
  /** Two-letter code of the country. */
  country_code2?: string;
  /** Three-letter code of the country. */
  country_code3?: string;
  /** Name of the province or state. */
  region_name?: string;
  /** Code of the province or state. */
  region_code?: string;
  /** Name of the city. */
  city_name?: string;
  /** Code of the continent, e.g. `AS`. */
  continent_code?: string;
  /** Time zone, e.g. `Asia/Shanghai`. */
  timezone?: string;
}

/**
 * A device on which a user has signed in. Described by Authing's documentation, and not yet tested against the live
 * service.
 */
export interface UserDevice {
  /** The device. */
  device: {
    /** ID of the device; pass it to `myDevicesUnbind` and `myDevicesLogout`. */
    deviceId: string;
    /** Name of the device. */
    name?: string | null;
    /** Version of the system or the browser. */
    version?: string | null;
    /** Kind of the device, e.g. `Browser`, `Mobile` or `Desktop`. */
    type?: string | null;
    /** Model of the device. */
    mod?: string | null;
    /** Operating system. */
    os?: string | null;
    /** State of the device, e.g. `activated`, `suspended` or `deactivated`. */
    status?: string | null;
    /** User agent of the browser. */
    userAgent?: string | null;
  };
  /** Time of the last sign-in on the device, in ISO 8601. */
  lastLoginTime?: string | null;
  /** IP address of the last sign-in on the device. */
  lastIp?: string | null;
  /** `true` if the user is signed in on the device. */
  online?: boolean;
}

/** An application of the user pool, as the user sees it. */
export interface UserApplication {
  /** ID of the application. */
  appId: string;
  /** Name of the application. */
  appName: string;
  /** URL of the application's sign-in page. */
  appLoginUrl: string;
  /** URL of the application's logo. */
  appLogo: string;
  /** `true` if the user is signed in to the application. */
  active: boolean;
}

/** A tenant that the user is a member of. */
export interface UserTenant {
  /** ID of the tenant. */
  tenantId: string;
  /** Name of the tenant. */
  tenantName: string;
  /** Time at which the user joined the tenant, in ISO 8601. */
  joinAt: string;
}

/** Security overview of an account. */
export interface SecurityInfo {
  /** Strength of the password; `null` if the service has not rated it. */
  passwordSecurityLevel: PasswordSecurityLevel | null;
  /** `true` if a second factor is enrolled. */
  mfaEnrolled: boolean;
  /** `true` if a password is set. */
  passwordSet: boolean;
  /** `true` if an email address is bound. */
  emailBinded: boolean;
  /** `true` if a phone number is bound. */
  phoneBinded: boolean;
  /** Overall score. */
  securityScore: number;
}

/**
 * Kind of second factor: one-time passwords from an authenticator app (`OTP`), codes by SMS or email, or the user's
 * face.
 */
export type FactorType = "OTP" | "SMS" | "EMAIL" | "FACE";

/** A second factor that the user has enrolled. */
export interface EnrolledFactor {
  /** ID of the second factor; pass it to `getFactor` and `resetFactor`. */
  factorId: string;
  /** Kind of the second factor. */
  factorType: FactorType;
  /** Phone number or email address of the second factor, partly hidden. Empty for other kinds. */
  profile: { phoneNumber?: string; phoneCountryCode?: string; email?: string };
}

/** An enrollment of a second factor that has started. */
export interface FactorEnrollment {
  /** Token that completes the enrollment; valid for one minute. Pass it to `enrollFactor`. */
  enrollmentToken: string;
  /** Secret for the authenticator app; only for the kind `OTP`. */
  otpData?: FactorOtpData;
}

/** Secret for an authenticator app. */
export interface FactorOtpData {
  /** Secret as an `otpauth:` URI. */
  qrCodeUri: string;
  /** QR code for `qrCodeUri`, as the data URL of an image. */
  qrCodeDataUrl: string;
  /** Recovery code, which the user must keep. It replaces a one-time password once. */
  recoveryCode: string;
}

/** Data that a failed sign-in returns if a second factor is required. */
export interface MfaChallenge {
  /** Token for the second factor; pass it to the methods of `mfa`. */
  mfaToken: string;
  /** Phone number for an SMS code; `null` or missing if none is bound. */
  mfaPhone?: string | null;
  /** Country code of `mfaPhone`. */
  mfaPhoneCountryCode?: string | null;
  /** Email address for an email code; `null` or missing if none is bound. */
  mfaEmail?: string | null;
  /** `true` if the user's face can be the second factor. */
  faceMfaEnabled?: boolean | null;
  /** `true` if a one-time password can be the second factor. */
  totpMfaEnabled?: boolean | null;
  /** Kinds of second factors that the application allows. */
  applicationMfa?: { mfaPolicy: string }[] | null;
  /** Email address of the user. */
  email?: string | null;
  /** Phone number of the user. */
  phone?: string | null;
  /** Country code of `phone`. */
  phoneCountryCode?: string | null;
  /** Username of the user. */
  username?: string | null;
  /** Display name of the user. */
  nickname?: string | null;
  /** URL of the user's avatar. */
  avatar?: string | null;
}

/**
 * Decrypted WeChat data. Its fields depend on the function of `wx` that returned the encrypted data.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/signature.html
 */
export interface WechatData {
  /** Mini program that WeChat encrypted the data for, and time of the encryption. */
  watermark?: WechatWatermark;
  /** Daily steps of the last 30 days, from `wx.getWeRunData`. `timestamp` is in seconds since 1970. */
  stepInfoList?: { timestamp: number; step: number }[];
  /** ID of the WeChat group, from `wx.getShareInfo` or `wx.getGroupEnterInfo`. */
  openGId?: string;
  /** Other data of the user, in the form that WeChat documents for the function. */
  [name: string]: Untyped;
}
