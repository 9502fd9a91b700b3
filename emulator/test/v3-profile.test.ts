import type { Emulator, User } from "../src";
import { loginByCode, post, send, startTestEmulator } from "./support/client";

let emulator: Emulator;
let user: User;
let token: string;

beforeAll(async () => {
  emulator = await startTestEmulator();
});
beforeEach(async () => {
  emulator.reset();
  const login = await loginByCode(emulator, "ann");
  token = login.token;
  user = emulator.users.findById(login.id) as User;
});
afterAll(() => emulator.close());

const read = async (query = "", headers: Record<string, string> = { authorization: token }) =>
  (await send(emulator, `/api/v3/get-profile${query}`, { headers })).body;
const update = async (body: unknown, headers: Record<string, string> = { authorization: token }) =>
  (await post(emulator, "/api/v3/update-profile", body, headers)).body;

describe("get-profile", () => {
  test("returns the user in the format of the V3 API", async () => {
    Object.assign(user, { phone: "13912345678", phoneCountryCode: "+86", nickname: "小安" });
    const { statusCode, data } = await read();
    expect(statusCode).toBe(200);
    expect(data).toMatchObject({
      userId: user.id,
      createdAt: user.createdAt,
      updatedAt: user.updatedAt,
      status: "Activated",
      workStatus: "Active",
      phone: "13912345678",
      phoneCountryCode: "+86",
      nickname: "小安",
      email: null,
      gender: "U",
      emailVerified: false,
      loginsCount: 1,
      lastLogin: user.lastLogin,
      lastIp: user.lastIP,
      lastLoginApp: "app-1",
      userSourceType: "register",
      registerSource: ["social:wechat:miniprogram"],
      passwordSecurityLevel: null,
      resetPasswordOnNextLogin: false,
    });
    for (const field of ["id", "token", "customData", "identities", "departmentIds", "openid"]) {
      expect(data).not.toHaveProperty(field);
    }
  });

  test("reports the strength of the password and a required reset", async () => {
    await emulator.users.setPassword(user, "correct horse");
    emulator.passwordResets.demand(user, "forced");
    expect((await read()).data).toMatchObject({
      passwordSecurityLevel: expect.any(Number),
      resetPasswordOnNextLogin: true,
    });
  });

  test("returns custom data, identities and departments on request", async () => {
    for (const [key, dataType] of [
      ["school", "STRING"],
      ["age", "NUMBER"],
      ["member", "BOOLEAN"],
      ["tags", "OBJECT"],
      ["joined", "DATETIME"],
    ] as const) {
      emulator.userDefinedFields.define({ key, dataType });
    }
    const customData = { school: "123", age: 22, member: false, tags: ["a"], joined: "2024-01-01" };
    await update({ customData });
    const department = emulator.departments.assign(user, { path: ["Company", "Team"] });
    const { data } = await read("?withCustomData=true&withIdentities=true&withDepartmentIds=true");
    expect(data).toMatchObject({
      customData,
      departmentIds: [department.id],
      mainDepartmentId: department.id,
      identities: [
        {
          identityId: expect.any(String),
          extIdpId: "wechat",
          provider: "wechat",
          type: "openid",
          userIdInIdp: "ann",
          originConnIds: ["wechat-miniprogram"],
        },
      ],
    });
    const headers = { authorization: token };
    const { body } = await send(emulator, "/api/v3/get-identities", { headers });
    expect(data.identities[0].identityId).toBe(body.data[0].identityId);
    expect((await read("?withCustomData=false")).data).not.toHaveProperty("customData");
  });

  test.each(["withCustomData=yes", "withIdentities=", "withDepartmentIds=true&withDepartmentIds=true"])(
    "rejects %s",
    async (query) => {
      expect(await read(`?${query}`)).toMatchObject({ statusCode: 400, apiCode: 2231 });
    },
  );
});

describe("update-profile", () => {
  test("changes the given fields, and returns the user", async () => {
    emulator.userDefinedFields.define({ key: "school", dataType: "STRING" });
    user.city = "北京";
    const profile = { nickname: "Ann", gender: "F", username: "ann", externalId: "10010", birthdate: "2000-01-01" };
    const { statusCode, data } = await update({ ...profile, customData: { school: "PKU" } });
    expect(statusCode).toBe(200);
    expect(data).toMatchObject({ userId: user.id, ...profile, city: "北京" });
    expect(user).toMatchObject({ ...profile, customData: [{ key: "school", value: "PKU" }] });
    expect(await update({ city: null, customData: { school: null } })).toMatchObject({ data: { city: null } });
    expect(user).toMatchObject({ externalId: "10010", customData: [] });
  });

  test.each<[object, number]>([
    [{ nickname: "x", email: "ann@example.com" }, 2225],
    [{ nickname: "x", phone: "13800000000" }, 2226],
    [{ nickname: "x", phoneCountryCode: "+1" }, 2226],
    [{ nickname: "x", userId: "1" }, 2018],
    [{ nickname: "x", blocked: false }, 2018],
    [{ nickname: "x", customData: { undefined: 1 } }, 2018],
    [{ nickname: "x", username: "taken" }, 2034],
    [{ nickname: "x", gender: "male" }, 2231],
    [{ nickname: "x", city: 5 }, 2231],
    [{ nickname: "x", customData: [] }, 2231],
    [{ nickname: "x", customData: null }, 2231],
    [{ nickname: "x", customData: { age: "many" } }, 2231],
  ])("rejects %j, and changes nothing", async (body, apiCode) => {
    emulator.userDefinedFields.define({ key: "age", dataType: "NUMBER" });
    await emulator.users.create({ username: "taken" });
    expect(await update(body)).toMatchObject({ apiCode });
    expect(user).toMatchObject({ nickname: null, customData: [] });
  });

  test("changes nothing without fields", async () => {
    expect(await update({})).toMatchObject({ statusCode: 200, data: { userId: user.id, nickname: null } });
  });
});

test("both require a token", async () => {
  expect(await read("", {})).toMatchObject({ statusCode: 401, apiCode: 2020 });
  expect(await update({ nickname: "x" }, {})).toMatchObject({ statusCode: 401, apiCode: 2020 });
  expect(user.nickname).toBeNull();
});

test("system returns the public keys without an envelope, and the same keys after a reset", async () => {
  const { body } = await send(emulator, "/api/v3/system");
  const { body: wellKnown } = await send(emulator, "/api/v2/.well-known");
  expect(body).toEqual({
    rsa: { publicKey: wellKnown.data.publicKey },
    version: { server: expect.any(String), console: expect.any(String), login: expect.any(String) },
    publicIps: [],
  });
  emulator.reset();
  expect((await send(emulator, "/api/v3/system")).body).toEqual(body);
});
