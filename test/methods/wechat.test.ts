import { describeMethod } from "../support/describeMethod";

describeMethod("loginByCode", { call: (authing) => authing.loginByCode("code") }, (start) => {
  test("logs in and stores the session", async () => {
    const { authing, wx, emulator, stored, told } = await start();
    const user = await authing.loginByCode((await wx.login()).code);
    expect(emulator.users.findById(user.id)).toBeDefined();
    expect(stored()).toEqual({ token: user.token, user });
    expect(authing.checkLoggedIn()).toBe(user.id);
    expect(told).toEqual([]);
  });

  test("takes the WeChat profile", async () => {
    const { authing } = await start();
    const rawData = JSON.stringify({ nickName: "小明", avatarUrl: "https://example.com/ming.png" });
    expect(await authing.loginByCode("code", { rawData })).toMatchObject({
      nickname: "小明",
      photo: "https://example.com/ming.png",
    });
  });

  test("a code that was used is refused", async () => {
    const { authing, failure } = await start();
    await authing.loginByCode("code");
    expect(await failure(authing.loginByCode("code"))).toMatchObject({ kind: "service", code: 40163 });
  });

  test.each([
    ["code", [""]],
    ["code", [undefined]],
    ["options", ["code", "rawData"]],
    ["options.iv", ["code", { iv: "iv" }]],
    ["options.iv", ["code", { encryptedData: "data" }]],
  ])("a wrong %s is refused before anything is sent", async (name, args) => {
    const { authing, failure, emulator, told } = await start();
    const error = await failure((authing.loginByCode as any)(...args));
    expect(error).toMatchObject({ kind: "argument", code: "argument" });
    expect(error.message).toContain(name);
    expect(emulator.requests.list()).toEqual([]);
    expect(told).toEqual([]);
  });
});

describeMethod("loginByPhone", { call: (authing) => authing.loginByPhone("code", "iv", "data") }, (start) => {
  test("logs in by the phone number and stores the session", async () => {
    const { authing, stored } = await start();
    const user = await authing.loginByPhone("code", "iv", "data");
    expect(user).toMatchObject({ phone: "13800000000", token: expect.any(String) });
    expect(stored()).toEqual({ token: user.token, user });
  });

  test.each([
    ["code", ["", "iv", "data"]],
    ["iv", ["code", undefined, "data"]],
    ["encryptedData", ["code", "iv", 5]],
  ])("a wrong %s is refused before anything is sent", async (name, args) => {
    const { authing, failure, emulator } = await start();
    expect((await failure((authing.loginByPhone as any)(...args))).message).toContain(`参数 ${name} `);
    expect(emulator.requests.list()).toEqual([]);
  });
});

describeMethod("getPhone", { call: (authing) => authing.getPhone("code", "iv", "data") }, (start) => {
  test("tells the number and leaves accounts and session alone", async () => {
    const { authing, emulator, stored } = await start();
    expect(await authing.getPhone("code", "iv", "data")).toMatchObject({
      countryCode: "86",
      phoneNumber: "13800000000",
      purePhoneNumber: "13800000000",
    });
    expect(emulator.users.list()).toEqual([]);
    expect(stored()).toEqual({ token: "", user: "" });
  });

  test("a missing iv is refused before anything is sent", async () => {
    const { authing, failure, emulator } = await start();
    expect((await failure((authing.getPhone as any)("code"))).message).toContain("iv");
    expect(emulator.requests.list()).toEqual([]);
  });
});
