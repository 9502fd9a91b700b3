import type { BaseClient } from "../client/BaseClient";
import { method, methodsOf } from "../client/Methods";
import { asList, asTrue } from "../client/readers";
import { rest } from "../client/requests";
import { argumentError } from "../errors/argument";
import { randomText } from "../platform/random";
import { toSnakeCase, withQuery } from "../transport/query";
import type { Protocol } from "../types/enums";

/** An enterprise identity provider as the application's public configuration describes it. */
interface IdentityProvider {
  identifier: string;
  protocol: Protocol;
  config: Record<string, string>;
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

export const EnterpriseAuthenticationClient = methodsOf<EnterpriseAuthenticationClient>({
  authorize: method(
    "protocol!:oidc|oauth|saml|cas|azure-ad identifier! options:any",
    (client, { protocol, identifier }) =>
      rest<{ userPoolId?: string; identityProviders: IdentityProvider[] }>(
        client,
        `/api/v2/applications/${client.options.appId}/public-config`,
        (answer) => (answer && asList(answer.identityProviders) ? answer : undefined),
      ).then(({ userPoolId, identityProviders }) => {
        const provider = identityProviders.filter(
          (candidate) => candidate.protocol === protocol && candidate.identifier === identifier,
        )[0];
        if (!provider) throw argumentError("identifier", `不是应用的 ${protocol} 身份源连接`);
        if (protocol !== "oidc") return loginUrl(provider);
        const state = randomText(32);
        return startInteraction(client, identifier, state, userPoolId).then(() => loginUrl(provider, state));
      }),
  ),
});

function startInteraction(
  client: BaseClient,
  providerIentifier: string,
  state: string,
  userPoolId: string | undefined,
): Promise<true> {
  const { appId } = client.options;
  const data = { state, protocol: "oidc", userPoolId, appId, connection: { providerIentifier } };
  return rest(client, "/api/v2/connections/oidc/start-interaction", asTrue, { data });
}

/** What the configuration of a provider calls the URL where its login begins. */
const LOGIN_URL: Record<Protocol, string> = {
  oidc: "authorizationEdpoint",
  saml: "samlRequest",
  cas: "casConnectionLoginUrl",
  oauth: "authUrl",
  "azure-ad": "authorizationUrl",
};

function loginUrl({ protocol, config }: IdentityProvider, state?: string): string {
  const url = config[LOGIN_URL[protocol]];
  if (!url) throw argumentError("identifier", "的身份源连接没有登录地址");
  if (!state) return url;
  const { clientId, redirectUri, responseType, scopes: scope } = config;
  return withQuery(url, toSnakeCase({ state, nonce: randomText(32), clientId, redirectUri, scope, responseType }));
}
