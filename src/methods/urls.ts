import { type Implementation, synchronous } from "../core/method";
import { argumentError } from "../errors/create-error";
import { type QueryParams, toSnakeCase, withQuery } from "../http/query";
import { expectations } from "../messages";

/** Parameters of an OpenID Connect authorization request. */
export interface IOidcParams {
  /** ID of the application; `options.appId` of the client by default. */
  appId?: string | undefined;
  /** URL that receives the response; `options.redirectUri` of the client by default. */
  redirectUri?: string | undefined;
  /** Result to request, e.g. `code` or `id_token token`; `code` by default. */
  responseType?: string | undefined;
  /** Way in which the response is returned; by default, the service decides. */
  responseMode?: "query" | "fragment" | "form_post" | undefined;
  /** Value that is returned with the response; random by default. */
  state?: string | undefined;
  /** Value that is returned in the ID token; random by default. */
  nonce?: string | undefined;
  /** Permissions to request, separated by spaces; `openid profile email phone address` by default. */
  scope?: string | undefined;
  /** Method that `getCodeChallengeDigest` used for the code challenge; none by default. */
  codeChallengeMethod?: "plain" | "S256" | undefined;
  /** Code challenge, the result of `getCodeChallengeDigest`; none by default. */
  codeChallenge?: string | undefined;
  /** ID of the tenant; none by default. */
  tenantId?: string | undefined;
}

/** Parameters of an OAuth 2.0 authorization request. */
export interface IOauthParams {
  /** ID of the application; `options.appId` of the client by default. */
  appId?: string | undefined;
  /** URL that receives the response; `options.redirectUri` of the client by default. */
  redirectUri?: string | undefined;
  /** Result to request; `code` by default. */
  responseType?: "code" | "token" | undefined;
  /** Value that is returned with the response; random by default. */
  state?: string | undefined;
  /** Permissions to request, separated by spaces; `user` by default. */
  scope?: string | undefined;
}

/** Parameters of a CAS sign-in. */
export interface ICasParams {
  /** URL that receives the ticket; none by default. */
  service?: string | undefined;
}

/** Parameters for the URL of the sign-out page. */
export interface ILogoutParams {
  /** `true` to use the logout endpoint of OpenID Connect; `false` by default. */
  expert?: boolean | undefined;
  /** URL that the page redirects to after the sign-out; none by default. */
  redirectUri?: string | undefined;
  /** ID token of the user. Required if both `expert` and `redirectUri` are set. */
  idToken?: string | undefined;
}

/** URLs of the service's pages, to open in a `<web-view>`. */
export interface UrlMethods {
  /**
   * Builds the URL of the service's sign-in page.
   *
   * Sends nothing.
   *
   * @param options optional parameters of the protocol that the client's `options.protocol` selects; none by default
   * @returns the URL
   * @throws {AuthingError} `argument`
   * @example
   * const url = authing.buildAuthorizeUrl({ redirectUri: "https://example.com/callback", scope: "openid" });
   * @see https://openid.net/specs/openid-connect-core-1_0.html#AuthRequest
   */
  buildAuthorizeUrl(options?: IOidcParams | IOauthParams | ICasParams): string;

  /**
   * Builds the URL of the service's sign-out page.
   *
   * Sends nothing, and does not affect the session on the phone. To end that session, call `logout`.
   *
   * @param options `redirectUri`, the URL to redirect to after the sign-out; `expert` and `idToken`, for the logout
   *   endpoint of OpenID Connect; none by default
   * @returns the URL
   * @throws {AuthingError} `argument` if an argument is invalid, or if `expert` is set with only one of `idToken` and
   *   `redirectUri`
   * @example
   * const url = authing.buildLogoutUrl({ redirectUri: "https://example.com" });
   * @see https://openid.net/specs/openid-connect-rpinitiated-1_0.html#RPLogout
   */
  buildLogoutUrl(options?: ILogoutParams): string;
}

const AUTHORIZE_OPTIONS =
  'appId?, redirectUri?, responseType = "code", responseMode?, state?, nonce?, scope?, codeChallenge?, codeChallengeMethod?, tenantId?, service?';

export const urlMethods: Implementation<UrlMethods> = {
  buildAuthorizeUrl: synchronous(`options?: {${AUTHORIZE_OPTIONS}}`, ({ client: { options, random }, values }) => {
    const { appHost, appId, protocol } = options;
    if (protocol === "saml") return `${appHost}/api/v2/saml-idp/${appId}`;
    if (protocol === "cas") return withQuery(`${appHost}/cas-idp/${appId}`, { service: values.service });
    const isOauth = protocol === "oauth";
    const common = {
      clientId: values.appId || appId,
      redirectUri: values.redirectUri || options.redirectUri,
      responseType: values.responseType,
      scope: values.scope || (isOauth ? "user" : "openid profile email phone address"),
      state: values.state || random.text(16),
    };
    const params: QueryParams = isOauth
      ? common
      : {
          ...values,
          ...common,
          appId: undefined,
          service: undefined,
          nonce: values.nonce || random.text(16),
          // The service issues a refresh token only with the user's consent (OpenID Connect Core section 11).
          prompt: /offline_access/.test(common.scope) ? "consent" : undefined,
        };
    return withQuery(`${appHost}/${protocol}/auth`, toSnakeCase(params));
  }),

  buildLogoutUrl: synchronous(
    "options?: {expert?: any, redirectUri?, idToken?}",
    ({ client: { options }, values: { expert, redirectUri, idToken } }) => {
      const { appHost, protocol } = options;
      if (protocol === "cas") return withQuery(`${appHost}/cas-idp/logout`, { url: redirectUri });
      if (protocol !== "oidc" || !expert) {
        return withQuery(`${appHost}/login/profile/logout`, { redirect_uri: redirectUri });
      }
      if (!idToken !== !redirectUri)
        throw argumentError("options.idToken", expectations.together("options.redirectUri"));
      return withQuery(`${appHost}/oidc/session/end`, {
        id_token_hint: idToken,
        post_logout_redirect_uri: redirectUri,
      });
    },
  ),
};
