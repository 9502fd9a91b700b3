import { ApiClient, addMethods } from "../core/api-client";
import { method } from "../core/method";
import { get, post } from "../core/rest";
import { argumentToJson } from "../errors/create-error";
import { type QueryParams, toSnakeCase, withQuery } from "../http/query";
import { asIs, asList, withString } from "../http/readers";
import type { LinkedIdentity, ServiceConfirmation } from "../types/answers";
import type { RelayMethodEnum } from "../types/enums";
import type { Untyped } from "../types/untyped";

/** Options for a sign-in with a social identity provider. */
export interface SocialAuthorizeOptions {
  /** Parameters of the provider's authorization request; none by default. */
  authorizationParams?: Record<string, Untyped> | undefined;
  /** Alias of `authorizationParams`. */
  authorization_params?: Record<string, Untyped> | undefined;
  /** Data for the user pool's pipeline functions. It is not stored. None by default. */
  context?: Record<string, Untyped> | undefined;
  /** Custom data to store with the user: values by key. None by default. */
  customData?: Record<string, Untyped> | undefined;
  /** `true` to return the user's identities; `false` by default. */
  withIdentities?: boolean | undefined;
  /** `true` to return the user's custom data; `false` by default. */
  withCustomData?: boolean | undefined;
  /** Protocol of the application; `oidc` by default. */
  protocol?: string | undefined;
  /** ID of this sign-in; random by default. */
  uuid?: string | undefined;
  /** URL that the page redirects to after the sign-in; by default, the service decides. */
  targetUrl?: string | undefined;
  /** Way in which the result is returned; by default, the service decides. */
  relayMethod?: RelayMethodEnum | undefined;
  /** Version of Authing's sign-in page (Guard); by default, the service decides. */
  guardVersion?: string | undefined;
}

/** Sign-in with social identity providers, and management of bound accounts. */
export interface SocialAuthenticationClient {
  /**
   * Builds the URL of the sign-in page of a social identity provider.
   *
   * Sends nothing. A mini program cannot open a browser window, so open the URL in a `<web-view>`. The domain of the
   * URL must be one of the mini program's business domains.
   *
   * @param provider identifier of the connection, e.g. one of `SocialConnectionProvider`
   * @param options parameters of the sign-in; options that control a browser window in Authing's SDK for browsers are
   *   ignored
   * @returns the URL
   * @throws {AuthingError} `argument`
   * @example
   * authing.social.authorize("github").then((url) => this.setData({ url }));
   * @see https://docs.authing.cn/v2/reference/sdk-for-node/authentication/SocialAuthenticationClient.html#发送授权登录请求
   * @see https://developers.weixin.qq.com/miniprogram/dev/component/web-view.html
   */
  authorize(provider: string, options?: SocialAuthorizeOptions): Promise<string>;

  /**
   * Requests the URL of a page on which the user can bind an account at an external identity provider.
   *
   * Sends `GET /api/v3/generate-link-extidp-url`.
   *
   * @param params connection and user
   * @param params.extIdpConnIdentifier identifier of the connection
   * @param params.idToken ID token of the user
   * @returns the URL as `url`
   * @throws {AuthingError} `argument`; any business code from the service
   * @example
   * authing.social.generateLinkExtIdpUrl({ extIdpConnIdentifier: "github", idToken }).then(({ url }) => this.open(url));
   * @see https://docs.authing.cn/v3/reference/sdk/node/authentication/账号绑定/generate-link-extidp-url.html
   */
  generateLinkExtIdpUrl(params: { extIdpConnIdentifier: string; idToken: string }): Promise<{ url: string }>;

  /**
   * Unbinds an account at an external identity provider from the signed-in user.
   *
   * Sends `POST /api/v3/unlink-extidp`.
   *
   * @param params identity provider
   * @param params.extIdpId ID of the external identity provider
   * @returns the service's confirmation
   * @throws {AuthingError} `argument`; 2020, 2206 or 2207 if the session is missing, expired or invalid; 2217 if the
   *   user would have no other way to sign in
   * @example
   * authing.social.unlinkExtIdp({ extIdpId }).then(() => wx.showToast({ title: "已解绑" }));
   * @see https://docs.authing.cn/v3/reference/sdk/node/authentication/账号绑定/unlink-extidp.html
   */
  unlinkExtIdp(params: { extIdpId: string }): Promise<ServiceConfirmation>;

  /**
   * Lists the signed-in user's bound accounts at external identity providers.
   *
   * Sends `GET /api/v3/get-identities`. A provider can issue several IDs for one account: WeChat issues an `openid` and a
   * `unionid`. The list contains one item for each ID. Items with the same `extIdpId` belong to the same provider.
   *
   * @returns the IDs of the accounts
   * @throws {AuthingError} 2020, 2206 or 2207 if the session is missing, expired or invalid
   * @example
   * authing.social.getIdentities().then((identities) => this.setData({ identities }));
   * @see https://docs.authing.cn/v3/reference/sdk/node/authentication/账号绑定/get-identities.html
   */
  getIdentities(): Promise<LinkedIdentity[]>;
}

export class SocialAuthenticationClient extends ApiClient {}

const USER_OPTIONS = "context?: any, customData?: any, withIdentities?: any, withCustomData?: any";
const PROVIDER_OPTIONS = "authorization_params?: any, authorizationParams?: any";
const FLOW_OPTIONS = 'protocol = "oidc", uuid?, targetUrl?, relayMethod?, guardVersion?';
const AUTHORIZE = `provider, options?: {${USER_OPTIONS}, ${PROVIDER_OPTIONS}, ${FLOW_OPTIONS}}` as const;

addMethods<SocialAuthenticationClient>(SocialAuthenticationClient, {
  authorize: method(AUTHORIZE, ({ client: { options, random }, values }) => {
    const { provider, context, customData } = values;
    const uuid = values.uuid || random.text(20);
    const params: QueryParams = {
      ...(values as QueryParams),
      provider: undefined,
      uuid,
      context: context ? argumentToJson("options.context", context) : (context as string | undefined),
      customData: customData ? argumentToJson("options.customData", customData) : (customData as string | undefined),
      // In snake case, both names become `authorization_params`. `authorizationParams` comes after the alias, so it
      // overrides the alias.
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

  unlinkExtIdp: post("/api/v3/unlink-extidp", "params: {extIdpId}", {
    read: asIs<ServiceConfirmation>,
    needsUser: true,
  }),

  getIdentities: get("/api/v3/get-identities", "", { read: asList<LinkedIdentity>, needsUser: true }),
});
