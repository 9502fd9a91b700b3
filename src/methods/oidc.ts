import type { BaseClient } from "../client/BaseClient";
import { type Implementation, type Method, method } from "../client/Methods";
import { asObject, asTrue, type Reader, withString } from "../client/readers";
import { protocol } from "../client/requests";
import { encodeBase64 } from "../crypto/base64";
import { encodeUtf8 } from "../crypto/utf8";
import { argumentError } from "../errors/argument";
import type { ResolvedOptions } from "../options";
import { type Parameters, readValues } from "../parameters";
import { toSnakeCase } from "../transport/query";
import type { IntrospectionResult, TokenSet } from "../types/answers";
import type { HttpRequestConfig } from "../types/parts";

/** Tokens of OAuth 2.0 and OpenID Connect; `options.protocol` says which of both the application speaks. */
export interface OidcMethods {
  /**
   * Exchanges an authorization code for tokens, without storing them.
   *
   * Sends `POST /oidc/token` or `POST /oauth/token`.
   *
   * @param code the code that came to the redirect URI
   * @param options `codeVerifier`, what `generateCodeChallenge` made before; none by default
   * @returns the tokens
   * @throws {AuthingError} `argument`, also if `options.secret` is missing though `options.tokenEndPointAuthMethod` needs it;
   *   400 or 401 with the OAuth 2.0 error in `error.data`
   * @example
   * authing.getAccessTokenByCode(code, { codeVerifier }).then(({ access_token }) => console.log(access_token.length));
   * @see https://www.rfc-editor.org/rfc/rfc6749#section-4.1.3
   */
  getAccessTokenByCode(code: string, options?: { codeVerifier?: string }): Promise<TokenSet>;

  /**
   * Exchanges a refresh token for new tokens, without storing them.
   *
   * Sends `POST /oidc/token` or `POST /oauth/token`.
   *
   * @param refreshToken the refresh token
   * @returns the tokens
   * @throws {AuthingError} as `getAccessTokenByCode`
   * @example
   * authing.getNewAccessTokenByRefreshToken(refreshToken).then(({ access_token }) => console.log(access_token.length));
   * @see https://www.rfc-editor.org/rfc/rfc6749#section-6
   */
  getNewAccessTokenByRefreshToken(refreshToken: string): Promise<TokenSet>;

  /**
   * Exchanges an id token for an access token, without storing it.
   *
   * Sends `POST /oidc/token` or `POST /oauth/token`.
   *
   * @param options `redirectUri`, one of the application's; `idToken`; `scope`, what to ask for, separated by spaces,
   *   nothing by default
   * @returns the tokens
   * @throws {AuthingError} `argument`; 400 or 401 with the OAuth 2.0 error in `error.data`
   * @example
   * authing.getAccessTokenByIdToken({ redirectUri: "https://example.com/callback", idToken, scope: "openid" });
   * @see https://www.rfc-editor.org/rfc/rfc6749#section-4.5
   */
  getAccessTokenByIdToken(options: { redirectUri: string; idToken: string; scope?: string }): Promise<TokenSet>;

  /**
   * Gets an access token for a programmatic account, without storing it.
   *
   * Sends `POST /oidc/token` or `POST /oauth/token`. A secret in a mini program can be read by anybody: do this on a server.
   *
   * @param scope what to ask for, separated by spaces
   * @param options `accessKey` and `accessSecret` of the account; the application's own by default
   * @returns the token
   * @throws {AuthingError} `argument`; 400 or 401 with the OAuth 2.0 error in `error.data`
   * @example
   * authing.getAccessTokenByClientCredentials("email openid", { accessKey, accessSecret });
   * @see https://www.rfc-editor.org/rfc/rfc6749#section-4.4
   */
  getAccessTokenByClientCredentials(
    scope: string,
    options?: { accessKey?: string; accessSecret?: string },
  ): Promise<TokenSet>;

  /**
   * Asks what an access token or a refresh token is worth.
   *
   * Sends `POST /oidc/token/introspection` or `POST /oauth/token/introspection`.
   *
   * @param token the token
   * @returns whether it is `active`, and its claims if it is
   * @throws {AuthingError} `argument`, also if `options.secret` is missing though `options.introspectionEndPointAuthMethod`
   *   needs it; 400 or 401 with the OAuth 2.0 error in `error.data`
   * @example
   * authing.introspectToken(accessToken).then(({ active }) => console.log(active));
   * @see https://www.rfc-editor.org/rfc/rfc7662#section-2
   */
  introspectToken(token: string): Promise<IntrospectionResult>;

  /**
   * Makes an access token or a refresh token worthless.
   *
   * Sends `POST /oidc/token/revocation` or `POST /oauth/token/revocation`; the latter knows no `client_secret_basic`.
   *
   * @param token the token
   * @returns `true`
   * @throws {AuthingError} `argument`, also if `options.secret` is missing though `options.revocationEndPointAuthMethod` needs
   *   it; 400 or 401 with the OAuth 2.0 error in `error.data`
   * @example
   * authing.revokeToken(accessToken).then((revoked) => console.log(revoked));
   * @see https://www.rfc-editor.org/rfc/rfc7009#section-2
   */
  revokeToken(token: string): Promise<boolean>;

  /**
   * Reads the claims of the user whom an access token belongs to.
   *
   * Sends `GET` or `POST` to `/oidc/me` or `/oauth/me`, with the token in the query and the header unless the options say
   * otherwise.
   *
   * @param accessToken the access token
   * @param options `method`, `GET` by default; `tokenPlace`, where the token goes: `query` by default, `header` or, with
   *   `POST`, `body`
   * @returns the claims
   * @throws {AuthingError} `argument`; 401 with the OAuth 2.0 error in `error.data` if the token is not valid
   * @example
   * authing.getUserInfoByAccessToken(accessToken).then(({ sub }) => console.log(sub));
   * @see https://openid.net/specs/openid-connect-core-1_0.html#UserInfo
   */
  getUserInfoByAccessToken(
    accessToken: string,
    options?: { method?: "GET" | "POST"; tokenPlace?: "query" | "header" | "body" },
  ): Promise<Record<string, any>>;

  /**
   * Asks the service whether an access token or an id token is valid.
   *
   * Sends `GET /api/v2/oidc/validate_token`.
   *
   * @param options `accessToken` or `idToken`, not both
   * @returns the service's answer, which tells the token's claims
   * @throws {AuthingError} `argument`; mostly 400 if the token is not valid
   * @example
   * authing.validateToken({ accessToken }).then(() => console.log("valid"), (error) => console.log(error.message));
   */
  validateToken(options: { accessToken?: string; idToken?: string }): Promise<any>;
}

type Form = Record<string, string | undefined>;

const asTokenSet = withString<TokenSet>("access_token");

export const oidcMethods: Implementation<OidcMethods> = {
  getAccessTokenByCode: posting(
    "token",
    "code! options{codeVerifier}",
    asTokenSet,
    "authorization_code",
    ({ redirectUri }) => ({ redirectUri }),
  ),

  getNewAccessTokenByRefreshToken: posting("token", "refreshToken!", asTokenSet, "refresh_token"),

  getAccessTokenByIdToken: posting(
    "token",
    'options!{redirectUri! idToken! scope=""}',
    asTokenSet,
    "http://authing.cn/oidc/grant_type/authing_token",
    ({ appId }, { idToken }) => ({ clientId: appId, token: idToken, idToken: undefined }),
  ),

  getAccessTokenByClientCredentials: posting(
    "token",
    "scope! options{accessKey accessSecret}",
    asTokenSet,
    "client_credentials",
    ({ appId, secret }, { accessKey = appId, accessSecret = secret }) => {
      readValues("accessKey! accessSecret!", { accessKey, accessSecret }, "options.");
      return { clientId: accessKey, clientSecret: accessSecret, accessKey: undefined, accessSecret: undefined };
    },
  ),

  introspectToken: posting<IntrospectionResult>("introspection", "token!", asObject),

  revokeToken: posting("revocation", "token!", asTrue),

  getUserInfoByAccessToken: method("accessToken! options:object", (client, { accessToken, options }) => {
    const { method, tokenPlace } = readValues(
      'method:GET|POST="GET" tokenPlace:query|header|body="query"',
      options,
      "options.",
    );
    if (method === "GET" && tokenPlace === "body") {
      throw argumentError("options.tokenPlace", "在 options.method 为 GET 时不能为 body");
    }
    const inQuery = tokenPlace === "query";
    const token = { access_token: accessToken };
    return ofProtocol(client, "me", asObject, {
      params: inQuery ? token : undefined,
      // With a form, were it empty, it is a POST.
      form: tokenPlace === "body" ? token : method === "POST" ? {} : undefined,
      token: tokenPlace === "header" || !options ? accessToken : undefined,
    });
  }),

  validateToken: method("options!{accessToken idToken}", (client, tokens) => {
    if (!tokens.accessToken === !tokens.idToken) {
      throw argumentError("options", "应包含 accessToken 和 idToken 中的一个");
    }
    return protocol(client, "/api/v2/oidc/validate_token", asObject, { params: toSnakeCase(tokens) });
  }),
};

/**
 * A method that posts a form with its arguments to an endpoint of the application's protocol. Unless the form names the
 * client by itself, the client proves who it is in the way that the options say for the endpoint.
 *
 * @param prepare what goes with the arguments, or in place of them
 */
function posting<T>(
  kind: "token" | "introspection" | "revocation",
  parameters: Parameters,
  read: Reader<T>,
  grantType?: string,
  prepare?: (options: ResolvedOptions, given: Form) => Form,
): Method<Promise<T>> {
  return method(parameters, (client, given) => {
    const { options } = client;
    const { appId: clientId } = options;
    const form: Form = { grantType, ...given, ...(prepare && prepare(options, given)) };
    const option = `${kind}EndPointAuthMethod` as const;
    const authMethod = "clientId" in form ? "none" : options[option];
    const basic = authMethod === "client_secret_basic";
    if (basic && kind === "revocation" && options.protocol === "oauth") {
      throw argumentError(`options.${option}`, "在 OAuth 2.0 下不支持 client_secret_basic");
    }
    const clientSecret = authMethod === "none" ? undefined : readValues("appId! secret!", options, "options.").secret;
    const credentials = `${formEncoded(clientId)}:${formEncoded(clientSecret)}`;
    return ofProtocol(client, kind === "token" ? kind : `token/${kind}`, read, {
      form: toSnakeCase(basic ? form : { clientId, clientSecret, ...form }),
      headers: basic ? { authorization: `Basic ${encodeBase64(encodeUtf8(credentials) || [])}` } : undefined,
    });
  });
}

/** Encodes a part of the credentials of Basic authentication as OAuth 2.0 demands, as in a form (RFC 6749 section 2.3.1). */
function formEncoded(part = ""): string {
  return encodeURIComponent(part).replace(/%20/g, "+");
}

/** Calls an endpoint of the protocol that the application speaks. */
function ofProtocol<T>(
  client: BaseClient,
  path: string,
  read: Reader<T>,
  config: Omit<HttpRequestConfig, "url">,
): Promise<T> {
  const { protocol: name } = readValues("protocol:oidc|oauth", client.options, "options.");
  return protocol(client, `/${name}/${path}`, read, config);
}
