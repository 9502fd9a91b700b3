import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema, type GraphQLObjectType } from "graphql";
import type { Emulator } from "../src";
import { post, startTestEmulator } from "./support/client";
import { createAndLogIn } from "./support/operate";

const PHONE = "13800000000";
const ENCRYPTED = { iv: "iv", encryptedData: "data" };

let emulator: Emulator;

beforeAll(async () => {
  emulator = await startTestEmulator();
});
beforeEach(() => emulator.reset());
afterAll(() => emulator.close());

const call = async (endpoint: string, body: object) =>
  (await post(emulator, `/connections/social/wechat-miniprogram/${endpoint}`, body)).body;

describe("auth", () => {
  test("returns every field of the user, and starts a session", async () => {
    const { code, data } = await call("auth", { code: "c1" });
    expect(code).toBe(200);
    const schema = buildSchema(readFileSync(join(__dirname, "..", "schema.graphql"), "utf8"));
    const fields = Object.keys((schema.getType("User") as GraphQLObjectType).getFields());
    expect(Object.keys(data).sort()).toEqual(fields.sort());
    expect(data).toMatchObject({
      token: emulator.sessions.list()[0]?.token,
      loginsCount: 1,
      newlyCreated: true,
      openid: expect.any(String),
      unionid: expect.any(String),
      identities: [{ openid: data.openid, userId: data.id, provider: "wechat", isSocial: true }],
    });
  });

  test("maps any code to the default WeChat user, and openid:NAME to the WeChat user NAME", async () => {
    const users = [];
    for (const code of ["c1", "c2", "openid:ann", "openid:ann:2", "openid:bob:1"]) {
      users.push((await call("auth", { code })).data);
    }
    const [first, second, ann, annAgain, bob] = users;
    expect(second).toMatchObject({ id: first.id, loginsCount: 2, newlyCreated: false });
    expect(ann.openid).toBe("ann");
    expect(annAgain.id).toBe(ann.id);
    expect(new Set([first.id, ann.id, bob.id]).size).toBe(3);
    expect(new Set([first.unionid, ann.unionid, bob.unionid]).size).toBe(3);
    expect(emulator.users.findByOpenid("bob")?.id).toBe(bob.id);
  });

  test("creates one user for two concurrent sign-ins", async () => {
    await Promise.all([call("auth", { code: "c1" }), call("auth", { code: "c2" })]);
    expect(emulator.users.list()).toHaveLength(1);
  });

  test("rejects a used code at every endpoint", async () => {
    await call("auth", { code: "c1" });
    const used = { code: 40163, message: "code been used", data: null };
    expect(await call("auth", { code: "c1" })).toEqual(used);
    expect(await call("auth-by-phone", { code: "c1", ...ENCRYPTED })).toEqual(used);
    expect(await call("getphone", { code: "c1", ...ENCRYPTED })).toEqual(used);
    expect(emulator.sessions.list()).toHaveLength(1);
  });

  test.each([[undefined], [""], [null], [42], ["openid:"]])("rejects the code %j", async (code) => {
    expect(await call("auth", { code })).toEqual({ code: 40029, message: "invalid code", data: null });
    expect(emulator.users.list()).toEqual([]);
  });

  test("rejects a locked user", async () => {
    const { data } = await call("auth", { code: "c1" });
    Object.assign(emulator.users.findById(data.id) ?? {}, { blocked: true });
    expect((await call("auth", { code: "c2" })).code).toBe(2005);
  });

  test("sets nickname and picture from rawData only if they are empty", async () => {
    const profile = (nickName: unknown, avatarUrl: unknown) => JSON.stringify({ nickName, avatarUrl });
    const { data } = await call("auth", { code: "c1", rawData: profile("小明", "http://x/a.png") });
    expect(data).toMatchObject({ nickname: "小明", photo: "http://x/a.png" });
    const later = await call("auth", { code: "c2", rawData: profile("Other", "http://x/b.png") });
    expect(later.data).toMatchObject({ nickname: "小明", photo: "http://x/a.png" });
  });

  test.each([["{"], ["null"], ["[]"], ["7"], ['{"nickName":{"a":1}}'], ['{"nickName":""}']])(
    "ignores the rawData %s",
    async (rawData) => {
      const { code, data } = await call("auth", { code: "c1", rawData });
      expect(code).toBe(200);
      expect(data).toMatchObject({ nickname: null, photo: null });
    },
  );
});

describe("auth-by-phone", () => {
  test("binds the phone number to the WeChat user", async () => {
    const { data } = await call("auth", { code: "c1" });
    expect(data.phone).toBeNull();
    const byPhone = await call("auth-by-phone", { code: "c2", ...ENCRYPTED });
    expect(byPhone.data).toMatchObject({
      id: data.id,
      phone: PHONE,
      phoneCountryCode: "+86",
      phoneVerified: true,
      token: expect.any(String),
      loginsCount: 2,
    });
  });

  test("moves the WeChat account to the user who has that phone number", async () => {
    const holder = await emulator.users.create({ phone: PHONE, nickname: "Holder" });
    const { data: former } = await call("auth", { code: "openid:ann:1" });
    const { data } = await call("auth-by-phone", { code: "openid:ann:2", ...ENCRYPTED });
    expect(data).toMatchObject({ id: holder.id, nickname: "Holder", openid: "ann" });
    expect((await call("auth", { code: "openid:ann:3" })).data.id).toBe(holder.id);
    expect(emulator.users.findById(former.id)).toMatchObject({ openid: null, unionid: null, identities: [] });
  });

  test("creates a user for an unknown phone number", async () => {
    const { data } = await call("auth-by-phone", { code: "c1", ...ENCRYPTED });
    expect(data).toMatchObject({ phone: PHONE, newlyCreated: true });
    expect(emulator.users.list()).toHaveLength(1);
  });
});

test("getphone returns the phone number without creating a user", async () => {
  expect(await call("getphone", { code: "openid:ann", ...ENCRYPTED })).toMatchObject({
    code: 200,
    data: {
      countryCode: "86",
      phoneNumber: PHONE,
      purePhoneNumber: PHONE,
      openid: "ann",
      unionid: expect.any(String),
    },
  });
  expect(emulator.users.list()).toEqual([]);
});

describe.each(["auth-by-phone", "getphone"])("%s", (endpoint) => {
  test.each([[{ iv: "iv" }], [{ encryptedData: "data" }], [{}]])("rejects incomplete data: %j", async (body) => {
    expect(await call(endpoint, { code: "c1", ...body })).toEqual({
      code: 2231,
      message: expect.any(String),
      data: null,
    });
    expect((await call(endpoint, { code: "c1", ...ENCRYPTED })).code).toBe(200);
  });

  test("requires a code", async () => {
    expect((await call(endpoint, ENCRYPTED)).code).toBe(40029);
  });
});

describe("bind", () => {
  const bind = async (token: string, body: object) => {
    const headers = { "x-authing-app-id": "app-1", authorization: `Bearer ${token}` };
    return (await post(emulator, "/connections/social/wechat-miniprogram/bind", body, headers)).body;
  };

  test("binds the WeChat account and its profile to the user of the token", async () => {
    const { user, token } = await createAndLogIn(emulator);
    const rawData = JSON.stringify({ nickName: "小明" });
    expect(await bind(token, { code: "openid:ann:1", rawData })).toEqual({ code: 200, message: "绑定成功" });
    expect(user).toMatchObject({ openid: "ann", nickname: "小明", identities: [{ openid: "ann", userId: user.id }] });
    expect((await call("auth", { code: "openid:ann:2" })).data.id).toBe(user.id);
    expect((await bind(token, { code: "openid:ann:3" })).code).toBe(200);
    expect(user.identities).toHaveLength(1);
  });

  test("rejects a WeChat account of another user with 409, and a second WeChat account with 2213", async () => {
    const { id } = (await call("auth", { code: "openid:ann:1" })).data;
    const { user, token } = await createAndLogIn(emulator);
    expect((await bind(token, { code: "openid:ann:2" })).code).toBe(409);
    expect(emulator.users.findByOpenid("ann")?.id).toBe(id);
    await bind(token, { code: "openid:bob:1" });
    expect((await bind(token, { code: "openid:eve:1" })).code).toBe(2213);
    expect(user).toMatchObject({ openid: "bob", identities: [{ openid: "bob" }] });
  });

  test("rejects a missing session, and an invalid or used code", async () => {
    const { token } = await createAndLogIn(emulator);
    expect((await call("bind", { code: "c1" })).code).toBe(2020);
    expect((await bind("nonsense", { code: "c1" })).code).toBe(2207);
    expect((await bind(token, {})).code).toBe(40029);
    await call("auth", { code: "c2" });
    expect((await bind(token, { code: "c2" })).code).toBe(40163);
  });
});
