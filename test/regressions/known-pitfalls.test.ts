import { types } from "node:util";
import type { AuthenticationClient, AuthingError } from "../../src/index";
import { answering } from "../support/answering";
import { describeSubjects } from "../support/describe-method";
import { recordRequests } from "../support/record-requests";

type Call = (authing: AuthenticationClient) => unknown;

/** Returns the error that `call` rejects with or throws. */
async function failureOf(call: () => unknown): Promise<AuthingError> {
  try {
    await call();
  } catch (error) {
    return error as AuthingError;
  }
  throw new Error("The call did not fail.");
}

const circular: Record<string, unknown> = {};
circular.itself = circular;

/** A string that a ten-character limit has truncated in the middle of an emoji. */
const CUT = "nickname \ud83d";

// See https://github.com/openid/AppAuth-Android/issues/337, https://github.com/panva/oauth4webapi/issues/69
describeSubjects("client credentials that need form encoding", (start) => {
  test.each([
    ["app-1", "a+b%zz:ü c", "app-1:a%2Bb%25zz%3A%C3%BC+c"],
    ["1PpG/Q 1", "z/tZ9+Vw=", "1PpG%2FQ+1:z%2FtZ9%2BVw%3D"],
    ["app-1", "f00ba4", "app-1:f00ba4"],
  ])("sends %s:%s to each endpoint as RFC 6749, section 2.3.1, requires", async (appId, secret, credentials) => {
    const { authing, wx } = await start({
      appId,
      secret,
      tokenEndPointAuthMethod: "client_secret_basic",
      introspectionEndPointAuthMethod: "client_secret_basic",
      revocationEndPointAuthMethod: "client_secret_basic",
    });
    const requests = recordRequests(wx);
    await authing.getAccessTokenByCode("code").catch(() => {});
    await authing.introspectToken("token");
    await authing.revokeToken("token");
    expect(requests).toHaveLength(3);
    for (const { header } of requests) {
      const [scheme, encoded] = header.authorization.split(" ");
      expect(scheme).toBe("Basic");
      expect(Buffer.from(encoded, "base64").toString()).toBe(credentials);
    }
  });
});

// Dates before 1970: https://github.com/wakirin/Litepicker/pull/62, https://github.com/18F/identity-idp/pull/4178.
// Integers that a number cannot represent: https://github.com/dcloudio/uni-app/issues/540.
describeSubjects("custom data values at the limits of their types", (start) => {
  test.each<[string, string, unknown]>([
    ["DATETIME", "-86400000", new Date("1969-12-31T00:00:00Z")],
    ["DATETIME", "-1", new Date("1969-12-31T23:59:59.999Z")],
    ["DATETIME", "0", new Date("1970-01-01T00:00:00Z")],
    ["NUMBER", "1145876441225760769", "1145876441225760769"],
    ["NUMBER", "-9007199254740993", "-9007199254740993"],
    ["NUMBER", "9007199254740991", 9007199254740991],
    ["NUMBER", "1e300", 1e300],
    ["NUMBER", "-0.5", -0.5],
  ])("converts %s %s", async (dataType, value, converted) => {
    const stored = { key: "key", dataType, value, label: null };
    const server = await answering(200, { data: { udv: [stored] } });
    const { authing } = await start({ host: server.url, token: `e30.${btoa('{"sub":"u"}')}.s` });
    // Compare as JSON, because dates from the packed SDK's realm are not instances of this realm's `Date`.
    const plain = (read: unknown) => JSON.stringify(read);
    expect(plain(await authing.getUdfValue())).toBe(plain({ key: converted }));
    expect(plain(await authing.listUdv())).toBe(plain([{ ...stored, value: converted }]));
  });
});

// See https://github.com/forwardemail/superagent/issues/1769
describeSubjects("arguments that JSON cannot represent", (start) => {
  test.each<[string, Call]>([
    ["value", (authing) => authing.setUdv("key", 10n)],
    ["value", (authing) => authing.setUdv("key", circular)],
    ["data.a", (authing) => authing.setUdfValue({ a: circular })],
    ["options.customData", (authing) => authing.loginByPhoneCode("138", "1234", { customData: { a: 10n } })],
    ["options.params", (authing) => authing.loginByEmailCode("a@b.c", "1", { params: [{ key: "a", value: 10n }] })],
    ["options.context", (authing) => authing.registerByUsername("bob", "passw0rd", {}, { context: circular })],
    ["options.context", (authing) => authing.social.authorize("github", { context: circular })],
    ["options.customData", (authing) => authing.social.authorize("github", { customData: { a: 10n } })],
  ])("rejects and names the parameter: %s", async (argument, call) => {
    const { authing, wx, reported } = await start({ signedIn: true });
    const requests = recordRequests(wx);
    const error = await failureOf(() => call(authing));
    expect(error).toMatchObject({ kind: "argument", message: `参数 ${argument} 无法用 JSON 表示` });
    expect(requests).toEqual([]);
    expect(reported).toEqual([]);
  });

  test.each<[string, Call]>([
    [
      "mfa.phoneOrEmailBindable",
      (authing) => authing.httpClient.request({ method: "POST", url: "/x", data: circular }),
    ],
    ["qrcode.geneCode", (authing) => authing.qrcode.geneCode({ context: circular })],
    ["registerByEmailCode", (authing) => authing.registerByEmailCode("a@b.c", "1", {}, { context: circular })],
    ["updateProfile", (authing) => authing.updateProfile({ nickname: 10n as never })],
  ])("does not report a network failure: %s", async (_name, call) => {
    const { authing, wx, reported } = await start({ signedIn: true });
    Object.assign(wx, { request: ({ data }: { data: unknown }) => JSON.stringify(data) });
    expect(await failureOf(() => call(authing))).toMatchObject({ kind: "argument" });
    expect(reported).toEqual([]);
  });
});

// See https://github.com/catberry/catberry-uri/issues/5, https://github.com/mailgun/mailgun-js-boland/issues/63
describeSubjects("strings truncated in the middle of a character", (start) => {
  test.each<[string, Call]>([
    ["updates.nickname", (authing) => authing.updateProfile({ nickname: CUT })],
    ["profile.nickname", (authing) => authing.registerByUsername("bob", "passw0rd", { nickname: CUT })],
    ["username", (authing) => authing.loginByUsername(CUT, "passw0rd")],
    ["password", (authing) => authing.loginByUsername("bob", CUT)],
    ["options.state", (authing) => authing.buildAuthorizeUrl({ state: CUT })],
    ["options.redirectUri", (authing) => authing.buildLogoutUrl({ redirectUri: "\udc00" })],
    ["provider", (authing) => authing.social.authorize(CUT)],
    ["random", (authing) => authing.qrcode.checkStatus(CUT)],
    ["ticket", (authing) => authing.validateTicketV1(CUT, "https://a.example")],
    ["eventName", (authing) => authing.event.sub(CUT, () => {})],
    ["data.bio", (authing) => authing.setUdfValue({ bio: "\ude00 first" })],
  ])("rejects and names the parameter: %s", async (argument, call) => {
    const { authing, wx, reported } = await start({ signedIn: true });
    const requests = recordRequests(wx);
    const error = await failureOf(() => call(authing));
    expect(error).toMatchObject({ kind: "argument", message: `参数 ${argument} 含有无法编码的字符` });
    expect(requests).toEqual([]);
    expect(reported).toEqual([]);
  });

  test("sends complete emoji unchanged", async () => {
    const { authing, wx } = await start({ signedIn: true });
    const requests = recordRequests(wx);
    await authing.updateProfile({ nickname: "😀👨‍👩‍👧" }).catch(() => {});
    expect(requests[0]?.data.variables.input).toEqual({ nickname: "😀👨‍👩‍👧" });
    expect(new URL(authing.buildAuthorizeUrl({ state: "😀" })).searchParams.get("state")).toBe("😀");
  });
});

// The URL of a picture instead of a file path: https://github.com/dcloudio/uni-app/issues/4026.
describeSubjects("paths of files", (start) => {
  /** Runs a call that fails. Returns its error, the uploaded paths and the `onError` calls. */
  async function uploadedBy(call: Call) {
    const { authing, wx, reported } = await start({ signedIn: true });
    const uploaded: string[] = [];
    Object.assign(wx, {
      uploadFile({ filePath, success }: any) {
        uploaded.push(filePath);
        success({ statusCode: 200, data: JSON.stringify({ code: 200, data: { url: "https://x/a", key: "key" } }) });
      },
    });
    recordRequests(wx);
    const error = await failureOf(() => call(authing));
    return { error, uploaded, reported };
  }

  test.each<[string, (path: string) => Call]>([
    ["options.filePath", (filePath) => (authing) => authing.updateAvatar({ filePath })],
    ["options.filePath", (filePath) => (authing) => authing.uploadAvatar({ filePath })],
    ["options.baseFace", (baseFace) => (authing) => authing.mfa.associateFaceByBlob({ baseFace })],
    ["options.blobB", (blobB) => (authing) => authing.mfa.associateFaceByBlob({ blobA: "wxfile://a", blobB })],
  ])("rejects the URL of a picture as %s", async (argument, callWith) => {
    for (const path of [
      "https://thirdwx.qlogo.cn/mmopen/vi_32/abc/132",
      "http://thirdwx.qlogo.cn/mmopen/vi_32/abc/132",
      "http://tmpfiles.example/a.png",
      "data:image/png;base64,iVBORw0KGgo=",
      "cloud://env.bucket/a.png",
    ]) {
      const { error, uploaded, reported } = await uploadedBy(callWith(path));
      expect(error).toMatchObject({ kind: "argument", message: `参数 ${argument} 应为本地文件路径` });
      expect(uploaded).toEqual([]);
      expect(reported).toEqual([]);
    }
  });

  test.each([
    "wxfile://tmp_0f.jpg",
    "wxfile://usr/a.png",
    "http://tmp/0f.jpg",
    "http://usr/a.png",
    "http://store/a.png",
    "/images/a.png",
    "images/a.png",
  ])("accepts %s, a file on the phone, in the package or in WeChat DevTools", async (filePath) => {
    expect((await uploadedBy((authing) => authing.updateAvatar({ filePath }))).uploaded).toEqual([filePath]);
  });
});

// See https://github.com/nodejs/readable-stream/pull/474, https://github.com/endojs/endo/issues/868
describeSubjects("an app that freezes Error.prototype", (start) => {
  test("still receives complete errors from the SDK", async () => {
    const { authing, sdk, failure } = await start();
    const prototype = Object.getPrototypeOf(sdk.AuthingError.prototype);
    // A read-only property blocks assignments just as a frozen prototype does.
    Object.defineProperty(prototype, "name", { writable: false });
    try {
      const error = await failure(authing.loginByUsername("", ""));
      expect(error).toMatchObject({ name: "AuthingError", kind: "argument" });
      expect(`${error}`).toMatch(/^AuthingError: 参数 username /);
    } finally {
      Object.defineProperty(prototype, "name", { writable: true });
    }
  });
});

// See https://github.com/faye/websocket-driver-node/pull/41, https://github.com/form-data/form-data/pull/357
describeSubjects("an app that extends Object.prototype", (start) => {
  test("does not send the properties that the app adds", async () => {
    const { sdk, wx, emulator } = await start();
    const prototype = Object.getPrototypeOf(sdk.SESSION_ERROR_CODES.constructor.prototype);
    Object.defineProperty(prototype, "extendedByApp", { value() {}, configurable: true, enumerable: true });
    try {
      const authing = new sdk.AuthenticationClient({ appId: "app-1", host: emulator.url });
      const requests = recordRequests(wx);
      await authing.loginByPhoneCode("138", "1234", { customData: { a: 1 } }).catch(() => {});
      await authing.listApplications();
      expect(authing.buildAuthorizeUrl()).not.toContain("extended");
      expect(JSON.stringify(requests[0]?.data.variables)).toBe(
        '{"input":{"phone":"138","code":"1234","params":"[{\\"key\\":\\"a\\",\\"value\\":1}]","context":null}}',
      );
      expect(requests[1]?.url).toMatch(/\?page=1&limit=10$/);
      for (const { header } of requests) expect(Object.keys(header)).not.toContain("extendedByApp");
    } finally {
      delete prototype.extendedByApp;
    }
  });
});

// See https://github.com/aliyun/api-gateway-nodejs-sdk/issues/24, https://github.com/NervJS/taro/pull/9415
describeSubjects("a success without a body", (start) => {
  const person = { type: "P" as const, name: "n", idCard: "i", bankCard: "b" };
  const calls: [string, Call, unknown][] = [
    ["logout", (authing) => authing.logout(), undefined],
    ["mfa.deleteMfaAuthenticator", (authing) => authing.mfa.deleteMfaAuthenticator(), { code: 200 }],
    ["browserFingerprint.myDevicesUnbind", (authing) => authing.browserFingerprint.myDevicesUnbind("id"), true],
    ["principal.authenticate", (authing) => authing.principal.authenticate(person), true],
  ];

  test.each(calls)("resolves %s", async (_name, call, result) => {
    const { authing, wx, reported } = await start({ signedIn: true });
    Object.assign(wx, { request: ({ success }: any) => success({ statusCode: 204, data: "", header: {} }) });
    const found = await call(authing);
    if (result && typeof result === "object") expect(found).toMatchObject(result);
    else expect(found).toBe(result);
    expect(reported).toEqual([]);
  });

  test("rejects a call that must return data", async () => {
    const { authing, wx, failure } = await start({ signedIn: true });
    Object.assign(wx, { request: ({ success }: any) => success({ statusCode: 204, data: "", header: {} }) });
    expect(await failure(authing.listOrgs())).toMatchObject({ kind: "response" });
    expect(await failure(authing.loginByCode("code"))).toMatchObject({ kind: "response" });
  });
});

// See https://github.com/ACRA/acra/issues/306, https://github.com/rhomobile/rhodes/issues/38
describeSubjects("a success code other than 200", (start) => {
  test.each([{ code: 201 }, { code: 204 }, { statusCode: 201 }, { statusCode: 202, apiCode: 0 }])(
    "accepts %j",
    async (envelope) => {
      const server = await answering(201, { ...envelope, message: "ok", data: { url: "https://a.example" } });
      const { authing } = await start({ host: server.url });
      const params = { extIdpConnIdentifier: "github", idToken: "it" };
      expect(await authing.social.generateLinkExtIdpUrl(params)).toEqual({ url: "https://a.example" });
    },
  );
});

// See https://github.com/alibaba/weex/issues/1239. Version 4 used axios, which accepts uppercase and lowercase methods.
describeSubjects("HTTP methods in lowercase", (start) => {
  test.each(["get", "post", "Delete"])("sends %s in uppercase", async (method) => {
    const { authing, wx } = await start();
    const requests = recordRequests(wx);
    await authing.httpClient.request({ method: method as "GET", url: "/api/v2/x" });
    expect(requests[0]?.method).toBe(method.toUpperCase());
  });

  test("retries a request with the method get, like one with GET", async () => {
    const server = await answering(503, "");
    const { authing, failure } = await start({ host: server.url, retry: true });
    await failure(authing.httpClient.request({ method: "get" as "GET", url: "/api/v2/x" }));
    expect(server.count()).toBe(3);
  });
});

// Wrappers of wx.request that do not return a task: https://github.com/charleslo1/weapp-cookie/issues/15,
// https://github.com/NervJS/taro/issues/4386.
describeSubjects("a wrapped wx.request", (start) => {
  test.each([
    ["nothing", () => undefined],
    ["an object without abort", () => ({})],
    ["a promise", () => Promise.resolve({ statusCode: 500 })],
  ])("may return %s", async (_name, makeResult) => {
    const { authing, wx } = await start();
    Object.assign(wx, {
      request({ success }: any) {
        success({ statusCode: 200, data: { code: 200, data: [] } });
        return makeResult();
      },
    });
    expect(await authing.listOrgs()).toEqual([]);
  });

  test("leaves no unhandled rejection if it returns a rejected promise", async () => {
    const { authing, wx, failure } = await start();
    const returned = Promise.reject(new Error("request:fail"));
    const handled = jest.spyOn(returned, "then");
    const caught = jest.spyOn(returned, "catch");
    Object.assign(wx, {
      request({ fail }: any) {
        fail({ errMsg: "request:fail" });
        return returned;
      },
    });
    await failure(authing.listOrgs());
    const calls = handled.mock.calls.length + caught.mock.calls.length;
    returned.catch(() => {});
    expect(calls).toBeGreaterThan(0);
  });
});

// See https://github.com/dcloudio/uni-app/issues/4182, https://github.com/vuejs/core/issues/1970
describeSubjects("a user from a framework's reactive state", (start) => {
  test("is stored on platforms that cannot clone a Proxy", async () => {
    const { authing, wx, stored } = await start();
    const { setStorageSync } = wx;
    Object.assign(wx, {
      setStorageSync(key: string, value: unknown) {
        if (types.isProxy(value)) throw new Error("#<Object> could not be cloned.");
        setStorageSync(key, value);
      },
    });
    authing.setCurrentUser(new Proxy({ id: "u", token: "t" }, {}) as never);
    expect(stored()).toEqual({ token: "t", user: { id: "u", token: "t" } });
  });
});
