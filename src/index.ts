export { AuthenticationClient } from "./AuthenticationClient";
export { BrowserFingerprintClient, type DeviceFingers } from "./clients/BrowserFingerprintClient";
export { EnterpriseAuthenticationClient } from "./clients/EnterpriseAuthenticationClient";
export { EventAuthenticationClient } from "./clients/EventAuthenticationClient";
export {
  type FaceFiles,
  type FaceUrls,
  type MfaAssociation,
  MfaAuthenticationClient,
  type MfaAuthenticator,
  type TotpSource,
} from "./clients/MfaAuthenticationClient";
export {
  PrincipalAuthenticationClient,
  type PrincipalDetail,
  type PrincipalInput,
} from "./clients/PrincipalAuthenticationClient";
export {
  type PollingOptions,
  type QRCodeGenarateResult,
  type QRCodeOptions,
  type QRCodeStatus,
  type QRCodeUserInfo,
  QrCodeAuthenticationClient,
  type ScanningOptions,
} from "./clients/QrCodeAuthenticationClient";
export { SocialAuthenticationClient, type SocialAuthorizeOptions } from "./clients/SocialAuthenticationClient";
export { AuthingError, type AuthingErrorDetails, type AuthingErrorKind } from "./errors/AuthingError";
export type { CodeLoginOptions, DirectoryLoginOptions, PasswordLoginOptions } from "./methods/login";
export type { PhoneRegisterOptions, RegisterOptions } from "./methods/register";
export type { ICasParams, ILogoutParams, IOauthParams, IOidcParams } from "./methods/urls";
export type { LoginByCodeOptions, PhoneNumberArguments, PhoneNumberEventDetail } from "./methods/wechat";
export type {
  AuthenticationClientOptions,
  EndpointAuthMethod,
  HeaderName,
  Lang,
  ResolvedOptions,
} from "./options";
export type { Device } from "./platform/device";
export { AuthenticationTokenProvider } from "./session/AuthenticationTokenProvider";
export type { AuthStateEvent, AuthStateListener, AuthStateSession } from "./session/SessionState";
export { SESSION_ERROR_CODES } from "./session/sessionErrors";
export { MemoryStorage } from "./session/storage";
export { GraphqlClient } from "./transport/GraphqlClient";
export { HttpClient } from "./transport/HttpClient";
export type * from "./types/answers";
export * from "./types/enums";
export type * from "./types/inputs";
export type * from "./types/parts";
export type { Identity, Profile, User } from "./types/User";
