import { inspect } from "node:util";
import { describeSubjects } from "../support/describe-method";
import { recordRequests } from "../support/record-requests";

describeSubjects("logs", (start) => {
  test.each<[string, Record<string, string>]>([
    ["token", { token: "s3cret" }],
    ["accessToken", { accessToken: "s3cret" }],
    ["secret", { secret: "s3cret" }],
  ])("omit options.%s of a client and its parts", async (name, given) => {
    const { sdk } = await start();
    const storage = new sdk.MemoryStorage();
    const authing = new sdk.AuthenticationClient({ appId: "app-1", storage, ...given });
    authing.setToken("s3cret");
    expect(storage.getItem("_authing_token")).toBe("s3cret");
    for (const part of [authing, ...Object.values(authing)]) {
      expect(JSON.stringify(part)).not.toContain("s3cret");
      expect(inspect(part, { depth: null })).not.toContain("s3cret");
    }
    expect(JSON.stringify(authing)).toContain("app-1");
    expect(authing.options).toHaveProperty(name, "s3cret");
  });

  test("omit unknown options of a client", async () => {
    const warn = jest.spyOn(console, "warn").mockImplementation(() => {});
    const { sdk } = await start();
    const authing = new sdk.AuthenticationClient({ appId: "app-1", appSecret: "s3cret" } as never);
    for (const part of [authing, ...Object.values(authing)]) {
      expect(JSON.stringify(part) + inspect(part, { depth: null })).not.toContain("s3cret");
    }
    warn.mockRestore();
  });

  test("omit an error's data and cause", async () => {
    const { authing, wx, failure } = await start();
    wx.request = (({ success }: any) =>
      success({
        statusCode: 200,
        data: { errors: [{ message: { code: 1636, message: "需要二次验证", data: { mfaToken: "s3cret" } } }] },
      })) as never;
    const error = await failure(authing.loginByPhoneCode("13800000000", "1234"));
    expect(error.data).toEqual({ mfaToken: "s3cret" });
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: "AuthingError",
      kind: "service",
      code: 1636,
      message: "需要二次验证",
      method: "POST",
      url: expect.stringMatching(/\/graphql\/v2$/),
      statusCode: 200,
    });
  });
});

describeSubjects("a token", (start) => {
  test.each([
    "https://evil.example.com/any",
    "https://core.authing.cn.evil.example.com/any",
    "https://core.authing.cn@evil.example.com/any",
    "https://core.authing.cn:444/any",
    "http://core.authing.cn/any",
    "//evil.example.com/any",
  ])("is not sent to another host: %s", async (url) => {
    const { authing, wx } = await start({ host: "https://core.authing.cn", token: "t-1" });
    const requests = recordRequests(wx);
    await authing.httpClient.request({ url }).catch(() => {});
    await authing.httpClient.request({ url, token: "t-2" }).catch(() => {});
    for (const request of requests) {
      if (!request.url.startsWith("https://core.authing.cn/"))
        expect(request.header).not.toHaveProperty("authorization");
    }
    expect(requests).toHaveLength(2);
  });
});
