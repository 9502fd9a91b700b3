import { describeSubjects } from "../support/describe-method";

describeSubjects("tokenProvider", (start) => {
  test.each([null, "null", 5, true, {}, [], ""])("%j under the user's key is no user", async (value) => {
    const { authing, wx } = await start();
    wx.setStorageSync("_authing_user", value);
    expect(authing.tokenProvider.getUser()).toBeNull();
  });

  test.each([null, "null", "undefined", 5, true, {}, [], ""])("%j under the token's key is no token", async (value) => {
    const { authing, wx } = await start();
    wx.setStorageSync("_authing_token", value);
    expect(authing.tokenProvider.getToken()).toBeNull();
  });

  test("a session that the published package stored is found", async () => {
    const { authing, wx } = await start();
    wx.setStorageSync("_authing_token", "t-1");
    wx.setStorageSync("_authing_user", { id: "u-1", token: "t-1" });
    expect(authing.tokenProvider.getToken()).toBe("t-1");
    expect(authing.tokenProvider.getUser()).toEqual({ id: "u-1", token: "t-1" });
    expect(authing.checkLoggedIn()).toBe("u-1");
  });

  test("the app's own wx.clearStorageSync logs out", async () => {
    const { authing, wx, thrown } = await start({ signedIn: true });
    wx.clearStorageSync();
    expect(thrown(() => authing.checkLoggedIn())).toMatchObject({ kind: "unauthenticated" });
  });
});
