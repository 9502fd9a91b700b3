import type { Emulator } from "../src";
import { encrypt, post, startTestEmulator } from "./support/client";
import { fakeDate, pass } from "./support/clock";
import { operate, otherCode, receiveCode } from "./support/operate";

const PASSWORD = "passw0rd";

let emulator: Emulator;

beforeAll(async () => {
  emulator = await startTestEmulator();
});
beforeEach(() => emulator.reset());
afterEach(() => jest.useRealTimers());
afterAll(() => emulator.close());

async function login(name: string, identity: object, password = PASSWORD, more: object = {}) {
  const input = { ...identity, password: await encrypt(emulator, password), ...more };
  const args = name === "loginBySubAccount" ? input : { input };
  return operate(
    emulator,
    name,
    { ...args },
    { select: "id token username phone phoneCountryCode lastIP loginsCount" },
  );
}

describe.each([
  ["loginByUsername", { username: "bob" }, { username: "bob" }],
  ["loginByPhonePassword", { phone: "13900000001" }, { phone: "13900000001" }],
  ["loginBySubAccount", { account: "bob" }, { username: "bob" }],
  ["loginByEmail", { email: "bob@example.com" }, { email: "bob@example.com" }],
])("%s", (name, identity, attributes) => {
  test("starts a session and stores the given IP address", async () => {
    const { id } = await emulator.users.create({ ...attributes, password: PASSWORD });
    const { value } = await login(name, identity, PASSWORD, { clientIp: "1.2.3.4" });
    expect(value).toMatchObject({ id, loginsCount: 1, lastIP: "1.2.3.4", token: emulator.sessions.list()[0]?.token });
  });

  test("rejects an unknown user, a wrong password and a locked user", async () => {
    expect((await login(name, identity)).code).toBe(2004);
    const user = await emulator.users.create({ ...attributes, password: PASSWORD });
    expect((await login(name, identity, "passw1rd")).code).toBe(2006);
    user.blocked = true;
    expect((await login(name, identity)).code).toBe(2005);
    expect(emulator.sessions.list()).toEqual([]);
  });

  test("requires a captcha after three wrong passwords in a row", async () => {
    await emulator.users.create({ ...attributes, password: PASSWORD });
    const wrong = () => login(name, identity, "passw1rd");
    expect([(await wrong()).code, (await wrong()).code]).toEqual([2006, 2006]);
    expect((await login(name, identity)).code).toBeUndefined();
    expect([(await wrong()).code, (await wrong()).code, (await wrong()).code]).toEqual([2006, 2006, 2006]);
    expect((await login(name, identity)).code).toBe(2000);
    expect((await login(name, identity, PASSWORD, { captchaCode: "x4f9" })).code).toBe(2000);
  });
});

describe("autoRegister", () => {
  test.each([
    ["loginByUsername", { username: "bob" }, { username: "bob" }],
    ["loginByPhonePassword", { phone: "13900000001" }, { phone: "13900000001", phoneCountryCode: "+86" }],
  ])("registers an unknown user with %s", async (name, identity, attributes) => {
    const { value } = await login(name, identity, PASSWORD, { autoRegister: true });
    expect(value).toMatchObject({ ...attributes, loginsCount: 1 });
    expect((await login(name, identity)).value.id).toBe(value.id);
  });

  test("rejects an invalid username, phone number or password", async () => {
    const more = { autoRegister: true };
    expect((await login("loginByUsername", { username: "" }, PASSWORD, more)).code).toBe(2231);
    expect((await login("loginByPhonePassword", { phone: "1x" }, PASSWORD, more)).code).toBe(2080);
    expect((await login("loginByUsername", { username: "bob" }, "12345", more)).code).toBe(2029);
    expect(emulator.users.list()).toEqual([]);
  });
});

test("stores the custom data of a sign-in", async () => {
  emulator.userDefinedFields.define({ key: "age", dataType: "NUMBER" });
  const user = await emulator.users.create({ username: "bob", password: PASSWORD });
  const params = (age: unknown) => ({ params: JSON.stringify([{ key: "age", value: age }]) });
  await login("loginByUsername", { username: "bob" }, PASSWORD, params(18));
  expect(user.customData).toMatchObject([{ key: "age", value: "18" }]);
  expect((await login("loginByUsername", { username: "bob" }, PASSWORD, params("x"))).code).toBe(2231);
  expect((await login("loginByUsername", { username: "bob" }, "passw1rd", params(19))).code).toBe(2006);
  expect(user.customData).toMatchObject([{ key: "age", value: "18" }]);
});

describe("POST /api/v2/login/email-code", () => {
  const PATH = "/api/v2/login/email-code";

  test("registers an unknown email address, and signs in the same user the next time", async () => {
    emulator.userDefinedFields.define({ key: "age", dataType: "NUMBER" });
    const first = await post(emulator, PATH, {
      email: "A@b.c",
      code: await receiveCode(emulator, "a@b.c"),
      params: '[{"key":"age","value":18}]',
      clientIp: "1.2.3.4",
    });
    expect(first.body.data).toMatchObject({
      email: "a@b.c",
      emailVerified: true,
      newlyCreated: true,
      token: emulator.sessions.list()[0]?.token,
      lastIP: "1.2.3.4",
      customData: [{ key: "age", value: "18" }],
    });
    const second = await post(emulator, PATH, { email: "a@b.c", code: await receiveCode(emulator, "a@b.c") });
    expect(second.body.data).toMatchObject({ id: first.body.data.id, loginsCount: 2, newlyCreated: false });
  });

  test("rejects wrong, used and expired codes, and a locked user", async () => {
    fakeDate();
    const log = async (code: string) => (await post(emulator, PATH, { email: "a@b.c", code })).body.code;
    const code = await receiveCode(emulator, "a@b.c");
    expect(await log(otherCode(code))).toBe(2001);
    expect(await log(code)).toBe(200);
    expect(await log(code)).toBe(2001);
    const old = await receiveCode(emulator, "a@b.c");
    pass(5 * 60);
    expect(await log(old)).toBe(2300);
    Object.assign(emulator.users.findByEmail("a@b.c") ?? {}, { blocked: true });
    expect(await log(await receiveCode(emulator, "a@b.c"))).toBe(2005);
    expect((await post(emulator, PATH, {})).body.code).toBe(2231);
  });
});

describe.each(["ldap", "ad"] as const)("POST /api/v2/%s/verify-user", (kind) => {
  const PATH = `/api/v2/${kind}/verify-user`;
  const credentials = { username: "bob", password: PASSWORD };

  test("creates the user on first sign-in, and signs in the same user later", async () => {
    await emulator.directories.add(kind, { ...credentials, email: "Bob@Example.com", name: "Bob" });
    expect(emulator.users.list()).toEqual([]);
    const first = await post(emulator, PATH, { ...credentials, clientIp: "1.2.3.4" });
    expect(first.body.data).toMatchObject({
      username: "bob",
      email: "bob@example.com",
      name: "Bob",
      lastIP: "1.2.3.4",
      registerSource: [kind],
      identities: [{ provider: kind, userIdInIdp: "bob" }],
      token: emulator.sessions.list()[0]?.token,
    });
    expect(first.body.data).not.toHaveProperty("customData");
    const second = await post(emulator, PATH, { ...credentials, withCustomData: true });
    expect(second.body.data).toMatchObject({ id: first.body.data.id, loginsCount: 2, customData: [] });
  });

  test("rejects unknown accounts and wrong passwords", async () => {
    await emulator.directories.add(kind === "ad" ? "ldap" : "ad", credentials);
    await emulator.users.create({ ...credentials });
    expect((await post(emulator, PATH, credentials)).body.code).toBe(2004);
    await emulator.directories.add(kind, { ...credentials, password: "other" });
    expect((await post(emulator, PATH, credentials)).body.code).toBe(2006);
    expect((await post(emulator, PATH, { username: "bob" })).body.code).toBe(2231);
    const { body } = await post(emulator, PATH, { ...credentials, password: "other" });
    // The username is `null` because another user already has it.
    expect(body.data).toMatchObject({ username: null, identities: [{ userIdInIdp: "bob" }] });
  });

  test("rejects another user's email address, and a locked user", async () => {
    const other = await emulator.users.create({ email: "bob@example.com" });
    await emulator.directories.add(kind, { ...credentials, email: "bob@example.com" });
    expect((await post(emulator, PATH, credentials)).body.code).toBe(2026);
    other.email = null;
    const { body } = await post(emulator, PATH, credentials);
    Object.assign(emulator.users.findById(body.data.id) ?? {}, { blocked: true });
    expect((await post(emulator, PATH, credentials)).body.code).toBe(2005);
  });
});

test("responds with 404 to unknown directory types", async () => {
  expect((await post(emulator, "/api/v2/toString/verify-user", { username: "a", password: "b" })).status).toBe(404);
});
