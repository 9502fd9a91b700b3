import type { AuthStateEvent, AuthStateSession } from "../../src/index";
import { describeSubjects } from "../support/describe-method";
import { initialSession } from "../support/initial-session";

describeSubjects("onAuthStateChange", (start) => {
  test("reports each event of a session in order", async () => {
    const { authing } = await start();
    const reported: [AuthStateEvent, AuthStateSession][] = [];
    authing.onAuthStateChange((event, session) => reported.push([event, session]));
    expect(reported).toEqual([]);
    await initialSession(authing);
    const user = await authing.loginByCode("code");
    await authing.updateProfile({ nickname: "小明" });
    const { token } = await authing.refreshToken();
    await authing.logout();
    authing.setCurrentUser({ id: "u-1", token: "t-1" });
    authing.setCurrentUser({ id: "u-1" });
    authing.setToken("t-2");
    expect(reported.map(([event]) => event)).toEqual([
      "INITIAL_SESSION",
      "SIGNED_IN",
      "USER_UPDATED",
      "TOKEN_REFRESHED",
      "SIGNED_OUT",
      "SIGNED_IN",
      "USER_UPDATED",
      "SIGNED_IN",
    ]);
    expect(reported[0]?.[1]).toBeNull();
    expect(reported[1]?.[1]).toEqual({ token: user.token, user });
    expect(reported[2]?.[1]).toMatchObject({ token: user.token, user: { nickname: "小明" } });
    expect(reported[3]?.[1]).toMatchObject({ token, user: { nickname: "小明" } });
    expect(reported[4]?.[1]).toBeNull();
  });

  test("reports the stored session as the initial session", async () => {
    const { authing, stored } = await start({ signedIn: true });
    const listener = jest.fn();
    authing.onAuthStateChange(listener);
    await initialSession(authing);
    expect(listener.mock.calls).toEqual([["INITIAL_SESSION", stored()]]);
  });

  test("keeps reporting to other listeners if one throws", async () => {
    const log = jest.spyOn(console, "error").mockImplementation(() => {});
    const { authing } = await start();
    const listener = jest.fn();
    authing.onAuthStateChange(() => {
      throw new Error("from the listener");
    });
    authing.onAuthStateChange(listener);
    await initialSession(authing);
    await expect(authing.loginByCode("code")).resolves.toMatchObject({ id: expect.any(String) });
    expect(listener.mock.calls.map(([event]) => event)).toEqual(["INITIAL_SESSION", "SIGNED_IN"]);
    expect(log).toHaveBeenCalledTimes(2);
    log.mockRestore();
  });

  test("ends only the unsubscribed subscription, even before its first event", async () => {
    const { authing } = await start();
    const listener = jest.fn();
    const unsubscribe = authing.onAuthStateChange(listener);
    authing.onAuthStateChange(listener);
    unsubscribe();
    unsubscribe();
    await initialSession(authing);
    expect(listener).toHaveBeenCalledTimes(1);
  });

  test("reports no event for a failed call", async () => {
    const { authing, emulator, failure, stored } = await start({ signedIn: true });
    const listener = jest.fn();
    authing.onAuthStateChange(listener);
    await initialSession(authing);
    emulator.sessions.revoke(stored().token as string);
    await failure(authing.updateProfile({ nickname: "小明" }));
    await failure(authing.loginByPhoneCode("138", "no"));
    expect(listener).toHaveBeenCalledTimes(1);
  });

  test("throws if the callback is not a function", async () => {
    const { authing, thrown } = await start();
    expect(thrown(() => authing.onAuthStateChange("x" as never)).message).toContain("参数 callback ");
  });
});

describeSubjects("a late response", (start) => {
  test("does not undo a sign-out", async () => {
    const { authing, wx, stored } = await start({ signedIn: true });
    const { request } = wx;
    const answered = new Promise<() => void>((resolve) => {
      wx.request = ((options: any) => {
        const hold = options.data?.query?.includes("updateUser");
        const success = (answer: unknown) => {
          if (hold) resolve(() => options.success(answer));
          else options.success(answer);
        };
        return request({ ...options, success } as never);
      }) as never;
    });
    const update = authing.updateProfile({ nickname: "小明" });
    const release = await answered;
    await authing.logout();
    release();
    expect(await update).toMatchObject({ nickname: "小明" });
    expect(stored()).toEqual({ token: "", user: "" });
  });

  test("stores the user if a silent sign-in has only renewed the session", async () => {
    const { authing, emulator, stored } = await start({ signedIn: true, autoLogin: true });
    emulator.sessions.revoke(stored().token as string);
    await authing.updateProfile({ nickname: "小明" });
    expect(stored().user).toMatchObject({ nickname: "小明" });
    expect(stored().token).toBe(stored().user.token);
  });
});
