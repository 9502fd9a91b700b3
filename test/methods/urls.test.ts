import type { AuthenticationClientOptions } from "../../src/index";
import { describeSubjects } from "../support/describe-method";

const appHost = "https://my-app.authing.cn";

/** Splits a URL into the part before the query and the query parameters. */
function splitUrl(url: string): [string, Record<string, string>] {
  const { origin, pathname, searchParams } = new URL(url);
  return [origin + pathname, Object.fromEntries(searchParams)];
}

describeSubjects("buildAuthorizeUrl", (start) => {
  test("uses OpenID Connect by default", async () => {
    const { authing } = await start({ appHost, redirectUri: "https://cb.example.com/x y" });
    const [url, query] = splitUrl(authing.buildAuthorizeUrl());
    expect(url).toBe(`${appHost}/oidc/auth`);
    expect(query).toEqual({
      client_id: "app-1",
      redirect_uri: "https://cb.example.com/x y",
      response_type: "code",
      scope: "openid profile email phone address",
      state: expect.stringMatching(/^[\w-]{16}$/),
      nonce: expect.stringMatching(/^[\w-]{16}$/),
    });
    expect(query.state).not.toBe(query.nonce);
  });

  test("includes all parameters of OpenID Connect", async () => {
    const { authing } = await start({ appHost });
    const parameters = {
      appId: "app-2",
      redirectUri: "https://cb.example.com",
      responseType: "code",
      responseMode: "query" as const,
      state: "s",
      nonce: "n",
      scope: "openid offline_access",
      codeChallenge: "cc",
      codeChallengeMethod: "S256" as const,
      tenantId: "t-1",
    };
    expect(splitUrl(authing.buildAuthorizeUrl(parameters))[1]).toEqual({
      client_id: "app-2",
      redirect_uri: "https://cb.example.com",
      response_type: "code",
      response_mode: "query",
      state: "s",
      nonce: "n",
      scope: "openid offline_access",
      prompt: "consent",
      code_challenge: "cc",
      code_challenge_method: "S256",
      tenant_id: "t-1",
    });
  });

  test("treats empty parameters of OpenID Connect as missing", async () => {
    const { authing } = await start({ appHost });
    expect(splitUrl(authing.buildAuthorizeUrl({ state: "", nonce: "", scope: "" }))[1]).toMatchObject({
      scope: "openid profile email phone address",
      state: expect.stringMatching(/^[\w-]{16}$/),
      nonce: expect.stringMatching(/^[\w-]{16}$/),
    });
  });

  test.each<[AuthenticationClientOptions, object | undefined, string, object]>([
    [
      { protocol: "oauth" },
      { state: "s" },
      "/oauth/auth",
      { state: "s", scope: "user", response_type: "code", client_id: "app-1" },
    ],
    [{ protocol: "saml" }, undefined, "/api/v2/saml-idp/app-1", {}],
    [{ protocol: "cas" }, undefined, "/cas-idp/app-1", {}],
    [{ protocol: "cas" }, { service: "https://svc?a=1&b=2" }, "/cas-idp/app-1", { service: "https://svc?a=1&b=2" }],
  ])("builds the URL for %j", async (options, parameters, path, query) => {
    const { authing } = await start({ appHost, ...options });
    expect(splitUrl(authing.buildAuthorizeUrl(parameters))).toEqual([appHost + path, query]);
  });

  test("throws if the parameters are not an object", async () => {
    const { authing, thrown } = await start();
    expect(thrown(() => authing.buildAuthorizeUrl("oidc" as never)).message).toContain("参数 options ");
  });
});

describeSubjects("buildLogoutUrl", (start) => {
  const redirectUri = "https://example.com/?a=1&b=2";

  test.each<[AuthenticationClientOptions, object | undefined, string, object]>([
    [{}, undefined, "/login/profile/logout", {}],
    [{}, { redirectUri }, "/login/profile/logout", { redirect_uri: redirectUri }],
    [{}, { expert: true }, "/oidc/session/end", {}],
    [
      {},
      { expert: true, idToken: "it", redirectUri },
      "/oidc/session/end",
      { id_token_hint: "it", post_logout_redirect_uri: redirectUri },
    ],
    [{ protocol: "oauth" }, { expert: true, redirectUri }, "/login/profile/logout", { redirect_uri: redirectUri }],
    [{ protocol: "cas" }, undefined, "/cas-idp/logout", {}],
    [{ protocol: "cas" }, { redirectUri }, "/cas-idp/logout", { url: redirectUri }],
  ])("builds the URL for %j with %j", async (options, parameters, path, query) => {
    const { authing } = await start({ appHost, ...options });
    expect(splitUrl(authing.buildLogoutUrl(parameters))).toEqual([appHost + path, query]);
  });

  test("throws for a URI that cannot be encoded", async () => {
    const { authing, thrown } = await start({ appHost });
    expect(thrown(() => authing.buildLogoutUrl({ redirectUri: "\ud800" }))).toMatchObject({ kind: "argument" });
  });

  test.each([{ redirectUri }, { idToken: "it" }])(
    "throws for an expert sign-out whose only other option is %j",
    async (parameters) => {
      const { authing, thrown } = await start({ appHost });
      const error = thrown(() => authing.buildLogoutUrl({ expert: true, ...parameters }));
      expect(error.message).toContain("参数 options.idToken ");
    },
  );
});
