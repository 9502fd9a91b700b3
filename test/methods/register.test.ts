import { describeMethod } from "../support/describeMethod";

const EMAIL = "ming@example.com";

describeMethod("registerByEmail", { call: (authing) => authing.registerByEmail(EMAIL, "passw0rd") }, (start) => {
  test("creates the account without logging in", async () => {
    const { authing, emulator, stored } = await start();
    const user = await authing.registerByEmail(EMAIL, "passw0rd", { nickname: "小明", gender: "F" });
    expect(emulator.users.findById(user.id)).toMatchObject({ email: EMAIL, nickname: "小明", gender: "F" });
    expect(stored()).toEqual({ token: "", user: "" });
  });

  test.each([{ forceLogin: true }, { generateToken: true }])("logs in with %o", async (options) => {
    const { authing, stored } = await start();
    const user = await authing.registerByEmail(EMAIL, "passw0rd", {}, options);
    expect(stored()).toEqual({ token: user.token, user });
  });

  test("a registration without a token leaves the session of somebody else alone", async () => {
    const { authing, stored } = await start({ signedIn: true });
    const before = stored();
    await authing.registerByEmail(EMAIL, "passw0rd");
    expect(stored()).toEqual(before);
  });

  test("an address that has an account is refused", async () => {
    const { authing, failure } = await start();
    await authing.registerByEmail(EMAIL, "passw0rd");
    expect(await failure(authing.registerByEmail(EMAIL, "passw0rd"))).toMatchObject({ code: 2026 });
  });

  test("the caller's objects stay as they were", async () => {
    const { authing } = await start();
    const profile = Object.freeze({ nickname: "小明" });
    const options = Object.freeze({ customData: Object.freeze({ school: "pku" }), context: Object.freeze({ a: 1 }) });
    await expect(authing.registerByEmail(EMAIL, "passw0rd", profile, options)).resolves.toMatchObject({ email: EMAIL });
  });

  test.each([
    ["email", [""]],
    ["password", [EMAIL, undefined]],
    ["profile", [EMAIL, "passw0rd", "小明"]],
    ["options", [EMAIL, "passw0rd", {}, []]],
  ])("a wrong %s is refused before anything is sent", async (name, args) => {
    const { authing, failure, emulator } = await start();
    expect((await failure((authing.registerByEmail as any)(...args))).message).toContain(`参数 ${name} `);
    expect(emulator.requests.list()).toEqual([]);
  });
});
