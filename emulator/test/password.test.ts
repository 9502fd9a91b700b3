import type { Emulator } from "../src";
import { encrypt, send, startTestEmulator } from "./support/client";
import { fakeDate, pass } from "./support/clock";
import { createAndLogIn, operate, otherCode, receiveCode } from "./support/operate";

const OLD = "passw0rd";
const NEW = "n3w-passw0rd";
const PHONE = "13900000001";

let emulator: Emulator;

beforeAll(async () => {
  emulator = await startTestEmulator();
});
beforeEach(() => emulator.reset());
afterEach(() => jest.useRealTimers());
afterAll(() => emulator.close());

/** Runs an operation after encrypting the passwords among its arguments. */
async function change(name: string, args: Record<string, string | undefined>, token?: string) {
  const encrypted: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(args)) {
    encrypted[key] = /password$/i.test(key) && value !== undefined ? await encrypt(emulator, value) : value;
  }
  const select = name === "updatePassword" ? "id password" : "code message";
  return operate(emulator, name, encrypted, token ? { token, select } : { select });
}

async function login(username: string, password: string) {
  const input = { username, password: await encrypt(emulator, password) };
  return operate(emulator, "loginByUsername", { input });
}

test("checkPasswordStrength returns whether the user pool accepts a password", async () => {
  const check = async (password: string) =>
    (await operate(emulator, "checkPasswordStrength", { password }, { select: "valid message" })).value;
  expect(await check("123456")).toEqual({ valid: true, message: expect.any(String) });
  expect(await check("12345")).toEqual({ valid: false, message: "密码长度不能小于 6 位" });
});

describe("updatePassword", () => {
  test("replaces the password without ending sessions", async () => {
    const { user, token } = await createAndLogIn(emulator, { username: "bob" });
    const { value } = await change("updatePassword", { newPassword: NEW, oldPassword: OLD }, token);
    expect(value).toEqual({ id: user.id, password: null });
    expect((await login("bob", OLD)).code).toBe(2006);
    expect((await login("bob", NEW)).value.id).toBe(user.id);
    expect((await operate(emulator, "user", {}, { token })).value.id).toBe(user.id);
  });

  test("rejects a missing or wrong old password, and a short new one", async () => {
    const { token } = await createAndLogIn(emulator, { username: "bob" });
    expect((await change("updatePassword", { newPassword: NEW }, token)).code).toBe(2201);
    expect((await change("updatePassword", { newPassword: NEW, oldPassword: "x" }, token)).code).toBe(2203);
    expect((await change("updatePassword", { newPassword: "12345", oldPassword: OLD }, token)).code).toBe(2029);
    expect((await change("updatePassword", { newPassword: NEW, oldPassword: OLD })).code).toBe(2020);
    expect((await login("bob", OLD)).code).toBeUndefined();
  });

  test("requires no old password if none is set", async () => {
    const input = { phone: PHONE, code: await receiveCode(emulator, PHONE) };
    const { value } = await operate(emulator, "loginByPhoneCode", { input }, { select: "id token" });
    expect((await change("updatePassword", { newPassword: NEW }, value.token)).value.id).toBe(value.id);
    expect((await change("updatePassword", { newPassword: OLD }, value.token)).code).toBe(2201);
  });
});

describe("resetPassword", () => {
  test.each([
    ["phone", { phone: PHONE }, PHONE],
    ["email", { email: "a@b.c" }, "a@b.c"],
  ])("replaces the password once with a code sent to the %s", async (_what, address, to) => {
    const user = await emulator.users.create({ username: "bob", password: OLD, ...address });
    const code = await receiveCode(emulator, to);
    expect((await change("resetPassword", { ...address, code: otherCode(code), newPassword: NEW })).code).toBe(2001);
    expect((await change("resetPassword", { ...address, code, newPassword: "12345" })).code).toBe(2029);
    expect((await change("resetPassword", { ...address, code, newPassword: NEW })).value.code).toBe(200);
    expect((await login("bob", OLD)).code).toBe(2006);
    expect((await login("bob", NEW)).value.id).toBe(user.id);
    expect((await change("resetPassword", { ...address, code, newPassword: OLD })).code).toBe(2001);
  });

  test("distinguishes phone numbers from different countries", async () => {
    await emulator.users.create({ username: "bob", password: OLD, phone: PHONE });
    const code = await receiveCode(emulator, PHONE, "+852");
    const abroad = { phone: PHONE, phoneCountryCode: "+852", code, newPassword: NEW };
    expect((await change("resetPassword", abroad)).code).toBe(2004);
    expect((await login("bob", OLD)).code).toBeUndefined();
  });

  test("rejects an unknown phone number, and requires either a phone number or an email address", async () => {
    const code = await receiveCode(emulator, PHONE);
    const both = { phone: PHONE, email: "a@b.c", code, newPassword: NEW };
    expect((await change("resetPassword", both)).code).toBe(2231);
    expect((await change("resetPassword", { code, newPassword: NEW })).code).toBe(2231);
    expect((await change("resetPassword", { phone: PHONE, code, newPassword: NEW })).code).toBe(2004);
  });

  test("removes the captcha requirement", async () => {
    await emulator.users.create({ username: "bob", password: OLD, phone: PHONE });
    for (const code of [2006, 2006, 2006, 2000]) {
      expect((await login("bob", "wrong!")).code).toBe(code);
    }
    await change("resetPassword", { phone: PHONE, code: await receiveCode(emulator, PHONE), newPassword: NEW });
    expect((await login("bob", NEW)).code).toBeUndefined();
  });
});

describe("a required password reset", () => {
  test("accepts the token from the rejected first sign-in once", async () => {
    const bob = await emulator.users.create({ username: "bob", password: OLD });
    emulator.passwordResets.demand(bob, "firstLogin");
    expect((await login("bob", "wrong!")).code).toBe(2006);
    const { code, data } = await login("bob", OLD);
    expect(code).toBe(1639);
    expect(emulator.sessions.list()).toEqual([]);
    const { token } = data;
    expect((await change("resetPasswordByFirstLoginToken", { token, password: "12345" })).code).toBe(2029);
    expect((await change("resetPasswordByFirstLoginToken", { token, password: NEW })).value.code).toBe(200);
    expect((await change("resetPasswordByFirstLoginToken", { token, password: OLD })).code).toBe(2207);
    expect(emulator.passwordResets.reasonOf(bob)).toBeUndefined();
    expect((await login("bob", NEW)).value.id).toBe(bob.id);
  });

  test("also requires the old password if the reason is `forced`", async () => {
    const bob = await emulator.users.create({ username: "bob", password: OLD });
    emulator.passwordResets.demand(bob, "forced");
    const { code, data } = await login("bob", OLD);
    expect(code).toBe(2058);
    const { token } = data;
    const reset = (oldPassword: string, newPassword: string) =>
      change("resetPasswordByForceResetToken", { token, oldPassword, newPassword });
    expect((await reset("wrong!", NEW)).code).toBe(2203);
    expect((await reset(OLD, "12345")).code).toBe(2029);
    expect((await change("resetPasswordByFirstLoginToken", { token, password: NEW })).code).toBe(2207);
    expect((await reset(OLD, NEW)).value.code).toBe(200);
    expect((await reset(NEW, OLD)).code).toBe(2207);
    expect((await login("bob", NEW)).value.id).toBe(bob.id);
  });

  test("is completed by any password change, which revokes the reset tokens", async () => {
    const bob = await emulator.users.create({ username: "bob", password: OLD, phone: PHONE });
    emulator.passwordResets.demand(bob, "firstLogin");
    const { data } = await login("bob", OLD);
    await change("resetPassword", { phone: PHONE, code: await receiveCode(emulator, PHONE), newPassword: NEW });
    expect((await login("bob", NEW)).value.id).toBe(bob.id);
    expect((await change("resetPasswordByFirstLoginToken", { ...data, password: OLD })).code).toBe(2207);
  });

  test("uses tokens that are valid for ten minutes and are not session tokens", async () => {
    fakeDate();
    const { user, token } = await createAndLogIn(emulator, { username: "bob" });
    emulator.passwordResets.demand(user, "firstLogin");
    const { data } = await login("bob", OLD);
    expect((await change("resetPasswordByFirstLoginToken", { token, password: NEW })).code).toBe(2207);
    expect((await operate(emulator, "user", {}, { token: data.token })).code).toBe(2207);
    pass(10 * 60);
    expect((await change("resetPasswordByFirstLoginToken", { ...data, password: NEW })).code).toBe(2206);
  });

  test("does not apply to a locked user", async () => {
    const bob = await emulator.users.create({ username: "bob", password: OLD, blocked: true });
    emulator.passwordResets.demand(bob, "forced");
    expect(await login("bob", OLD)).toMatchObject({ code: 2005, data: null });
  });
});

test("newer clients receive the same key, without an envelope", async () => {
  const { publicKey } = (await send(emulator, "/api/v2/.well-known")).body.data;
  expect((await send(emulator, "/api/v3/system")).body).toMatchObject({ rsa: { publicKey } });
});
