import { describeMethod } from "../support/describeMethod";

describeMethod("sendSmsCode", { call: (authing) => authing.sendSmsCode("13800000000") }, (start) => {
  test("sends a code", async () => {
    const { authing, emulator } = await start();
    expect(await authing.sendSmsCode("13800000000", "+86", "login")).toEqual({ code: 200, message: "发送成功" });
    expect(emulator.outbox.latest("13800000000")).toMatchObject({ kind: "sms", scene: "login" });
  });

  test("a number that is none is refused", async () => {
    const { authing, failure } = await start();
    expect(await failure(authing.sendSmsCode("phone"))).toMatchObject({ code: 2080, message: "手机号格式不正确" });
  });

  test.each([
    ["phone", [""]],
    ["phoneCountryCode", ["138", 86]],
    ["scene", ["138", "+86", {}]],
  ])("a wrong %s is refused before anything is sent", async (name, args) => {
    const { authing, failure, emulator } = await start();
    expect((await failure((authing.sendSmsCode as any)(...args))).message).toContain(`参数 ${name} `);
    expect(emulator.requests.list()).toEqual([]);
  });
});
