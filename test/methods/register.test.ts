import { describeMethod } from "../support/describe-method";

const EMAIL = "ming@example.com";

describeMethod(
  "registerByEmail",
  {
    call: (authing) => authing.registerByEmail(EMAIL, "passw0rd"),
    wrong: [
      ["email", ""],
      ["password", EMAIL, undefined],
      ["profile", EMAIL, "passw0rd", "小明"],
      ["options", EMAIL, "passw0rd", {}, []],
    ],
  },
  (start) => {
    test("creates the account without signing in", async () => {
      const { authing, emulator, stored } = await start();
      const user = await authing.registerByEmail(EMAIL, "passw0rd", { nickname: "小明", gender: "F" });
      expect(emulator.users.findById(user.id)).toMatchObject({ email: EMAIL, nickname: "小明", gender: "F" });
      expect(stored()).toEqual({ token: "", user: "" });
    });

    test.each([{ forceLogin: true }, { generateToken: true }])("signs in if the options are %o", async (options) => {
      const { authing, stored } = await start();
      const user = await authing.registerByEmail(EMAIL, "passw0rd", {}, options);
      expect(stored()).toEqual({ token: user.token, user });
    });

    test("keeps the session of another user if the response contains no token", async () => {
      const { authing, stored } = await start({ signedIn: true });
      const before = stored();
      await authing.registerByEmail(EMAIL, "passw0rd");
      expect(stored()).toEqual(before);
    });

    test("rejects an email address that already has an account", async () => {
      const { authing, failure } = await start();
      await authing.registerByEmail(EMAIL, "passw0rd");
      expect(await failure(authing.registerByEmail(EMAIL, "passw0rd"))).toMatchObject({ code: 2026 });
    });

    test("does not modify the caller's objects", async () => {
      const { authing } = await start();
      const profile = Object.freeze({ nickname: "小明" });
      const options = Object.freeze({ customData: Object.freeze({ school: "pku" }), context: Object.freeze({ a: 1 }) });
      await expect(authing.registerByEmail(EMAIL, "passw0rd", profile, options)).resolves.toMatchObject({
        email: EMAIL,
      });
    });
  },
);

describeMethod("registerByEmailCode", {
  call: (authing) => authing.registerByEmailCode(EMAIL, "1234"),
  wrong: [
    ["email", "", "1234"],
    ["code", EMAIL],
    ["profile", EMAIL, "1234", "小明"],
    ["options", EMAIL, "1234", {}, "x"],
  ],
});

describeMethod("registerByUsername", {
  call: (authing) => authing.registerByUsername("bob", "passw0rd"),
  wrong: [
    ["username", 5, "passw0rd"],
    ["password", "bob"],
    ["profile", "bob", "passw0rd", []],
    ["options", "bob", "passw0rd", {}, "x"],
  ],
});

describeMethod("registerByPhoneCode", {
  call: (authing) => authing.registerByPhoneCode("13800000000", "1234"),
  wrong: [
    ["phone", "", "1234"],
    ["code", "13800000000"],
    ["password", "13800000000", "1234", 5],
    ["profile", "13800000000", "1234", undefined, "小明"],
    ["options", "13800000000", "1234", undefined, {}, "x"],
  ],
});
