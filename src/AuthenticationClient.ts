import { BaseClient } from "./client/BaseClient";
import { addMethods, type Methods } from "./client/Methods";
import { BrowserFingerprintClient } from "./clients/BrowserFingerprintClient";
import { EnterpriseAuthenticationClient } from "./clients/EnterpriseAuthenticationClient";
import { EventAuthenticationClient } from "./clients/EventAuthenticationClient";
import { MfaAuthenticationClient } from "./clients/MfaAuthenticationClient";
import { PrincipalAuthenticationClient } from "./clients/PrincipalAuthenticationClient";
import { QrCodeAuthenticationClient } from "./clients/QrCodeAuthenticationClient";
import { SocialAuthenticationClient } from "./clients/SocialAuthenticationClient";
import { type AccessMethods, accessMethods } from "./methods/access";
import { type AccountMethods, accountMethods } from "./methods/account";
import { type CasMethods, casMethods } from "./methods/cas";
import { type CodeMethods, codeMethods } from "./methods/codes";
import { type ContactMethods, contactMethods } from "./methods/contact";
import { type LoginMethods, loginMethods } from "./methods/login";
import { type OidcMethods, oidcMethods } from "./methods/oidc";
import { type PasswordMethods, passwordMethods } from "./methods/password";
import { type PkceMethods, pkceMethods } from "./methods/pkce";
import { type ProfileMethods, profileMethods } from "./methods/profile";
import { type RegisterMethods, registerMethods } from "./methods/register";
import { type SessionMethods, sessionMethods } from "./methods/session";
import { type UrlMethods, urlMethods } from "./methods/urls";
import { type UserDefinedDataMethods, userDefinedDataMethods } from "./methods/userDefinedData";
import { type WechatMethods, wechatMethods } from "./methods/wechat";
import type { AuthenticationClientOptions, ResolvedOptions } from "./options";
import type { GraphqlClientLike, HttpClientLike, TokenProviderLike } from "./types/parts";

/**
 * Logs users of a WeChat mini program in and manages their accounts.
 *
 * @example
 * const { AuthenticationClient } = require("authing-wxapp-sdk");
 * const authing = new AuthenticationClient({ appId: "YOUR_APP_ID" });
 */
export class AuthenticationClient {
  /** @internal */
  readonly baseClient: BaseClient;
  /** The options, with defaults. `accessToken`, `token`, `secret` and `storage` are not enumerable, so that logs hide them. */
  readonly options: ResolvedOptions;
  /** The stored session: its token and its user. */
  readonly tokenProvider: TokenProviderLike;
  /** For REST requests that no method makes. */
  readonly httpClient: HttpClientLike;
  /** For GraphQL requests that no method makes. */
  readonly graphqlClient: GraphqlClientLike;
  /** Second factors. */
  readonly mfa: MfaAuthenticationClient;
  /** Logging in by a QR code that an app scans. */
  readonly qrcode: QrCodeAuthenticationClient;
  /** Logging in by a QR code that a mini program scans. */
  readonly wxqrcode: QrCodeAuthenticationClient;
  /** Logging in by a QR code that leads to an official account. */
  readonly wechatmpqrcode: QrCodeAuthenticationClient;
  /** Social identity providers. */
  readonly social: SocialAuthenticationClient;
  /** Enterprise identity providers. */
  readonly enterprise: EnterpriseAuthenticationClient;
  /** Proof of who a user really is. */
  readonly principal: PrincipalAuthenticationClient;
  /** Events of the service. */
  readonly event: EventAuthenticationClient;
  /** The devices of a user. */
  readonly browserFingerprint: BrowserFingerprintClient;

  /**
   * @param options `appId` is needed; all others have defaults
   * @throws {AuthingError} `argument`, naming the option that is missing or wrong
   */
  constructor(options: AuthenticationClientOptions) {
    const baseClient = new BaseClient(options);
    this.baseClient = baseClient;
    this.options = baseClient.options;
    this.tokenProvider = baseClient.tokenProvider;
    this.httpClient = baseClient.httpClient;
    this.graphqlClient = baseClient.graphqlClient;
    this.mfa = new MfaAuthenticationClient(baseClient);
    this.qrcode = new QrCodeAuthenticationClient(baseClient, { scene: "APP_AUTH" });
    this.wxqrcode = new QrCodeAuthenticationClient(baseClient, { scene: "WXAPP_AUTH" });
    this.wechatmpqrcode = new QrCodeAuthenticationClient(baseClient, { scene: "WECHATMP_AUTH" });
    this.social = new SocialAuthenticationClient(baseClient);
    this.enterprise = new EnterpriseAuthenticationClient(baseClient);
    this.principal = new PrincipalAuthenticationClient(baseClient);
    this.event = new EventAuthenticationClient(baseClient);
    this.browserFingerprint = new BrowserFingerprintClient(baseClient);
  }
}

export interface AuthenticationClient
  extends Methods,
    WechatMethods,
    LoginMethods,
    RegisterMethods,
    CodeMethods,
    SessionMethods,
    ProfileMethods,
    ContactMethods,
    PasswordMethods,
    UserDefinedDataMethods,
    AccountMethods,
    AccessMethods,
    OidcMethods,
    PkceMethods,
    UrlMethods,
    CasMethods {}

addMethods(AuthenticationClient, [
  wechatMethods,
  loginMethods,
  registerMethods,
  codeMethods,
  sessionMethods,
  profileMethods,
  contactMethods,
  passwordMethods,
  userDefinedDataMethods,
  accountMethods,
  accessMethods,
  oidcMethods,
  pkceMethods,
  urlMethods,
  casMethods,
]);
