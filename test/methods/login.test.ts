import { describeMethod } from "../support/describeMethod";

const EMAIL = "ming@example.com";
const PASSWORD = "密码 pässw0rd";

describeMethod("loginByEmail", { call: (authing) => authing.loginByEmail(EMAIL, PASSWORD) }, (start) => {
  test("logs in with a password of any script and stores the session", async () => {
    const { authing, stored, emulator } = await start();
    await authing.registerByEmail(EMAIL, PASSWORD, { nickname: "小明" });
    const user = await authing.loginByEmail(EMAIL, PASSWORD);
    expect(user).toMatchObject({ email: EMAIL, nickname: "小明", token: expect.any(String), customData: {} });
    expect(stored()).toEqual({ token: user.token, user });
    expect(JSON.stringify(emulator.requests.list())).not.toContain(PASSWORD);
  });

  test("tells a wrong password from an unknown user", async () => {
    const { authing, failure, told, stored } = await start();
    await authing.registerByEmail(EMAIL, PASSWORD);
    const wrong = await failure(authing.loginByEmail(EMAIL, "wrong"));
    expect(wrong).toMatchObject({ kind: "service", code: 2006, message: "密码不正确", method: "POST" });
    expect(await failure(authing.loginByEmail("nobody@example.com", PASSWORD))).toMatchObject({ code: 2004 });
    expect(told.map(({ code }) => code)).toEqual([2006, 2004]);
    expect(stored()).toEqual({ token: "", user: "" });
  });

  test("autoRegister creates the account", async () => {
    const { authing, emulator } = await start();
    await authing.loginByEmail(EMAIL, PASSWORD, { autoRegister: true });
    expect(emulator.users.findByEmail(EMAIL)).toBeDefined();
  });

  test("a password too long for the key is refused, and only the key was asked for", async () => {
    const { authing, failure, emulator, told } = await start();
    await authing.registerByEmail(EMAIL, "x".repeat(117));
    const before = emulator.requests.list().length;
    const error = await failure(authing.loginByEmail(EMAIL, "x".repeat(118)));
    expect(error).toMatchObject({ kind: "argument" });
    expect(error.message).toContain("password");
    expect(error.message).toContain("117");
    expect(
      emulator.requests
        .list()
        .slice(before)
        .map(({ path }) => path),
    ).toEqual(["/api/v2/.well-known"]);
    expect(told).toEqual([]);
  });

  test("works without wx.getRandomValues", async () => {
    const { authing, wx } = await start();
    Object.assign(wx, { getRandomValues: undefined });
    await authing.registerByEmail(EMAIL, PASSWORD);
    expect(await authing.loginByEmail(EMAIL, PASSWORD)).toMatchObject({ email: EMAIL });
  });

  test.each([
    ["email", [undefined, PASSWORD]],
    ["password", [EMAIL, ""]],
    ["password", [EMAIL, "\ud800"]],
    ["options", [EMAIL, PASSWORD, true]],
  ])("a wrong %s is refused before anything is sent", async (name, args) => {
    const { authing, failure, emulator } = await start();
    const error = await failure((authing.loginByEmail as any)(...args));
    expect(error).toMatchObject({ kind: "argument" });
    expect(error.message).toContain(`参数 ${name} `);
    expect(emulator.requests.list()).toEqual([]);
  });
});

describeMethod("loginByPhoneCode", { call: (authing) => authing.loginByPhoneCode("13900000000", "1234") }, (start) => {
  test("logs in with the code that was sent and stores the session", async () => {
    const { authing, emulator, stored } = await start();
    await authing.sendSmsCode("13900000000");
    const code = emulator.outbox.latest("13900000000")?.code as string;
    const user = await authing.loginByPhoneCode("13900000000", code, { context: { source: "test" } });
    expect(user).toMatchObject({ phone: "13900000000" });
    expect(stored()).toEqual({ token: user.token, user });
  });

  test("a wrong code is refused", async () => {
    const { authing, failure, stored } = await start();
    await authing.sendSmsCode("13900000000");
    expect(await failure(authing.loginByPhoneCode("13900000000", "no"))).toMatchObject({ code: 2001 });
    expect(stored()).toEqual({ token: "", user: "" });
  });

  test.each([
    ["phone", [13900000000, "1234"]],
    ["code", ["13900000000"]],
  ])("a wrong %s is refused before anything is sent", async (name, args) => {
    const { authing, failure, emulator } = await start();
    expect((await failure((authing.loginByPhoneCode as any)(...args))).message).toContain(`参数 ${name} `);
    expect(emulator.requests.list()).toEqual([]);
  });
});
