import { readFields } from "../arguments/read-arguments";
import type { Client } from "../core/client";
import { type Implementation, method } from "../core/method";
import { argumentError } from "../errors/create-error";
import { authenticateClient, type ClientAuthentication } from "../http/client-authentication";
import { exchange, type ProtocolRequest } from "../http/exchange";
import { toSnakeCase } from "../http/query";
import { asObject, asTokenSet, asTrue, type Reader } from "../http/readers";
import { expectations } from "../messages";
import type { IntrospectionResult, TokenClaims, TokenSet, UserClaims } from "../types/answers";

/** Tokens of OpenID Connect and OAuth 2.0. The client's `options.protocol` selects the protocol. */
export interface OidcMethods {
  /**
   * Exchanges an authorization code for tokens, without storing them.
   *
   * Sends `POST /oidc/token` or `POST /oauth/token`.
   *
   * @param code authorization code that the redirect URI received
   * @param options PKCE parameters; none by default
   * @param options.codeVerifier result of `generateCodeChallenge` for this authorization request; none by default
   * @returns the tokens
   * @throws {AuthingError} `argument` if an argument is invalid, or if the client's `options.tokenEndPointAuthMethod`
   *   requires a secret and `options.secret` is missing; 400 or 401 with the OAuth 2.0 error in `error.data`
   * @example
   * authing.getAccessTokenByCode(code, { codeVerifier }).then(({ access_token }) => console.log(access_token.length));
   * @see https://www.rfc-editor.org/rfc/rfc6749#section-4.1.3
   */
  getAccessTokenByCode(code: string, options?: { codeVerifier?: string | undefined }): Promise<TokenSet>;

  /**
   * Exchanges a refresh token for new tokens, without storing them.
   *
   * Sends `POST /oidc/token` or `POST /oauth/token`.
   *
   * @param refreshToken refresh token
   * @returns the tokens
   * @throws {AuthingError} the same errors as `getAccessTokenByCode`
   * @example
   * authing.getNewAccessTokenByRefreshToken(refreshToken).then(({ access_token }) => console.log(access_token.length));
   * @see https://www.rfc-editor.org/rfc/rfc6749#section-6
   */
  getNewAccessTokenByRefreshToken(refreshToken: string): Promise<TokenSet>;

  /**
   * Exchanges an ID token for an access token, without storing the access token.
   *
   * Sends `POST /oidc/token` or `POST /oauth/token` with Authing's own grant type.
   *
   * @param options ID token and parameters of the request
   * @param options.redirectUri redirect URI of the application
   * @param options.idToken ID token
   * @param options.scope permissions to request, separated by spaces; none by default
   * @returns the tokens
   * @throws {AuthingError} `argument`; 400 or 401 with the OAuth 2.0 error in `error.data`
   * @example
   * authing.getAccessTokenByIdToken({ redirectUri: "https://example.com/callback", idToken, scope: "openid" });
   * @see https://www.rfc-editor.org/rfc/rfc6749#section-4.5
   */
  getAccessTokenByIdToken(options: {
    redirectUri: string;
    idToken: string;
    scope?: string | undefined;
  }): Promise<TokenSet>;

  /**
   * Requests an access token for a programmatic account, without storing the token.
   *
   * Sends `POST /oidc/token` or `POST /oauth/token`. Call this method only on a server, because anyone can extract a
   * secret from a mini program.
   *
   * @param scope permissions to request, separated by spaces
   * @param options account; the application itself by default
   * @param options.accessKey key of the account; ID of the application by default
   * @param options.accessSecret secret of the account; secret of the application by default
   * @returns the token
   * @throws {AuthingError} `argument`; 400 or 401 with the OAuth 2.0 error in `error.data`
   * @example
   * authing.getAccessTokenByClientCredentials("email openid", { accessKey, accessSecret });
   * @see https://www.rfc-editor.org/rfc/rfc6749#section-4.4
   */
  getAccessTokenByClientCredentials(
    scope: string,
    options?: { accessKey?: string | undefined; accessSecret?: string | undefined },
  ): Promise<TokenSet>;

  /**
   * Checks whether an access token or a refresh token is valid, and returns its claims.
   *
   * Sends `POST /oidc/token/introspection` or `POST /oauth/token/introspection`.
   *
   * @param token access token or refresh token
   * @returns `active`, which is `true` if the token is valid, and the claims of a valid token
   * @throws {AuthingError} `argument` if an argument is invalid, or if the client's
   *   `options.introspectionEndPointAuthMethod` requires a secret and `options.secret` is missing; 400 or 401 with the
   *   OAuth 2.0 error in `error.data`
   * @example
   * authing.introspectToken(accessToken).then(({ active }) => console.log(active));
   * @see https://www.rfc-editor.org/rfc/rfc7662#section-2
   */
  introspectToken(token: string): Promise<IntrospectionResult>;

  /**
   * Revokes an access token or a refresh token.
   *
   * Sends `POST /oidc/token/revocation` or `POST /oauth/token/revocation`. The OAuth 2.0 endpoint does not support
   * `client_secret_basic`.
   *
   * @param token access token or refresh token
   * @returns `true`
   * @throws {AuthingError} `argument` if an argument is invalid, or if the client's
   *   `options.revocationEndPointAuthMethod` requires a secret and `options.secret` is missing; 400 or 401 with the
   *   OAuth 2.0 error in `error.data`
   * @example
   * authing.revokeToken(accessToken).then((revoked) => console.log(revoked));
   * @see https://www.rfc-editor.org/rfc/rfc7009#section-2
   */
  revokeToken(token: string): Promise<boolean>;

  /**
   * Returns the claims about the user that an access token belongs to.
   *
   * Sends a `GET` or `POST` request to `/oidc/me` or `/oauth/me`. Without `options`, the token is sent in the query and
   * in the `Authorization` header.
   *
   * @param accessToken access token
   * @param options HTTP method, and place of the token; by default, `GET` with the token in the query and in the header
   * @param options.method `GET` or `POST`; `GET` by default
   * @param options.tokenPlace the only place in which to send the token: `query`, `header` or, with `POST`, `body`;
   *   `query` by default
   * @returns the claims
   * @throws {AuthingError} `argument`; 401 with the OAuth 2.0 error in `error.data` if the token is invalid
   * @example
   * authing.getUserInfoByAccessToken(accessToken).then(({ sub }) => console.log(sub));
   * @see https://openid.net/specs/openid-connect-core-1_0.html#UserInfo
   */
  getUserInfoByAccessToken(
    accessToken: string,
    options?: { method?: "GET" | "POST" | undefined; tokenPlace?: "query" | "header" | "body" | undefined },
  ): Promise<UserClaims>;

  /**
   * Asks the service to validate an access token or an ID token.
   *
   * Sends `GET /api/v2/oidc/validate_token`.
   *
   * @param options either an access token or an ID token
   * @param options.accessToken access token; cannot be combined with `idToken`
   * @param options.idToken ID token; cannot be combined with `accessToken`
   * @returns the claims of the token
   * @throws {AuthingError} `argument`; usually 400 if the token is invalid
   * @example
   * authing.validateToken({ accessToken }).then(() => console.log("valid"), (error) => console.log(error.message));
   * @see https://docs.authing.cn/v2/reference/sdk-for-node/authentication/StandardProtocol.html#在线检验-id-token-或-access-token-的合法性
   */
  validateToken(options: { accessToken?: string | undefined; idToken?: string | undefined }): Promise<TokenClaims>;
}

export const oidcMethods: Implementation<OidcMethods> = {
  getAccessTokenByCode: method("code, options?: {codeVerifier?}", ({ client, values }) => {
    const { redirectUri } = client.options;
    return requestTokens(client, { grantType: "authorization_code", ...values, redirectUri });
  }),

  getNewAccessTokenByRefreshToken: method("refreshToken", ({ client, values }) =>
    requestTokens(client, { grantType: "refresh_token", ...values }),
  ),

  getAccessTokenByIdToken: method('options: {redirectUri, idToken, scope = ""}', ({ client, values }) => {
    const { redirectUri, idToken, scope } = values;
    const grantType = "http://authing.cn/oidc/grant_type/authing_token";
    const authentication = { form: { client_id: client.options.appId } };
    return requestTokens(client, { grantType, redirectUri, scope, token: idToken }, authentication);
  }),

  getAccessTokenByClientCredentials: method("scope, options?: {accessKey?, accessSecret?}", ({ client, values }) => {
    const { appId, secret } = client.options;
    const { scope, accessKey = appId, accessSecret = secret } = values;
    readFields("accessKey, accessSecret", { accessKey, accessSecret }, "options");
    const authentication = { form: { client_id: accessKey, client_secret: accessSecret } };
    return requestTokens(client, { grantType: "client_credentials", scope }, authentication);
  }),

  introspectToken: method("token", ({ client, values }) =>
    postForm(client, "token/introspection", {
      authentication: authenticateClient(client.options, "introspection"),
      form: values,
      read: asObject<IntrospectionResult>,
    }),
  ),

  revokeToken: method("token", ({ client, values }) => {
    const { protocol, revocationEndPointAuthMethod } = client.options;
    if (protocol === "oauth" && revocationEndPointAuthMethod === "client_secret_basic") {
      throw argumentError("options.revocationEndPointAuthMethod", expectations.noBasicAuthentication);
    }
    return postForm(client, "token/revocation", {
      authentication: authenticateClient(client.options, "revocation"),
      form: values,
      read: asTrue,
    });
  }),

  getUserInfoByAccessToken: method("accessToken, options?: object", ({ client, values: { accessToken, options } }) => {
    const { method, tokenPlace } = readFields(
      'method: "GET" | "POST" = "GET", tokenPlace: "query" | "header" | "body" = "query"',
      options || {},
      "options",
    );
    if (method === "GET" && tokenPlace === "body") {
      throw argumentError("options.tokenPlace", expectations.tokenPlace);
    }
    const token = { access_token: accessToken };
    return exchange<UserClaims>(
      client.service,
      {
        kind: "protocol",
        method,
        path: `${protocolPath(client)}/me`,
        params: tokenPlace === "query" ? token : undefined,
        form: tokenPlace === "body" ? token : method === "POST" ? {} : undefined,
      },
      tokenPlace === "header" || !options ? accessToken : null,
      asObject<UserClaims>,
    );
  }),

  validateToken: method("options: {accessToken?, idToken?}", ({ client, values }) => {
    if (!values.accessToken === !values.idToken) {
      throw argumentError("options", expectations.oneToken);
    }
    const path = "/api/v2/oidc/validate_token";
    const params = toSnakeCase<string | undefined>({ ...values });
    return exchange(client.service, { kind: "protocol", method: "GET", path, params }, null, asObject<TokenClaims>);
  }),
};

/** Fields of a form, with keys in camel case. */
type Form = Record<string, string | undefined>;

/** Requests tokens, by default with the client authentication that the client's options select. */
function requestTokens(
  client: Client,
  form: Form,
  authentication = authenticateClient(client.options, "token"),
): Promise<TokenSet> {
  return postForm(client, "token", { authentication, form, read: asTokenSet });
}

/** Posts a form to an endpoint of the application's protocol. */
function postForm<T>(
  client: Client,
  path: string,
  { authentication, form, read }: { authentication: ClientAuthentication; form: Form; read: Reader<T> },
): Promise<T> {
  const request: ProtocolRequest = {
    kind: "protocol",
    method: "POST",
    path: `${protocolPath(client)}/${path}`,
    form: { ...authentication.form, ...toSnakeCase<string | undefined>(form) },
    headers: authentication.headers,
  };
  return exchange(client.service, request, null, read);
}

function protocolPath(client: Client): string {
  return `/${readFields('protocol: "oidc" | "oauth"', client.options, "options").protocol}`;
}
