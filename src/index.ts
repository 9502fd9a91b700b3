export { AuthenticationClient } from "./authentication-client";
export { AppQrCodeAuthenticationClient, ScannedQrCode } from "./clients/app-qr-code-authentication-client";
export { BrowserFingerprintClient, type DeviceFingers } from "./clients/browser-fingerprint-client";
export { EnterpriseAuthenticationClient } from "./clients/enterprise-authentication-client";
export { EventAuthenticationClient } from "./clients/event-authentication-client";
export {
  type FaceFiles,
  type FaceUrls,
  type MfaAssociation,
  MfaAuthenticationClient,
  type MfaAuthenticator,
  type RecoveredUser,
  type TotpSource,
} from "./clients/mfa-authentication-client";
export {
  type EnterpriseInput,
  type PersonInput,
  PrincipalAuthenticationClient,
  type PrincipalDetail,
  type PrincipalInput,
} from "./clients/principal-authentication-client";
export {
  type PollingOptions,
  type QRCodeGenarateResult,
  type QRCodeOptions,
  type QRCodeScanResult,
  type QRCodeStatus,
  type QRCodeUserInfo,
  QrCodeAuthenticationClient,
  type ScanningOptions,
} from "./clients/qr-code-authentication-client";
export { SocialAuthenticationClient, type SocialAuthorizeOptions } from "./clients/social-authentication-client";
export {
  AuthingError,
  type AuthingErrorClass,
  type AuthingErrorDetails,
  type AuthingErrorKind,
  type AuthingErrorMembers,
  type AuthingErrorReason,
} from "./errors/authing-error";
export type { ServiceErrorCode } from "./errors/service-error-code";
export { GraphqlClient, HttpClient } from "./http/clients";
export type { CasFailure, CasResponse, CasSession, CasSuccess, TicketValidation, WebSession } from "./methods/cas";
export type { CodeLoginOptions, DirectoryLoginOptions, PasswordLoginOptions } from "./methods/login";
export type { PhoneRegisterOptions, RegisterOptions } from "./methods/register";
export type { ICasParams, ILogoutParams, IOauthParams, IOidcParams } from "./methods/urls";
export type { BindWechatOptions, EncryptedWechatData, LoginByCodeOptions } from "./methods/wechat";
export type { PhoneNumberArguments, PhoneNumberEventDetail } from "./methods/wechat-phone";
export type {
  AuthenticationClientOptions,
  EndpointAuthMethod,
  GraphqlClientClass,
  HeaderName,
  HttpClientClass,
  ResolvedOptions,
  TokenProviderClass,
} from "./options";
export type { Device } from "./platform/device";
export { AuthenticationTokenProvider } from "./session/authentication-token-provider";
export type { AuthStateEvent, AuthStateListener, AuthStateSession } from "./session/events";
export { SESSION_ERROR_CODES } from "./session/session-errors";
export { MemoryStorage } from "./session/storage";
export type * from "./types/access";
export type * from "./types/answers";
export * from "./types/enums";
export type * from "./types/inputs";
export type * from "./types/parts";
export type { Untyped } from "./types/untyped";
export type { Identity, Profile, User } from "./types/user";
