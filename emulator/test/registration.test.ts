import type { Emulator } from "../src";
import { encrypt, post, startTestEmulator } from "./support/client";
import { operate, otherCode, receiveCode } from "./support/operate";

const PHONE = "13900000001";
const SELECT = "id token username phone phoneCountryCode phoneVerified nickname registerSource loginsCount lastIP";

let emulator: Emulator;

beforeAll(async () => {
  emulator = await startTestEmulator();
});
beforeEach(() => emulator.reset());
afterAll(() => emulator.close());

async function register(name: string, { password, ...input }: Record<string, unknown>) {
  const encrypted = typeof password === "string" ? { password: await encrypt(emulator, password) } : {};
  return operate(emulator, name, { input: { ...input, ...encrypted } }, { select: SELECT });
}

async function login(username: string, password: string) {
  const input = { username, password: await encrypt(emulator, password) };
  return operate(emulator, "loginByUsername", { input });
}

describe("registerByUsername", () => {
  test("creates a user with a password and a profile, but starts no session", async () => {
    const { value } = await register("registerByUsername", {
      username: "bob",
      password: "passw0rd",
      profile: { nickname: "Bob", username: "eve" },
    });
    expect(value).toMatchObject({
      username: "bob",
      nickname: "Bob",
      token: null,
      registerSource: ["basic:username-password"],
    });
    expect(emulator.sessions.list()).toEqual([]);
    expect((await login("bob", "passw0rd")).value.id).toBe(value.id);
  });

  test("ignores the contacts in the profile, with a warning", async () => {
    const profile = { nickname: "Bob", phone: "13900000001", email: "bob@example.com", ip: "1.2.3.4", udf: [] };
    await register("registerByUsername", { username: "bob", password: "passw0rd", profile });
    expect(emulator.users.list()).toMatchObject([{ nickname: "Bob", phone: null, email: null, lastIP: null }]);
    expect(emulator.warnings.list()).toEqual(["A registration ignores these fields of the profile: ip, phone, email."]);
  });

  test("issues no warning about fields that it keeps and about null", async () => {
    const profile = { nickname: "Bob", phone: null, udf: [] };
    await register("registerByUsername", { username: "bob", password: "passw0rd", profile });
    expect(emulator.warnings.list()).toEqual([]);
  });

  test("stores custom data of defined fields", async () => {
    emulator.userDefinedFields.define({ key: "age", dataType: "NUMBER" });
    emulator.userDefinedFields.define({ key: "school", dataType: "STRING" });
    const profile = {
      udf: [
        { key: "school", value: "PKU" },
        { key: "unknown", value: "x" },
      ],
    };
    const params = JSON.stringify([{ key: "age", value: 18 }]);
    await register("registerByUsername", { username: "bob", password: "passw0rd", profile, params });
    expect(emulator.users.findByUsername("bob")?.customData).toMatchObject([
      { key: "school", value: "PKU" },
      { key: "age", value: "18" },
    ]);
  });

  test("starts a session with forceLogin and stores the given IP address", async () => {
    const { value } = await register("registerByUsername", {
      username: "bob",
      password: "passw0rd",
      forceLogin: true,
      clientIp: "1.2.3.4",
    });
    expect(value).toMatchObject({ token: emulator.sessions.list()[0]?.token, loginsCount: 1, lastIP: "1.2.3.4" });
  });

  test("rejects a taken username, an empty username and a short password", async () => {
    await emulator.users.create({ username: "bob" });
    expect((await register("registerByUsername", { username: "bob", password: "passw0rd" })).code).toBe(2034);
    expect((await register("registerByUsername", { username: " ", password: "passw0rd" })).code).toBe(2231);
    expect((await register("registerByUsername", { username: "eve", password: "12345" })).code).toBe(2029);
    expect(emulator.users.list()).toHaveLength(1);
  });
});

describe("registerByPhoneCode", () => {
  test("creates a user with a verified phone number and an optional password", async () => {
    const code = await receiveCode(emulator, PHONE, "+852");
    const { value } = await register("registerByPhoneCode", {
      phone: PHONE,
      phoneCountryCode: "+852",
      code,
      password: "passw0rd",
      profile: { username: "bob" },
    });
    expect(value).toMatchObject({
      phone: PHONE,
      phoneCountryCode: "+852",
      phoneVerified: true,
      token: null,
      registerSource: ["basic:phone-code"],
    });
    expect((await login("bob", "passw0rd")).value.id).toBe(value.id);
    const other = await register("registerByPhoneCode", {
      phone: PHONE,
      code: await receiveCode(emulator, PHONE),
    });
    expect(other.value).toMatchObject({ phone: PHONE, phoneCountryCode: "+86" });
  });

  test("rejects a taken phone number, a wrong code and a used code", async () => {
    const code = await receiveCode(emulator, PHONE);
    expect((await register("registerByPhoneCode", { phone: PHONE, code: otherCode(code) })).code).toBe(2001);
    expect((await register("registerByPhoneCode", { phone: "1", code })).code).toBe(2080);
    expect((await register("registerByPhoneCode", { phone: PHONE, code })).code).toBeUndefined();
    expect((await register("registerByPhoneCode", { phone: PHONE, code })).code).toBe(2001);
    const next = await receiveCode(emulator, PHONE);
    expect((await register("registerByPhoneCode", { phone: PHONE, code: next })).code).toBe(2026);
    expect(emulator.users.list()).toHaveLength(1);
  });

  test("keeps the code valid if the password is too short", async () => {
    const code = await receiveCode(emulator, PHONE);
    expect((await register("registerByPhoneCode", { phone: PHONE, code, password: "12345" })).code).toBe(2029);
    expect((await register("registerByPhoneCode", { phone: PHONE, code })).code).toBeUndefined();
  });
});

describe("POST /api/v2/register/email-code", () => {
  const PATH = "/api/v2/register/email-code";

  test("creates a user with a verified email address", async () => {
    emulator.userDefinedFields.define({ key: "age", dataType: "NUMBER" });
    const code = await receiveCode(emulator, "a@b.c");
    const profile = { nickname: "Bob", company: 1, email: "x@y.z" };
    const { body } = await post(emulator, PATH, { email: "A@b.c", code, profile, customData: { age: 18 } });
    expect(body.data).toMatchObject({
      email: "a@b.c",
      emailVerified: true,
      nickname: "Bob",
      company: null,
      token: null,
      registerSource: ["basic:email-code"],
    });
    expect(emulator.users.findByEmail("a@b.c")?.customData).toMatchObject([{ key: "age", value: "18" }]);
    expect((await post(emulator, PATH, { email: "a@b.c", code })).body.code).toBe(2001);
  });

  test("starts a session with forceLogin", async () => {
    const code = await receiveCode(emulator, "a@b.c");
    const { body } = await post(emulator, PATH, { email: "a@b.c", code, forceLogin: true });
    expect(body.data).toMatchObject({ token: emulator.sessions.list()[0]?.token, loginsCount: 1 });
  });

  test("rejects a wrong code, a taken email address and incomplete requests", async () => {
    const code = await receiveCode(emulator, "a@b.c");
    expect((await post(emulator, PATH, { email: "a@b.c", code: otherCode(code) })).body.code).toBe(2001);
    expect((await post(emulator, PATH, { email: "a@b.c" })).body.code).toBe(2231);
    expect((await post(emulator, PATH, { code })).body.code).toBe(2231);
    expect((await post(emulator, PATH, { email: "nobody", code })).body.code).toBe(2003);
    expect((await post(emulator, PATH, { email: "a@b.c", code }, {})).body.code).toBe(2010);
    await emulator.users.create({ email: "a@b.c" });
    expect((await post(emulator, PATH, { email: "a@b.c", code })).body.code).toBe(2026);
    expect(emulator.users.list()).toHaveLength(1);
  });

  test.each([[{ profile: "x" }], [{ customData: [1] }], [{ params: 5 }], [{ params: [null] }]])(
    "rejects %j",
    async (more) => {
      const code = await receiveCode(emulator, "a@b.c");
      expect((await post(emulator, PATH, { email: "a@b.c", code, ...more })).body.code).toBe(2231);
      expect(emulator.users.list()).toEqual([]);
    },
  );
});
