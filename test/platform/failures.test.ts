import type { AuthingError } from "../../src/index";
import { describeSubjects } from "../support/describe-method";

type Failing = { fail(failure: unknown): void };

/** Time in milliseconds after which the SDK has aborted a request whose timeout is 1 ms. */
const GRACE = 2000;

describeSubjects("platform failures", (start) => {
  afterEach(() => jest.useRealTimers());

  /** Starts a client with a timeout of 1 ms and fake timers. */
  function startWithTimeout() {
    jest.useFakeTimers({ doNotFake: ["nextTick", "setImmediate", "queueMicrotask"] });
    return start({ timeout: 1 });
  }

  /** Advances the timers past the call's timeout, and returns its error. */
  async function timeOut(error: Promise<AuthingError>): Promise<AuthingError> {
    await jest.advanceTimersByTimeAsync(GRACE);
    return error;
  }

  test.each<[string, object]>([
    ["timeout", { errMsg: "request:fail timeout" }],
    ["timeout", { errMsg: "request:fail 请求超时" }],
    ["timeout", { errMsg: "request:fail errcode:-118 cronet_error_code:-118 error_msg:net::ERR_CONNECTION_TIMED_OUT" }],
    ["timeout", { errMsg: "request:fail", errno: 5 }],
    ["domain", { errMsg: "request:fail url not in domain list" }],
    ["domain", { errMsg: "request:fail", errno: 600002 }],
    ["interrupted", { errMsg: "request:fail interrupted" }],
    ["interrupted", { errMsg: "request:fail", errno: 600003 }],
    ["aborted", { errMsg: "request:fail abort" }],
    ["network", { errMsg: "request:fail errcode:-106 net::ERR_INTERNET_DISCONNECTED", errno: 600001 }],
    ["network", { errMsg: "request:fail -1009:似乎已断开与互联网的连接。" }],
    ["network", { errMsg: "request:fail", errno: "" }],
    ["network", {}],
  ])("rejects with %s if a request fails with %j", async (kind, failure) => {
    const setup = await start();
    Object.assign(setup.wx, { request: (options: Failing) => options.fail(failure) });
    const error = await setup.failure(setup.authing.sendSmsCode("13800000000"));
    expect(error).toMatchObject({ kind, code: kind, cause: failure, method: "POST" });
    expect(error.url).toBe(`${setup.emulator.url}/api/v2/sms/send`);
    expect(setup.reported).toHaveLength(1);
  });

  test("names a blocked domain and the list to add it to", async () => {
    const { authing, failure, reported } = await start({ appHost: "https://auth.example.com" });
    const error = await failure(authing.sendSmsCode("13800000000"));
    expect(error).toMatchObject({ kind: "domain", cause: { errno: 600002 } });
    expect(error.message).toContain("request 合法域名中添加 https://auth.example.com");
    expect(reported).toHaveLength(1);
  });

  test.each<[string, object]>([
    ["cancelled", { errMsg: "chooseMedia:fail cancel" }],
    ["privacy", { errMsg: "chooseMedia:fail privacy permission is not authorized", errno: 104 }],
    ["privacy", { errMsg: "chooseMedia:fail api scope is not declared in the privacy agreement", errno: 112 }],
    ["cancelled", { errMsg: "chooseMedia:fail auth deny" }],
    ["platform", { errMsg: "chooseMedia:fail internal error" }],
  ])("rejects with %s if a picker fails with %j, without calling onError", async (kind, failure) => {
    const setup = await start({ signedIn: true });
    Object.assign(setup.wx, { chooseMedia: (options: Failing) => options.fail(failure) });
    expect(await setup.failure(setup.authing.updateAvatar())).toMatchObject({ kind, cause: failure });
    expect(setup.reported).toEqual([]);
  });

  test.each<[string, object, number]>([
    ["network", { errMsg: "login:fail -2:net::ERR_INTERNET_DISCONNECTED" }, 1],
    ["network", { errMsg: "login:fail Network Error" }, 1],
    ["network", { errMsg: "login:fail 网络异常" }, 1],
    ["network", { errMsg: "login:fail 似乎已断开与互联网的连接。" }, 1],
    ["network", { errMsg: "login:fail", errno: 600000 }, 1],
    ["network", { errMsg: "login:fail", errno: 600001 }, 1],
    ["network", { errMsg: "login:fail", errno: 600004 }, 1],
    ["timeout", { errMsg: "login:fail timeout" }, 1],
    ["platform", { errMsg: "login:fail internal error" }, 0],
    ["platform", { errMsg: "login:fail", errno: 1000 }, 0],
  ])("rejects with %s if wx.login fails with %j, and calls onError %d times", async (kind, failure, times) => {
    const setup = await start();
    Object.assign(setup.wx, { login: (options: Failing) => options.fail(failure) });
    expect(await setup.failure(setup.authing.login())).toMatchObject({ kind, code: kind, cause: failure });
    expect(setup.reported).toHaveLength(times);
  });

  test("rejects with `cancelled` if a picker returns no file", async () => {
    const { authing, wx, failure } = await start({ signedIn: true });
    Object.assign(wx, { chooseMedia: (options: { success(result: unknown): void }) => options.success({}) });
    expect(await failure(authing.updateAvatar())).toMatchObject({ kind: "cancelled" });
  });

  test("rejects with `network` if wx.request throws", async () => {
    const { authing, wx, failure } = await start();
    Object.assign(wx, {
      request() {
        throw new TypeError("broken");
      },
    });
    expect(await failure(authing.sendSmsCode("13800000000"))).toMatchObject({ kind: "network" });
  });

  test("removes the access token from a URL in the platform's message", async () => {
    const { authing, wx, failure } = await start();
    Object.assign(wx, {
      request: ({ url, fail }: any) => fail({ errMsg: `request:fail ${url} is not reachable`, errno: 1 }),
    });
    const error = await failure(authing.getUserInfoByAccessToken("s3cret"));
    expect((error.cause as any).errMsg).toMatch(/^request:fail https?:\S+ is not reachable$/);
    expect(JSON.stringify(error)).not.toContain("s3cret");
  });

  test("aborts a request without a response shortly after its timeout", async () => {
    const { authing, wx, failure } = await startWithTimeout();
    const abort = jest.fn();
    Object.assign(wx, { request: () => ({ abort }) });
    expect(await timeOut(failure(authing.sendSmsCode("13800000000")))).toMatchObject({ kind: "timeout" });
    expect(abort).toHaveBeenCalledTimes(1);
  });

  test("times out later requests even if an earlier one cannot be aborted", async () => {
    const { authing, wx, failure } = await startWithTimeout();
    const abort = () => {
      throw new Error("cannot be aborted");
    };
    Object.assign(wx, { request: () => ({ abort }) });
    expect(await timeOut(failure(authing.sendSmsCode("13800000000")))).toMatchObject({ kind: "timeout" });
    expect(await timeOut(failure(authing.sendSmsCode("13800000000")))).toMatchObject({ kind: "timeout" });
  });

  test.each([undefined, null])("rejects if the platform calls `fail` with %s", async (failing) => {
    const { authing, wx, failure } = await start({ signedIn: true });
    const fail = (options: Failing) => options.fail(failing);
    Object.assign(wx, { request: fail, login: fail, chooseMedia: fail });
    expect(await failure(authing.sendSmsCode("13800000000"))).toMatchObject({ kind: "network" });
    expect(await failure(authing.login())).toMatchObject({ kind: "platform" });
    expect(await failure(authing.updateAvatar())).toMatchObject({ kind: "platform" });
  });

  test.each([undefined, null])("rejects if the platform calls `success` with %s", async (result) => {
    const { authing, wx, failure } = await start({ signedIn: true });
    const succeed = (options: { success(result: unknown): void }) => options.success(result);
    Object.assign(wx, { request: succeed, login: succeed, chooseMedia: succeed });
    expect(await failure(authing.sendSmsCode("13800000000"))).toMatchObject({ kind: "response" });
    expect(await failure(authing.login())).toMatchObject({ kind: "platform" });
    expect(await failure(authing.updateAvatar())).toMatchObject({ kind: "cancelled" });
  });

  test("settles once even if callbacks run more than once", async () => {
    const { authing, wx, failure, reported } = await start();
    Object.assign(wx, {
      request(options: Failing & { success(result: unknown): void }) {
        options.fail({ errMsg: "request:fail timeout" });
        options.fail({ errMsg: "request:fail abort" });
        options.success({ statusCode: 200, data: { code: 200 } });
      },
    });
    expect(await failure(authing.sendSmsCode("13800000000"))).toMatchObject({ kind: "timeout" });
    expect(reported).toHaveLength(1);
  });

  test("rejects a failed upload and calls onError once", async () => {
    const { authing, wx, failure, reported } = await start({ signedIn: true });
    Object.assign(wx, { uploadFile: (options: Failing) => options.fail({ errMsg: "uploadFile:fail timeout" }) });
    expect(await failure(authing.updateAvatar())).toMatchObject({ kind: "timeout", method: "POST" });
    expect(reported).toHaveLength(1);
  });

  test("rejects an upload whose response is not JSON", async () => {
    const { authing, wx, failure, reported } = await start({ signedIn: true });
    Object.assign(wx, {
      uploadFile: (options: { success(result: unknown): void }) => options.success({ statusCode: 200, data: "<html>" }),
    });
    expect(await failure(authing.updateAvatar())).toMatchObject({ kind: "response" });
    expect(reported).toHaveLength(1);
  });
});
