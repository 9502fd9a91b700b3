import { SceneType } from "../../src/types/enums";
import type { Emulator } from "../src";
import { graphql, post, refusal, startTestEmulator } from "./support/client";
import { fakeDate, pass } from "./support/clock";

const LOGIN = `mutation ($input: LoginByPhoneCodeInput!) {
  loginByPhoneCode(input: $input) { id phone phoneCountryCode phoneVerified token loginsCount registerSource }
}`;
const PHONE = "13900000001";

let emulator: Emulator;

beforeAll(async () => {
  emulator = await startTestEmulator();
});
beforeEach(() => emulator.reset());
afterEach(() => jest.useRealTimers());
afterAll(() => emulator.close());

const login = (phone: string, code: string, more: object = {}) =>
  graphql(emulator, LOGIN, { input: { phone, code, ...more } });

async function receiveCode(phone = PHONE): Promise<string> {
  await post(emulator, "/api/v2/sms/send", { phone });
  return emulator.outbox.latest(phone)?.code ?? "";
}

describe("POST /api/v2/sms/send", () => {
  test.each([
    ["13900000001", undefined, []],
    ["138", "+1", []],
    ["138", undefined, [expect.stringMatching(/^A code was sent to \+86 138, but .* code 2080\.$/)]],
    ["23900000001", "+86", [expect.stringContaining("+86 23900000001")]],
  ])(
    "warns about numbers that mobile phones in mainland China cannot have: %s, %s",
    async (phone, phoneCountryCode, warnings) => {
      expect((await post(emulator, "/api/v2/sms/send", { phone, phoneCountryCode })).body.code).toBe(200);
      expect(emulator.warnings.list()).toEqual(warnings);
    },
  );

  test("warns about unknown scenes", async () => {
    const sendFor = (scene: string) => post(emulator, "/api/v2/sms/send", { phone: PHONE, scene });
    for (const scene of Object.values(SceneType)) {
      await sendFor(scene);
    }
    expect(emulator.warnings.list()).toEqual([]);
    expect((await sendFor("signin")).body.code).toBe(200);
    const known = Object.values(SceneType).join(", ");
    expect(emulator.warnings.list()).toEqual([
      `The scene signin of an SMS code is unknown. The known scenes are ${known}.`,
    ]);
  });

  test("adds a six-digit code to the outbox", async () => {
    const received: string[] = [];
    const unsubscribe = emulator.outbox.subscribe(({ to }) => received.push(to));
    const { status, body } = await post(emulator, "/api/v2/sms/send", { phone: PHONE, scene: "login" });
    unsubscribe();
    expect(status).toBe(200);
    expect(body).toEqual({ code: 200, message: "发送成功", data: { code: 200, message: "发送成功" } });
    expect(emulator.outbox.list()).toEqual([
      {
        kind: "sms",
        to: PHONE,
        phoneCountryCode: "+86",
        code: expect.stringMatching(/^\d{6}$/),
        scene: "login",
        sentAt: expect.any(String),
      },
    ]);
    expect(emulator.outbox.latest("13900000002")).toBeUndefined();
    await receiveCode();
    expect(received).toEqual([PHONE]);
  });

  test.each([["12"], ["1".repeat(21)], ["139-0000"], [13900000001], [null], [undefined], [{}]])(
    "rejects the phone number %j",
    async (phone) => {
      const { status, body } = await post(emulator, "/api/v2/sms/send", { phone });
      expect(status).toBe(200);
      expect(body).toEqual({ code: 2080, message: "手机号格式不正确", data: null });
      expect(emulator.outbox.list()).toEqual([]);
    },
  );

  test("rejects an invalid country code", async () => {
    const { body } = await post(emulator, "/api/v2/sms/send", { phone: PHONE, phoneCountryCode: "China" });
    expect(body.code).toBe(2080);
  });
});

describe("loginByPhoneCode", () => {
  test("registers an unknown phone number, and signs in the same user the next time", async () => {
    const first = (await login(PHONE, await receiveCode())).body;
    expect(first.data.loginByPhoneCode).toMatchObject({
      phone: PHONE,
      phoneCountryCode: "+86",
      phoneVerified: true,
      loginsCount: 1,
      token: emulator.sessions.list()[0]?.token,
      registerSource: ["basic:phone-code"],
    });
    const second = (await login(PHONE, await receiveCode())).body;
    expect(second.data.loginByPhoneCode).toMatchObject({ id: first.data.loginByPhoneCode.id, loginsCount: 2 });
  });

  test("distinguishes phone numbers from different countries", async () => {
    const abroad = { phoneCountryCode: "+852" };
    await post(emulator, "/api/v2/sms/send", { phone: PHONE, phoneCountryCode: "852" });
    const [message] = emulator.outbox.list();
    expect(message).toMatchObject({ to: PHONE, phoneCountryCode: "+852" });
    expect((await login(PHONE, message?.code ?? "")).body).toEqual(refusal(2001));
    const first = (await login(PHONE, message?.code ?? "", abroad)).body;
    expect(first.data.loginByPhoneCode).toMatchObject({ phone: PHONE, ...abroad });
    const atHome = (await login(PHONE, await receiveCode(), { phoneCountryCode: "86" })).body;
    expect(atHome.data.loginByPhoneCode).toMatchObject({ loginsCount: 1, phoneCountryCode: "+86" });
    expect(emulator.users.list()).toHaveLength(2);
    expect(emulator.users.findByPhone(PHONE, "+852")?.id).toBe(first.data.loginByPhoneCode.id);
  });

  test("rejects a wrong code and a code for another phone number, and keeps the correct code valid", async () => {
    const code = await receiveCode();
    const wrong = code === "000000" ? "000001" : "000000";
    expect((await login(PHONE, wrong)).body).toEqual(refusal(2001, "验证码验证失败"));
    expect((await login("13900000002", code)).body).toEqual(refusal(2001));
    expect(emulator.users.list()).toEqual([]);
    expect((await login(PHONE, code)).body.errors).toBeUndefined();
  });

  test("rejects a used code and a replaced code", async () => {
    const code = await receiveCode();
    await login(PHONE, code);
    expect((await login(PHONE, code)).body).toEqual(refusal(2001));
    const older = await receiveCode();
    let newer = await receiveCode();
    while (newer === older) {
      newer = await receiveCode();
    }
    expect((await login(PHONE, older)).body).toEqual(refusal(2001));
  });

  test("rejects a code after five minutes", async () => {
    fakeDate();
    const other = "13900000002";
    const code = await receiveCode();
    const otherCode = await receiveCode(other);
    pass(5 * 60 - 1);
    expect((await login(other, otherCode)).body.errors).toBeUndefined();
    pass(1);
    expect((await login(PHONE, code)).body).toEqual(refusal(2300, "验证码过期"));
  });

  test("rejects an unknown phone number if autoRegister is false", async () => {
    expect((await login(PHONE, await receiveCode(), { autoRegister: false })).body).toEqual(refusal(2004));
    expect(emulator.users.list()).toEqual([]);
  });

  test("rejects a locked user", async () => {
    const user = await emulator.users.create({ phone: PHONE });
    user.blocked = true;
    expect((await login(PHONE, await receiveCode())).body).toEqual(refusal(2005));
  });
});
