import { request } from "node:http";
import { toBuffer } from "qrcode";
import type { Emulator } from "../src";
import { graphql, loginByCode, post, refusal, send, startTestEmulator } from "./support/client";
import { waitForAnswers } from "./support/wait";

const USER = "{ user { id } }";

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startTestEmulator();
});
beforeEach(() => emulator.reset());
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

describe("commands", () => {
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
    const [code] = emulator.qrCodes.list();
    const random = code?.random as string;
    const text = emulator.qrCodes.textOf(random);
    const shown = { random, text, state: "unscanned", expiresAt: new Date(code?.expiresAt ?? 0).toISOString() };
    expect((await readState()).qrCodes).toMatchObject({ total: 1, list: [shown] });
    const picture = await fetch(`${emulator.url}/__emulator/qr-codes/image?random=${random}`);
    const drawn = await toBuffer(text, { width: 280, rendererOpts: { filterType: 0, deflateStrategy: 0 } } as object);
    expect(Buffer.from(await picture.arrayBuffer()).equals(drawn)).toBe(true);
    expect((await send(emulator, "/__emulator/qr-codes/image?random=x")).status).toBe(404);

    emulator.qrCodes.confirm(random, await emulator.users.create({ nickname: "Bob" }));
    expect((await readState()).qrCodes.list).toMatchObject([{ state: "confirmed", user: "Bob" }]);
    expect(JSON.stringify(await readState())).not.toContain(emulator.qrCodes.find(random)?.ticket);
    emulator.qrCodes.expire(random);
    const [expired] = (await readState()).qrCodes.list;
    expect([expired.state, expired.expiresAt]).toEqual(["expired", undefined]);
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
      ["POST", "qr-codes"],
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
