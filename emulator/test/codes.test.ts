import type { Emulator } from "../src";
import { post, send, startTestEmulator } from "./support/client";
import { fakeDate, pass } from "./support/clock";
import { operate, receiveCode } from "./support/operate";

let emulator: Emulator;

beforeAll(async () => {
  emulator = await startTestEmulator();
});
beforeEach(() => emulator.reset());
afterAll(() => emulator.close());

const sendEmail = (email: string, scene: string) =>
  operate(emulator, "sendEmail", { email, scene }, { select: "code message" });

describe("sendEmail", () => {
  test("adds a six-digit code to the outbox", async () => {
    const { value } = await sendEmail("Bob@Example.com", "LOGIN_VERIFY_CODE");
    expect(value).toEqual({ code: 200, message: "发送成功" });
    expect(emulator.outbox.list()).toEqual([
      {
        kind: "email",
        to: "bob@example.com",
        phoneCountryCode: null,
        code: expect.stringMatching(/^\d{6}$/),
        scene: "LOGIN_VERIFY_CODE",
        sentAt: expect.any(String),
      },
    ]);
    expect(emulator.outbox.latest("BOB@example.com")).toBe(emulator.outbox.list()[0]);
  });

  test("rejects an invalid email address", async () => {
    expect((await sendEmail("nobody", "VERIFY_CODE")).code).toBe(2204);
    expect(emulator.outbox.list()).toEqual([]);
  });

  test.each(["RESET_PASSWORD", "RESET_PASSWORD_VERIFY_CODE", "VERIFY_EMAIL", "EMAIL_UNBIND_VERIFY_CODE"])(
    "rejects the scene %s for unknown email addresses",
    async (scene) => {
      expect((await sendEmail("a@b.c", scene)).code).toBe(2004);
      expect(emulator.outbox.list()).toEqual([]);
      await emulator.users.create({ email: "a@b.c" });
      expect((await sendEmail("a@b.c", scene)).value.code).toBe(200);
      expect(emulator.outbox.list()).toHaveLength(1);
    },
  );
});

test("accepts a code only for the email address that it was sent to", async () => {
  const code = await receiveCode(emulator, "a@b.c");
  const login = (email: string) => post(emulator, "/api/v2/login/email-code", { email, code });
  expect((await login("x@y.z")).body.code).toBe(2001);
  expect((await operate(emulator, "loginByPhoneCode", { input: { phone: "a@b.c", code } })).code).toBe(2001);
  expect(emulator.users.list()).toEqual([]);
  expect((await login("a@b.c")).body.code).toBe(200);
});

describe("POST /api/v3/send-sms and /api/v3/send-email", () => {
  const phone = "13900000001";
  const signIn = (passCode: string, address: object) =>
    post(emulator, "/api/v3/signin", {
      connection: "PASSCODE",
      passCodePayload: { passCode, ...address },
      options: { autoRegister: true },
    });
  const sendSms = async (body: object) => (await post(emulator, "/api/v3/send-sms", body)).body;
  const sendMail = async (body: object) => (await post(emulator, "/api/v3/send-email", body)).body;

  test("add a code to the outbox, and respond without data", async () => {
    const answer = await sendSms({ phoneNumber: phone, phoneCountryCode: "+852", channel: "CHANNEL_BIND_PHONE" });
    expect(answer).toMatchObject({ statusCode: 200, apiCode: 200, message: "发送成功" });
    expect(answer).not.toHaveProperty("data");
    expect(await sendMail({ email: "Bob@Example.com", channel: "CHANNEL_UPDATE_EMAIL" })).toMatchObject({
      statusCode: 200,
    });
    expect(emulator.outbox.list()).toMatchObject([
      { kind: "sms", to: phone, phoneCountryCode: "+852", scene: "CHANNEL_BIND_PHONE" },
      { kind: "email", to: "bob@example.com", phoneCountryCode: null, scene: "CHANNEL_UPDATE_EMAIL" },
    ]);
  });

  test("limit a code to its channel, and keep the codes of other channels valid", async () => {
    await sendSms({ phoneNumber: phone, channel: "CHANNEL_LOGIN" });
    const forLogin = emulator.outbox.latest(phone)?.code ?? "";
    await sendSms({ phoneNumber: phone, channel: "CHANNEL_DELETE_ACCOUNT" });
    const forDeletion = emulator.outbox.latest(phone)?.code ?? "";
    expect((await signIn(forDeletion, { phone })).body.apiCode).toBe(2001);
    const input = { phone, code: forLogin };
    expect((await operate(emulator, "loginByPhoneCode", { input })).code).toBe(2001);
    expect((await signIn(forLogin, { phone })).body.statusCode).toBe(200);
    expect((await signIn(forLogin, { phone })).body.apiCode).toBe(2001);
    expect((await signIn(await receiveCode(emulator, phone), { phone })).body.statusCode).toBe(200);
  });

  test("reject unknown channels and malformed addresses", async () => {
    expect((await sendSms({ phoneNumber: phone })).apiCode).toBe(2231);
    expect((await sendSms({ phoneNumber: phone, channel: "CHANNEL_UPDATE_EMAIL" })).apiCode).toBe(2231);
    expect((await sendSms({ phoneNumber: "1", channel: "CHANNEL_LOGIN" })).apiCode).toBe(2080);
    expect((await sendMail({ email: "bob@example.com", channel: "CHANNEL_BIND_PHONE" })).apiCode).toBe(2231);
    expect((await sendMail({ email: "bob", channel: "CHANNEL_LOGIN" })).apiCode).toBe(2003);
    expect(emulator.outbox.list()).toEqual([]);
  });
});

describe("checking a code", () => {
  const smsCheck = (body: object) => post(emulator, "/api/v2/sms/preCheckCode", body);
  const v3Check = (body: object) => post(emulator, "/api/v3/pre-check-code", body);

  test("says whether the code is valid, and does not redeem it", async () => {
    const phone = "13900000001";
    const code = await receiveCode(emulator, phone);
    const wrong = { valid: false, message: "验证码验证失败" };
    expect((await smsCheck({ phone, phoneCode: code })).body.data).toEqual({ valid: true, message: "" });
    expect((await smsCheck({ phone, phoneCode: "x" })).body.data).toEqual(wrong);
    expect((await smsCheck({ phone, phoneCountryCode: "+1", phoneCode: code })).body.data).toEqual(wrong);
    const smsCodePayload = { phone, passCode: code, channel: "CHANNEL_LOGIN" };
    expect((await v3Check({ codeType: "SMS", smsCodePayload })).body.data).toEqual({ isValid: true });
    const { code: refused } = await operate(emulator, "loginByPhoneCode", { input: { phone, code } });
    expect(refused).toBeUndefined();
    expect((await smsCheck({ phone, phoneCode: code })).body.data).toEqual(wrong);
  });

  test("says when a code for an email address has expired", async () => {
    fakeDate();
    const email = "bob@example.com";
    const passCode = await receiveCode(emulator, email);
    pass(5 * 60);
    const check = await post(emulator, "/api/v2/email/preCheckCode", { email, emailCode: passCode });
    expect(check.body.data).toEqual({ valid: false, message: "验证码过期" });
    const emailCodePayload = { email, passCode, channel: "CHANNEL_LOGIN" };
    const { data } = (await v3Check({ codeType: "EMAIL", emailCodePayload })).body;
    expect(data).toEqual({ isValid: false, message: "验证码过期" });
    jest.useRealTimers();
  });

  test.each([
    [{}, 2231],
    [{ codeType: "SMS" }, 2231],
    [{ codeType: "SMS", smsCodePayload: { phone: "139", passCode: "1" } }, 2231],
    [{ codeType: "SMS", smsCodePayload: { phone: "x", passCode: "1", channel: "CHANNEL_LOGIN" } }, 2080],
    [{ codeType: "EMAIL", emailCodePayload: { email: "x", passCode: "1", channel: "CHANNEL_LOGIN" } }, 2204],
  ])("rejects %j with %d", async (body, code) => {
    expect((await v3Check(body)).body.apiCode).toBe(code);
  });
});

test("lists countries with their names and the country codes of their phone numbers", async () => {
  const { data } = (await send(emulator, "/api/v3/get-country-list")).body;
  expect(data.find(({ alpha2 }: { alpha2: string }) => alpha2 === "HK")).toMatchObject({
    alpha3: "HKG",
    phoneCountryCode: "+852",
    flag: "🇭🇰",
    name: { "ja-JP": { enabled: false, value: expect.stringContaining("香港") } },
  });
});
