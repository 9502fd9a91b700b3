import { type Emulator, startEmulator } from "authing-emulator";
import { createMy, createTt, createWx } from "authing-emulator/wx";
import type { AuthenticationClientOptions, Platform, UploadProgress } from "../../src/index";
import * as sources from "../../src/index";
import { swanOnTt, taroOnMy, taroOnTt, uniOnMy } from "../support/hosts";
import { loadWithoutWx } from "../support/load-without-wx";
import { subjects } from "../support/subjects";

let emulator: Emulator;

beforeAll(async () => {
  emulator = await startEmulator();
});
beforeEach(() => emulator.reset());
afterEach(() => Reflect.deleteProperty(globalThis, "wx"));
afterAll(() => emulator.close());

const tt = () => createTt({ emulator });
const my = () => createMy({ emulator });

/** Hosts other than WeChat. In Douyin, uni-app's object is Douyin's own. */
const HOSTS: [name: string, create: () => Platform][] = [
  ["tt in Douyin", tt],
  ["my in Alipay", my],
  ["swan in Baidu", () => swanOnTt(tt())],
  ["Taro in Douyin", () => taroOnTt(tt())],
  ["Taro in Alipay", () => taroOnMy(my())],
  ["uni in Douyin", () => ({ ...tt() })],
  ["uni in Alipay", () => uniOnMy(my())],
];

const EMAIL = "ann@example.com";
const PASSWORD = "Passw0rd!";

describe.each(subjects)("the platform option ($name)", (subject) => {
  function createClient(platform: Platform, more: AuthenticationClientOptions = {}) {
    const { AuthenticationClient } = loadWithoutWx(subject);
    return new AuthenticationClient({
      appId: "app-1",
      host: emulator.url,
      socketUri: emulator.url.replace("http", "ws"),
      lang: "en-US",
      platform,
      ...more,
    });
  }

  async function signedIn(platform: Platform, more?: AuthenticationClientOptions) {
    const authing = createClient(platform, more);
    await authing.registerByEmail(EMAIL, PASSWORD);
    await authing.loginByEmail(EMAIL, PASSWORD);
    return authing;
  }

  describe.each(HOSTS)("with %s", (name, create) => {
    test("registers, signs in with a password and updates the profile", async () => {
      const authing = createClient(create());
      const registered = await authing.registerByEmail(EMAIL, PASSWORD);
      const user = await authing.loginByEmail(EMAIL, PASSWORD);
      expect(user.id).toBe(registered.id);
      expect(await authing.updateProfile({ nickname: "Ann" })).toMatchObject({ id: user.id, nickname: "Ann" });
      expect(await authing.getCurrentUser()).toMatchObject({ email: EMAIL, nickname: "Ann" });
      expect(emulator.users.findById(user.id)).toMatchObject({ nickname: "Ann" });
    });

    test("keeps the session for the next launch until the user signs out", async () => {
      const platform = create();
      const authing = await signedIn(platform);
      const token = authing.tokenProvider.getToken();
      const next = createClient(platform);
      expect(next.tokenProvider.getToken()).toBe(token);
      expect(next.tokenProvider.getUser()).toMatchObject({ email: EMAIL });
      await next.logout();
      expect(createClient(platform).tokenProvider.getToken()).toBeNull();
    });

    test("uploads the picture that the user chooses, and reports the progress", async () => {
      const authing = await signedIn(create());
      const reported: UploadProgress[] = [];
      const { photo } = await authing.updateAvatar({ onProgress: (progress) => reported.push(progress) });
      expect(photo).toMatch(`${emulator.url}/`);
      const { totalBytesExpectedToSend } = reported[0] as UploadProgress;
      expect(totalBytesExpectedToSend).toBeGreaterThan(0);
      expect(reported[reported.length - 1]).toEqual({
        progress: 100,
        totalBytesSent: totalBytesExpectedToSend,
        totalBytesExpectedToSend,
      });
    });

    test("rejects with the status of an HTTP failure", async () => {
      const authing = createClient(create(), { retry: false });
      const failure = authing.httpClient.request({ url: "/nowhere" });
      await expect(failure).rejects.toMatchObject({ kind: "service", code: 404, statusCode: 404, method: "GET" });
    });

    test("rejects with the service's code if the password is wrong", async () => {
      const authing = createClient(create());
      await authing.registerByEmail(EMAIL, PASSWORD);
      await expect(authing.loginByEmail(EMAIL, "wrong")).rejects.toMatchObject({ kind: "service", code: 2006 });
    });

    test("rejects with the kind of a domain that is not on the list", async () => {
      const failure = createClient(create(), { host: "https://unlisted.example.com" }).sendSmsCode("13800000000");
      // In Alipay, uni-app removes the error number.
      await expect(failure).rejects.toMatchObject({ kind: name === "uni in Alipay" ? "network" : "domain" });
    });

    test("refuses to sign in with WeChat, and sends nothing", async () => {
      const platform = create();
      const authing = createClient(platform);
      const refusal = {
        kind: "unsupported",
        message: "You can sign in with WeChat only in WeChat. Sign in another way.",
        cause: { errMsg: "login:fail not supported" },
      };
      await expect(authing.login()).rejects.toMatchObject(refusal);
      authing.setCurrentUser({ id: "u-1", token: "t-1" });
      const before = emulator.requests.list().length;
      await expect(authing.bindWechat()).rejects.toMatchObject(refusal);
      expect(emulator.requests.list()).toHaveLength(before);
    });

    test("ignores autoLogin", async () => {
      const authing = createClient(create(), { autoLogin: true });
      await expect(authing.updateProfile({ nickname: "Ann" })).rejects.toMatchObject({ kind: "unauthenticated" });
      authing.setCurrentUser({ id: "u-1", token: "t-1" });
      await expect(authing.updateProfile({ nickname: "Ann" })).rejects.toMatchObject({ kind: "service" });
    });

    test("describes the phone", async () => {
      const { browserId, deviceFingers } = await createClient(create()).browserFingerprint.getDeviceInfo();
      expect(browserId).toHaveLength(32);
      expect(deviceFingers).toMatchObject({ brand: "Apple", model: "iPhone 15" });
    });

    test("receives events", async () => {
      const authing = await signedIn(create());
      const received = new Promise((resolve, reject) => {
        authing.event.sub("greeting", resolve, reject);
      });
      await emulator.events.whenSubscribed("greeting");
      await authing.event.pub("greeting", "hello");
      expect(await received).toBe("hello");
      await authing.logout();
    });
  });

  test("accepts single members, and rejects with `unsupported` if a member is missing", async () => {
    const { request } = tt();
    const authing = await signedIn({ request });
    expect(authing.tokenProvider.getUser()).toMatchObject({ email: EMAIL });
    expect(createClient({ request }).tokenProvider.getToken()).toBeNull();
    const unsupported = (api: string) => ({
      kind: "unsupported",
      message: "This feature isn't supported here.",
      cause: { errMsg: `${api}:fail not supported` },
    });
    await expect(authing.updateAvatar()).rejects.toMatchObject(unsupported("chooseImage"));
    await expect(authing.updateAvatar({ filePath: "a.png" })).rejects.toMatchObject(unsupported("uploadFile"));
    await expect(authing.qrcode.scan()).rejects.toMatchObject(unsupported("scanCode"));
    await expect(authing.browserFingerprint.getDeviceInfo()).rejects.toMatchObject(unsupported("getSystemInfoSync"));
    expect(() => authing.event.sub("any", () => {})).toThrow(expect.objectContaining(unsupported("connectSocket")));
  });

  test("separates the hosts of two clients", async () => {
    const [one, other] = [tt(), tt()];
    await signedIn(one);
    expect(createClient(other).tokenProvider.getToken()).toBeNull();
    const ids = [createClient(one), createClient(other), createClient(one)].map((authing) =>
      authing.browserFingerprint.getDeviceInfo(),
    );
    const [first, second, third] = (await Promise.all(ids)).map(({ browserId }) => browserId);
    expect(first).toBe(third);
    expect(first).not.toBe(second);
  });

  test("is not visible in JSON", () => {
    const platform = tt();
    const authing = createClient(platform);
    expect(authing.options.platform).toBe(platform);
    expect(JSON.parse(JSON.stringify(authing)).options).not.toHaveProperty("platform");
  });

  test.each<[string, unknown]>([
    ["options.platform must be an object", "Taro"],
    ["options.platform must be an object", () => {}],
    ["options.platform.request must be a function", { request: "any" }],
  ])("rejects an invalid value: %s", (message, platform) => {
    const create = () => createClient(platform as Platform);
    expect(create).toThrow(expect.objectContaining({ kind: "argument", message }));
  });

  test("passes Alipay's options only to the host in the platform option", async () => {
    const calls: Record<string, unknown>[] = [];
    const record = (options: Record<string, unknown> & { success(result: object): void }) => {
      calls.push(options);
      options.success({ statusCode: 200, data: { code: 200, data: { id: "u-1", url: "https://a.example/1.png" } } });
    };
    const authing = createClient({ request: record, uploadFile: record });
    await authing.sendSmsCode("13800000000");
    authing.setCurrentUser({ id: "u-1", token: "t-1" });
    await authing.updateAvatar({ filePath: "a.png" }).catch(() => {});
    expect(calls[0]).toMatchObject({ headers: { "x-authing-app-id": "app-1" } });
    expect(calls[0]).not.toHaveProperty("fileType");
    expect(calls[1]).toMatchObject({ fileType: "image", fileName: "file", name: "file" });
    expect(calls[1]?.headers).toBe(calls[1]?.header);
  });

  test("reads the results of older versions of Alipay", async () => {
    const platform = my();
    const chooseImage = ({ success }: { success(result: object): void }) => success({ apFilePaths: ["old.png"] });
    const scan = ({ success }: { success(result: object): void }) => success({ code: "https://a.example" });
    const uploaded: unknown[] = [];
    const uploadFile = ({ filePath, fail }: { filePath: string; fail(failure: object): void }) => {
      uploaded.push(filePath);
      fail({ error: 13, errorMessage: "" });
    };
    const authing = await signedIn({ ...platform, chooseImage, scan, uploadFile });
    await expect(authing.updateAvatar()).rejects.toMatchObject({ kind: "timeout" });
    expect(uploaded).toEqual(["old.png"]);
    await expect(authing.qrcode.scan()).rejects.toMatchObject({ kind: "unrecognized" });
  });

  test.each<[string, object, object]>([
    ["domain", { error: 4 }, { errno: 4 }],
    ["domain", { error: 11, errorMessage: "无权调用该接口" }, { errno: 11, errMsg: "无权调用该接口" }],
    ["network", { error: 12, errorMessage: "网络出错" }, { errno: 12 }],
    ["timeout", { error: 13 }, { errno: 13 }],
    ["response", { error: 14, errorMessage: "JSON parse data error" }, { errno: 14 }],
    ["aborted", { error: 9, errorMessage: "request:fail abort" }, { errno: 9 }],
    ["timeout", { error: 11, errorMessage: "请求超时" }, { errno: 11 }],
    ["network", { error: 5 }, { errno: 5 }],
    ["network", { errNo: 21102, errMsg: "request:fail" }, { errno: 21102, errMsg: "request:fail" }],
    ["timeout", { errNo: 103, errMsg: "request:fail timeout" }, { errno: 103 }],
    ["network", { errNo: 103, errMsg: "request:fail" }, { errno: 103 }],
    ["network", { errCode: 1001, errMsg: "request:ok" }, { errno: 1001 }],
    ["network", { errCode: 103, errMsg: "request:fail" }, { errno: 103 }],
    ["network", { errno: 103, errMsg: "request:fail" }, { errno: 103 }],
  ])("rejects with %s if a request fails with %j", async (kind, failure, cause) => {
    const request = ({ fail }: { fail(failure: object): void }) => fail(failure);
    const authing = createClient({ request }, { retry: false });
    await expect(authing.sendSmsCode("13800000000")).rejects.toMatchObject({ kind, cause });
  });

  test.each<[string, object]>([
    ["cancelled", { error: 11 }],
    ["cancelled", { error: 11, errorMessage: "用户取消操作" }],
    ["cancelled", { error: 2001, errorMessage: "在申请授权时用户拒绝授权" }],
    ["cancelled", { errMsg: "chooseImage:fail cancel", errNo: 10502 }],
    ["platform", { error: 4 }],
  ])("rejects with %s if choosing a picture fails with %j", async (kind, failure) => {
    const chooseImage = ({ fail }: { fail(failure: object): void }) => fail(failure);
    const authing = await signedIn({ request: tt().request, chooseImage });
    const error = await authing.updateAvatar().catch((reason) => reason);
    expect(error.kind).toBe(kind);
    expect(error.message).not.toContain("WeChat");
  });

  test("rejects if a function reports a failure only through its promise", async () => {
    const request = () => Promise.reject({ errMsg: "request:fail timeout" });
    await expect(createClient({ request }).sendSmsCode("13800000000")).rejects.toMatchObject({ kind: "timeout" });
  });

  test("keeps the message of an error with which a promise rejects", async () => {
    const request = () => Promise.reject(new TypeError("my.canIUse is not a function"));
    const authing = createClient({ request }, { retry: false });
    const cause = { errMsg: "my.canIUse is not a function" };
    await expect(authing.sendSmsCode("13800000000")).rejects.toMatchObject({ kind: "network", cause });
  });

  test.each<[string, () => unknown]>([
    [
      "throws",
      () => {
        throw new TypeError("broken");
      },
    ],
    ["returns nothing", () => undefined],
  ])("rejects with a platform error if getDeviceInfo %s", async (_name, getDeviceInfo) => {
    const failure = createClient({ getDeviceInfo }).browserFingerprint.getDeviceInfo();
    const cause = { errMsg: expect.stringContaining("TypeError") };
    await expect(failure).rejects.toMatchObject({ kind: "platform", cause });
  });

  test.each<[string, () => unknown]>([
    ["returns nothing", () => undefined],
    ["resolves with nothing", () => Promise.resolve()],
    ["rejects", () => Promise.reject({ errMsg: "connectSocket:fail" })],
  ])("reports the failure if connectSocket %s", async (_name, connectSocket) => {
    const authing = createClient({ connectSocket }, { retryTimes: 0 });
    authing.setCurrentUser({ id: "u-1", token: "t-1" });
    const failure = new Promise((_resolve, reject) => {
      authing.event.sub("greeting", () => {}, reject);
    });
    await expect(failure).rejects.toMatchObject({ name: "AuthingError", cause: { errMsg: expect.any(String) } });
  });

  test("reads the response in a failure only if it has a status", async () => {
    const failure = { statusCode: undefined, status: 0, error: 12, errorMessage: "网络出错" };
    const request = ({ fail }: { fail(failure: object): void }) => fail(failure);
    const authing = createClient({ request }, { retry: false });
    await expect(authing.sendSmsCode("13800000000")).rejects.toMatchObject({ kind: "network", statusCode: undefined });
  });
});

test("signs in with WeChat through the object of a framework in WeChat", async () => {
  const wx = createWx({ emulator });
  Object.assign(globalThis, { wx });
  const login = jest.fn(wx.login);
  const getApiCategory = jest.fn(() => "default");
  const platform: Platform = { ...wx, login, getApiCategory };
  const authing = new sources.AuthenticationClient({ appId: "app-1", host: emulator.url, platform, autoLogin: true });
  expect(await authing.updateProfile({ nickname: "Ann" })).toMatchObject({ nickname: "Ann" });
  expect(login).toHaveBeenCalledTimes(1);
  getApiCategory.mockReturnValue("browseOnly");
  await expect(authing.login()).rejects.toMatchObject({ kind: "singlePage" });
});

test.each<[string, unknown]>([
  ["WeChat's SDK for web pages", { chooseImage() {} }],
  ["nothing", undefined],
  ["null", null],
])("does not mistake a page whose wx is %s for WeChat", async (_name, wx) => {
  Object.assign(globalThis, { wx });
  const options = { appId: "app-1", host: emulator.url, lang: "en-US", platform: tt() } as const;
  const authing = new sources.AuthenticationClient(options);
  const { message } = await authing.login().catch((reason) => reason);
  expect(message).toBe("You can sign in with WeChat only in WeChat. Sign in another way.");
});
