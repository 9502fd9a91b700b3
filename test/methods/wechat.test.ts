import { describeMethod } from "../support/describe-method";
import type { AuthenticationClient, User } from "../../src/index";
import { recordRequests } from "../support/record-requests";

describeMethod("login", { represents: "silent sign-in", call: (authing) => authing.login() });

describeMethod(
  "loginByCode",
  {
    call: (authing) => authing.loginByCode("code"),
    wrong: [
      ["code", ""],
      ["code", undefined],
      ["options", "code", "rawData"],
      ["options.iv", "code", { iv: "iv" }],
      ["options.iv", "code", { encryptedData: "data" }],
    ],
  },
  (start) => {
    test("signs in and stores the session", async () => {
      const { authing, wx, emulator, stored, reported } = await start();
      const user = await authing.loginByCode((await wx.login()).code);
      expect(emulator.users.findById(user.id)).toBeDefined();
      expect(stored()).toEqual({ token: user.token, user });
      expect(authing.checkLoggedIn()).toBe(user.id);
      expect(reported).toEqual([]);
    });

    test("copies the WeChat profile to the user", async () => {
      const { authing } = await start();
      const rawData = JSON.stringify({ nickName: "小明", avatarUrl: "https://example.com/ming.png" });
      expect(await authing.loginByCode("code", { rawData })).toMatchObject({
        nickname: "小明",
        photo: "https://example.com/ming.png",
      });
    });

    test("rejects a used code with error code 40163", async () => {
      const { authing, failure } = await start();
      await authing.loginByCode("code");
      expect(await failure(authing.loginByCode("code"))).toMatchObject({ kind: "service", code: 40163 });
    });
  },
);

const wrong: [string, ...unknown[]][] = [
  ["code", "", "iv", "data"],
  ["code", { iv: "iv", encryptedData: "data" }],
  ["iv", "code"],
  ["iv", "code", undefined, "data"],
  ["iv", "code", { encryptedData: "data" }],
  ["encryptedData", "code", "iv", 5],
  ["encryptedData", "code", { iv: "iv" }],
];

describeMethod("loginByPhone", { call: (authing) => authing.loginByPhone("code", "iv", "data"), wrong }, (start) => {
  test.each<[string, (authing: AuthenticationClient) => Promise<User>]>([
    ["three arguments", (authing) => authing.loginByPhone("code", "iv", "data")],
    ["the button's detail", (authing) => authing.loginByPhone("code", { iv: "iv", encryptedData: "data" })],
    ["a detail with a code", (authing) => authing.loginByPhone("code", { code: "c", iv: "iv", encryptedData: "data" })],
    ["one object", (authing) => authing.loginByPhone({ code: "code", iv: "iv", encryptedData: "data" })],
  ])("signs in with the phone number and stores the session: %s", async (_form, signIn) => {
    const { authing, stored } = await start();
    const user = await signIn(authing);
    expect(user).toMatchObject({ phone: "13800000000", token: expect.any(String) });
    expect(stored()).toEqual({ token: user.token, user });
  });

  test("sends the code from wx.login even if the detail contains another code", async () => {
    const { authing, wx, failure } = await start();
    const requests = recordRequests(wx);
    await failure(authing.loginByPhone("code", { iv: "iv", encryptedData: "data", code: "other" } as never));
    expect(requests[0]?.data).toEqual({ code: "code", iv: "iv", encryptedData: "data" });
  });

  test("rejects with `cancelled`, without calling onError, if the user denies access", async () => {
    const { authing, failure, reported, emulator } = await start();
    const detail = { errMsg: "getPhoneNumber:fail user deny" };
    expect(await failure(authing.loginByPhone("code", detail))).toMatchObject({ kind: "cancelled", cause: detail });
    expect(reported).toEqual([]);
    expect(emulator.requests.list()).toEqual([]);
  });
});

describeMethod("getPhone", { call: (authing) => authing.getPhone("code", "iv", "data"), wrong }, (start) => {
  test("resolves with the phone number without changing a user or the session", async () => {
    const { authing, emulator, stored } = await start();
    expect(await authing.getPhone("code", { iv: "iv", encryptedData: "data" })).toMatchObject({
      countryCode: "86",
      phoneNumber: "13800000000",
      purePhoneNumber: "13800000000",
    });
    expect(emulator.users.list()).toEqual([]);
    expect(stored()).toEqual({ token: "", user: "" });
  });
});
