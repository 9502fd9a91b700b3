import type { PollingOptions, ScanningOptions } from "../../src/index";
import { answering } from "../support/answering";
import { describeMethod, describeSubjects } from "../support/describe-method";
import { holdRequests } from "../support/hold-requests";

describeMethod("qrcode.geneCode", {
  call: (authing) => authing.qrcode.geneCode(),
  wrong: [["options", "x"]],
});

describeMethod("wxqrcode.checkStatus", {
  call: (authing) => authing.wxqrcode.checkStatus("random"),
  wrong: [["random", ""]],
});

describeMethod("wechatmpqrcode.exchangeUserInfo", {
  call: (authing) => authing.wechatmpqrcode.exchangeUserInfo("ticket"),
  wrong: [["ticket", undefined]],
});

const USER = { id: "u-1", token: "t-1", nickname: "Bob" };

/**
 * Returns a function that responds by path. Each status response contains the next of the given states; the last state
 * repeats.
 */
function responses(...states: object[]): (path: string) => unknown {
  return (path) => {
    const data = path.startsWith("/api/v2/qrcode/gene")
      ? { random: "rnd", url: "https://example.com/qr.png", customLogo: "" }
      : path.startsWith("/api/v2/qrcode/userinfo")
        ? USER
        : { random: "rnd", ...(states.length > 1 ? states.shift() : states[0]) };
    return { code: 200, message: "ok", data };
  };
}

/** Waits long enough for polling at an interval of 1 ms to send another request. */
const severalIntervals = () => new Promise((resolve) => setTimeout(resolve, 10));

describeSubjects("qrcode polling", (start) => {
  /** Polls a server with the given response and checks that polling ends. Returns the callback calls, in order. */
  async function poll(body: unknown, status = 200): Promise<unknown[][]> {
    const server = await answering(status, body);
    const { authing } = await start({ host: server.url });
    const calls = await recordCalls((options) => authing.qrcode.startPolling("rnd", { interval: 1, ...options }));
    const requests = server.count();
    await severalIntervals();
    expect(server.count()).toBe(requests);
    return calls;
  }

  const scanned = { status: 1, userInfo: { nickname: "Bob" } };

  test("reports an authorized code", async () => {
    const calls = await poll(
      responses({ status: 0 }, scanned, scanned, { status: 2, ticket: "tk", userInfo: { id: "u-1" } }),
    );
    expect(calls).toEqual([["start"], ["scanned", { nickname: "Bob" }], ["success", { id: "u-1" }, "tk"]]);
  });

  test("reports a refused code", async () => {
    expect(await poll(responses({ status: 0 }, { status: 3 }))).toEqual([["start"], ["cancel"]]);
  });

  test("reports an expired code", async () => {
    expect(await poll(responses({ status: -1 }))).toEqual([["start"], ["expired"]]);
  });

  test("reports a required second factor", async () => {
    const scannedResult = { code: 1636, message: "需要 MFA", data: { mfaToken: "mt" } };
    expect(await poll(responses({ status: 4, scannedResult }))).toEqual([
      ["start"],
      ["mfa", 1636, "需要 MFA", { mfaToken: "mt" }],
      ["flow", scannedResult],
    ]);
  });

  test("reports a step other than a second factor only to onAuthFlow", async () => {
    const scannedResult = { code: 1639, message: "需要补全信息", data: {} };
    expect(await poll(responses({ status: 4, scannedResult }))).toEqual([["start"], ["flow", scannedResult]]);
  });

  test("reports a failed scan", async () => {
    expect(await poll(responses({ status: 5, scannedResult: { errmsg: "no" } }))).toEqual([
      ["start"],
      ["error", expect.objectContaining({ message: "no" })],
    ]);
  });

  test("reports a failed status request", async () => {
    expect(await poll({ code: 500, message: "no" })).toEqual([
      ["start"],
      ["error", expect.objectContaining({ code: 500 })],
    ]);
  });

  test("reports a response without a status", async () => {
    expect(await poll({ code: 200, data: {} })).toEqual([
      ["start"],
      ["error", expect.objectContaining({ kind: "response" })],
    ]);
  });

  test("calls onStart before the first request, so that polling can be stopped", async () => {
    const { authing, emulator } = await start();
    const onStart = jest.fn();
    const timer = await authing.qrcode.startPolling("rnd", { interval: 1, onStart });
    expect(onStart.mock.calls).toEqual([[timer]]);
    await authing.qrcode.stopPolling(timer);
    await severalIntervals();
    expect(emulator.requests.list()).toEqual([]);
  });

  test("logs an exception from onResult and still calls onSuccess", async () => {
    const log = jest.spyOn(console, "error").mockImplementation(() => {});
    const server = await answering(200, { code: 200, data: { status: 2, ticket: "tk" } });
    const { authing } = await start({ host: server.url });
    const failure = new Error("from the callback");
    const onResult = () => {
      throw failure;
    };
    await new Promise<void>((resolve) => {
      authing.qrcode.startPolling("rnd", { interval: 1, onResult, onSuccess: () => resolve() });
    });
    expect(log.mock.calls).toEqual([[failure]]);
    log.mockRestore();
  });

  test("ignores the response to a request that is in flight when the app calls stopPolling", async () => {
    const { authing, wx } = await start();
    const { sent, request } = holdRequests(wx);
    const onResult = jest.fn();
    const onSuccess = jest.fn();
    const timer = await authing.qrcode.startPolling("rnd", { interval: 1, onResult, onSuccess });
    const check = await request("/check");
    await authing.qrcode.stopPolling(timer);
    check.respond({ status: 2 });
    await severalIntervals();
    expect(sent).toHaveLength(1);
    expect(onResult).not.toHaveBeenCalled();
    expect(onSuccess).not.toHaveBeenCalled();
    await authing.qrcode.stopPolling(timer);
    await authing.qrcode.stopPolling(undefined);
  });

  test("calls no further callbacks after onResult calls stopPolling", async () => {
    const server = await answering(200, { code: 200, data: { status: 2, ticket: "tk" } });
    const { authing } = await start({ host: server.url });
    const onSuccess = jest.fn();
    await new Promise<void>((resolve) => {
      const onResult = () => {
        authing.qrcode.stopPolling(timer).then(resolve);
      };
      let timer: number | undefined;
      authing.qrcode.startPolling("rnd", { interval: 1, onStart: (started) => (timer = started), onResult, onSuccess });
    });
    expect(onSuccess).not.toHaveBeenCalled();
  });

  test.each([
    ["random", [""]],
    ["options", ["rnd", "x"]],
    ["options.interval", ["rnd", { interval: "1" }]],
  ])("rejects an invalid %s", async (name, args) => {
    const { authing, failure } = await start();
    const error = await failure((authing.qrcode.startPolling as any)(...args));
    expect(error.message).toContain(`参数 ${name} `);
  });
});

describeSubjects("qrcode.startScanning", (start) => {
  const authorized = responses({ status: 2, ticket: "tk", userInfo: { id: "u-1" } });

  async function scan(body: unknown, more: ScanningOptions = {}): Promise<{ calls: unknown[][]; stored: any }> {
    const server = await answering(200, body);
    const { authing, stored } = await start({ host: server.url });
    const calls = await recordCalls((options) =>
      authing.qrcode.startScanning("", { interval: 1, ...options, ...more }),
    );
    return { calls, stored: stored() };
  }

  test("shows the code and reports the authorized user without signing in", async () => {
    const { calls, stored } = await scan(authorized);
    expect(calls).toEqual([
      ["loaded", "rnd", "https://example.com/qr.png"],
      ["show", "rnd", "https://example.com/qr.png"],
      ["start"],
      ["success", { id: "u-1" }, "tk"],
    ]);
    expect(stored).toEqual({ token: "", user: "" });
  });

  test("signs in the user if autoExchangeUserInfo is true", async () => {
    const { calls, stored } = await scan(authorized, { autoExchangeUserInfo: true });
    expect(calls.pop()).toEqual(["success", USER, "tk"]);
    expect(stored).toEqual({ token: "t-1", user: USER });
  });

  test.each<[boolean, object]>([
    [true, USER],
    [false, { id: "u-1" }],
  ])("with autoExchangeUserInfo %s, calls callbacks that are methods of a class", async (exchanges, user) => {
    const server = await answering(200, authorized);
    const { authing } = await start({ host: server.url });
    const called = await new Promise((resolve) => {
      class Page {
        interval = 1;
        autoExchangeUserInfo = exchanges;
        onSuccess(...given: unknown[]) {
          resolve([this instanceof Page, ...given]);
        }
      }
      authing.qrcode.startScanning("", new Page());
    });
    expect(called).toEqual([true, user, "tk"]);
  });

  test("does not request the user if the status response contains a user with a token", async () => {
    const { calls, stored } = await scan(
      responses({ status: 2, ticket: "tk", userInfo: { id: "u-2", token: "t-2" } }),
      {
        autoExchangeUserInfo: true,
      },
    );
    expect(calls.pop()).toEqual(["success", { id: "u-2", token: "t-2" }, "tk"]);
    expect(stored.token).toBe("t-2");
  });

  test("reports an exception from a custom token provider", async () => {
    const server = await answering(200, authorized);
    const failure = new Error("from the provider");
    const tokenProvider = class {
      getToken() {}
      getUser() {}
      setUser() {
        throw failure;
      }
    } as never;
    const { authing } = await start({ host: server.url, tokenProvider });
    const scanning = { interval: 1, autoExchangeUserInfo: true };
    const calls = await recordCalls((options) => authing.qrcode.startScanning("", { ...options, ...scanning }));
    expect(calls.pop()).toEqual(["error", expect.objectContaining({ kind: "argument", cause: failure })]);
  });

  test("reports a failure to create the code", async () => {
    const { calls } = await scan({ code: 500, message: "no" });
    expect(calls).toEqual([["load failed", expect.objectContaining({ code: 500 })]]);
  });

  test.each([
    ["options", ["", "x"]],
    ["options.interval", ["", { interval: -1 }]],
  ])("rejects an invalid %s without sending a request", async (name, args) => {
    const { authing, failure, emulator } = await start();
    const error = await failure((authing.qrcode.startScanning as any)(...args));
    expect(error.message).toContain(`参数 ${name} `);
    expect(emulator.requests.list()).toEqual([]);
  });
});

/** Calls `begin` and resolves with the callback calls, in order, when a callback reports the final outcome. */
function recordCalls(begin: (options: PollingOptions & ScanningOptions) => Promise<unknown>): Promise<unknown[][]> {
  const calls: unknown[][] = [];
  const record =
    (name: string) =>
    (...args: unknown[]) =>
      calls.push([name, ...args]);
  return new Promise((resolve, reject) => {
    const end =
      (name: string) =>
      (...args: unknown[]) => {
        record(name)(...args);
        resolve(calls);
      };
    begin({
      onStart: () => record("start")(),
      onScanned: record("scanned"),
      onCodeLoaded: record("loaded"),
      onCodeShow: record("show"),
      onMfa: record("mfa"),
      onAuthFlow: end("flow"),
      onSuccess: end("success"),
      onCancel: end("cancel"),
      onExpired: end("expired"),
      onError: end("error"),
      onCodeLoadFailed: end("load failed"),
    }).catch(reject);
  });
}
