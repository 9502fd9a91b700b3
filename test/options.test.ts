import { answering } from "./support/answering";
import { describeSubjects } from "./support/describe-method";
import { recordRequests } from "./support/record-requests";

describeSubjects("options", (start) => {
  test("sets defaults", async () => {
    const { authing } = await start({ host: undefined });
    expect(authing.options).toMatchObject({ appId: "app-1", timeout: 10000, appHost: "https://core.authing.cn" });
    expect(authing.options.appHost).toBe("https://core.authing.cn");
  });

  test("appHost takes precedence over host, and its trailing slashes are removed", async () => {
    const { authing } = await start({ host: "https://a.example.com/", appHost: "https://b.example.com/auth//" });
    expect(authing.options.appHost).toBe("https://b.example.com/auth");
    expect((await start({ host: "https://a.example.com/" })).authing.options.appHost).toBe("https://a.example.com");
  });

  test("sends the app ID, or the user pool ID if there is no app ID", async () => {
    const headers: unknown[] = [];
    for (const ids of [{ appId: "app-1" }, { appId: undefined, userPoolId: "pool-1" }]) {
      const { authing, wx } = await start(ids);
      const requests = recordRequests(wx);
      await authing.sendSmsCode("13800000000");
      headers.push(requests[0]?.header);
    }
    expect(headers[0]).toMatchObject({ "x-authing-app-id": "app-1", "x-authing-request-from": "wxapp" });
    expect(headers[1]).toMatchObject({ "x-authing-userpool-id": "pool-1" });
    expect(headers[1]).not.toHaveProperty("x-authing-app-id");
  });

  test.each(["token", "accessToken"])("%s is stored as the session's token", async (name) => {
    const { authing, stored } = await start({ [name]: "t-1" });
    expect(stored().token).toBe("t-1");
    expect(authing.tokenProvider.getToken()).toBe("t-1");
  });

  test("an empty token keeps the stored session", async () => {
    const { stored } = await start({ signedIn: true, token: "" });
    expect(stored().token).toEqual(expect.stringContaining("."));
  });

  test("the constructor does not modify the caller's object", async () => {
    const { authing } = await start(Object.freeze({ host: "https://a.example.com/" }));
    expect(authing.options.appHost).toBe("https://a.example.com");
  });

  test("timeout is passed to wx.request", async () => {
    const { authing, wx } = await start({ timeout: 1234 });
    const requests = recordRequests(wx);
    await authing.sendSmsCode("13800000000");
    expect(requests).toMatchObject([{ timeout: 1234 }]);
  });

  test.each([
    ["appId", { appId: undefined }],
    ["appId", { appId: "" }],
    ["appId", { appId: 5 }],
    ["userPoolId", { userPoolId: {} }],
    ["token", { token: 5 }],
    ["accessToken", { accessToken: {} }],
    ["timeout", { timeout: 0 }],
    ["timeout", { timeout: "10000" }],
    ["timeout", { timeout: Number.NaN }],
    ["timeout", { timeout: Number.POSITIVE_INFINITY }],
    ["onError", { onError: "alert" }],
    ["host", { host: "core.authing.cn" }],
    ["appHost", { appHost: "ftp://a.example.com" }],
    ["appHost", { appHost: 5 }],
  ])("the constructor throws for an invalid %s and names it: %j", async (name, options) => {
    const { authing, thrown, stored } = await start();
    const Client = authing.constructor as new (options: unknown) => unknown;
    const error = thrown(() => new Client({ appId: "app-1", token: "t", ...options }));
    expect(error).toMatchObject({ kind: "argument" });
    expect(error.message).toContain(`options.${name} `);
    expect(stored().token).toBe("");
  });

  test("the constructor throws without options", async () => {
    const { authing, thrown } = await start();
    const Client = authing.constructor as new (options?: unknown) => unknown;
    expect(thrown(() => new Client()).message).toContain("options");
  });

  test("an exception in onError does not change the rejection", async () => {
    const server = await answering(200, { code: 2005, message: "用户已被锁定" });
    const log = jest.spyOn(console, "error").mockImplementation(() => {});
    const { authing, failure } = await start({
      host: server.url,
      onError() {
        throw new Error("from the handler");
      },
    });
    expect(await failure(authing.loginByCode("code"))).toMatchObject({ code: 2005 });
    expect(log).toHaveBeenCalledTimes(1);
    log.mockRestore();
  });
});
