import { describeSubjects } from "../support/describe-method";
import { jwtOf } from "../support/tokens";

type Failing = { fail(failure: unknown): void };

describeSubjects("failures that WeChat reports", (start) => {
  beforeEach(() => jest.useFakeTimers({ doNotFake: ["nextTick", "setImmediate", "queueMicrotask"] }));
  afterEach(() => jest.useRealTimers());

  const failToGet = async (reason: object) => {
    const { authing, wx, failure } = await start({ token: "t-1", retry: true });
    const request = jest.fn(({ fail }: Failing) => fail(reason));
    Object.assign(wx, { request });
    const [error] = await Promise.all([failure(authing.listOrgs()), jest.advanceTimersByTimeAsync(5000)]);
    return { error, sent: request.mock.calls.length };
  };

  test.each<[string, object]>([
    ["platform", { errMsg: "request:fail", errno: 600005 }],
    ["response", { errMsg: "request:fail", errno: 600008 }],
    ["platform", { errMsg: "request:fail", errno: 600009 }],
    ["platform", { errMsg: "request:fail", errno: 600010 }],
    ["platform", { errMsg: "request:fail", errno: 600011 }],
    ["response", { errMsg: "request:fail", errno: 602302 }],
    ["platform", { errMsg: "request:fail", errno: 1300002 }],
    ["platform", { errMsg: "request:fail", errno: 1000 }],
    ["unsupported", { errMsg: "request:fail", errno: 100 }],
    ["platform", { errMsg: 'request:fail invalid url "/a"' }],
    ["platform", { errMsg: "request:fail -300:net::ERR_INVALID_URL", errno: 600001 }],
    ["timeout", { errMsg: "request:fail net::ERR_CONNECTION_TIMED_OUT", errno: 600001 }],
    ["cancelled", { errMsg: "request:fail", errno: 1 }],
    ["aborted", { errMsg: "request:fail abort", errno: 1 }],
  ])("does not retry a GET: %s for %j", async (kind, failure) => {
    const { error, sent } = await failToGet(failure);
    expect(error).toMatchObject({ kind, cause: failure });
    expect(error.message).not.toMatch(/检查网络/);
    expect(sent).toBe(1);
  });

  test.each<object>([
    { errMsg: "request:fail", errno: 600000 },
    { errMsg: "request:fail", errno: 600004 },
    { errMsg: "request:fail", errno: 600006 },
    { errMsg: "request:fail", errno: 602001 },
    { errMsg: "request:fail Software caused connection abort" },
  ])("retries a GET twice after the network failure %j", async (failure) => {
    const { error, sent } = await failToGet(failure);
    expect(error).toMatchObject({ kind: "network" });
    expect(sent).toBe(3);
  });

  test.each<[object, boolean]>([
    [{ errMsg: "request:fail", errno: 600007 }, true],
    [{ errMsg: "request:fail exceed max task count" }, false],
  ])("retries a POST while too many requests are in flight: %j, retry %s", async (failure, retry) => {
    const { authing, wx } = await start({ retry });
    const failures = [failure, failure, failure];
    let sent = 0;
    Object.assign(wx, {
      request({ fail, success }: any) {
        sent++;
        const failing = failures.shift();
        if (failing) fail(failing);
        else success({ statusCode: 200, data: { code: 200, message: "ok" } });
      },
    });
    const [result] = await Promise.all([authing.sendSmsCode("138"), jest.advanceTimersByTimeAsync(5000)]);
    expect(result).toMatchObject({ code: 200 });
    expect(sent).toBe(4);
  });

  test("gives up if too many requests stay in flight", async () => {
    const { authing, wx, failure } = await start();
    Object.assign(wx, { request: ({ fail }: Failing) => fail({ errMsg: "request:fail", errno: 600007 }) });
    const [error] = await Promise.all([failure(authing.sendSmsCode("138")), jest.advanceTimersByTimeAsync(5000)]);
    expect(error).toMatchObject({ kind: "platform", cause: { errno: 600007 } });
    expect(error.message).toMatch(/请求过多/);
  });

  test.each([
    "uploadFile:fail file not found",
    "uploadFile:fail file doesn't exist",
    "uploadFile:fail no such file or directory, open wxfile://tmp_1.png",
    "uploadFile:fail net::ERR_FILE_NOT_FOUND",
  ])("reports a missing upload file: %s", async (errMsg) => {
    const { authing, wx, failure } = await start({ token: jwtOf({ sub: "u-1" }) });
    Object.assign(wx, { uploadFile: ({ fail }: Failing) => fail({ errMsg }) });
    const error = await failure(authing.updateAvatar({ filePath: "wxfile://tmp_1.png" }));
    expect(error).toMatchObject({ kind: "platform" });
    expect(error.message).toMatch(/^文件不存在/);
  });

  test("does not confuse an unknown server with a missing file", async () => {
    const { authing, wx, failure } = await start({ token: jwtOf({ sub: "u-1" }) });
    const errMsg = "uploadFile:fail A server with the specified hostname could not be found.";
    Object.assign(wx, { uploadFile: ({ fail }: Failing) => fail({ errMsg }) });
    expect(await failure(authing.updateAvatar({ filePath: "wxfile://a.png" }))).toMatchObject({ kind: "network" });
  });

  test.each<[string, object]>([
    ["cancelled", { errMsg: "chooseMedia:fail jsapi user authorize canceled", errno: 104 }],
    ["privacy", { errMsg: "chooseMedia:fail privacy permission is not authorized", errno: 104 }],
    ["privacy", { errMsg: "chooseMedia:fail", errno: 104 }],
    ["privacy", { errMsg: "chooseMedia:fail", errno: 112 }],
    ["cancelled", { errMsg: "chooseMedia:fail", errno: 1 }],
    ["cancelled", { errMsg: "chooseMedia:fail jsapi user authorize denied", errno: 103 }],
    ["platform", { errMsg: "chooseMedia:fail system permission denied", errno: 3 }],
  ])("distinguishes cancellation from missing privacy consent: %s for %j", async (kind, failure) => {
    const { authing, wx, failure: failing } = await start({ token: jwtOf({ sub: "u-1" }) });
    Object.assign(wx, { chooseMedia: ({ fail }: Failing) => fail(failure) });
    expect(await failing(authing.updateAvatar())).toMatchObject({ kind });
  });

  test.each([
    "The Internet connection appears to be offline.",
    "A server with the specified hostname could not be found.",
    "Could not connect to the server.",
    "The network connection was lost.",
    "An SSL error has occurred and a secure connection to the server cannot be made.",
    'Unable to resolve host "a.example": No address associated with hostname',
    "net::ERR_NAME_NOT_RESOLVED",
    "未能找到使用指定主机名的服务器。",
    "未能连接到服务器。",
    "此服务器的证书无效。",
    "網際網路連線似乎已離線。",
  ])("reports a network failure of wx.login: %s", async (words) => {
    const { authing, wx, failure, reported } = await start();
    Object.assign(wx, { login: ({ fail }: Failing) => fail({ errMsg: `login:fail ${words}` }) });
    expect(await failure(authing.login())).toMatchObject({ kind: "network" });
    expect(reported).toHaveLength(1);
  });

  test("reports an invalid socket URL without its token", async () => {
    const { authing, wx } = await start({ token: "s3cret", retryTimes: 0, socketUri: "wss://events.example.com" });
    Object.assign(wx, {
      connectSocket({ url, fail }: any) {
        fail({ errMsg: `connectSocket:fail invalid url "${url}"` });
        return { onOpen() {}, onMessage() {}, onError() {}, onClose() {}, close() {} };
      },
    });
    const errors: any[] = [];
    authing.event.sub(
      "event",
      () => {},
      (error) => errors.push(error),
    );
    expect(errors).toMatchObject([{ kind: "platform" }]);
    expect(JSON.stringify(errors) + JSON.stringify(errors[0].cause) + errors[0].message).not.toContain("s3cret");
  });

  test("removes a token from the fragment of a URL", async () => {
    const { authing, wx, failure } = await start();
    Object.assign(wx, { request: ({ url, fail }: any) => fail({ errMsg: `request:fail ${url}` }) });
    const error = await failure(authing.httpClient.request({ url: "https://a.example/b#access_token=s3cret" }));
    expect(error.url).toBe("https://a.example/b");
    expect(`${JSON.stringify(error)}${JSON.stringify(error.cause)}${error.message}`).not.toContain("s3cret");
  });

  test.each([
    ["600002", "domain"],
    ["5", "timeout"],
    ["x5", "network"],
  ])("accepts an errno that is a string: %j", async (errno, kind) => {
    const { authing, wx, failure } = await start();
    Object.assign(wx, { request: ({ fail }: any) => fail({ errMsg: "request:fail", errno }) });
    expect(await failure(authing.sendSmsCode("13800000000"))).toMatchObject({ kind });
  });
});
