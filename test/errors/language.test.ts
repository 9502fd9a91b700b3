import type { Lang } from "../../src/index";
import { describeSubjects } from "../support/describe-method";

const LANGUAGES: [lang: Lang | undefined, chosen: "zh" | "en"][] = [
  [undefined, "zh"],
  ["zh-CN", "zh"],
  ["en-US", "en"],
  ["fr-FR" as Lang, "zh"],
];

describeSubjects("the language of messages", (start) => {
  test.each(LANGUAGES)("is used for errors from every kind of call if lang is %j", async (lang, chosen) => {
    const { authing, wx, reported, failure, thrown } = await start({ lang, signedIn: true });
    Object.assign(wx, { request: ({ fail }: any) => fail({ errMsg: "request:fail timeout" }) });
    const timeout = { zh: "请求超时，请稍后重试", en: "The request timed out. Try again later." }[chosen];
    expect((await failure(authing.sendSmsCode("13800000000"))).message).toBe(timeout);
    expect((await failure(authing.httpClient.request({ url: "/any" }))).message).toBe(timeout);
    expect((await failure(authing.graphqlClient.request({ query: "{any}" }))).message).toBe(timeout);
    expect(await authing.getCurrentUser()).toBeNull();
    expect(reported.map(({ message }) => message)).toEqual(Array(4).fill(timeout));

    const required = { zh: "参数 email 应为非空字符串", en: "email must be a non-empty string" }[chosen];
    expect((await failure(authing.loginByEmail("", "passw0rd"))).message).toBe(required);
    await authing.logout({ scope: "local" });
    const signedOut = { zh: "请先登录！", en: "Sign in first." }[chosen];
    expect(thrown(() => authing.checkLoggedIn()).message).toBe(signedOut);
  });

  test.each(LANGUAGES)("is used in messages about invalid and unknown options if lang is %j", async (lang, chosen) => {
    const { sdk, thrown } = await start();
    const warn = jest.spyOn(console, "warn").mockImplementation(() => {});
    const create = (options: object) => new sdk.AuthenticationClient({ appId: "app-1", lang, ...options });
    expect(thrown(() => create({ timeout: 0 })).message).toBe(
      { zh: "参数 options.timeout 应为大于 0 的数", en: "options.timeout must be a positive number" }[chosen],
    );
    create({ unknownOption: 1 });
    expect(warn.mock.calls).toEqual([
      [
        { zh: "AuthenticationClient 没有选项 unknownOption", en: "AuthenticationClient has no option unknownOption" }[
          chosen
        ],
      ],
    ]);
    warn.mockRestore();
  });

  test("is separate for each client", async () => {
    const chinese = await start();
    const english = await start({ lang: "en-US" });
    expect((await chinese.failure(chinese.authing.listOrgs())).message).not.toMatch(/[a-z]{4}/);
    expect(english.thrown(() => english.authing.checkLoggedIn()).message).toBe("Sign in first.");
    expect(chinese.thrown(() => chinese.authing.checkLoggedIn()).message).toBe("请先登录！");
  });

  test("is separate for each client, even if they share a failed request", async () => {
    const chinese = await start();
    const english = new chinese.sdk.AuthenticationClient({ ...chinese.authing.options, lang: "en-US" });
    Object.assign(chinese.wx, { request: ({ fail }: any) => fail({ errMsg: "request:fail timeout" }) });
    const errors = await Promise.all([
      chinese.failure(chinese.authing.loginByEmail("bob@example.com", "passw0rd")),
      chinese.failure(english.loginByEmail("bob@example.com", "passw0rd")),
    ]);
    expect(errors.map(({ message }) => message)).toEqual([
      "请求超时，请稍后重试",
      "The request timed out. Try again later.",
    ]);
  });

  test("is used for errors from quiet requests", async () => {
    const { authing, wx, reported, failure } = await start({ lang: "en-US" });
    Object.assign(wx, { request: ({ fail }: any) => fail({ errMsg: "request:fail timeout" }) });
    for (const request of [
      authing.httpClient.request({ url: "/any", quiet: true }),
      authing.graphqlClient.request({ query: "{any}", quiet: true }),
    ]) {
      expect((await failure(request)).message).toBe("The request timed out. Try again later.");
    }
    expect(reported).toEqual([]);
  });

  test("changes with setLang", async () => {
    const { authing, thrown } = await start();
    authing.setLang("en-US");
    expect(thrown(() => authing.checkLoggedIn()).message).toBe("Sign in first.");
    authing.setLang("zh-CN");
    expect(thrown(() => authing.checkLoggedIn()).message).toBe("请先登录！");
  });

  test("is used for confirmations", async () => {
    const { authing, wx } = await start({ lang: "en-US", signedIn: true });
    const body = { code: 200, message: "解绑成功", data: true };
    Object.assign(wx, { request: ({ success }: any) => success({ statusCode: 200, data: body }) });
    const confirmation = { code: 200, message: "TOTP is unbound." };
    expect(await authing.mfa.deleteMfaAuthenticator()).toEqual(confirmation);
    authing.setLang("zh-CN");
    expect(await authing.mfa.deleteMfaAuthenticator()).toEqual({ ...confirmation, message: "TOTP MFA 解绑成功" });
  });

  test("is used for errors that callbacks receive", async () => {
    const { authing, wx } = await start({ lang: "en-US" });
    const status = { status: 5, scannedResult: {} };
    Object.assign(wx, {
      request: ({ success }: any) => success({ statusCode: 200, data: { code: 200, data: status } }),
    });
    const error = await new Promise((onError) => {
      authing.qrcode.startPolling("random", { interval: 1, onError });
    });
    expect(error).toMatchObject({
      kind: "service",
      code: 5,
      message: "QR code sign-in failed. Try again.",
    });
  });

  test("does not apply to messages from the service", async () => {
    const { authing, wx, failure } = await start({ lang: "en-US" });
    const body = { code: 2001, message: "验证码已过期" };
    Object.assign(wx, { request: ({ success }: any) => success({ statusCode: 200, data: body }) });
    expect((await failure(authing.sendSmsCode("13800000000"))).message).toBe("验证码已过期");
  });
});
