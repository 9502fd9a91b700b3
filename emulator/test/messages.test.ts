import type { Emulator } from "../src";
import { loginByCode, post, send, startTestEmulator } from "./support/client";

const CHINESE = /\p{Script=Han}/u;
const APP = { "x-authing-app-id": "app-1" };

let emulator: Emulator;

beforeAll(async () => {
  emulator = await startTestEmulator();
});
beforeEach(() => emulator.reset());
afterAll(() => emulator.close());

const inEnglish = { ...APP, "x-authing-lang": "en-US" };
const operate = (query: string, headers: Record<string, string>) =>
  post(emulator, "/graphql/v2", { query, variables: {} }, headers);

type Ask = (headers: Record<string, string>) => Promise<unknown>;

test.each<[string, Ask, string]>([
  [
    "a rejection over REST",
    async (headers) => (await post(emulator, "/api/v2/sms/send", { phone: "x" }, headers)).body.message,
    "The phone number is invalid.",
  ],
  [
    "a rejection by the V3 API",
    async (headers) => (await send(emulator, "/api/v3/get-profile", { headers })).body.message,
    "Sign in first.",
  ],
  [
    "a rejection over GraphQL",
    async (headers) => (await operate("{ user { id } }", headers)).body.errors[0].message.message,
    "Sign in first.",
  ],
  [
    "a rejection before GraphQL",
    async (headers) =>
      (await operate("{ user { id } }", { ...headers, "x-authing-app-id": "" })).body.errors[0].message.message,
    "The app ID is missing.",
  ],
  [
    "a rejection inside a result",
    async (headers) => (await operate("{ checkLoginStatus { message } }", headers)).body.data.checkLoginStatus.message,
    "Sign in first.",
  ],
  [
    "a rejection with a value",
    async (headers) => {
      const body = {
        connection: "wechat_mini_program_code",
        extIdpConnidentifier: "none",
        wechatMiniProgramCodePayload: { code: "x" },
      };
      return (await post(emulator, "/api/v3/signin-by-mobile", body, headers)).body.message;
    },
    "The connection none does not exist, or is not to a WeChat mini program.",
  ],
  [
    "the failure of a QR code",
    async (headers) => {
      const user = await emulator.users.create({ username: `user-${emulator.users.list().length}` });
      const { random } = emulator.qrCodes.create();
      emulator.qrCodes.scan(random, user);
      emulator.qrCodes.confirm(random);
      user.blocked = true;
      const { body } = await send(emulator, `/api/v2/qrcode/check?random=${random}`, { headers });
      return body.data.scannedResult.errmsg;
    },
    "The user is locked.",
  ],
  [
    "the check of a code",
    async (headers) => {
      const body = { phone: "13900000001", phoneCode: "000000" };
      return (await post(emulator, "/api/v2/sms/preCheckCode", body, headers)).body.data.message;
    },
    "The code is wrong.",
  ],
  [
    "the check of a password",
    async (headers) =>
      (await operate('{ checkPasswordStrength(password: "correct horse") { message } }', headers)).body.data
        .checkPasswordStrength.message,
    "The password is acceptable.",
  ],
  [
    "a confirmation",
    async (headers) => (await post(emulator, "/api/v2/sms/send", { phone: "13900000001" }, headers)).body.data.message,
    "Sent.",
  ],
])("%s is in English only if the request asks for it", async (_what, ask, english) => {
  expect(await ask(inEnglish)).toBe(english);
  for (const headers of [APP, { ...APP, "x-authing-lang": "zh-CN" }, { ...APP, "x-authing-lang": "fr-FR" }]) {
    expect(await ask(headers)).toMatch(CHINESE);
  }
});

test("the login history has the message in the language of the sign-in", async () => {
  const { id } = await loginByCode(emulator, "bob");
  const user = emulator.users.findById(id);
  if (!user) {
    throw new Error("The user is missing.");
  }
  user.blocked = true;
  const body = () => ({ code: `openid:bob:${crypto.randomUUID()}` });
  await post(emulator, "/connections/social/wechat-miniprogram/auth", body(), inEnglish);
  await post(emulator, "/connections/social/wechat-miniprogram/auth", body(), APP);
  const messages = emulator.loginHistory.listOf(user).map(({ errorMessage }) => errorMessage);
  expect(messages).toEqual(expect.arrayContaining(["The user is locked.", expect.stringMatching(CHINESE)]));
});

test("a failure of the emulator itself is reported in the language of the request", async () => {
  jest.spyOn(console, "error").mockImplementation();
  jest.spyOn(emulator.users, "findById").mockImplementation(() => {
    throw new Error("broken");
  });
  const { token } = await loginByCode(emulator);
  const message = async (headers: Record<string, string>) =>
    (await operate("{ user { id } }", { authorization: `Bearer ${token}`, ...headers })).body.errors[0].message;
  expect(await message(inEnglish)).toMatchObject({ code: 1000, message: "The system is busy. Try again later." });
  expect(await message(APP)).toMatchObject({ code: 1000, message: expect.stringMatching(CHINESE) });
  jest.restoreAllMocks();
});
