import { describeMethod } from "../support/describe-method";

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
