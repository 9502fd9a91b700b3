import { describeSubjects } from "../support/describe-method";
import { recordRequests } from "../support/record-requests";

describeSubjects("values that WeChat cannot send", (start) => {
  test.each([
    ["appId", { appId: "abc\n" }],
    ["appId", { appId: " abc" }],
    ["userPoolId", { userPoolId: "用户池" }],
    ["tenantId", { tenantId: "t\u00a0" }],
    ["requestFrom", { requestFrom: "商城小程序" }],
    ["lang", { lang: "中文" }],
    ["token", { token: "t\r\n" }],
    ["accessToken", { accessToken: "令牌" }],
    ["headers.app-id", { headers: { "app-id": "应用" } }],
    ["headers.lang", { headers: { lang: "x lang" } }],
    ["headers.lang", { headers: { lang: 5 } }],
    ["host", { host: "https://x.com " }],
    ["host", { host: "https://core.authing.cn@evil.example.com" }],
    ["host", { host: "https://例子.com" }],
    ["host", { host: "https://x.com/a b" }],
    ["host", { host: "https://user:pass@x.com" }],
    ["appHost", { appHost: "https://x.com\n" }],
    ["websocketHost", { websocketHost: "https://x.com\u200b" }],
    ["socketUri", { socketUri: "https://x.com" }],
    ["socketUri", { socketUri: "wss://x.com " }],
    ["domain", { domain: "x.com " }],
    ["domain", { domain: "https://x.com" }],
  ])("rejects an invalid options.%s: %j", async (name, options) => {
    const { authing, thrown } = await start();
    const Client = authing.constructor as new (options: unknown) => unknown;
    const error = thrown(() => new Client({ appId: "app-1", ...options }));
    expect(error).toMatchObject({ kind: "argument" });
    expect(error.message).toContain(`参数 options.${name} `);
  });

  test.each([
    { host: "http://localhost:7100" },
    { host: "http://127.0.0.1:7100/base/" },
    { host: "https://xn--fsqu00a.com" },
    { socketUri: "ws://localhost:7100" },
    { domain: "my-app.authing.cn" },
    { requestFrom: "my mini program" },
    { headers: { "app-id": "x-my-app_id", lang: "" } },
  ])("accepts %j", async (options) => {
    await expect(start({ ...options, token: "t.-_~+/=" })).resolves.toBeDefined();
  });

  test("rejects invalid arguments of setRequestFrom, setLang and setToken", async () => {
    const { authing, thrown } = await start();
    expect(thrown(() => authing.setRequestFrom("商城小程序")).message).toContain("参数 requestFrom ");
    expect(thrown(() => authing.setLang("中文" as never)).message).toContain("参数 lang ");
    expect(thrown(() => authing.setToken("t\n")).message).toContain("参数 token ");
    expect(authing.options.requestFrom).toBe("wxapp");
  });

  test("rejects a request with an invalid header or token, without quoting the value", async () => {
    const { authing, wx, failure } = await start();
    const requests = recordRequests(wx);
    const header = await failure(authing.httpClient.request({ url: "/any", headers: { "x-name": "s3cret\n" } }));
    expect(header).toMatchObject({ kind: "argument", message: expect.stringContaining("参数 headers.x-name ") });
    const token = await failure(authing.httpClient.request({ url: "/any", token: "s3cret令" }));
    expect(token).toMatchObject({ kind: "argument", message: expect.stringContaining("参数 token ") });
    expect(`${header.message}${token.message}`).not.toContain("s3cret");
    expect(requests).toEqual([]);
    await authing.httpClient.request({ url: "/any", headers: { "x-name": "a b", "x-none": undefined as never } });
    expect(requests[0]?.header).toMatchObject({ "x-name": "a b" });
    expect(requests[0]?.header).not.toHaveProperty("x-none");
  });
});

describeSubjects("a misspelled option", (start) => {
  let warn: jest.SpyInstance;
  beforeEach(() => {
    warn = jest.spyOn(console, "warn").mockImplementation(() => {});
  });
  afterEach(() => warn.mockRestore());

  test("is logged once by name, without its value", async () => {
    await start({ hots: "https://s3cret.example.com" } as never);
    expect(warn).toHaveBeenCalledTimes(1);
    expect(String(warn.mock.calls)).toContain("hots");
    expect(String(warn.mock.calls)).not.toContain("s3cret");
  });

  test("is not logged if its value is undefined, and neither are resolved options", async () => {
    const { authing } = await start();
    const Client = authing.constructor as new (options: unknown) => unknown;
    new Client({ ...authing.options, hots: undefined });
    expect(warn).not.toHaveBeenCalled();
  });
});
