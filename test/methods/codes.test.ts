import { answering } from "../support/answering";
import { describeMethod } from "../support/describe-method";
import { recordRequests, watchRequests } from "../support/record-requests";

describeMethod(
  "sendSmsCode",
  {
    represents: "REST POST",
    call: (authing) => authing.sendSmsCode("13800000000"),
    wrong: [
      ["phone", ""],
      ["phoneCountryCode", "138", 86],
      ["scene", "138", "+86", {}],
    ],
  },
  (start) => {
    test("sends a code", async () => {
      const { authing, emulator } = await start();
      expect(await authing.sendSmsCode("13800000000", "+86", "login")).toEqual({ code: 200, message: "发送成功" });
      expect(emulator.outbox.latest("13800000000")).toMatchObject({ kind: "sms", scene: "login" });
    });

    test("rejects an invalid phone number with error code 2080", async () => {
      const { authing, failure } = await start();
      expect(await failure(authing.sendSmsCode("phone"))).toMatchObject({ code: 2080, message: "手机号格式不正确" });
    });
  },
);

describeMethod("sendEmail", {
  call: (authing) => authing.sendEmail("bob@example.com", "RESET_PASSWORD"),
  wrong: [
    ["email", "", "RESET_PASSWORD"],
    ["scene", "bob@example.com"],
  ],
});

describeMethod(
  "sendCode",
  {
    call: (authing) => authing.sendCode({ phone: "13800000000", channel: "CHANNEL_DELETE_ACCOUNT" }),
    wrong: [
      ["options", undefined],
      ["options", { channel: "CHANNEL_LOGIN" }],
      ["options", { channel: "CHANNEL_LOGIN", phone: "13800000000", email: "bob@example.com" }],
      ["options.channel", { phone: "13800000000" }],
      ["options.phone", { channel: "CHANNEL_LOGIN", phone: 138 }],
      ["options.phoneCountryCode", { channel: "CHANNEL_LOGIN", phone: "13800000000", phoneCountryCode: 86 }],
      ["options.email", { channel: "CHANNEL_LOGIN", email: 5 }],
    ],
  },
  (start) => {
    test.each<[Parameters<import("../../src").AuthenticationClient["sendCode"]>[0], string, object]>([
      [
        { phone: "13800000000", channel: "CHANNEL_DELETE_ACCOUNT" },
        "/api/v3/send-sms",
        { channel: "CHANNEL_DELETE_ACCOUNT", phoneNumber: "13800000000" },
      ],
      [
        { phone: "61234567", phoneCountryCode: "+852", channel: "CHANNEL_BIND_MFA" },
        "/api/v3/send-sms",
        { channel: "CHANNEL_BIND_MFA", phoneNumber: "61234567", phoneCountryCode: "+852" },
      ],
      [
        { email: "bob@example.com", channel: "CHANNEL_UPDATE_EMAIL" },
        "/api/v3/send-email",
        { channel: "CHANNEL_UPDATE_EMAIL", email: "bob@example.com" },
      ],
    ])("sends %j to %s", async (options, path, body) => {
      const { authing, wx } = await start();
      const requests = recordRequests(wx);
      await authing.sendCode(options);
      expect(requests.map(({ method, url }) => [method, new URL(url).pathname])).toEqual([["POST", path]]);
      expect(JSON.parse(JSON.stringify(requests[0]?.data))).toEqual(body);
    });

    test.each([
      { statusCode: 200, message: "操作成功", requestId: "r-1" },
      { code: 200, message: "发送成功", data: { code: 200 } },
    ])("resolves with the same confirmation for each shape of the response: %j", async (body) => {
      const server = await answering(200, body);
      const { authing } = await start({ host: server.url });
      const sent = await authing.sendCode({ email: "bob@example.com", channel: "CHANNEL_LOGIN" });
      expect(sent).toEqual({ code: 200, message: "验证码已发送" });
    });
  },
);

describeMethod(
  "preCheckCode",
  {
    call: (authing) => authing.preCheckCode({ phone: "13800000000", code: "1234" }),
    wrong: [
      ["options", undefined],
      ["options", { code: "1234" }],
      ["options", { phone: "138", email: "bob@example.com", code: "1234" }],
      ["options.code", { phone: "138" }],
      ["options.phone", { phone: 138, code: "1234" }],
      ["options.channel", { phone: "138", code: "1234", channel: 5 }],
    ],
  },
  (start) => {
    test.each([
      [
        { phone: "138", phoneCountryCode: "+86", code: "1234" },
        "/api/v2/sms/preCheckCode",
        { phone: "138", phoneCountryCode: "+86", phoneCode: "1234" },
      ],
      [
        { email: "bob@example.com", code: "1234" },
        "/api/v2/email/preCheckCode",
        { email: "bob@example.com", emailCode: "1234" },
      ],
      [
        { phone: "138", code: "1234", channel: "CHANNEL_BIND_PHONE" as const },
        "/api/v3/pre-check-code",
        { codeType: "SMS", smsCodePayload: { phone: "138", passCode: "1234", channel: "CHANNEL_BIND_PHONE" } },
      ],
      [
        { email: "bob@example.com", code: "1234", channel: "CHANNEL_LOGIN" as const },
        "/api/v3/pre-check-code",
        {
          codeType: "EMAIL",
          emailCodePayload: { email: "bob@example.com", passCode: "1234", channel: "CHANNEL_LOGIN" },
        },
      ],
    ])("sends %j to %s", async (options, path, body) => {
      const server = await answering(200, { statusCode: 200, data: { valid: true } });
      const { authing, wx } = await start({ host: server.url });
      const requests = watchRequests(wx);
      expect(await authing.preCheckCode(options)).toEqual({ isValid: true });
      expect(requests).toMatchObject([{ url: `${server.url}${path}`, method: "POST" }]);
      expect(JSON.parse(JSON.stringify(requests[0]?.data))).toEqual(body);
    });

    test.each([
      ["valid", { valid: false, message: "验证码过期" }],
      ["isValid", { isValid: false, message: "验证码过期" }],
    ])("resolves with the verdict that the service calls %s", async (_name, data) => {
      const server = await answering(200, { statusCode: 200, data });
      const { authing } = await start({ host: server.url });
      const check = authing.preCheckCode({ email: "bob@example.com", code: "1234" });
      expect(await check).toEqual({ isValid: false, message: "验证码过期" });
    });

    test("rejects a response without a verdict", async () => {
      const server = await answering(200, { statusCode: 200, data: { message: "ok" } });
      const { authing, failure } = await start({ host: server.url });
      const check = authing.preCheckCode({ email: "bob@example.com", code: "1234" });
      expect(await failure(check)).toMatchObject({ kind: "response" });
    });
  },
);

describeMethod("getCountryList", { call: (authing) => authing.getCountryList() });
