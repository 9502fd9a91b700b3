import type { PollingOptions, ScanningOptions } from "../../src/index";
import { answering } from "../support/answering";
import { describeMethod, describeSubjects } from "../support/describe-method";

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

/** Answers of the service, in which a code has the given states one after another. */
function answers(...states: object[]): (path: string) => unknown {
  return (path) => {
    const data = path.startsWith("/api/v2/qrcode/gene")
      ? { random: "rnd", url: "https://example.com/qr.png", customLogo: "" }
      : path.startsWith("/api/v2/qrcode/userinfo")
        ? USER
        : { random: "rnd", ...(states.length > 1 ? states.shift() : states[0]) };
    return { code: 200, message: "ok", data };
  };
}

describeSubjects("qrcode polling", (start) => {
  /** What a polling with the given answers tells, in order, until it ends. */
  async function poll(body: unknown, status = 200): Promise<unknown[][]> {
    const server = await answering(status, body);
    const { authing } = await start({ host: server.url });
    const told = await ended((options) => authing.qrcode.startPolling("rnd", { interval: 1, ...options }));
    const asked = server.count();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(server.count()).toBe(asked);
    return told;
  }

  const scanned = { status: 1, userInfo: { nickname: "Bob" } };

  test("authorized", async () => {
    const told = await poll(
      answers({ status: 0 }, scanned, scanned, { status: 2, ticket: "tk", userInfo: { id: "u-1" } }),
    );
    expect(told).toEqual([["start"], ["scanned", { nickname: "Bob" }], ["success", { id: "u-1" }, "tk"]]);
  });

  test("refused", async () => {
    expect(await poll(answers({ status: 0 }, { status: 3 }))).toEqual([["start"], ["cancel"]]);
  });

  test("expired", async () => {
    expect(await poll(answers({ status: -1 }))).toEqual([["start"], ["expired"]]);
  });

  test("a second factor is needed", async () => {
    const scannedResult = { code: 1636, message: "需要 MFA", data: { mfaToken: "mt" } };
    expect(await poll(answers({ status: 4, scannedResult }))).toEqual([
      ["start"],
      ["mfa", 1636, "需要 MFA", { mfaToken: "mt" }],
      ["flow", scannedResult],
    ]);
  });

  test("the scanning failed", async () => {
    expect(await poll(answers({ status: 5, scannedResult: { errmsg: "no" } }))).toEqual([
      ["start"],
      ["error", expect.objectContaining({ message: "no" })],
    ]);
  });

  test("a question failed", async () => {
    expect(await poll({ code: 500, message: "no" })).toEqual([
      ["start"],
      ["error", expect.objectContaining({ code: 500 })],
    ]);
  });

  test("an answer without a state", async () => {
    expect(await poll({ code: 200, data: {} })).toEqual([
      ["start"],
      ["error", expect.objectContaining({ kind: "response" })],
    ]);
  });

  test("onStart is told at once, so that it can be stopped before the first question", async () => {
    const { authing, emulator } = await start();
    const onStart = jest.fn();
    const timer = await authing.qrcode.startPolling("rnd", { interval: 1, onStart });
    expect(onStart.mock.calls).toEqual([[timer]]);
    await authing.qrcode.stopPolling(timer);
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(emulator.requests.list()).toEqual([]);
  });

  test("a callback that throws disturbs nobody, and the console is told", async () => {
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

  test("stopPolling ends it, and nobody is told of the answer under way", async () => {
    const { authing, wx } = await start();
    let asked = 0;
    Object.assign(wx, {
      request({ success }: any) {
        asked++;
        setTimeout(() => success({ statusCode: 200, data: { code: 200, data: { status: 2 } } }), 20);
      },
    });
    const onResult = jest.fn();
    const onSuccess = jest.fn();
    const timer = await authing.qrcode.startPolling("rnd", { interval: 1, onResult, onSuccess });
    await new Promise((resolve) => setTimeout(resolve, 10));
    await authing.qrcode.stopPolling(timer);
    await new Promise((resolve) => setTimeout(resolve, 40));
    expect(asked).toBe(1);
    expect(onResult).not.toHaveBeenCalled();
    expect(onSuccess).not.toHaveBeenCalled();
    await authing.qrcode.stopPolling(timer);
    await authing.qrcode.stopPolling(undefined);
  });

  test("stopPolling in onResult holds back what would follow", async () => {
    const server = await answering(200, { code: 200, data: { status: 2, ticket: "tk" } });
    const { authing } = await start({ host: server.url });
    const onSuccess = jest.fn();
    await new Promise<void>((resolve) => {
      const onResult = () => {
        authing.qrcode.stopPolling(timer).then(resolve);
      };
      let timer: unknown;
      authing.qrcode.startPolling("rnd", { interval: 1, onStart: (started) => (timer = started), onResult, onSuccess });
    });
    expect(onSuccess).not.toHaveBeenCalled();
  });

  test.each([
    ["random", [""]],
    ["options", ["rnd", "x"]],
    ["options.interval", ["rnd", { interval: "1" }]],
  ])("a wrong %s is refused", async (name, args) => {
    const { authing, failure } = await start();
    const error = await failure((authing.qrcode.startPolling as any)(...args));
    expect(error.message).toContain(`参数 ${name} `);
  });
});

describeSubjects("qrcode.startScanning", (start) => {
  const authorized = answers({ status: 2, ticket: "tk", userInfo: { id: "u-1" } });

  async function scan(body: unknown, more: ScanningOptions = {}): Promise<{ told: unknown[][]; stored: any }> {
    const server = await answering(200, body);
    const { authing, stored } = await start({ host: server.url });
    const told = await ended((options) => authing.qrcode.startScanning("", { interval: 1, ...options, ...more }));
    return { told, stored: stored() };
  }

  test("shows the code and waits for its scanning", async () => {
    const { told, stored } = await scan(authorized);
    expect(told).toEqual([
      ["loaded", "rnd", "https://example.com/qr.png"],
      ["show", "rnd", "https://example.com/qr.png"],
      ["start"],
      ["success", { id: "u-1" }, "tk"],
    ]);
    expect(stored).toEqual({ token: "", user: "" });
  });

  test("autoExchangeUserInfo logs in", async () => {
    const { told, stored } = await scan(authorized, { autoExchangeUserInfo: true });
    expect(told.pop()).toEqual(["success", USER, "tk"]);
    expect(stored).toEqual({ token: "t-1", user: USER });
  });

  test("a whole user is not asked for again", async () => {
    const { told, stored } = await scan(answers({ status: 2, ticket: "tk", userInfo: { id: "u-2", token: "t-2" } }), {
      autoExchangeUserInfo: true,
    });
    expect(told.pop()).toEqual(["success", { id: "u-2", token: "t-2" }, "tk"]);
    expect(stored.token).toBe("t-2");
  });

  test("a session that an app's own provider cannot store is an error", async () => {
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
    const told = await ended((options) => authing.qrcode.startScanning("", { ...options, ...scanning }));
    expect(told.pop()).toEqual(["error", failure]);
  });

  test("a code that could not be made", async () => {
    const { told } = await scan({ code: 500, message: "no" });
    expect(told).toEqual([["load failed", expect.objectContaining({ code: 500 })]]);
  });

  test.each([
    ["options", ["", "x"]],
    ["options.interval", ["", { interval: -1 }]],
  ])("a wrong %s is refused before anything is sent", async (name, args) => {
    const { authing, failure, emulator } = await start();
    const error = await failure((authing.qrcode.startScanning as any)(...args));
    expect(error.message).toContain(`参数 ${name} `);
    expect(emulator.requests.list()).toEqual([]);
  });
});

/** What the callbacks were told, in order, once one of the last was called. */
function ended(begin: (options: PollingOptions & ScanningOptions) => Promise<unknown>): Promise<unknown[][]> {
  const told: unknown[][] = [];
  const tell =
    (name: string) =>
    (...args: unknown[]) =>
      told.push([name, ...args]);
  return new Promise((resolve, reject) => {
    const end =
      (name: string) =>
      (...args: unknown[]) => {
        tell(name)(...args);
        resolve(told);
      };
    begin({
      onStart: () => tell("start")(),
      onScanned: tell("scanned"),
      onCodeLoaded: tell("loaded"),
      onCodeShow: tell("show"),
      onMfa: tell("mfa"),
      onAuthFlow: end("flow"),
      onSuccess: end("success"),
      onCancel: end("cancel"),
      onExpired: end("expired"),
      onError: end("error"),
      onCodeLoadFailed: end("load failed"),
    }).catch(reject);
  });
}
