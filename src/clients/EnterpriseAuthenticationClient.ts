import { method, methodsOf } from "../client/Methods";
import { asList, asTrue } from "../client/readers";
import { rest } from "../client/requests";
import { argumentError } from "../errors/argument";
import { randomText } from "../platform/random";
import { withQuery } from "../transport/query";
import type { Protocol } from "../types/enums";

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

/** What the configuration of a provider calls the URL where its login begins. */
const LOGIN_URL: Record<Protocol, string> = {
  oidc: "authorizationEdpoint",
  saml: "samlRequest",
  cas: "casConnectionLoginUrl",
  oauth: "authUrl",
  "azure-ad": "authorizationUrl",
};

export const EnterpriseAuthenticationClient = methodsOf<EnterpriseAuthenticationClient>({
  authorize: method(
    "protocol!:oidc|oauth|saml|cas|azure-ad identifier! options:any",
    (client, { protocol, identifier }) => {
      const { appId } = client.options;
      return rest<PublicConfiguration>(client, `/api/v2/applications/${appId}/public-config`, (answer) =>
        answer && asList(answer.identityProviders) ? answer : undefined,
      ).then((configuration) => {
        const provider = configuration.identityProviders.filter(
          (candidate) => candidate && candidate.protocol === protocol && candidate.identifier === identifier,
        )[0];
        if (!provider) throw argumentError("identifier", `不是应用的 ${protocol} 身份源连接`);
        const config = provider.config || {};
        const url = config[LOGIN_URL[protocol as Protocol]];
        if (!url) throw argumentError("identifier", "的身份源连接没有登录地址");
        if (protocol !== "oidc") return url;
        const state = randomText(32);
        const { userPoolId } = configuration;
        const data = { state, protocol, userPoolId, appId, connection: { providerIentifier: identifier } };
        return rest(client, "/api/v2/connections/oidc/start-interaction", asTrue, { data }).then(() =>
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
