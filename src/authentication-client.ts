import { AppQrCodeAuthenticationClient } from "./clients/app-qr-code-authentication-client";
import { BrowserFingerprintClient } from "./clients/browser-fingerprint-client";
import { EnterpriseAuthenticationClient } from "./clients/enterprise-authentication-client";
import { EventAuthenticationClient } from "./clients/event-authentication-client";
import { MfaAuthenticationClient } from "./clients/mfa-authentication-client";
import { PrincipalAuthenticationClient } from "./clients/principal-authentication-client";
import { QrCodeAuthenticationClient } from "./clients/qr-code-authentication-client";
import { SocialAuthenticationClient } from "./clients/social-authentication-client";
import { ApiClient, addMethodGroups, addProperty, addSubClients } from "./core/api-client";
import { createClient } from "./core/client";
import { once } from "./core/once";
import { type AccessMethods, accessMethods } from "./methods/access";
import { type AccountMethods, accountMethods } from "./methods/account";
import { type ActivityMethods, activityMethods } from "./methods/activity";
import { type CaptchaMethods, captchaMethods } from "./methods/captcha";
import { type CasMethods, casMethods } from "./methods/cas";
import { type CodeMethods, codeMethods } from "./methods/codes";
import { type ContactMethods, contactMethods } from "./methods/contact";
import { type FactorMethods, factorMethods } from "./methods/factors";
import { type LoginMethods, loginMethods } from "./methods/login";
import { type OidcMethods, oidcMethods } from "./methods/oidc";
import { type PasswordMethods, passwordMethods } from "./methods/password";
import { type PkceMethods, pkceMethods } from "./methods/pkce";
import { type ProfileMethods, profileMethods } from "./methods/profile";
import { type RegisterMethods, registerMethods } from "./methods/register";
import { type SessionMethods, sessionMethods } from "./methods/session";
import { type UrlMethods, urlMethods } from "./methods/urls";
import { type UserDefinedDataMethods, userDefinedDataMethods } from "./methods/user-defined-data";
import { type WechatMethods, wechatMethods } from "./methods/wechat";
import { type WechatPhoneMethods, wechatPhoneMethods } from "./methods/wechat-phone";
import { type AuthenticationClientOptions, hasImmediateEffect, type ResolvedOptions, resolveOptions } from "./options";
import type { GraphqlClientLike, HttpClientLike, TokenProviderLike } from "./types/parts";

/**
 * Client that signs in users of a WeChat mini program and manages their accounts.
 *
 * @example
 * const { AuthenticationClient } = require("authing-wxapp-sdk");
 * const authing = new AuthenticationClient({ appId: "YOUR_APP_ID" });
 */
export class AuthenticationClient extends ApiClient {
  /**
   * Options, with defaults. `accessToken`, `token`, `secret`, `storage`, `logger` and `platform` are not enumerable.
   */
  readonly options: ResolvedOptions;
  /** Store of the session's token and user. */
  readonly tokenProvider!: TokenProviderLike;
  /** Client for REST endpoints that have no method. */
  readonly httpClient!: HttpClientLike;
  /** Client for GraphQL operations that have no method. */
  readonly graphqlClient!: GraphqlClientLike;
  /** Multi-factor authentication. */
  readonly mfa!: MfaAuthenticationClient;
  /** Sign-in with a QR code that the user scans with your app, and approval of such a sign-in in your app. */
  readonly qrcode!: AppQrCodeAuthenticationClient;
  /** Sign-in with a QR code that the user scans with a mini program. */
  readonly wxqrcode!: QrCodeAuthenticationClient;
  /** Sign-in with a QR code that leads to a WeChat official account. */
  readonly wechatmpqrcode!: QrCodeAuthenticationClient;
  /** Sign-in with social identity providers, and management of bound accounts. */
  readonly social!: SocialAuthenticationClient;
  /** Sign-in with enterprise identity providers. */
  readonly enterprise!: EnterpriseAuthenticationClient;
  /** Real-name verification. */
  readonly principal!: PrincipalAuthenticationClient;
  /** Events from the service and from apps. */
  readonly event!: EventAuthenticationClient;
  /** Devices of the signed-in user. */
  readonly browserFingerprint!: BrowserFingerprintClient;

  /**
   * Creates a client.
   *
   * @param options options of the client; only `appId`, or `userPoolId` for old apps, is required
   * @throws {AuthingError} `argument`, with the name of the missing or invalid option
   */
  constructor(options: AuthenticationClientOptions) {
    const resolved = resolveOptions(options);
    // Created on first use, so that a launch does not load what only calls need.
    const getClient = once(() => createClient(resolved));
    super(getClient);
    this.options = resolved;
    if (hasImmediateEffect(resolved)) getClient();
    // Deferred until after the launch, so that the app does not wait for the prefetch.
    setTimeout(() => getClient().random.prefetch(), 0);
  }
}

export interface AuthenticationClient
  extends WechatMethods,
    WechatPhoneMethods,
    LoginMethods,
    RegisterMethods,
    CodeMethods,
    CaptchaMethods,
    SessionMethods,
    ProfileMethods,
    ContactMethods,
    PasswordMethods,
    UserDefinedDataMethods,
    AccountMethods,
    ActivityMethods,
    FactorMethods,
    AccessMethods,
    OidcMethods,
    PkceMethods,
    UrlMethods,
    CasMethods {}

addProperty(AuthenticationClient, "tokenProvider", ({ tokenProvider }) => tokenProvider);
addProperty(AuthenticationClient, "httpClient", ({ service }) => service.httpClient);
addProperty(AuthenticationClient, "graphqlClient", ({ service }) => service.graphqlClient);

addMethodGroups(AuthenticationClient, [
  [Object.keys(wechatMethods), () => wechatMethods],
  [Object.keys(wechatPhoneMethods), () => wechatPhoneMethods],
  [Object.keys(loginMethods), () => loginMethods],
  [Object.keys(registerMethods), () => registerMethods],
  [Object.keys(codeMethods), () => codeMethods],
  [Object.keys(captchaMethods), () => captchaMethods],
  [Object.keys(sessionMethods), () => sessionMethods],
  [Object.keys(profileMethods), () => profileMethods],
  [Object.keys(contactMethods), () => contactMethods],
  [Object.keys(passwordMethods), () => passwordMethods],
  [Object.keys(userDefinedDataMethods), () => userDefinedDataMethods],
  [Object.keys(accountMethods), () => accountMethods],
  [Object.keys(activityMethods), () => activityMethods],
  [Object.keys(factorMethods), () => factorMethods],
  [Object.keys(accessMethods), () => accessMethods],
  [Object.keys(oidcMethods), () => oidcMethods],
  [Object.keys(pkceMethods), () => pkceMethods],
  [Object.keys(urlMethods), () => urlMethods],
  [Object.keys(casMethods), () => casMethods],
]);

addSubClients<AuthenticationClient>(AuthenticationClient, {
  mfa: (getClient) => new MfaAuthenticationClient(getClient),
  qrcode: (getClient) => new AppQrCodeAuthenticationClient(getClient),
  wxqrcode: (getClient) => new QrCodeAuthenticationClient(getClient, "WXAPP_AUTH"),
  wechatmpqrcode: (getClient) => new QrCodeAuthenticationClient(getClient, "WECHATMP_AUTH"),
  social: (getClient) => new SocialAuthenticationClient(getClient),
  enterprise: (getClient) => new EnterpriseAuthenticationClient(getClient),
  principal: (getClient) => new PrincipalAuthenticationClient(getClient),
  event: (getClient) => new EventAuthenticationClient(getClient),
  browserFingerprint: (getClient) => new BrowserFingerprintClient(getClient),
});
