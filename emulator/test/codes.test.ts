import type { Emulator } from "../src";
import { post, startTestEmulator } from "./support/client";
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
