import { describeSubjects } from "../support/describe-method";

describeSubjects("tokenProvider", (start) => {
  test.each([null, "null", 5, true, {}, [], ""])("ignores %j under the user's key", async (value) => {
    const { authing, wx } = await start();
    wx.setStorageSync("_authing_user", value);
    expect(authing.tokenProvider.getUser()).toBeNull();
  });

  test.each([null, "null", "undefined", 5, true, {}, [], ""])("ignores %j under the token's key", async (value) => {
    const { authing, wx } = await start();
    wx.setStorageSync("_authing_token", value);
    expect(authing.tokenProvider.getToken()).toBeNull();
  });

  test("finds a session that version 4 stored", async () => {
    const { authing, wx } = await start();
    wx.setStorageSync("_authing_token", "t-1");
    wx.setStorageSync("_authing_user", { id: "u-1", token: "t-1" });
    expect(authing.tokenProvider.getToken()).toBe("t-1");
    expect(authing.tokenProvider.getUser()).toEqual({ id: "u-1", token: "t-1" });
    expect(authing.checkLoggedIn()).toBe("u-1");
  });

  test("reports no signed-in user after the app calls wx.clearStorageSync", async () => {
    const { authing, wx, thrown } = await start({ signedIn: true });
    wx.clearStorageSync();
    expect(thrown(() => authing.checkLoggedIn())).toMatchObject({ kind: "unauthenticated" });
  });
});
