import { decode } from "jsonwebtoken";
import type { Emulator, User } from "../src";
import { post, send, startTestEmulator } from "./support/client";
import { fakeDate, pass } from "./support/clock";

const CLIENT = { "x-authing-app-id": "app-1" };

let emulator: Emulator;
let bob: User;
let bobsToken: string;
let malloryToken: string;

beforeAll(async () => {
  emulator = await startTestEmulator();
});
beforeEach(async () => {
  emulator.reset();
  bob = await emulator.users.create({ email: "bob@example.com", nickname: "Bob", photo: "p.png" });
  bobsToken = emulator.sessions.start(bob, "app-1").token;
  malloryToken = emulator.sessions.start(await emulator.users.create({ username: "mallory" }), "app-1").token;
});
afterEach(() => jest.useRealTimers());
afterAll(() => emulator.close());

type Action = "SCAN" | "CONFIRM" | "CANCEL";
const PATHS = { SCAN: "scanned", CONFIRM: "confirm", CANCEL: "cancel" };

/** Sends an action of the device that scans a code. Without a token, nobody is signed in. */
const actions = {
  v2: async (random: string, action: Action, token = bobsToken) => {
    const headers = { ...CLIENT, ...(token && { authorization: `Bearer ${token}` }) };
    return (await post(emulator, `/api/v2/qrcode/${PATHS[action]}`, { random }, headers)).body;
  },
  v3: async (qrcodeId: string, action: Action, token = bobsToken) => {
    const headers = { ...CLIENT, ...(token && { authorization: `Bearer ${token}` }) };
    const { body } = await post(emulator, "/api/v3/change-qrcode-status", { qrcodeId, action }, headers);
    expect(body.statusCode).toEqual(expect.any(Number));
    return { ...body, code: body.apiCode };
  },
};

const stateOf = (random: string) => emulator.qrCodes.find(random)?.state;

describe.each(["v2", "v3"] as const)("actions of the %s API", (api) => {
  const act = actions[api];

  test.each([
    ["CONFIRM", "confirmed"],
    ["CANCEL", "cancelled"],
  ] as const)("scan a code, and then %s", async (action, state) => {
    const { random } = emulator.qrCodes.create({ api });
    expect(await act(random, "SCAN")).toMatchObject({ code: 200 });
    expect(emulator.qrCodes.find(random)).toMatchObject({ state: "scanned", userId: bob.id });
    expect(await act(random, action)).toMatchObject({ code: 200 });
    expect(stateOf(random)).toBe(state);
  });

  test("are rejected before the code is scanned", async () => {
    const { random } = emulator.qrCodes.create({ api });
    expect(await act(random, "CONFIRM")).toMatchObject({ code: 422 });
    expect(await act(random, "CANCEL")).toMatchObject({ code: 422 });
    expect(stateOf(random)).toBe("unscanned");
  });

  test("are rejected for every user but the one who scanned the code", async () => {
    const { random } = emulator.qrCodes.create({ api });
    await act(random, "SCAN");
    for (const action of ["SCAN", "CONFIRM", "CANCEL"] as const) {
      expect(await act(random, action, malloryToken)).toMatchObject({ code: 1001 });
    }
    expect(emulator.qrCodes.find(random)).toMatchObject({ state: "scanned", userId: bob.id });
  });

  test("can scan a code twice", async () => {
    const { random } = emulator.qrCodes.create({ api });
    await act(random, "SCAN");
    expect(await act(random, "SCAN")).toMatchObject({ code: 200 });
  });

  test("require a valid session", async () => {
    const { random } = emulator.qrCodes.create({ api });
    expect(await act(random, "SCAN", "")).toMatchObject({ code: 2020 });
    expect(await act(random, "SCAN", "x")).toMatchObject({ code: api === "v3" ? 2020 : 2207 });
  });

  test("are rejected for an unknown, expired or finished code", async () => {
    expect(await act("x", "SCAN")).toMatchObject({ code: 500, message: "无效二维码" });
    const [confirmed, expired] = [emulator.qrCodes.create({ api }), emulator.qrCodes.create({ api })];
    emulator.qrCodes.confirm(confirmed.random, bob);
    expect(await act(confirmed.random, "CANCEL")).toMatchObject({ code: 500 });
    fakeDate();
    await act(expired.random, "SCAN");
    pass(120);
    expect(await act(expired.random, "CONFIRM")).toMatchObject({ code: 500 });
  });
});

test("describes the result of an action in the V2 API", async () => {
  const { random } = emulator.qrCodes.create();
  const { random: other } = emulator.qrCodes.create();
  const description = expect.any(String);
  expect((await actions.v2(random, "SCAN")).data).toEqual({ random, status: 0, description });
  expect((await actions.v2(random, "CONFIRM")).data).toEqual({ random, status: 1, description });
  await actions.v2(other, "SCAN");
  expect((await actions.v2(other, "CANCEL")).data).toEqual({ random: other, status: -1, description });
});

test.each([
  ["v2", "random"],
  ["v3", "qrcodeId"],
] as const)("puts the pool, the times and the custom data into the text of a %s code", (api, name) => {
  const customData = [{ key: "school", value: "PKU", label: null, dataType: "STRING" }] as const;
  const { random, createdAt } = emulator.qrCodes.create({ api, customData });
  expect(JSON.parse(emulator.qrCodes.textOf(random))).toEqual({
    scene: "APP_AUTH",
    [name]: random,
    userPoolId: bob.userPoolId,
    createdAt: new Date(createdAt).toISOString(),
    expiresIn: 120,
    customData: { school: "PKU" },
  });
  expect(() => emulator.qrCodes.textOf("x")).toThrow('Unknown QR code "x".');
});

describe("the page's side of the V3 API", () => {
  const generate = async (type: string) => (await post(emulator, "/api/v3/gene-qrcode", { type })).body;
  const create = async (): Promise<string> => (await generate("MOBILE_APP")).data.qrcodeId;
  const check = async (id: string) => (await send(emulator, `/api/v3/check-qrcode-status?qrcodeId=${id}`)).body.data;
  const exchange = async (body: object, headers?: Record<string, string>) =>
    (await post(emulator, "/api/v3/exchange-tokenset-with-qrcode-ticket", body, headers)).body;

  test.each([
    ["MOBILE_APP", "APP_AUTH"],
    ["WECHAT_MINIPROGRAM", "WXAPP_AUTH"],
    ["WECHAT_OFFICIAL_ACCOUNT", "WECHATMP_AUTH"],
  ])("creates a %s code", async (type, scene) => {
    const { statusCode, data } = await generate(type);
    expect([statusCode, data]).toEqual([200, { qrcodeId: expect.any(String), url: expect.any(String) }]);
    expect(emulator.qrCodes.find(data.qrcodeId)).toMatchObject({ scene, api: "v3" });
    expect((await fetch(data.url)).headers.get("content-type")).toBe("image/png");
  });

  test("reports the status of a code until its ticket is exchanged for tokens, once", async () => {
    const id = await create();
    const briefUserInfo = { displayName: "Bob", photo: "p.png" };
    expect(await check(id)).toEqual({ status: "PENDING" });
    await actions.v3(id, "SCAN");
    expect(await check(id)).toEqual({ status: "SCANNED", briefUserInfo });
    await actions.v3(id, "CONFIRM");
    const status = await check(id);
    expect(status).toEqual({ status: "AUTHORIZED", ticket: expect.any(String), briefUserInfo });
    const { statusCode, data } = await exchange({ ticket: status.ticket });
    expect([statusCode, data.scope, data.expire_in]).toEqual([200, "openid profile", data.expires_in]);
    expect(decode(data.id_token)).toMatchObject({ sub: bob.id, aud: "app-1" });
    expect(bob.loginsCount).toBe(1);
    expect(await exchange({ ticket: status.ticket })).toMatchObject({ apiCode: 1001 });
  });

  test("reports a canceled, an expired and a failed code", async () => {
    const [cancelled, expired, failed] = [await create(), await create(), await create()];
    emulator.qrCodes.cancel(cancelled);
    emulator.qrCodes.expire(expired);
    emulator.qrCodes.confirm(failed, bob);
    bob.blocked = true;
    expect((await check(cancelled)).status).toBe("CANCELLED");
    expect((await check(expired)).status).toBe("EXPIRED");
    expect((await check(failed)).status).toBe("ERROR");
  });

  test("exchanges a ticket only for an application with the right secret", async () => {
    emulator.clients.register({ id: "app-1", secret: "s3cret" });
    const id = await create();
    emulator.qrCodes.confirm(id, bob);
    const { ticket } = await check(id);
    expect((await exchange({ ticket })).statusCode).not.toBe(200);
    expect((await exchange({ ticket, client_id: "app-1", client_secret: "x" })).statusCode).not.toBe(200);
    expect(await exchange({ ticket, client_id: "app-1", client_secret: "s3cret" })).toMatchObject({ statusCode: 200 });
  });

  test("rejects invalid requests", async () => {
    expect(await generate("OTHER")).toMatchObject({ apiCode: 2231 });
    expect((await post(emulator, "/api/v3/gene-qrcode", { type: "MOBILE_APP" }, {})).body.apiCode).toBe(2010);
    expect((await send(emulator, "/api/v3/check-qrcode-status?qrcodeId=x")).body.apiCode).toBe(1001);
    expect(await exchange({ ticket: "x" })).toMatchObject({ apiCode: 1001 });
    expect(await exchange({ ticket: "x" }, {})).toMatchObject({ apiCode: 2010 });
    const headers = { ...CLIENT, authorization: `Bearer ${bobsToken}` };
    const { body } = await post(emulator, "/api/v3/change-qrcode-status", { qrcodeId: "x", action: "EAT" }, headers);
    expect(body.apiCode).toBe(2231);
  });
});
