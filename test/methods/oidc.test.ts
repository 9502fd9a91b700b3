import type { AuthenticationClient, AuthenticationClientOptions } from "../../src/index";
import { answering } from "../support/answering";
import { describeMethod, describeSubjects } from "../support/describe-method";
import { recordRequests } from "../support/record-requests";

const secret = { secret: "s3cret", redirectUri: "https://cb.example.com" };

describeMethod("getAccessTokenByCode", {
  represents: "protocol form",
  call: (authing) => authing.getAccessTokenByCode("code"),
  options: secret,
  wrong: [
    ["code", ""],
    ["options", "code", "verifier"],
    ["options.codeVerifier", "code", { codeVerifier: 5 }],
  ],
});

describeMethod("getNewAccessTokenByRefreshToken", {
  call: (authing) => authing.getNewAccessTokenByRefreshToken("rt"),
  options: secret,
  wrong: [["refreshToken", undefined]],
});

describeMethod("getAccessTokenByIdToken", {
  call: (authing) => authing.getAccessTokenByIdToken({ redirectUri: "https://cb.example.com", idToken: "it" }),
  wrong: [
    ["options", undefined],
    ["options.redirectUri", { idToken: "it" }],
    ["options.idToken", { redirectUri: "https://cb.example.com" }],
    ["options.scope", { redirectUri: "https://cb.example.com", idToken: "it", scope: 5 }],
  ],
});

describeMethod("getAccessTokenByClientCredentials", {
  call: (authing) => authing.getAccessTokenByClientCredentials("openid", { accessKey: "key", accessSecret: "secret" }),
  wrong: [
    ["scope", ""],
    ["options", "openid", "key"],
    ["options.accessSecret", "openid", { accessKey: "key" }],
  ],
});

describeMethod("introspectToken", {
  call: (authing) => authing.introspectToken("at"),
  options: secret,
  wrong: [["token", ""]],
});

describeMethod("revokeToken", {
  call: (authing) => authing.revokeToken("at"),
  options: secret,
  acceptsAnyBody: true,
  wrong: [["token", 5]],
});

describeMethod("getUserInfoByAccessToken", {
  call: (authing) => authing.getUserInfoByAccessToken("at"),
  wrong: [
    ["accessToken", ""],
    ["options", "at", "GET"],
    ["options.method", "at", { method: "PUT" }],
    ["options.tokenPlace", "at", { tokenPlace: "cookie" }],
    ["options.tokenPlace", "at", { method: "GET", tokenPlace: "body" }],
    ["options.tokenPlace", "at", { tokenPlace: "body" }],
  ],
});

describeMethod("validateToken", {
  call: (authing) => authing.validateToken({ accessToken: "at" }),
  wrong: [
    ["options", undefined],
    ["options", { accessToken: "at", idToken: "it" }],
    ["options", {}],
    ["options.accessToken", { accessToken: 5 }],
    ["options.idToken", { idToken: 5 }],
  ],
});

describeSubjects("OAuth 2.0", (start) => {
  test.each([
    [undefined, "?access_token=at", "Bearer at", undefined],
    [{}, "?access_token=at", undefined, undefined],
    [{ tokenPlace: "header" as const }, "", "Bearer at", undefined],
    [{ method: "POST" as const, tokenPlace: "header" as const }, "", "Bearer at", ""],
    [{ method: "POST" as const, tokenPlace: "body" as const }, "", undefined, "access_token=at"],
  ])(
    "getUserInfoByAccessToken with %j sends the token in the query, header or body as requested",
    async (options, query, authorization, data) => {
      const { authing, wx } = await start();
      const requests = recordRequests(wx);
      await authing.getUserInfoByAccessToken("at", options);
      expect(requests[0]?.url).toMatch(/\/oidc\/me(\?.*)?$/);
      expect(requests[0]?.url.replace(/^.*\/me/, "")).toBe(query);
      expect(requests[0]?.header.authorization).toBe(authorization);
      expect(requests[0]?.data).toBe(data);
    },
  );

  test.each([
    ["invalid_grant", "The code has expired", "The code has expired"],
    ["invalid_client", undefined, "invalid_client"],
  ])(
    "rejects with the description of the error %s, or else with its name",
    async (error, error_description, message) => {
      const body = { error, error_description };
      const server = await answering(400, body);
      const { authing, failure, reported } = await start({ host: server.url, ...secret });
      const rejected = await failure(authing.getAccessTokenByCode("code"));
      expect(rejected).toMatchObject({ kind: "http", code: 400, message, data: { error } });
      expect(rejected.message).not.toContain("s3cret");
      expect(reported).toHaveLength(1);
    },
  );

  test("rejects a token response without a token", async () => {
    const server = await answering(200, { token_type: "Bearer" });
    const { authing, failure, reported } = await start({ host: server.url, ...secret });
    expect(await failure(authing.getAccessTokenByCode("code"))).toMatchObject({ kind: "response" });
    expect(reported).toHaveLength(1);
  });

  test.each<[string, AuthenticationClientOptions, (authing: AuthenticationClient) => Promise<unknown>]>([
    ["options.secret", {}, (authing) => authing.getAccessTokenByCode("code")],
    ["options.secret", {}, (authing) => authing.introspectToken("at")],
    ["options.secret", {}, (authing) => authing.revokeToken("at")],
    ["options.protocol", { ...secret, protocol: "saml" }, (authing) => authing.getAccessTokenByCode("code")],
    ["options.protocol", { protocol: "cas" }, (authing) => authing.getUserInfoByAccessToken("at")],
    [
      "options.revocationEndPointAuthMethod",
      { ...secret, protocol: "oauth", revocationEndPointAuthMethod: "client_secret_basic" },
      (authing) => authing.revokeToken("at"),
    ],
  ])("rejects an invalid %s without sending a request", async (name, options, call) => {
    const { authing, wx, failure, reported } = await start(options);
    const requests = recordRequests(wx);
    const error = await failure(call(authing));
    expect(error).toMatchObject({ kind: "argument" });
    expect(error.message).toContain(`参数 ${name} `);
    expect(requests).toEqual([]);
    expect(reported).toEqual([]);
  });

  test("form-encodes the body and does not send the session's token", async () => {
    const { authing, wx, failure } = await start({ secret: "a+b&c=d é", redirectUri: "https://cb/x y", token: "t-1" });
    const requests = recordRequests(wx);
    await failure(authing.getAccessTokenByCode("code"));
    expect(requests[0]?.header).not.toHaveProperty("authorization");
    expect(requests[0]?.header).toMatchObject({ "content-type": "application/x-www-form-urlencoded" });
    expect(Object.fromEntries(new URLSearchParams(requests[0]?.data as string))).toEqual({
      client_id: "app-1",
      client_secret: "a+b&c=d é",
      grant_type: "authorization_code",
      code: "code",
      redirect_uri: "https://cb/x y",
    });
  });
});
