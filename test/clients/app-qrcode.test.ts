import type { FakeWx } from "authing-emulator/wx";
import { answering, refusal } from "../support/answering";
import { describeMethod, describeSubjects, type Setup, type Start } from "../support/describe-method";
import { faults } from "../support/faults";
import { isMatrix } from "../support/matrix";
import { recordRequests } from "../support/record-requests";

const MINUTE = 60_000;

/** Returns the text of a QR code that is valid for two minutes, with the given changes. */
function textOf(changes: object = {}): string {
  const payload = { scene: "APP_AUTH", random: "rnd-1", userPoolId: "pool-1", createdAt: new Date().toISOString() };
  return JSON.stringify({ ...payload, expiresIn: 120, customData: {}, ...changes });
}

/** Times of a QR code that has expired, in both documented forms. */
const EXPIRED = {
  expiresIn: { createdAt: new Date(Date.now() - 3 * MINUTE).toISOString() },
  expireAt: { createdAt: undefined, expiresIn: undefined, expireAt: new Date(Date.now() - MINUTE).toISOString() },
};

/** Text without a user pool, so that any client accepts it. */
const ANY_POOL = textOf({ userPoolId: undefined });

/** Replaces the camera. Returns the options of each call. */
function fakeCamera(wx: FakeWx, end: (callbacks: any) => void): any[] {
  const calls: any[] = [];
  const scanCode = ({ success, fail, ...options }: any) => {
    calls.push(options);
    end({ success, fail });
  };
  Object.assign(wx, { scanCode });
  return calls;
}

describeMethod(
  "qrcode.scan",
  {
    signedIn: true,
    call: (authing) => authing.qrcode.scan({ text: ANY_POOL }),
    wrong: [
      ["options", "x"],
      ["options.text", { text: 5 }],
      ["options.onlyFromCamera", { onlyFromCamera: "yes" }],
    ],
  },
  (start) => {
    test("scans with the camera only, and reports the scan", async () => {
      const { authing, wx, stored } = await start({ signedIn: true });
      const calls = fakeCamera(wx, ({ success }) => success({ result: ANY_POOL, errMsg: "scanCode:ok" }));
      const requests = recordRequests(wx);
      await authing.qrcode.scan();
      expect(calls).toEqual([{ onlyFromCamera: true, scanType: ["qrCode"] }]);
      expect(requests).toMatchObject([{ method: "POST", data: { random: "rnd-1" } }]);
      expect(requests[0]?.url).toMatch(/\/api\/v2\/qrcode\/scanned$/);
      expect(requests[0]?.header.authorization).toBe(`Bearer ${stored().token}`);
    });

    test("lets the user choose a picture on request", async () => {
      const { authing, wx } = await start({ signedIn: true });
      const calls = fakeCamera(wx, ({ success }) => success({ result: ANY_POOL }));
      recordRequests(wx);
      await authing.qrcode.scan({ onlyFromCamera: false });
      expect(calls).toMatchObject([{ onlyFromCamera: false }]);
    });

    test("uses text that the app has scanned", async () => {
      const { authing, wx } = await start({ signedIn: true });
      const calls = fakeCamera(wx, () => {});
      recordRequests(wx);
      expect((await authing.qrcode.scan({ text: ANY_POOL })).customData).toEqual({});
      expect(calls).toEqual([]);
    });

    test("rejects without reporting a scan if the user closes the camera", async () => {
      const { authing, wx, failure, reported } = await start({ signedIn: true });
      fakeCamera(wx, ({ fail }) => fail({ errMsg: "scanCode:fail cancel" }));
      const requests = recordRequests(wx);
      expect(await failure(authing.qrcode.scan())).toMatchObject({ kind: "cancelled", code: "cancelled" });
      expect([requests, reported]).toEqual([[], []]);
    });

    test("rejects with unsupported if the platform has no camera", async () => {
      const { authing, wx, failure } = await start({ signedIn: true });
      Object.assign(wx, { scanCode: undefined });
      expect(await failure(authing.qrcode.scan())).toMatchObject({ kind: "unsupported" });
    });

    test("opens no camera if nobody is signed in", async () => {
      const { authing, wx, failure } = await start();
      const calls = fakeCamera(wx, () => {});
      expect(await failure(authing.qrcode.scan())).toMatchObject({ kind: "unauthenticated" });
      expect(calls).toEqual([]);
    });

    test("signs in silently first if nobody is signed in and autoLogin is on", async () => {
      const { authing, emulator } = await start({ autoLogin: true });
      const { random } = emulator.qrCodes.create();
      await authing.qrcode.scan({ text: emulator.qrCodes.textOf(random) });
      expect(emulator.qrCodes.find(random)).toMatchObject({ state: "scanned", userId: emulator.users.list()[0]?.id });
    });

    test("rejects if the user changes while the camera is open", async () => {
      const { authing, wx, failure } = await start({ signedIn: true });
      fakeCamera(wx, ({ success }) => {
        authing.setCurrentUser({ id: "u-2", token: "t-2" });
        success({ result: ANY_POOL });
      });
      const requests = recordRequests(wx);
      expect(await failure(authing.qrcode.scan())).toMatchObject({ kind: "unauthenticated" });
      expect(requests).toEqual([]);
    });

    test.each([
      ["an empty text", ""],
      ["plain text", "hello"],
      ["a URL", "https://example.com/?random=rnd-1"],
      ["truncated JSON", ANY_POOL.slice(0, -2)],
      ["JSON null", "null"],
      ["a JSON list", "[1]"],
      ["a JSON string", '"APP_AUTH"'],
      ["another scene", textOf({ scene: "WXAPP_AUTH" })],
      ["no scene", textOf({ scene: undefined })],
      ["no ID", textOf({ random: undefined })],
      ["an empty ID", textOf({ random: "" })],
      ["an ID that is not a string", textOf({ random: { $ne: 1 } })],
      ["a V3 ID with another scene", textOf({ scene: "OTHER", random: undefined, qrcodeId: "q-1" })],
    ])("rejects %s with unrecognized", async (_what, text) => {
      const { authing, wx, failure, reported } = await start({ signedIn: true });
      const requests = recordRequests(wx);
      expect(await failure(authing.qrcode.scan({ text }))).toMatchObject({
        kind: "unrecognized",
        code: "unrecognized",
        message: "这不是登录二维码，请扫描网页上的登录二维码",
      });
      expect([requests, reported]).toEqual([[], []]);
    });

    test("rejects a code from a user pool other than that of the options", async () => {
      const { authing, wx, failure } = await start({ signedIn: true, userPoolId: "pool-2" });
      const requests = recordRequests(wx);
      expect(await failure(authing.qrcode.scan({ text: textOf() }))).toMatchObject({ kind: "mismatch" });
      expect(requests).toEqual([]);
      await authing.qrcode.scan({ text: textOf({ userPoolId: "pool-2" }) });
      expect(requests).toHaveLength(1);
    });

    test("rejects a code from a user pool other than the user's", async () => {
      const { authing, wx, failure, stored } = await start({ signedIn: true, lang: "en-US" });
      const requests = recordRequests(wx);
      expect(await failure(authing.qrcode.scan({ text: textOf() }))).toMatchObject({
        code: "mismatch",
        message: "This QR code belongs to another service, where your account can't sign in.",
      });
      expect(requests).toEqual([]);
      await authing.qrcode.scan({ text: textOf({ userPoolId: stored().user.userPoolId }) });
      expect(requests).toHaveLength(1);
    });

    test("lets the service check the pool if the client doesn't know its own pool", async () => {
      const { authing, wx } = await start();
      authing.setCurrentUser({ id: "u-1", token: "t-1" });
      const requests = recordRequests(wx);
      await authing.qrcode.scan({ text: textOf() });
      expect(requests).toHaveLength(1);
    });

    describe.each(Object.entries(EXPIRED))("a code whose lifetime ended, according to its %s,", (_form, times) => {
      test("is expired if the service rejects it", async () => {
        const server = await answering(200, refusal(500, "无效二维码"));
        const { authing, failure, reported } = await start({ signedIn: true, host: server.url });
        const error = await failure(authing.qrcode.scan({ text: textOf({ ...times, userPoolId: undefined }) }));
        expect(error).toMatchObject({
          kind: "expired",
          code: "expired",
          message: "二维码已过期，请刷新网页后重新扫码",
          cause: { kind: "service", code: 500 },
          method: "POST",
          statusCode: 200,
        });
        expect(reported).toEqual([]);
      });

      test("is valid if the service accepts it, because the phone's clock may be wrong", async () => {
        const { authing, wx } = await start({ signedIn: true });
        recordRequests(wx);
        await authing.qrcode.scan({ text: textOf({ ...times, userPoolId: undefined }) });
      });

      test.each([
        ["network", async () => "http://127.0.0.1:1"],
        ["service", async () => (await answering(200, refusal(2206, "登录信息已过期"))).url],
      ])("doesn't hide a failure of the kind %s", async (kind, host) => {
        const { authing, failure } = await start({ signedIn: true, host: await host() });
        const error = await failure(authing.qrcode.scan({ text: textOf({ ...times, userPoolId: undefined }) }));
        expect(error).toMatchObject({ kind });
      });
    });

    test.each([
      ["that is still valid", {}],
      ["without times", { createdAt: undefined, expiresIn: undefined }],
      ["with malformed times", { createdAt: [1], expiresIn: "soon", expireAt: {} }],
    ])("reports the service's error for a code %s", async (_which, times) => {
      const server = await answering(200, refusal(500, "无效二维码"));
      const { authing, failure } = await start({ signedIn: true, host: server.url });
      const error = await failure(authing.qrcode.scan({ text: textOf({ ...times, userPoolId: undefined }) }));
      expect(error).toMatchObject({ kind: "service", code: 500, message: "无效二维码" });
    });

    test("returns the custom data of the code, but not its ID", async () => {
      const { authing, wx } = await start({ signedIn: true });
      recordRequests(wx);
      const text = textOf({ userPoolId: undefined, customData: { app: "后台" } });
      const code = await authing.qrcode.scan({ text });
      expect(code.customData).toEqual({ app: "后台" });
      expect(JSON.stringify(code)).toBe('{"customData":{"app":"后台"}}');
      expect(
        (await authing.qrcode.scan({ text: textOf({ userPoolId: undefined, customData: "x" }) })).customData,
      ).toEqual({});
    });
  },
);

describe.each([
  ["confirm", { path: "/api/v2/qrcode/confirm", action: "CONFIRM", message: "已确认登录" }],
  ["cancel", { path: "/api/v2/qrcode/cancel", action: "CANCEL", message: "已取消登录" }],
] as const)("%s", (name, { path, action, message }) => {
  describeSubjects(`of a scanned QR code`, (start) => {
    /** Starts a client whose user has scanned a QR code from the emulator. */
    async function scan(options: Parameters<Start>[0] = {}) {
      const setup = await start({ signedIn: true, ...options });
      const { random } = setup.emulator.qrCodes.create();
      const code = await setup.authing.qrcode.scan({ text: setup.emulator.qrCodes.textOf(random) });
      return { ...setup, random, code };
    }

    test("sends the ID of the code", async () => {
      const { code, wx, random } = await scan();
      const requests = recordRequests(wx);
      expect(await code[name]()).toEqual({ code: 200, message });
      expect(requests).toMatchObject([{ method: "POST", data: { random } }]);
      expect(new URL(requests[0]?.url ?? "").pathname).toBe(path);
    });

    test("sends the ID and the action for a code of the V3 API", async () => {
      const { authing, wx } = await start({ signedIn: true });
      const requests = recordRequests(wx);
      const text = textOf({ scene: undefined, random: undefined, userPoolId: undefined, qrcodeId: "q-1" });
      const code = await authing.qrcode.scan({ text });
      expect(await code[name]()).toEqual({ code: 200, message });
      expect(requests.map(({ url, data }) => [new URL(url).pathname, data])).toEqual([
        ["/api/v3/change-qrcode-status", { qrcodeId: "q-1", action: "SCAN" }],
        ["/api/v3/change-qrcode-status", { qrcodeId: "q-1", action }],
      ]);
    });

    test("resolves with a message in English", async () => {
      const { code } = await scan({ lang: "en-US" });
      expect((await code[name]()).message).toMatch(/^You (approved|declined) the sign-in\.$/);
    });

    test("rejects after the user signs out or another user signs in, without sending a request", async () => {
      for (const change of [
        ({ authing }: Setup) => authing.logout({ scope: "local" }),
        async ({ authing }: Setup) => authing.setCurrentUser({ id: "u-2", token: "t-2" }),
      ]) {
        const setup = await scan();
        await change(setup);
        const requests = recordRequests(setup.wx);
        const error = await setup.failure(setup.code[name]());
        expect(error).toMatchObject({ kind: "unauthenticated", message: "请先登录！" });
        expect(requests).toEqual([]);
        expect(setup.emulator.qrCodes.find(setup.random)?.state).toBe("scanned");
      }
    });

    test("uses the new token of the same user", async () => {
      const { authing, code, emulator, random } = await scan();
      await authing.refreshToken();
      await code[name]();
      expect(emulator.qrCodes.find(random)?.state).toMatch(/confirmed|cancelled/);
    });

    test("signs in silently and retries if the session has ended and autoLogin is on", async () => {
      const { code, emulator, random } = await scan({ autoLogin: true });
      emulator.sessions.revokeAll();
      await code[name]();
      expect(emulator.qrCodes.find(random)?.state).toMatch(/confirmed|cancelled/);
    });

    test("reports expired if the code has expired meanwhile", async () => {
      const { authing, failure, emulator } = await start({ signedIn: true });
      const { random } = emulator.qrCodes.create();
      const created = new Date(Date.now() - 3 * MINUTE).toISOString();
      const text = JSON.stringify({ ...JSON.parse(emulator.qrCodes.textOf(random)), createdAt: created });
      const code = await authing.qrcode.scan({ text });
      emulator.qrCodes.expire(random);
      expect(await failure(code[name]())).toMatchObject({ kind: "expired", cause: { code: 500 } });
    });

    for (const fault of faults) {
      if (!isMatrix && !fault.everyMethod && fault.kind !== "service" && fault.kind !== "network") continue;
      test(`survives ${fault.name}`, async () => {
        const setup = await scan(fault.options);
        const { code, stored, reported, failure } = setup;
        const before = stored();
        fault.begin(setup);
        const error = await failure(code[name]());
        if (fault.kind) expect(error.kind).toBe(fault.kind);
        expect(error.message).toMatch(/./);
        expect(`${error.message} ${error.url} ${error.stack}`).not.toContain(before.token);
        expect(reported).toHaveLength(1);
        expect(stored()).toEqual(before);
      });
    }
  });
});
