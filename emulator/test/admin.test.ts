import { request } from "node:http";
import { toBuffer } from "qrcode";
import type { Emulator } from "../src";
import { graphql, loginByCode, post, refusal, send, startTestEmulator } from "./support/client";
import { fakeDate, pass } from "./support/clock";
import { waitForAnswers } from "./support/wait";

const USER = "{ user { id } }";

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startTestEmulator();
});
beforeEach(() => emulator.reset());
afterEach(() => jest.useRealTimers());
afterAll(() => emulator.close());

const command = (name: string, body: unknown = {}, headers = {}) =>
  post(emulator, `/__emulator/${name}`, body, headers);
const readState = async () => (await send(emulator, "/__emulator/state")).body;

/** Opens the event stream and returns its chunks as they arrive. */
async function openEvents(): Promise<{ next(): Promise<string>; close(): void }> {
  const abort = new AbortController();
  const response = await fetch(`${emulator.url}/__emulator/events`, { signal: abort.signal });
  expect(response.headers.get("content-type")).toMatch(/^text\/event-stream/);
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  return {
    next: async () => Buffer.from((await reader.read()).value ?? []).toString(),
    close: () => abort.abort(),
  };
}

describe("the page", () => {
  test("has a content security policy against external resources and framing", async () => {
    const { status, headers, body } = await send(emulator, "/");
    expect([status, headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);
    expect(headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
    expect(headers.get("access-control-allow-origin")).toBeNull();
    expect(body).toContain('lang="zh-CN"');
    const files = [...body.matchAll(/(?:href|src)="([^"]+)"/g)].map(([, path]) => path);
    expect(files.length).toBeGreaterThan(3);
    for (const path of files) {
      expect(path).toMatch(/^\/__emulator\//);
      expect((await send(emulator, path)).status).toBe(200);
    }
  });

  test("serves only its own files", async () => {
    for (const path of ["..%2fpackage.json", "%2e%2e/package.json", "none.js", ""]) {
      expect((await send(emulator, `/__emulator/${path}`)).status).toBe(404);
    }
  });
});

describe("the state", () => {
  test("contains users, sessions, codes and requests, without secrets", async () => {
    const { id, token } = await loginByCode(emulator, "wang");
    const password = "correct horse";
    await emulator.users.create({ email: "bob@example.com", password, blocked: true });
    await post(emulator, "/api/v2/sms/send", { phone: "13900000001" });
    await graphql(emulator, USER);
    await waitForAnswers(emulator);
    const state = await readState();
    expect(state).toMatchObject({
      key: expect.stringMatching(/^[0-9a-f]{8}$/),
      users: {
        total: 2,
        list: [
          { name: "bob@example.com", blocked: true, loginsCount: 0 },
          { id, name: "wang", loginsCount: 1 },
        ],
      },
      sessions: { total: 1, list: [{ user: "wang", appId: "app-1", expiresAt: expect.stringMatching(/Z$/) }] },
      messages: { total: 1, list: [{ to: "13900000001", code: emulator.outbox.latest("13900000001")?.code }] },
      requests: { total: 3, list: [{ field: "user", status: 200, code: 2020 }, {}, {}] },
      warnings: [],
    });
    for (const secret of [token, password, "PRIVATE KEY"]) {
      expect(JSON.stringify(state)).not.toContain(secret);
    }
  });

  test("contains the newest 100 items of each kind", async () => {
    for (let number = 0; number < 101; number += 1) {
      emulator.users.insert({ username: `user-${number}` });
    }
    const { users } = await readState();
    expect([users.total, users.list.length, users.list[0].name]).toEqual([101, 100, "user-100"]);
  });

  test("is not recorded in the request log when it is read", async () => {
    await readState();
    await send(emulator, "/");
    expect(emulator.requests.list()).toEqual([]);
  });
});

test("the state marks used, expired and replaced codes", async () => {
  const statuses = async () => (await readState()).messages.list.map(({ status }: { status: string }) => status);
  const phone = "13900000001";
  const sendCode = () => post(emulator, "/api/v2/sms/send", { phone });
  fakeDate();
  await sendCode();
  expect(await statuses()).toEqual(["valid"]);
  await graphql(emulator, `mutation ($input: LoginByPhoneCodeInput!) { loginByPhoneCode(input: $input) { id } }`, {
    input: { phone, code: emulator.outbox.latest(phone)?.code },
  });
  expect(await statuses()).toEqual(["used"]);
  await sendCode();
  await sendCode();
  expect(await statuses()).toEqual(["valid", "replaced", "used"]);
  pass(5 * 60);
  expect(await statuses()).toEqual(["expired", "replaced", "used"]);
});

test("the state marks a code as replaced only by a code for the same channel", async () => {
  const statuses = async () => (await readState()).messages.list.map(({ status }: { status: string }) => status);
  const sendCode = (channel: string) => post(emulator, "/api/v3/send-email", { email: "bob@example.com", channel });
  await sendCode("CHANNEL_LOGIN");
  await sendCode("CHANNEL_DELETE_ACCOUNT");
  expect(await statuses()).toEqual(["valid", "valid"]);
  await sendCode("CHANNEL_LOGIN");
  expect(await statuses()).toEqual(["valid", "valid", "replaced"]);
  const { code: passCode } = emulator.outbox.list()[2] ?? {};
  const passCodePayload = { email: "bob@example.com", passCode };
  const options = { autoRegister: true };
  await post(emulator, "/api/v3/signin", { connection: "PASSCODE", passCodePayload, options });
  expect(await statuses()).toEqual(["used", "valid", "replaced"]);
});

test("the state contains the time until a code expires or a one-time password changes", async () => {
  const changesIn = async () => (await readState()).changesIn;
  fakeDate();
  expect(await changesIn()).toBeUndefined();
  await post(emulator, "/api/v2/sms/send", { phone: "13900000001" });
  expect(await changesIn()).toBe(5 * 60 * 1000);
  emulator.qrCodes.create();
  pass(1);
  expect(await changesIn()).toBe(119 * 1000);
  pass(120);
  expect(await changesIn()).toBe(179 * 1000);
  await command("mfa/bind", await emulator.users.create({ username: "bob" }));
  expect(await changesIn()).toBe(30_000 - (Date.now() % 30_000));
});

test("the state marks requests that a fault affected", async () => {
  emulator.faults.add({ path: "/api/v2/.well-known", status: 502, latency: 1 });
  for (let count = 0; count < 2; count += 1) {
    await send(emulator, "/api/v2/.well-known");
  }
  await waitForAnswers(emulator);
  const { requests, faults } = await readState();
  expect(requests.list.map(({ fault }: { fault?: string[] }) => fault)).toEqual([undefined, ["latency", "status"]]);
  expect(faults).toEqual([]);
});

describe("commands", () => {
  test("bind and unbind an authenticator app, and require a second factor", async () => {
    const { id } = await emulator.users.create({ username: "bob" });
    const readUser = async () => (await readState()).users.list[0];
    expect(await readUser()).toMatchObject({ mfaRequired: false, factors: [] });
    expect((await command("mfa/bind", { id })).status).toBe(204);
    const user = emulator.users.findById(id);
    expect(await readUser()).toMatchObject({
      factors: ["OTP"],
      oneTimePassword: user && emulator.mfa.currentTotp(user),
    });
    expect((await command("mfa/require", { id })).status).toBe(204);
    expect((await command("mfa/unbind", { id })).status).toBe(204);
    expect(await readUser()).toMatchObject({ mfaRequired: true });
    expect(await readUser()).not.toHaveProperty("oneTimePassword");
    expect((await command("mfa/waive", { id })).status).toBe(204);
    expect(await readUser()).toMatchObject({ mfaRequired: false });
    for (const wrong of [{}, { id: "none" }, { id: { $ne: 1 } }]) {
      expect((await command("mfa/bind", wrong)).status).toBe(404);
    }
  });

  test("scan, confirm and cancel a QR code", async () => {
    const { id: userId } = await emulator.users.create({ username: "bob" });
    const generate = async () => (await post(emulator, "/api/v2/qrcode/gene", { scene: "APP_AUTH" })).body.data.random;
    const [first, second] = [await generate(), await generate()];
    const states = async () => (await readState()).qrCodes.list.map(({ state }: { state: string }) => state);
    expect((await command("qr-codes/scan", { random: first, userId })).status).toBe(204);
    expect((await command("qr-codes/scan", { random: first, userId })).status).toBe(409);
    expect(await states()).toEqual(["unscanned", "scanned"]);
    expect((await command("qr-codes/confirm", { random: first })).status).toBe(204);
    expect((await command("qr-codes/confirm", { random: second })).status).toBe(404);
    expect((await command("qr-codes/scan", { random: second, userId: "none" })).status).toBe(404);
    expect((await command("qr-codes/cancel", { random: second })).status).toBe(204);
    expect((await command("qr-codes/cancel", { random: "none" })).status).toBe(404);
    const { qrCodes } = await readState();
    expect(qrCodes.list).toMatchObject([
      { random: second, state: "cancelled" },
      { random: first, state: "confirmed", user: "bob" },
    ]);
    const ticket = emulator.qrCodes.find(first)?.ticket as string;
    expect(JSON.stringify(qrCodes)).not.toContain(ticket);
    await post(emulator, "/api/v2/qrcode/userinfo", { ticket });
    expect(await states()).toEqual(["cancelled", "used"]);
  });

  test("expire one session or all sessions", async () => {
    const [first, second] = [await loginByCode(emulator), await loginByCode(emulator, "li")];
    const [session] = (await readState()).sessions.list;
    expect((await command("sessions/expire", { id: session.id })).status).toBe(204);
    expect((await graphql(emulator, USER, {}, second.token)).body).toEqual(refusal(2206));
    expect((await graphql(emulator, USER, {}, first.token)).body.errors).toBeUndefined();
    expect((await command("sessions/expire", { id: session.id })).status).toBe(404);
    expect((await command("sessions/expire", { id: { $ne: 1 } })).status).toBe(404);
    expect(emulator.sessions.list()).toHaveLength(1);
    expect((await command("sessions/expire")).status).toBe(204);
    expect((await graphql(emulator, USER, {}, first.token)).body).toEqual(refusal(2206));
  });

  test("expire the access tokens of sessions, but not the refresh tokens", async () => {
    const [first, second] = [await loginByCode(emulator), await loginByCode(emulator, "li")];
    const [one, other] = emulator.sessions.list().map(({ id: sessionId }, index) => {
      const userId = (index === 0 ? first : second).id;
      const scope = "openid offline_access";
      const grant = emulator.grants.grant({ protocol: "oidc", clientId: "app-1", userId, sessionId, scope });
      return [emulator.grants.issueToken("access", grant, scope), emulator.grants.issueToken("refresh", grant, scope)];
    });
    const [session] = emulator.sessions.list();
    await command("sessions/expire", { id: session?.id });
    expect(emulator.grants.listTokens()).toEqual([one?.[1], ...(other ?? [])]);
    await command("sessions/expire");
    expect(emulator.grants.listTokens()).toEqual([one?.[1], other?.[1]]);
  });

  test("rotate the key and reset the state", async () => {
    await loginByCode(emulator);
    const { key } = await readState();
    expect((await command("rotate-key")).status).toBe(204);
    const rotated = await readState();
    expect(rotated.key).not.toBe(key);
    expect((await command("reset")).status).toBe(204);
    expect(emulator.users.list()).toEqual([]);
    expect((await readState()).key).toBe(rotated.key);
  });

  test("create a QR code that an app can scan", async () => {
    expect((await command("qr-codes")).status).toBe(204);
    const random = emulator.qrCodes.list()[0]?.random as string;
    const text = emulator.qrCodes.textOf(random);
    const shown = { random, text, scene: "APP_AUTH", state: "unscanned" };
    expect((await readState()).qrCodes).toMatchObject({ total: 1, list: [shown] });
    const picture = await fetch(`${emulator.url}/__emulator/qr-codes/image?random=${random}`);
    const drawn = await toBuffer(text, { width: 280, rendererOpts: { filterType: 0, deflateStrategy: 0 } } as object);
    expect(Buffer.from(await picture.arrayBuffer()).equals(drawn)).toBe(true);
    expect((await send(emulator, "/__emulator/qr-codes/image?random=x")).status).toBe(404);

    emulator.qrCodes.confirm(random, await emulator.users.create({ username: "bob", nickname: "Bob" }));
    expect((await readState()).qrCodes.list).toMatchObject([{ state: "confirmed", user: "Bob" }]);
    expect(JSON.stringify(await readState())).not.toContain(emulator.qrCodes.find(random)?.ticket);
    emulator.qrCodes.expire(random);
    expect((await readState()).qrCodes.list).toMatchObject([{ state: "expired" }]);
    expect(emulator.requests.list()).toEqual([]);
  });

  test("require POST and JSON", async () => {
    await loginByCode(emulator);
    for (const name of ["reset", "rotate-key", "sessions/expire"]) {
      expect((await send(emulator, `/__emulator/${name}`)).status).toBe(404);
    }
    expect((await command("sessions/expire", "{")).status).toBe(400);
    expect(emulator.sessions.list()).toHaveLength(1);
  });
});

describe("events", () => {
  test("report every change", async () => {
    const events = await openEvents();
    expect(await events.next()).toContain("retry:");
    for (const change of [
      () => send(emulator, "/api/v2/.well-known"),
      () => command("rotate-key"),
      () => command("reset"),
      () => command("sessions/expire"),
      async () => emulator.reset(),
    ]) {
      await change();
      expect(await events.next()).toBe("event: change\ndata:\n\n");
    }
    events.close();
  });

  test("do not prevent the emulator from closing", async () => {
    const own = await startTestEmulator();
    const response = await fetch(`${own.url}/__emulator/events`);
    await own.close();
    await expect(response.text()).rejects.toThrow();
  });
});

describe("access to the emulator's data", () => {
  test.each([
    ["another origin", { origin: "https://example.com" }],
    ["another port of this machine", { origin: "http://127.0.0.1:3000" }],
    ["a sandboxed page", { origin: "null" }],
    ["another origin of this site", { "sec-fetch-site": "same-site" }],
    ["a page of another site", { "sec-fetch-site": "cross-site" }],
    ["a host name that resolves to this machine", { host: "rebound.example.com" }],
    ["a host name that looks like an IP address", { host: "127.0.0.1.example.com" }],
    ["an invalid host", { host: "[" }],
  ])("is denied for %s", async (_who, headers) => {
    await loginByCode(emulator);
    for (const [method, path] of [
      ["GET", "state"],
      ["GET", "events"],
      ["GET", "faults"],
      ["POST", "reset"],
      ["POST", "rotate-key"],
      ["POST", "sessions/expire"],
      ["POST", "mfa/bind"],
      ["POST", "qr-codes"],
      ["POST", "qr-codes/confirm"],
      ["GET", "qr-codes/image"],
      ["OPTIONS", "reset"],
    ] as const) {
      const { status, header } = await raw(method, `/__emulator/${path}`, headers);
      expect([path, status]).toEqual([path, 403]);
      expect(header["access-control-allow-origin"]).toBeUndefined();
    }
    expect(emulator.sessions.list()).toHaveLength(1);
  });

  test.each([
    ["the page itself", () => ({ origin: emulator.url, "sec-fetch-site": "same-origin" })],
    ["a typed URL", () => ({ "sec-fetch-site": "none" })],
    ["localhost", () => ({ host: `localhost:${emulator.port}`, origin: `http://localhost:${emulator.port}` })],
    ["an IP address in the local network", () => ({ host: "192.168.1.2" })],
    ["IPv6", () => ({ host: `[::1]:${emulator.port}` })],
  ])("is allowed for %s", async (_who, headers) => {
    expect((await raw("POST", "/__emulator/reset", headers())).status).toBe(204);
  });
});

// Uses node:http, because fetch does not send a custom `Host` header.
function raw(method: string, path: string, headers: Record<string, string>) {
  return new Promise<{ status?: number; header: NodeJS.Dict<string | string[]> }>((resolve, reject) => {
    const outgoing = request(`${emulator.url}${path}`, { method, headers }, (response) => {
      response.resume();
      resolve({ status: response.statusCode, header: response.headers });
    });
    outgoing.on("error", reject).end();
  });
}
