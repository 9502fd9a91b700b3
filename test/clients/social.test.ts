import { describeMethod, describeSubjects } from "../support/describe-method";

describeMethod("social.generateLinkExtIdpUrl", {
  call: (authing) => authing.social.generateLinkExtIdpUrl({ extIdpConnIdentifier: "github", idToken: "it" }),
  wrong: [
    ["params", undefined],
    ["params.extIdpConnIdentifier", { idToken: "it" }],
    ["params.idToken", { extIdpConnIdentifier: "github" }],
  ],
});

describeMethod("social.unlinkExtIdp", {
  call: (authing) => authing.social.unlinkExtIdp({ extIdpId: "e-1" }),
  signedIn: true,
  wrong: [
    ["params", "e-1"],
    ["params.extIdpId", {}],
  ],
});

describeMethod("social.getIdentities", { call: (authing) => authing.social.getIdentities(), signedIn: true });

describeSubjects("social.authorize", (start) => {
  const appHost = "https://my-app.authing.cn";

  test("resolves with the URL for a web-view without sending a request", async () => {
    const { authing, emulator } = await start({ appHost, tenantId: "t-1" });
    const url = new URL(
      await authing.social.authorize("wechat:pc", {
        context: { a: 1 },
        customData: { b: 2 },
        authorizationParams: { c: 3 },
        withIdentities: true,
        withCustomData: true,
        targetUrl: "https://example.com/?a=1&b=2",
        relayMethod: "query",
        uuid: "u-1",
      }),
    );
    expect(url.origin + url.pathname).toBe(`${appHost}/connections/social/wechat%3Apc`);
    expect(Object.fromEntries(url.searchParams)).toEqual({
      from_guard: "1",
      app_id: "app-1",
      tenant_id: "t-1",
      authorization_params: '{"c":3}',
      with_identities: "1",
      with_custom_data: "1",
      protocol: "oidc",
      uuid: "u-1",
      target_url: "https://example.com/?a=1&b=2",
      relay_method: "query",
      context: '{"a":1}',
      custom_data: '{"b":2}',
      redirected: "1",
      from_hosted_guard: "1",
      redirect_url: `${appHost}/interaction/oidc/u-1/login`,
    });
    expect(emulator.requests.list()).toEqual([]);
  });

  test.each([
    [{ authorization_params: { c: 3 } }, '{"c":3}'],
    [{ authorization_params: { c: 3 }, authorizationParams: { d: 4 } }, '{"d":4}'],
    [{ authorization_params: { c: 3 }, authorizationParams: null as any }, '{"c":3}'],
    [{}, null],
  ])("converts the options %j to authorization_params=%s", async (options, handedOn) => {
    const { authing } = await start({ appHost });
    const { searchParams } = new URL(await authing.social.authorize("github", options));
    expect(searchParams.getAll("authorization_params")).toEqual(handedOn === null ? [] : [handedOn]);
  });

  test("uses a new uuid for each sign-in", async () => {
    const { authing } = await start({ appHost });
    const uuids = [await authing.social.authorize("github"), await authing.social.authorize("github")].map((url) =>
      new URL(url).searchParams.get("uuid"),
    );
    expect(uuids[0]).toMatch(/^[\w-]{20}$/);
    expect(uuids[0]).not.toBe(uuids[1]);
  });

  test.each([
    ["provider", [""]],
    ["options", ["github", "x"]],
  ])("rejects an invalid %s", async (name, args) => {
    const { authing, failure } = await start();
    expect((await failure((authing.social.authorize as any)(...args))).message).toContain(`参数 ${name} `);
  });
});
