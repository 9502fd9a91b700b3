import { ApiClient, addMethods, method } from "../core/method";
import { call, type Endpoint } from "../core/pipeline";
import { argumentError } from "../errors/create-error";
import { withQuery } from "../http/query";
import { asTrue } from "../http/readers";
import { randomText } from "../platform/random";
import type { Protocol } from "../types/enums";
import { isArray, isObject } from "../types/values";

/** An enterprise identity provider as the application's public configuration describes it. */
interface IdentityProvider {
  identifier: string;
  protocol: Protocol;
  config?: Record<string, string>;
}

/** What there is to the application's public configuration here. */
interface PublicConfiguration {
  userPoolId?: string;
  identityProviders: IdentityProvider[];
}

/** Enterprise identity providers. */
export interface EnterpriseAuthenticationClient {
  /**
   * Makes the URL at which a user logs in at an enterprise identity provider.
   *
   * Sends `GET /api/v2/applications/:appId/public-config`, and for OpenID Connect
   * `POST /api/v2/connections/oidc/start-interaction`. A mini program opens no windows: show the URL in a `<web-view>`, whose
   * domain has to be among the mini program's business domains.
   *
   * @param protocol protocol of the provider, one of `Protocol`
   * @param identifier identifier of the connection
   * @param _options ignored: what the core takes is for browser windows
   * @returns the URL
   * @throws {AuthingError} `argument`, also if the application has no such connection; what the service refuses by
   * @example
   * authing.enterprise.authorize("oidc", "my-connection").then((url) => this.setData({ url }));
   * @see https://developers.weixin.qq.com/miniprogram/dev/component/web-view.html
   */
  authorize(protocol: Protocol, identifier: string, _options?: object): Promise<string>;
}

export class EnterpriseAuthenticationClient extends ApiClient {}

/** What the configuration of a provider calls the URL where its login begins. */
const LOGIN_URL: Record<Protocol, string> = {
  oidc: "authorizationEdpoint",
  saml: "samlRequest",
  cas: "casConnectionLoginUrl",
  oauth: "authUrl",
  "azure-ad": "authorizationUrl",
};

const PUBLIC_CONFIGURATION: Endpoint<{ appId: string | undefined }, PublicConfiguration> = {
  request: ({ appId }) => ({ kind: "rest", method: "GET", path: `/api/v2/applications/${appId}/public-config` }),
  read: (answer) =>
    isObject(answer) && isArray(answer.identityProviders) ? (answer as unknown as PublicConfiguration) : undefined,
};

const START_INTERACTION: Endpoint<object, true> = {
  request: (data) => ({ kind: "rest", method: "POST", path: "/api/v2/connections/oidc/start-interaction", data }),
  read: asTrue,
};

addMethods<EnterpriseAuthenticationClient>(EnterpriseAuthenticationClient, {
  authorize: method(
    'protocol: "oidc" | "oauth" | "saml" | "cas" | "azure-ad", identifier, _options?: any',
    ({ client, values: { protocol, identifier } }) => {
      const { appId } = client.options;
      return call(client, PUBLIC_CONFIGURATION, { appId }).then(({ userPoolId, identityProviders }) => {
        const provider = identityProviders.filter(
          (candidate) => candidate && candidate.protocol === protocol && candidate.identifier === identifier,
        )[0];
        if (!provider) throw argumentError("identifier", `不是应用的 ${protocol} 身份源连接`);
        const config = provider.config || {};
        const url = config[LOGIN_URL[protocol]];
        if (!url) throw argumentError("identifier", "的身份源连接没有登录地址");
        if (protocol !== "oidc") return url;
        const state = randomText(32);
        const connection = { providerIentifier: identifier };
        return call(client, START_INTERACTION, { state, protocol, userPoolId, appId, connection }).then(() =>
          withQuery(url, {
            state,
            nonce: randomText(32),
            client_id: config.clientId,
            redirect_uri: config.redirectUri,
            scope: config.scopes,
            response_type: config.responseType,
          }),
        );
      });
    },
  ),
});
