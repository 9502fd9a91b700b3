import { ApiClient, addMethods } from "../core/api-client";
import type { Endpoint } from "../core/endpoint";
import { method } from "../core/method";
import { call } from "../core/pipeline";
import { argumentError } from "../errors/create-error";
import { withQuery } from "../http/query";
import { asTrue } from "../http/readers";
import { expectations } from "../messages";
import type { Protocol } from "../types/enums";
import { isArray, isObject, isText } from "../types/values";

/** Enterprise identity provider in the application's public configuration. */
interface IdentityProvider {
  identifier: string;
  protocol: Protocol;
  config?: Record<string, string>;
}

/** Fields of the application's public configuration that this client uses. */
interface PublicConfiguration {
  userPoolId?: string;
  identityProviders: IdentityProvider[];
}

/** Sign-in with enterprise identity providers. */
export interface EnterpriseAuthenticationClient {
  /**
   * Returns the URL of the sign-in page of an enterprise identity provider.
   *
   * Sends `GET /api/v2/applications/:appId/public-config` and, for OpenID Connect, also `POST
   * /api/v2/connections/oidc/start-interaction`. A mini program cannot open a browser window, so open the URL in a
   * `<web-view>`. The domain of the URL must be one of the mini program's business domains.
   *
   * @param protocol protocol of the provider, one of `Protocol`
   * @param identifier identifier of the connection, from the console
   * @param _options ignored, because in Authing's SDK for browsers these options control a browser window
   * @returns the URL
   * @throws {AuthingError} `argument` if an argument is invalid or the application has no such connection; any business
   *   code from the service
   * @example
   * authing.enterprise.authorize("oidc", "my-connection").then((url) => this.setData({ url }));
   * @see https://docs.authing.cn/v2/reference/sdk-for-node/authentication/EnterpriseAuthenticationClient.html
   * @see https://developers.weixin.qq.com/miniprogram/dev/component/web-view.html
   */
  authorize(protocol: Protocol, identifier: string, _options?: object): Promise<string>;
}

export class EnterpriseAuthenticationClient extends ApiClient {}

/**
 * Name of the configuration field that contains the URL of the sign-in page, by protocol. The misspelling
 * `authorizationEdpoint` comes from the service.
 */
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
        if (!provider) throw argumentError("identifier", expectations.connection(protocol));
        const config = provider.config || {};
        const url = config[LOGIN_URL[protocol]];
        if (!isText(url)) throw argumentError("identifier", expectations.connectionWithUrl);
        if (protocol !== "oidc") return url;
        const state = client.random.text(32);
        const connection = { providerIentifier: identifier };
        return call(client, START_INTERACTION, { state, protocol, userPoolId, appId, connection }).then(() =>
          withQuery(url, {
            state,
            nonce: client.random.text(32),
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
