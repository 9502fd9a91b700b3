import type { Emulator } from "../src";
import { loginByCode, startTestEmulator } from "./support/client";
import { createAndLogIn, operate, otherCode, receiveCode } from "./support/operate";

const PHONE = "13900000001";
const NEW_PHONE = "13900000002";
const EMAIL = "a@b.c";
const NEW_EMAIL = "x@y.z";

let emulator: Emulator;

beforeAll(async () => {
  emulator = await startTestEmulator();
});
beforeEach(() => emulator.reset());
afterAll(() => emulator.close());

const change = (name: string, args: Record<string, unknown>, token: string) =>
  operate(emulator, name, args, { token, select: "id phone phoneCountryCode phoneVerified email emailVerified" });

describe("bindPhone and unbindPhone", () => {
  test("bind and unbind a phone number", async () => {
    const { user, token } = await createAndLogIn(emulator);
    const phoneCode = await receiveCode(emulator, PHONE, "+852");
    const { value } = await change("bindPhone", { phone: PHONE, phoneCode, phoneCountryCode: "+852" }, token);
    expect(value).toMatchObject({ id: user.id, phone: PHONE, phoneCountryCode: "+852", phoneVerified: true });
    expect(emulator.users.findByPhone(PHONE, "+852")).toBe(user);
    expect((await change("unbindPhone", {}, token)).value).toMatchObject({ phone: null, phoneVerified: false });
    expect(emulator.users.findByPhone(PHONE)).toBeUndefined();
    expect((await change("unbindPhone", {}, token)).code).toBe(2231);
  });

  test("reject a wrong code, a used code and a malformed phone number", async () => {
    const { token } = await createAndLogIn(emulator);
    const phoneCode = await receiveCode(emulator, PHONE);
    expect((await change("bindPhone", { phone: PHONE, phoneCode: otherCode(phoneCode) }, token)).code).toBe(2001);
    expect((await change("bindPhone", { phone: NEW_PHONE, phoneCode }, token)).code).toBe(2001);
    expect((await change("bindPhone", { phone: "1", phoneCode }, token)).code).toBe(2080);
    expect((await change("bindPhone", { phone: PHONE, phoneCode }, token)).code).toBeUndefined();
    await change("unbindPhone", {}, token);
    expect((await change("bindPhone", { phone: PHONE, phoneCode }, token)).code).toBe(2001);
  });

  test("reject a second phone number, and report a taken phone number only if the code is correct", async () => {
    const { token } = await createAndLogIn(emulator);
    await emulator.users.create({ phone: NEW_PHONE });
    const phoneCode = await receiveCode(emulator, NEW_PHONE);
    const wrong = { phone: NEW_PHONE, phoneCode: otherCode(phoneCode) };
    expect((await change("bindPhone", wrong, token)).code).toBe(2001);
    expect((await change("bindPhone", { phone: NEW_PHONE, phoneCode }, token)).code).toBe(2035);
    await change("bindPhone", { phone: PHONE, phoneCode: await receiveCode(emulator, PHONE) }, token);
    const third = { phone: "13900000003", phoneCode: await receiveCode(emulator, "13900000003") };
    expect((await change("bindPhone", third, token)).code).toBe(2035);
  });
});

describe("bindEmail and unbindEmail", () => {
  test("bind and unbind an email address", async () => {
    const { user, token } = await createAndLogIn(emulator);
    const emailCode = await receiveCode(emulator, EMAIL);
    expect((await change("bindEmail", { email: "A@b.c", emailCode }, token)).value).toMatchObject({
      id: user.id,
      email: EMAIL,
      emailVerified: true,
    });
    expect(emulator.users.findByEmail(EMAIL)).toBe(user);
    expect((await change("unbindEmail", {}, token)).value).toMatchObject({ email: null, emailVerified: false });
    expect((await change("unbindEmail", {}, token)).code).toBe(2219);
  });

  test("reject a wrong code, and a malformed, taken or second email address", async () => {
    const { token } = await createAndLogIn(emulator);
    await emulator.users.create({ email: NEW_EMAIL });
    const emailCode = await receiveCode(emulator, EMAIL);
    expect((await change("bindEmail", { email: EMAIL, emailCode: otherCode(emailCode) }, token)).code).toBe(2001);
    expect((await change("bindEmail", { email: "nobody", emailCode }, token)).code).toBe(2204);
    const taken = { email: NEW_EMAIL, emailCode: await receiveCode(emulator, NEW_EMAIL) };
    expect((await change("bindEmail", taken, token)).code).toBe(2200);
    expect((await change("bindEmail", { email: EMAIL, emailCode }, token)).code).toBeUndefined();
    const second = { email: "c@d.e", emailCode: await receiveCode(emulator, "c@d.e") };
    expect((await change("bindEmail", second, token)).code).toBe(2200);
  });
});

describe("the last way to sign in", () => {
  async function signInByPhone() {
    const input = { phone: PHONE, code: await receiveCode(emulator, PHONE) };
    return (await operate(emulator, "loginByPhoneCode", { input }, { select: "id token" })).value;
  }

  test("cannot be unbound", async () => {
    const { token } = await signInByPhone();
    expect((await change("unbindPhone", {}, token)).code).toBe(2217);
    await change("bindEmail", { email: EMAIL, emailCode: await receiveCode(emulator, EMAIL) }, token);
    expect((await change("unbindPhone", {}, token)).code).toBeUndefined();
    expect((await change("unbindEmail", {}, token)).code).toBe(2217);
  });

  test("can be WeChat, but not a username without a password", async () => {
    const { id, token } = await signInByPhone();
    Object.assign(emulator.users.findById(id) ?? {}, { username: "bob" });
    expect((await change("unbindPhone", {}, token)).code).toBe(2217);
    const wechat = await loginByCode(emulator);
    const phoneCode = await receiveCode(emulator, NEW_PHONE);
    await change("bindPhone", { phone: NEW_PHONE, phoneCode }, wechat.token);
    expect((await change("unbindPhone", {}, wechat.token)).code).toBeUndefined();
  });
});

describe("updatePhone", () => {
  const COUNTRY = { phoneCountryCode: "+1", oldPhoneCountryCode: "+852" };

  test("replaces the phone number", async () => {
    const { user, token } = await createAndLogIn(emulator, { phone: PHONE, phoneCountryCode: "+852" });
    const args = {
      phone: NEW_PHONE,
      phoneCode: await receiveCode(emulator, NEW_PHONE, "+1"),
      oldPhone: PHONE,
      oldPhoneCode: await receiveCode(emulator, PHONE, "+852"),
      ...COUNTRY,
    };
    expect((await change("updatePhone", { ...args, oldPhoneCountryCode: "+86" }, token)).code).toBe(2038);
    expect((await change("updatePhone", args, token)).value).toMatchObject({ phone: NEW_PHONE, phoneVerified: true });
    expect(user).toMatchObject({ phone: NEW_PHONE, phoneCountryCode: "+1" });
  });

  test("requires no old phone number if none is bound", async () => {
    const { user, token } = await createAndLogIn(emulator);
    const args = { phone: NEW_PHONE, phoneCode: await receiveCode(emulator, NEW_PHONE) };
    expect((await change("updatePhone", { ...args, oldPhone: PHONE }, token)).code).toBe(2038);
    expect((await change("updatePhone", args, token)).code).toBeUndefined();
    expect(user.phone).toBe(NEW_PHONE);
  });

  test("rejects wrong codes and phone numbers without changing the user", async () => {
    const { user, token } = await createAndLogIn(emulator, { phone: PHONE });
    await emulator.users.create({ phone: "13900000003" });
    const phoneCode = await receiveCode(emulator, NEW_PHONE);
    const oldPhoneCode = await receiveCode(emulator, PHONE);
    const update = async (args: object) =>
      (await change("updatePhone", { phone: NEW_PHONE, phoneCode, ...args }, token)).code;
    const old = { oldPhone: PHONE, oldPhoneCode };
    expect(await update({})).toBe(2228);
    expect(await update({ oldPhone: PHONE })).toBe(2228);
    expect(await update({ ...old, oldPhone: "13900000004" })).toBe(2038);
    expect(await update({ ...old, phone: PHONE })).toBe(2230);
    expect(await update({ ...old, phone: "x" })).toBe(2080);
    expect(await update({ ...old, oldPhoneCode: otherCode(oldPhoneCode) })).toBe(2001);
    expect(await update({ ...old, phoneCode: otherCode(phoneCode) })).toBe(2001);
    const taken = { phone: "13900000003", phoneCode: await receiveCode(emulator, "13900000003") };
    expect(await update({ ...old, ...taken })).toBe(2035);
    expect(user.phone).toBe(PHONE);
    // The rejected calls did not use up any code.
    expect(await update(old)).toBeUndefined();
    expect(user.phone).toBe(NEW_PHONE);
  });
});

describe("updateEmail", () => {
  test("replaces the email address, and does not change the user if a code or an email address is wrong", async () => {
    const { user, token } = await createAndLogIn(emulator, { email: EMAIL });
    await emulator.users.create({ email: "c@d.e" });
    const emailCode = await receiveCode(emulator, NEW_EMAIL);
    const oldEmailCode = await receiveCode(emulator, EMAIL);
    const update = async (args: object) =>
      (await change("updateEmail", { email: NEW_EMAIL, emailCode, ...args }, token)).code;
    const old = { oldEmail: "A@B.c", oldEmailCode };
    expect(await update({})).toBe(2227);
    expect(await update({ ...old, oldEmail: "n@o.p" })).toBe(2037);
    expect(await update({ ...old, email: EMAIL })).toBe(2229);
    expect(await update({ ...old, email: "x" })).toBe(2204);
    expect(await update({ ...old, oldEmailCode: otherCode(oldEmailCode) })).toBe(2001);
    const taken = { email: "c@d.e", emailCode: await receiveCode(emulator, "c@d.e") };
    expect(await update({ ...old, ...taken })).toBe(2200);
    expect(user.email).toBe(EMAIL);
    expect(await update(old)).toBeUndefined();
    expect(user).toMatchObject({ email: NEW_EMAIL, emailVerified: true });
  });
});

test.each([
  ["bindPhone", { phone: PHONE, phoneCode: "1" }],
  ["unbindPhone", {}],
  ["updatePhone", { phone: PHONE, phoneCode: "1" }],
  ["bindEmail", { email: EMAIL, emailCode: "1" }],
  ["unbindEmail", {}],
  ["updateEmail", { email: EMAIL, emailCode: "1" }],
])("%s requires a session", async (name, args) => {
  expect((await change(name, args, "")).code).toBe(2020);
  expect((await change(name, args, "x.y.z")).code).toBe(2207);
});
