import { get, post } from "../client/calls";
import { method, methodsOf } from "../client/Methods";
import { asIs, asList, withString } from "../client/readers";
import { argumentToJson } from "../errors/argument";
import { randomText } from "../platform/random";
import { toSnakeCase, withQuery } from "../transport/query";
import type { RelayMethodEnum } from "../types/enums";
import type { Identity } from "../types/User";

/** How to log in at a social identity provider. */
export interface SocialAuthorizeOptions {
  /** Parameters for the provider's authorization request. */
  authorizationParams?: Record<string, any>;
  /** The same as `authorizationParams`. */
  authorization_params?: Record<string, any>;
  /** Data for the pipeline functions that the user pool runs. */
  context?: Record<string, any>;
  /** User-defined data to store with the user. */
  customData?: Record<string, any>;
  /** Whether the user comes with identities; `false` by default. */
  withIdentities?: boolean;
  /** Whether the user comes with user-defined data; `false` by default. */
  withCustomData?: boolean;
  /** Protocol of the application; `oidc` by default. */
  protocol?: string;
  /** Name of the login; random by default. */
  uuid?: string;
  /** Where the page goes at last. */
  targetUrl?: string;
  /** How the result is handed back. */
  relayMethod?: RelayMethodEnum;
  guardVersion?: string;
}

/** Social identity providers. */
export interface SocialAuthenticationClient {
  /**
   * Makes the URL at which a user logs in at a social identity provider.
   *
   * Sends nothing. A mini program opens no windows: show the URL in a `<web-view>`, whose domain has to be among the
   * mini program's business domains.
   *
   * @param provider identifier of the connection, such as one of `SocialConnectionProvider`
   * @param options parameters of the login; what else the core takes is for browser windows, and ignored
   * @returns the URL
   * @throws {AuthingError} `argument`
   * @example
   * authing.social.authorize("github").then((url) => this.setData({ url }));
   * @see https://developers.weixin.qq.com/miniprogram/dev/component/web-view.html
   */
  authorize(provider: string, options?: SocialAuthorizeOptions): Promise<string>;

  /**
   * Asks for the URL at which a user binds an account at an external identity provider.
   *
   * Sends `GET /api/v3/generate-link-extidp-url`.
   *
   * @param params `extIdpConnIdentifier`, identifier of the connection; `idToken`, the user's id token
   * @returns the URL as `url`
   * @throws {AuthingError} `argument`; what the service refuses by
   * @example
   * authing.social.generateLinkExtIdpUrl({ extIdpConnIdentifier: "github", idToken }).then(({ url }) => this.open(url));
   */
  generateLinkExtIdpUrl(params: { extIdpConnIdentifier: string; idToken: string }): Promise<{ url: string }>;

  /**
   * Takes an account at an external identity provider away from the user who is logged in.
   *
   * Sends `POST /api/v3/unlink-extidp`.
   *
   * @param params `extIdpId`, id of the external identity provider
   * @returns the service's confirmation
   * @throws {AuthingError} `argument`; 2020, 2206 or 2207 if the session is missing, expired or wrong
   * @example
   * authing.social.unlinkExtIdp({ extIdpId }).then(() => wx.showToast({ title: "已解绑" }));
   */
  unlinkExtIdp(params: { extIdpId: string }): Promise<any>;

  /**
   * Lists the accounts at external identity providers that the user who is logged in has bound.
   *
   * Sends `GET /api/v3/get-identities`.
   *
   * @returns the accounts
   * @throws {AuthingError} 2020, 2206 or 2207 if the session is missing, expired or wrong
   * @example
   * authing.social.getIdentities().then((identities) => this.setData({ identities }));
   */
  getIdentities(): Promise<(Identity & { identityId?: string })[]>;
}

export const SocialAuthenticationClient = methodsOf<SocialAuthenticationClient>({
  authorize: method(
    "provider! options{context:any customData:any withIdentities:any withCustomData:any authorization_params:any " +
      'authorizationParams:any protocol="oidc" uuid targetUrl relayMethod guardVersion}',
    ({ appHost, options }, given) => {
      const uuid = given.uuid || randomText(20);
      const { context, customData } = given;
      const params = {
        ...given,
        provider: undefined,
        uuid,
        context: context && argumentToJson("options.context", context),
        customData: customData && argumentToJson("options.customData", customData),
        // It comes after `authorization_params`, and takes its place.
        authorizationParams: given.authorizationParams || given.authorization_params,
        withIdentities: given.withIdentities ? 1 : 0,
        withCustomData: given.withCustomData ? 1 : 0,
        appId: options.appId,
        tenantId: options.tenantId,
        fromGuard: 1,
        fromHostedGuard: 1,
        redirected: 1,
        redirectUrl: `${appHost}/interaction/oidc/${uuid}/login`,
      };
      return Promise.resolve(
        withQuery(`${appHost}/connections/social/${encodeURIComponent(given.provider)}`, toSnakeCase(params)),
      );
    },
  ),

  generateLinkExtIdpUrl: get(
    "/api/v3/generate-link-extidp-url",
    "params!{extIdpConnIdentifier! idToken!}",
    withString<{ url: string }>("url"),
    (given, { options }) => toSnakeCase({ ...given, appId: options.appId }),
  ),

  unlinkExtIdp: post("/api/v3/unlink-extidp", "params!{extIdpId!}", asIs),

  getIdentities: get("/api/v3/get-identities", "", asList),
});
