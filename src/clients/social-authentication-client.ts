import { get, post } from "../core/endpoint";
import { ApiClient, addMethods, method } from "../core/method";
import { argumentToJson } from "../errors/create-error";
import { type QueryParams, toSnakeCase, withQuery } from "../http/query";
import { asIs, asList, withString } from "../http/readers";
import { randomText } from "../platform/random";
import type { RelayMethodEnum } from "../types/enums";
import type { Untyped } from "../types/untyped";
import type { Identity } from "../types/user";

/** How to log in at a social identity provider. */
export interface SocialAuthorizeOptions {
  /** Parameters for the provider's authorization request. */
  authorizationParams?: Record<string, Untyped>;
  /** The same as `authorizationParams`. */
  authorization_params?: Record<string, Untyped>;
  /** Data for the pipeline functions that the user pool runs. */
  context?: Record<string, Untyped>;
  /** User-defined data to store with the user. */
  customData?: Record<string, Untyped>;
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
  unlinkExtIdp(params: { extIdpId: string }): Promise<Untyped>;

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

export class SocialAuthenticationClient extends ApiClient {}

const USER_OPTIONS = "context?: any, customData?: any, withIdentities?: any, withCustomData?: any";
const PROVIDER_OPTIONS = "authorization_params?: any, authorizationParams?: any";
const FLOW_OPTIONS = 'protocol = "oidc", uuid?, targetUrl?, relayMethod?, guardVersion?';
const AUTHORIZE = `provider, options?: {${USER_OPTIONS}, ${PROVIDER_OPTIONS}, ${FLOW_OPTIONS}}` as const;

addMethods<SocialAuthenticationClient>(SocialAuthenticationClient, {
  authorize: method(AUTHORIZE, ({ client: { options }, values }) => {
    const { provider, context, customData } = values;
    const uuid = values.uuid || randomText(20);
    const params: QueryParams = {
      ...(values as QueryParams),
      provider: undefined,
      uuid,
      context: context ? argumentToJson("options.context", context) : (context as string | undefined),
      customData: customData ? argumentToJson("options.customData", customData) : (customData as string | undefined),
      // It comes after `authorization_params`, and takes its place.
      authorizationParams: (values.authorizationParams || values.authorization_params) as object | undefined,
      withIdentities: values.withIdentities ? 1 : 0,
      withCustomData: values.withCustomData ? 1 : 0,
      appId: options.appId,
      tenantId: options.tenantId,
      fromGuard: 1,
      fromHostedGuard: 1,
      redirected: 1,
      redirectUrl: `${options.appHost}/interaction/oidc/${uuid}/login`,
    };
    const url = `${options.appHost}/connections/social/${encodeURIComponent(provider)}`;
    return Promise.resolve(withQuery(url, toSnakeCase(params)));
  }),

  generateLinkExtIdpUrl: get("/api/v3/generate-link-extidp-url", "params: {extIdpConnIdentifier, idToken}", {
    read: withString<{ url: string }>("url"),
    send: (values, { client }) => toSnakeCase({ ...values, appId: client.options.appId }),
  }),

  unlinkExtIdp: post("/api/v3/unlink-extidp", "params: {extIdpId}", { read: asIs<Untyped> }),

  getIdentities: get("/api/v3/get-identities", "", { read: asList<Identity & { identityId?: string }> }),
});
