import type { Emulator, Fault } from "../src";
import { graphql, loginByCode, post, send, startTestEmulator } from "./support/client";

const KEY = "/api/v2/.well-known";

let emulator: Emulator;

beforeAll(async () => {
  emulator = await startTestEmulator();
});
beforeEach(() => emulator.reset());
afterAll(() => emulator.close());

const fetchKey = () => fetch(emulator.url + KEY);

describe("a fault", () => {
  test("applies to as many requests as count specifies, one by default", async () => {
    emulator.faults.add({ status: 502 });
    expect((await fetchKey()).status).toBe(502);
    expect((await fetchKey()).status).toBe(200);
    expect(emulator.faults.list()).toEqual([]);

    emulator.faults.add({ status: 503, count: 2 });
    expect((await fetchKey()).status).toBe(503);
    expect(emulator.faults.list()).toEqual([{ status: 503, count: 1 }]);
    expect((await fetchKey()).status).toBe(503);
    expect((await fetchKey()).status).toBe(200);
  });

  test.each([[null], [Number.POSITIVE_INFINITY]])("applies to all requests if count is %p", async (count) => {
    emulator.faults.add({ status: 502, count });
    for (let i = 0; i < 5; i++) {
      expect((await fetchKey()).status).toBe(502);
    }
    emulator.faults.clear();
    expect((await fetchKey()).status).toBe(200);
  });

  test("matches a path, or all paths with a prefix if path ends in *", async () => {
    const status = async (path: string) => (await send(emulator, path)).status;
    emulator.faults.add({ path: KEY, status: 502, count: null });
    expect(await status(`${KEY}?x=1`)).toBe(502);
    expect(await status("/api/v2/logout")).toBe(200);
    emulator.faults.clear();
    emulator.faults.add({ path: "/api/v2/*", status: 502, count: null });
    expect(await status(KEY)).toBe(502);
    expect(await status("/api/v2/logout")).toBe(502);
    expect(await status("/no/such/endpoint")).toBe(404);
  });

  test("matches a GraphQL field regardless of the operation name", async () => {
    const { token } = await loginByCode(emulator);
    emulator.faults.add({ field: "user", status: 502, count: null });
    const status = async (query: string) => (await graphql(emulator, query, {}, token)).status;
    expect(await status("query user { checkLoginStatus { status } }")).toBe(200);
    expect(await status("query q { checkLoginStatus { status } me: user { id } }")).toBe(502);
    expect(await status("no document {")).toBe(400);
    expect((await post(emulator, "/graphql/v2", { query: 5 })).status).toBe(400);
    expect((await fetchKey()).status).toBe(200);
  });

  test("does not apply to a request that an earlier fault matches", async () => {
    emulator.faults.add({ path: "/elsewhere", status: 500 });
    emulator.faults.add({ status: 502 });
    emulator.faults.add({ status: 503 });
    expect((await fetchKey()).status).toBe(502);
    expect((await fetchKey()).status).toBe(503);
    expect(emulator.faults.list()).toEqual([{ path: "/elsewhere", status: 500, count: 1 }]);
  });

  test("applies with the given probability", async () => {
    emulator.faults.add({ status: 502, probability: 0 });
    expect((await fetchKey()).status).toBe(200);
    expect(emulator.faults.list()).toHaveLength(1);
    emulator.faults.add({ status: 503, probability: 1 });
    expect((await fetchKey()).status).toBe(503);
  });

  test("is deleted by a reset", async () => {
    emulator.faults.add({ status: 502 });
    emulator.reset();
    expect((await fetchKey()).status).toBe(200);
  });
});

test("a fault does not affect the emulator's own page", async () => {
  emulator.faults.add({ status: 502, count: null });
  expect((await send(emulator, "/__emulator/state")).status).toBe(200);
});

describe("faults over HTTP", () => {
  const FAULTS = "/__emulator/faults";

  test("are added, listed and cleared", async () => {
    expect((await post(emulator, FAULTS, { path: "/api/*", status: 502, body: { a: [null] } })).status).toBe(204);
    expect((await post(emulator, FAULTS, { field: "user", drop: true, count: null })).status).toBe(204);
    expect((await send(emulator, FAULTS)).body).toEqual([
      { path: "/api/*", status: 502, body: { a: [null] }, count: 1 },
      { field: "user", drop: true, count: null },
    ]);
    expect((await fetchKey()).status).toBe(502);
    expect((await send(emulator, FAULTS, { method: "DELETE" })).status).toBe(204);
    expect((await send(emulator, FAULTS)).body).toEqual([]);
  });

  test("cannot be added by other websites", async () => {
    const headers = { "content-type": "application/json", origin: "https://example.com" };
    const body = JSON.stringify({ status: 502 });
    expect((await send(emulator, FAULTS, { method: "POST", headers, body })).status).toBe(403);
    expect(emulator.faults.list()).toEqual([]);
  });

  const WRONG: [unknown, RegExp][] = [
    [{}, /^faults\.add: fault needs an effect: latency, .* or truncate/],
    [{ latency: -1 }, /^faults\.add: fault\.latency must be at least 0, not -1$/],
    [{ drop: false, path: "/" }, /^faults\.add: fault needs an effect: latency, .* or truncate/],
    [{ status: 99 }, /^faults\.add: fault\.status must be at least 200, not 99$/],
    [{ status: "502" }, /^faults\.add: fault\.status must be a number, not '502'$/],
    [{ drop: "yes" }, /^faults\.add: fault\.drop must be true or false, not 'yes'$/],
    [{ drop: true, count: 0 }, /^faults\.add: fault\.count must be at least 1, not 0$/],
    [{ drop: true, count: 1.5 }, /^faults\.add: fault\.count must be an integer, not 1\.5$/],
    [{ drop: true, probability: 2 }, /^faults\.add: fault\.probability must be at most 1, not 2$/],
    [{ drop: true, path: "api" }, /^faults\.add: fault\.path must start with \/, and can end with \*, not /],
    [{ drop: true, path: "/*/x" }, /^faults\.add: fault\.path must start with \/, and can end with \*, not /],
    [{ drop: true, field: "" }, /^faults\.add: fault\.field is empty/],
    [{ drop: true, times: 3 }, /^faults\.add: unknown field times \(fields: path, field, count, probability, .*\)$/],
    [{ drop: true, pathname: "/", counts: 3 }, /^faults\.add: unknown fields pathname, counts \(fields: path, /],
    [
      { status: 500, field: "updateProfile" },
      /^faults\.add: fault\.field must be a field of Query or Mutation, e\.g\. updateUser, updatePassword, updatePhone or updateEmail, not 'updateProfile'$/,
    ],
    [{ status: 500, field: "loginByMail" }, /e\.g\. loginByEmail, loginByUsername, .*, not 'loginByMail'$/],
    [{ status: 500, field: "me" }, /e\.g\. checkPasswordStrength, udv, user, .* or unbindEmail, not 'me'$/],
    [[], /^faults\.add: fault must be an object, not \[\]$/],
  ];

  test.each(WRONG)("are rejected if invalid: %j", async (fault, reason) => {
    const { status, body } = await post(emulator, FAULTS, fault);
    expect(status).toBe(400);
    expect(body.message).toMatch(reason);
    expect(() => emulator.faults.add(fault as Fault)).toThrow(TypeError);
    expect(emulator.faults.list()).toEqual([]);
  });

  test.each(["{", "5", ""])("are rejected if the body is %j", async (body) => {
    expect((await post(emulator, FAULTS, body)).status).toBe(400);
  });
});
