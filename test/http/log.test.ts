import type { AuthenticationClientOptions } from "../../src/index";
import { answering } from "../support/answering";
import { describeSubjects } from "../support/describe-method";
import { everyMethod } from "../support/every-method";
import { jwtOf } from "../support/tokens";

/** Logger that keeps its lines, with the durations replaced by `ms`. */
function createLogger() {
  const lines: string[] = [];
  const keep = (level: string) => (line: string) => void lines.push(`${level} ${line.replace(/ms=\d+/, "ms")}`);
  return { lines, logger: { info: keep("info"), warn: keep("warn") } };
}

/** Waits until all pending promise callbacks have run. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

describeSubjects("the logger", (start) => {
  async function startLogging(options: AuthenticationClientOptions & { signedIn?: boolean } = {}) {
    const { lines, logger } = createLogger();
    const setup = await start({ logger, ...options });
    await settled();
    lines.length = 0;
    return { ...setup, lines };
  }

  test("receives requests and session events", async () => {
    const { authing, lines } = await startLogging();
    await authing.login();
    await authing.updateProfile({ nickname: "小明" });
    await authing.logout();
    expect(lines).toEqual([
      "info authing POST /connections/social/wechat-miniprogram/auth status=200 ms",
      "info authing session SIGNED_IN signed-in",
      "info authing POST /graphql/v2 updateUser status=200 ms",
      "info authing session USER_UPDATED signed-in",
      "info authing GET /api/v2/logout status=200 ms",
      "info authing session SIGNED_OUT signed-out",
    ]);
  });

  test("receives the field of a GraphQL request to a host with a path", async () => {
    const server = await answering(200, { data: { updateUser: { id: "u-1" } } });
    const { authing, lines } = await startLogging({ host: `${server.url}/auth`, signedIn: true });
    await authing.updateProfile({ nickname: "小明" });
    expect(lines[0]).toBe("info authing POST /auth/graphql/v2 updateUser status=200 ms");
  });

  test("receives the state of the session at launch", async () => {
    for (const signedIn of [true, false]) {
      const { lines, logger } = createLogger();
      await start({ logger, signedIn });
      await settled();
      expect(lines).toEqual([`info authing session INITIAL_SESSION signed-${signedIn ? "in" : "out"}`]);
    }
  });

  test("receives the kind, code and request ID of a failure, and no message", async () => {
    const body = { statusCode: 499, apiCode: 2006, message: "13800000000 的密码不正确", uniqueId: "r-1" };
    const server = await answering(200, body);
    const { authing, failure, lines } = await startLogging({ host: server.url });
    await failure(authing.sendSmsCode("13800000000"));
    expect(lines).toEqual([
      "warn authing POST /api/v2/sms/send status=200 ms kind=service code=2006 requestId=r-1",
      "warn authing call sendSmsCode kind=service code=2006 requestId=r-1",
    ]);
  });

  test("receives a failure without a response", async () => {
    const { authing, wx, failure, lines } = await startLogging();
    Object.assign(wx, { request: ({ fail }: any) => fail({ errMsg: "request:fail", errno: 600001 }) });
    await failure(authing.sendSmsCode("13800000000"));
    expect(lines).toEqual([
      "warn authing POST /api/v2/sms/send ms kind=network",
      "warn authing call sendSmsCode kind=network",
    ]);
  });

  test("receives the number of retries", async () => {
    jest.useFakeTimers({ doNotFake: ["nextTick", "setImmediate", "queueMicrotask"] });
    const { authing, wx, lines } = await startLogging({ token: "t-1", retry: true });
    let count = 0;
    Object.assign(wx, {
      request: ({ success }: any) => success({ statusCode: count++ ? 200 : 503, data: { code: 200, data: [] } }),
    });
    await Promise.all([authing.listOrgs(), jest.advanceTimersByTimeAsync(5000)]);
    jest.useRealTimers();
    expect(lines).toEqual(["info authing GET /api/v2/users/me/orgs status=200 ms retries=1"]);
  });

  test("receives calls that fail without a request, even if the method resolves with a fallback", async () => {
    const { authing, wx, failure, lines } = await startLogging();
    await failure(authing.updateProfile({ nickname: "小明" }));
    await failure(authing.loginByCode(""));
    Object.assign(wx, { getApiCategory: () => "browseOnly" });
    expect(await authing.browserFingerprint.myDevicesUnbind("d-1")).toBe(false);
    expect(lines).toEqual([
      "warn authing call updateProfile kind=unauthenticated",
      "warn authing call loginByCode kind=argument",
      "warn authing call myDevicesUnbind kind=singlePage",
    ]);
  });

  test("receives paths without queries, and without parts that could be personal", async () => {
    const { authing, lines } = await startLogging({ host: (await answering(200, { code: 200, data: {} })).url });
    for (const url of [
      "/api/v2/users?phone=13800000000#s3cret",
      "/api/v2/users/13800000000/orgs",
      "/api/v2/users/ming@example.com",
      "/api/v2/users/%E5%B0%8F",
      `/api/v2/tokens/${"t".repeat(40)}`,
      `/api/v2/${"long/".repeat(2000)}`,
    ]) {
      await authing.httpClient.request({ url });
    }
    expect(lines.slice(0, 5)).toEqual([
      "info authing GET /api/v2/users status=200 ms",
      "info authing GET /api/v2/users/*/orgs status=200 ms",
      "info authing GET /api/v2/users/* status=200 ms",
      "info authing GET /api/v2/users/* status=200 ms",
      "info authing GET /api/v2/tokens/* status=200 ms",
    ]);
    expect(lines[5]?.length).toBeLessThanOrEqual(510);
  });

  test("receives a subscription to events that fails", async () => {
    const { authing, wx, lines } = await startLogging({
      token: "t-1",
      socketUri: "wss://e.example.com",
      retryTimes: 0,
    });
    Object.assign(wx, {
      connectSocket: ({ url, fail }: any) => fail({ errMsg: `connectSocket:fail ${url}`, errno: 600001 }),
    });
    authing.event.sub("event", () => {});
    await settled();
    expect(lines).toEqual(["warn authing call sub kind=network"]);
  });

  test.each<[string, () => unknown]>([
    [
      "throws",
      () => {
        throw new Error("full");
      },
    ],
    ["rejects", () => Promise.reject(new Error("full"))],
    [
      "returns an object whose then throws",
      () => ({
        // biome-ignore lint/suspicious/noThenProperty: the SDK must survive it.
        get then() {
          throw new Error("full");
        },
      }),
    ],
  ])("changes nothing if it %s", async (_how, log) => {
    const { authing, failure, stored, reported } = await start({ logger: { info: log, warn: log } });
    const user = await authing.loginByCode("code");
    expect(stored()).toEqual({ token: user.token, user });
    expect(await failure(authing.loginByCode(""))).toMatchObject({ kind: "argument" });
    expect(await failure(authing.loginByCode("code"))).toMatchObject({ kind: "service", code: 40163 });
    expect(reported).toHaveLength(1);
    await settled();
  });

  test("can be the console", async () => {
    const info = jest.spyOn(console, "info").mockImplementation(() => {});
    const { authing } = await start({ logger: console });
    await authing.login();
    expect(info).toHaveBeenCalledWith(expect.stringMatching(/^authing POST .* status=200 ms=\d+$/));
    info.mockRestore();
  });

  test("keeps its `this`, and does not appear in logs of the client", async () => {
    class RealtimeLog {
      self = this;
      lines: string[] = [];
      info(line: string) {
        this.lines.push(line);
      }
      warn(line: string) {
        this.lines.push(line);
      }
    }
    const logger = new RealtimeLog();
    const { authing } = await start({ logger });
    await authing.login();
    expect(logger.lines.length).toBeGreaterThan(1);
    expect(JSON.stringify(authing)).not.toContain("authing POST");
    expect(authing.options.logger).toBe(logger);
  });

  test.each<[string, unknown]>([
    ["options.logger", "console"],
    ["options.logger.info", {}],
    ["options.logger.warn", { info() {} }],
  ])("is rejected with an error that names %s", async (name, logger) => {
    const { sdk } = await start();
    const create = () => new sdk.AuthenticationClient({ appId: "app-1", logger: logger as never });
    expect(create).toThrow(
      expect.objectContaining({ kind: "argument", message: expect.stringContaining(`参数 ${name} `) }),
    );
  });
});

const methods = everyMethod();

/** Methods that send nothing, or only later, so that the logger receives no request. */
const SENDING_NOTHING =
  /(^|\.)(check|set|build|onAuthState|generateCodeChallenge$|getCodeChallengeDigest$|computedPassword|getBrowserFingers$|getDeviceInfo$|sub$|startPolling$|stopPolling$|authorize$)/;

/** Returns a response or failure that contains the secret wherever a service or WeChat could put it. */
const outcomes: Record<string, (secret: string, options: any) => void> = {
  success(secret, { url, data, success }) {
    const field = /\{\s*(\w+)/.exec(String(data?.query))?.[1];
    const result = {
      ...{ id: "u-1", token: secret, phone: secret, email: secret, message: secret, code: 200, status: true },
      ...{ url: `https://example.com/${secret}`, key: secret, phoneNumber: secret, access_token: secret, list: [] },
    };
    const body = field ? { data: { [field]: result } } : { code: 200, message: secret, data: result };
    success({ statusCode: 200, data: url.includes("/upload") ? JSON.stringify(body) : body });
  },
  refusal(secret, { url, data, success }) {
    const refused = { code: 2006, message: `${secret} is wrong`, data: { mfaToken: secret }, uniqueId: `${secret}@` };
    const body = data?.query ? { errors: [{ message: refused }] } : refused;
    success({ statusCode: 200, data: url.includes("/upload") ? JSON.stringify(body) : body });
  },
  page(secret, { success }) {
    success({ statusCode: 502, data: `<html>${secret}</html>` });
  },
  network(secret, { url, fail }) {
    fail({ errMsg: `request:fail ${url} ${secret} ${url}/${secret}` });
  },
};

describeSubjects("every method", (start) => {
  const cases = Object.keys(outcomes).flatMap((outcome) =>
    ["s3cret", "13812345678", "ming@example.com", "482913", jwtOf({ sub: "u-9" })].map((secret) => [outcome, secret]),
  );

  test.each(cases)("keeps secrets from the logger: %s, %s", async (outcome, secret) => {
    const { wx, sdk } = await start();
    const respond = (options: any) =>
      (outcomes[outcome as string] as (typeof outcomes)[string])(secret as string, options);
    const fail = ({ fail: failed }: any) => failed({ errMsg: `connectSocket:fail ${secret}` });
    const succeed = ({ success }: any) =>
      success({ code: secret, tempFiles: [{ tempFilePath: `wxfile://${secret}.png` }] });
    Object.assign(wx, {
      request: respond,
      uploadFile: respond,
      connectSocket: fail,
      login: succeed,
      chooseMedia: succeed,
    });
    const error = jest.spyOn(console, "error").mockImplementation(() => {});
    const lines: string[] = [];
    const logger = { info: (line: string) => lines.push(line), warn: (line: string) => lines.push(line) };
    const silent: string[] = [];
    for (const { name, call } of methods) {
      const count = lines.length;
      const authing = new sdk.AuthenticationClient({
        ...{ appId: "app-1", host: "https://my.example.com", websocketHost: "https://ad.example.com", retry: false },
        ...{ socketUri: "wss://e.example.com", retryTimes: 0, redirectUri: `https://example.com/${secret}` },
        ...{
          secret,
          publicKey: "key",
          extIdpConnIdentifier: "my-wxapp",
          encryptFunction: async (text: string) => text,
          logger,
        },
        storage: new sdk.MemoryStorage(),
        token: jwtOf({ sub: "u-1", data: { phone: secret } }),
      });
      await settled();
      const pending = (async () => call(authing, secret as string))().catch(() => {});
      await Promise.race([pending, new Promise((resolve) => setTimeout(resolve, 1000))]);
      if (!lines.slice(count).some((line) => /^authing (GET|POST|DELETE) /.test(line))) silent.push(name);
    }
    error.mockRestore();
    expect(lines.length).toBeGreaterThan(methods.length);
    expect(silent.filter((name) => !SENDING_NOTHING.test(name))).toEqual([]);
    for (const line of lines) expect(line).not.toContain(secret);
    expect(lines.filter((line) => line.length > 500)).toEqual([]);
  });
});
