import { Methods } from "../client/Methods";
import { asObject, asTrue, withString } from "../client/readers";
import { encodeBase64 } from "../crypto/base64";
import { encodeUtf8 } from "../crypto/utf8";
import {
  argumentError,
  attempt,
  oneOf,
  optionalObject,
  optionalString,
  requireObject,
  requireStrings,
  textsOf,
} from "../errors/argument";
import type { EndpointAuthMethod, ResolvedOptions } from "../options";
import type { IntrospectionResult, TokenSet } from "../types/answers";
import type { HttpRequestConfig } from "../types/parts";

type Form = Record<string, string | undefined>;
type AuthMethodOption = "tokenEndPointAuthMethod" | "introspectionEndPointAuthMethod" | "revocationEndPointAuthMethod";

/** Tokens of OAuth 2.0 and OpenID Connect; `options.protocol` says which of both the application speaks. */
export abstract class OidcMethods extends Methods {
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
  getAccessTokenByCode(code: string, options: { codeVerifier?: string } = {}): Promise<TokenSet> {
    return attempt(() => {
      requireStrings({ code });
      const { codeVerifier } = optionalObject("options", options);
      optionalString("options.codeVerifier", codeVerifier);
      return this.requestToken({
        grant_type: "authorization_code",
        code,
        redirect_uri: this.baseClient.options.redirectUri,
        code_verifier: codeVerifier,
      });
    });
  }

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
  getNewAccessTokenByRefreshToken(refreshToken: string): Promise<TokenSet> {
    return attempt(() => {
      requireStrings({ refreshToken });
      return this.requestToken({ grant_type: "refresh_token", refresh_token: refreshToken });
    });
  }

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
  getAccessTokenByIdToken(options: { redirectUri: string; idToken: string; scope?: string }): Promise<TokenSet> {
    return attempt(() => {
      const { redirectUri, idToken, scope = "" } = textsOf("options", options, "redirectUri! idToken! scope");
      return this.post("/token", {
        client_id: this.baseClient.options.appId,
        grant_type: "http://authing.cn/oidc/grant_type/authing_token",
        redirect_uri: redirectUri,
        token: idToken,
        scope,
      });
    });
  }

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
    options: { accessKey?: string; accessSecret?: string } = {},
  ): Promise<TokenSet> {
    return attempt(() => {
      requireStrings({ scope });
      const { appId, secret } = this.baseClient.options;
      const { accessKey = appId, accessSecret = secret } = optionalObject("options", options);
      requireStrings({ "options.accessKey": accessKey, "options.accessSecret": accessSecret });
      return this.post("/token", {
        client_id: accessKey,
        client_secret: accessSecret,
        grant_type: "client_credentials",
        scope,
      });
    });
  }

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
  introspectToken(token: string): Promise<IntrospectionResult> {
    return attempt(() => {
      requireStrings({ token });
      return this.postAuthenticated("introspectionEndPointAuthMethod", "/token/introspection", { token }, asObject);
    });
  }

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
  revokeToken(token: string): Promise<boolean> {
    return attempt(() => {
      requireStrings({ token });
      const { protocol, revocationEndPointAuthMethod } = this.baseClient.options;
      if (protocol === "oauth" && revocationEndPointAuthMethod === "client_secret_basic") {
        throw argumentError("options.revocationEndPointAuthMethod", "在 OAuth 2.0 下不支持 client_secret_basic");
      }
      return this.postAuthenticated("revocationEndPointAuthMethod", "/token/revocation", { token }, asTrue);
    });
  }

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
  ): Promise<Record<string, any>> {
    return attempt(() => {
      requireStrings({ accessToken });
      const { method = "GET", tokenPlace = "query" } = optionalObject("options", options);
      oneOf("options.method", method, ["GET", "POST"]);
      oneOf("options.tokenPlace", tokenPlace, ["query", "header", "body"]);
      if (method === "GET" && tokenPlace === "body") {
        throw argumentError("options.tokenPlace", "在 options.method 为 GET 时不能为 body");
      }
      const config: HttpRequestConfig = { method, url: this.endpoint("/me"), form: method === "POST" ? {} : undefined };
      const token = { access_token: accessToken };
      if (tokenPlace === "query") config.params = token;
      if (tokenPlace === "body") config.form = token;
      if (tokenPlace === "header" || !options) config.token = accessToken;
      return this.baseClient.protocol(config, asObject);
    });
  }

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
  validateToken(options: { accessToken?: string; idToken?: string }): Promise<any> {
    return attempt(() => {
      requireObject("options", options);
      const { accessToken, idToken } = options;
      if (accessToken && idToken) throw argumentError("options", "不能同时包含 accessToken 和 idToken");
      requireStrings(idToken ? { "options.idToken": idToken } : { "options.accessToken": accessToken });
      const params = { access_token: accessToken, id_token: idToken };
      return this.baseClient.protocol({ url: "/api/v2/oidc/validate_token", params }, asObject);
    });
  }

  private requestToken(form: Form): Promise<TokenSet> {
    return this.postAuthenticated("tokenEndPointAuthMethod", "/token", form, withString<TokenSet>("access_token"));
  }

  private postAuthenticated<T>(
    methodOption: AuthMethodOption,
    path: string,
    form: Form,
    read: (answer: any) => T | undefined,
  ): Promise<T> {
    const { options } = this.baseClient;
    const { identity, headers } = clientAuthentication(options, options[methodOption]);
    return this.baseClient.protocol(
      { method: "POST", url: this.endpoint(path), form: { ...identity, ...form }, headers },
      read,
    );
  }

  private post(path: string, form: Form): Promise<TokenSet> {
    const config = { method: "POST" as const, url: this.endpoint(path), form };
    return this.baseClient.protocol(config, withString<TokenSet>("access_token"));
  }

  private endpoint(path: string): string {
    const { protocol } = this.baseClient.options;
    oneOf("options.protocol", protocol, ["oidc", "oauth"]);
    return `/${protocol}${path}`;
  }
}

/** How the application says who it is (RFC 6749 section 2.3.1). */
function clientAuthentication(
  { appId, secret }: ResolvedOptions,
  method: EndpointAuthMethod,
): { identity: Form; headers: Record<string, string> } {
  if (method === "none") return { identity: { client_id: appId }, headers: {} };
  requireStrings({ "options.appId": appId, "options.secret": secret });
  if (method === "client_secret_post") return { identity: { client_id: appId, client_secret: secret }, headers: {} };
  const credentials = encodeBase64(encodeUtf8(`${appId}:${secret}`) || []);
  return { identity: {}, headers: { authorization: `Basic ${credentials}` } };
}
