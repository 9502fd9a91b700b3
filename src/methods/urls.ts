import { type Implementation, synchronous } from "../core/method";
import { argumentError } from "../errors/create-error";
import { type QueryParams, toSnakeCase, withQuery } from "../http/query";
import { randomText } from "../platform/random";

/** Parameters of an authorization request of OpenID Connect. */
export interface IOidcParams {
  /** Id of the application; the client's own by default. */
  appId?: string;
  /** Where the answer goes; `options.redirectUri` of the client by default. */
  redirectUri?: string;
  /** What to ask for; `code` by default. */
  responseType?: string;
  /** How the answer comes; the service's choice by default. */
  responseMode?: "query" | "fragment" | "form_post";
  /** Handed back with the answer; random by default. */
  state?: string;
  /** Handed back in the id token; random by default. */
  nonce?: string;
  /** Permissions to ask for, separated by spaces; `openid profile email phone address` by default. */
  scope?: string;
  codeChallengeMethod?: "plain" | "S256";
  /** What `getCodeChallengeDigest` made. */
  codeChallenge?: string;
  tenantId?: string;
}

/** Parameters of an authorization request of OAuth 2.0. */
export interface IOauthParams {
  /** Id of the application; the client's own by default. */
  appId?: string;
  /** Where the answer goes; `options.redirectUri` of the client by default. */
  redirectUri?: string;
  /** What to ask for; `code` by default. */
  responseType?: "code" | "token";
  /** Handed back with the answer; random by default. */
  state?: string;
  /** Permissions to ask for, separated by spaces; `user` by default. */
  scope?: string;
}

/** Parameters of a login by CAS. */
export interface ICasParams {
  /** Where the ticket goes. */
  service?: string;
}

/** Parameters of a logout. */
export interface ILogoutParams {
  /** Whether to end the session of OpenID Connect itself; `false` by default. */
  expert?: boolean;
  /** Where the user goes afterwards. */
  redirectUri?: string;
  /** The id token, needed with `expert` and `redirectUri`. */
  idToken?: string;
}

/** URLs of the service's own pages, to be opened in a `<web-view>`. */
export interface UrlMethods {
  /**
   * Makes the URL at which a user logs in by the application's protocol.
   *
   * Sends nothing.
   *
   * @param options parameters of the protocol in `options.protocol` of the client; all have defaults
   * @returns the URL
   * @throws {AuthingError} `argument`
   * @example
   * const url = authing.buildAuthorizeUrl({ redirectUri: "https://example.com/callback", scope: "openid" });
   * @see https://openid.net/specs/openid-connect-core-1_0.html#AuthRequest
   */
  buildAuthorizeUrl(options?: IOidcParams | IOauthParams | ICasParams): string;

  /**
   * Makes the URL at which a user logs out of the service's pages.
   *
   * Sends nothing, and leaves the session stored here alone: `logout` ends that.
   *
   * @param options where to go afterwards, and for OpenID Connect's own logout `expert` and `idToken`; none by default
   * @returns the URL
   * @throws {AuthingError} `argument`, if only one of `idToken` and `redirectUri` comes with `expert`
   * @example
   * const url = authing.buildLogoutUrl({ redirectUri: "https://example.com" });
   * @see https://openid.net/specs/openid-connect-rpinitiated-1_0.html#RPLogout
   */
  buildLogoutUrl(options?: ILogoutParams): string;
}

const AUTHORIZE_OPTIONS =
  'appId?, redirectUri?, responseType = "code", responseMode?, state?, nonce?, scope?, codeChallenge?, codeChallengeMethod?, tenantId?, service?';

export const urlMethods: Implementation<UrlMethods> = {
  buildAuthorizeUrl: synchronous(`options?: {${AUTHORIZE_OPTIONS}}`, ({ client: { options }, values }) => {
    const { appHost, appId, protocol } = options;
    if (protocol === "saml") return `${appHost}/api/v2/saml-idp/${appId}`;
    if (protocol === "cas") return withQuery(`${appHost}/cas-idp/${appId}`, { service: values.service });
    const isOauth = protocol === "oauth";
    const common = {
      clientId: values.appId || appId,
      redirectUri: values.redirectUri || options.redirectUri,
      responseType: values.responseType,
      scope: values.scope || (isOauth ? "user" : "openid profile email phone address"),
      state: values.state || randomText(16),
    };
    const params: QueryParams = isOauth
      ? common
      : {
          ...values,
          ...common,
          appId: undefined,
          service: undefined,
          nonce: values.nonce || randomText(16),
          // Without the user's consent there is no refresh token (OpenID Connect Core section 11).
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
      if (!idToken !== !redirectUri) throw argumentError("options.idToken", "与 options.redirectUri 必须同时传入");
      return withQuery(`${appHost}/oidc/session/end`, {
        id_token_hint: idToken,
        post_logout_redirect_uri: redirectUri,
      });
    },
  ),
};
