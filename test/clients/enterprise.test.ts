import { answering } from "../support/answering";
import { describeMethod } from "../support/describe-method";

const configuration = {
  userPoolId: "pool-1",
  identityProviders: [
    { identifier: "a", protocol: "saml", config: { samlRequest: "https://saml.example.com" } },
    { identifier: "a", protocol: "cas", config: { casConnectionLoginUrl: "https://cas.example.com" } },
    { identifier: "a", protocol: "oauth", config: { authUrl: "https://oauth.example.com" } },
    { identifier: "a", protocol: "azure-ad", config: { authorizationUrl: "https://azure.example.com" } },
    {
      identifier: "b",
      protocol: "oidc",
      config: {
        authorizationEdpoint: "https://oidc.example.com/auth?x=1",
        clientId: "c-1",
        redirectUri: "https://cb.example.com",
        scopes: "openid profile",
        responseType: "code",
      },
    },
    { identifier: "empty", protocol: "saml", config: {} },
    { identifier: "empty", protocol: "oidc", config: {} },
    { identifier: "bare", protocol: "oidc" },
  ],
};

describeMethod(
  "enterprise.authorize",
  {
    call: (authing) => authing.enterprise.authorize("saml", "a"),
    wrong: [
      ["protocol", "ldap", "a"],
      ["identifier", "saml", ""],
    ],
  },
  (start) => {
    const client = async () => {
      const server = await answering(200, { code: 200, data: configuration });
      return { server, ...(await start({ host: server.url })) };
    };

    test.each([
      ["saml", "https://saml.example.com"],
      ["cas", "https://cas.example.com"],
      ["oauth", "https://oauth.example.com"],
      ["azure-ad", "https://azure.example.com"],
    ] as const)("resolves with the URL of a %s connection", async (protocol, url) => {
      const { authing } = await client();
      expect(await authing.enterprise.authorize(protocol, "a")).toBe(url);
    });

    test("rejects a connection whose URL is not a string", async () => {
      const identityProviders = [{ protocol: "saml", identifier: "a", config: { samlRequest: {} } }];
      const server = await answering(200, { code: 200, data: { ...configuration, identityProviders } });
      const { authing, failure } = await start({ host: server.url });
      const error = await failure(authing.enterprise.authorize("saml", "a"));
      expect(error).toMatchObject({ kind: "argument", message: expect.stringContaining("参数 identifier ") });
    });

    test("starts an OIDC interaction with the state parameter of the returned URL", async () => {
      const { authing, wx } = await client();
      const sent: any[] = [];
      const { request } = wx;
      wx.request = ((options: any) => {
        sent.push(options.data);
        return request(options);
      }) as never;
      const url = new URL(await authing.enterprise.authorize("oidc", "b"));
      expect(url.origin + url.pathname).toBe("https://oidc.example.com/auth");
      expect(Object.fromEntries(url.searchParams)).toEqual({
        x: "1",
        state: expect.stringMatching(/^[\w-]{32}$/),
        nonce: expect.stringMatching(/^[\w-]{32}$/),
        client_id: "c-1",
        redirect_uri: "https://cb.example.com",
        scope: "openid profile",
        response_type: "code",
      });
      expect(sent[1]).toEqual({
        state: url.searchParams.get("state"),
        protocol: "oidc",
        userPoolId: "pool-1",
        appId: "app-1",
        connection: { providerIentifier: "b" },
      });
    });

    test("does not start an OIDC interaction if the connection has no URL", async () => {
      const { authing, failure, server } = await client();
      const error = await failure(authing.enterprise.authorize("oidc", "empty"));
      expect(error).toMatchObject({ kind: "argument" });
      expect(server.count()).toBe(1);
    });

    test.each(["b", "empty", "bare"])(
      "rejects if %s is not a usable SAML connection, without calling onError",
      async (identifier) => {
        const { authing, failure, reported } = await client();
        const error = await failure(authing.enterprise.authorize("saml", identifier));
        expect(error).toMatchObject({ kind: "argument" });
        expect(error.message).toContain("identifier");
        expect(reported).toEqual([]);
      },
    );
  },
);
