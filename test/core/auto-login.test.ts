import type { AuthenticationClient } from "../../src/index";
import { answering } from "../support/answering";
import { describeSubjects } from "../support/describe-method";
import { recordRequests } from "../support/record-requests";
import { jwtOf } from "../support/tokens";

describeSubjects("login", (start) => {
  test("signs in with a code from wx.login and stores the session", async () => {
    const { authing, stored, reported } = await start();
    const user = await authing.login();
    expect(stored()).toEqual({ token: user.token, user });
    expect(reported).toEqual([]);
  });

  test("shares one sign-in among concurrent calls and gets a new code for a later call", async () => {
    const { authing, wx, emulator } = await start();
    const login = jest.spyOn(wx, "login");
    const users = await Promise.all([authing.login(), authing.login(), authing.login()]);
    expect(new Set(users.map(({ token }) => token)).size).toBe(1);
    expect(login).toHaveBeenCalledTimes(1);
    expect(emulator.requests.list()).toHaveLength(1);
    await authing.login();
    expect(login).toHaveBeenCalledTimes(2);
  });

  test("rejects all calls that share a failed sign-in, and starts a new sign-in with the next call", async () => {
    const { authing, wx, failure, reported } = await start();
    const { login } = wx;
    Object.assign(wx, { login: ({ success }: any) => success({ code: "code" }) });
    await authing.login();
    const errors = await Promise.all([failure(authing.login()), failure(authing.login())]);
    expect(errors).toMatchObject([{ code: 40163 }, { code: 40163 }]);
    expect(reported).toHaveLength(2);
    Object.assign(wx, { login });
    expect(await authing.login()).toMatchObject({ token: expect.any(String) });
  });

  test.each<[string, (options: any) => void, string]>([
    ["fails", ({ fail }) => fail({ errMsg: "login:fail system error" }), "platform"],
    ["returns no code", ({ success }) => success({}), "platform"],
    ["times out", ({ fail }) => fail({ errMsg: "login:fail timeout" }), "timeout"],
  ])("rejects without a request if wx.login %s", async (_how, login, kind) => {
    const { authing, wx, failure, emulator } = await start();
    Object.assign(wx, { login });
    expect(await failure(authing.login())).toMatchObject({ kind });
    expect(emulator.requests.list()).toEqual([]);
  });
});

describeSubjects("autoLogin", (start) => {
  /** Starts a client whose session the service has revoked. */
  async function revoked(options: object = {}) {
    const setup = await start({ signedIn: true, autoLogin: true, ...options });
    setup.emulator.sessions.revoke(setup.stored().token as string);
    const login = jest.spyOn(setup.wx, "login");
    const before = setup.emulator.requests.list().length;
    const logins = () =>
      setup.emulator.requests
        .list()
        .slice(before)
        .filter(({ path }) => path.endsWith("/wechat-miniprogram/auth")).length;
    return { ...setup, login, logins };
  }

  test("signs in and retries a call whose session has expired", async () => {
    const { authing, login, reported, stored } = await revoked();
    const { token } = stored();
    expect(await authing.updateProfile({ nickname: "小明" })).toMatchObject({ nickname: "小明" });
    expect(login).toHaveBeenCalledTimes(1);
    expect(stored().token).not.toBe(token);
    expect(reported).toEqual([]);
  });

  test("calls wx.login once and signs in once for twenty concurrent calls", async () => {
    const { authing, login, logins, reported } = await revoked();
    const calls = Array.from({ length: 20 }, (_, i) =>
      i % 2 ? authing.updateProfile({ nickname: `N${i}` }) : authing.getCurrentUser(),
    );
    for (const user of await Promise.all(calls)) expect(user).toMatchObject({ id: expect.any(String) });
    expect(login).toHaveBeenCalledTimes(1);
    expect(logins()).toBe(1);
    expect(reported).toEqual([]);
  });

  test("retries a call without another sign-in if a different call has signed in meanwhile", async () => {
    const { authing, wx, login, logins } = await revoked();
    const { request } = wx;
    let held: (() => void) | undefined;
    wx.request = ((options: any) => {
      if (held || !options.url.endsWith("/graphql/v2")) return request(options);
      held = () => {};
      return request({
        ...options,
        success(answer: unknown) {
          held = () => options.success(answer);
        },
      } as never);
    }) as never;
    const late = authing.getCurrentUser();
    await authing.updateProfile({ nickname: "小明" });
    held?.();
    expect(await late).toMatchObject({ nickname: "小明" });
    expect(login).toHaveBeenCalledTimes(1);
    expect(logins()).toBe(1);
  });

  test("signs in before the call if nobody is signed in", async () => {
    const { authing, reported } = await start({ autoLogin: true });
    expect(await authing.updateProfile({ nickname: "小明" })).toMatchObject({ nickname: "小明" });
    expect(reported).toEqual([]);
  });

  test("rejects with the original error, calls onError once and keeps the session if the sign-in fails", async () => {
    const { authing, wx, failure, reported, stored } = await revoked();
    const before = stored();
    Object.assign(wx, { login: ({ fail }: any) => fail({ errMsg: "login:fail" }) });
    expect(await failure(authing.updateProfile({ nickname: "小明" }))).toMatchObject({ code: 2206 });
    expect(reported).toMatchObject([{ code: 2206 }]);
    expect(stored()).toEqual(before);
  });

  test("rejects a call that fails again after the sign-in, and calls onError once", async () => {
    const server = await answering(200, (path: string) =>
      path.startsWith("/graphql")
        ? { errors: [{ message: { code: 2020, message: "尚未登录", data: null } }] }
        : { code: 200, data: { id: "u-1", token: jwtOf({ sub: "u-1" }) } },
    );
    const { authing, failure, reported } = await start({ host: server.url, autoLogin: true });
    await authing.login();
    expect(await failure(authing.updateProfile({ nickname: "小明" }))).toMatchObject({ code: 2020 });
    expect(reported).toMatchObject([{ code: 2020 }]);
    expect(server.count()).toBe(4);
  });

  test.each<[string, number, unknown]>([
    ["HTTP 401", 401, ""],
    ["code 401 in the body", 200, { statusCode: 401, message: "Unauthorized" }],
    ["code 2207", 200, { code: 2207, message: "登录信息有误" }],
  ])("signs in and retries the call after %s", async (_name, statusCode, data) => {
    const { authing, wx, login } = await revoked();
    const { request } = wx;
    let refused = false;
    wx.request = ((options: any) => {
      if (!options.url.endsWith("/orgs")) return request(options);
      const answer = refused ? { statusCode: 200, data: { code: 200, data: [] } } : { statusCode, data };
      refused = true;
      return options.success(answer);
    }) as never;
    expect(await authing.listOrgs()).toEqual([]);
    expect(login).toHaveBeenCalledTimes(1);
  });

  test.each<[string, (authing: AuthenticationClient) => Promise<unknown>]>([
    ["a sign-in by SMS code", (authing) => authing.loginByPhoneCode("138", "no")],
    ["a call with an MFA token", (authing) => authing.mfa.verifyTotpMfa({ totp: "1", mfaToken: "mt" })],
    ["a call of a standard protocol", (authing) => authing.getUserInfoByAccessToken("at")],
  ])("does not sign in if %s fails", async (_name, call) => {
    const { authing, failure, login } = await revoked();
    await failure(call(authing));
    expect(login).not.toHaveBeenCalled();
  });

  test("does not sign in if autoLogin is false", async () => {
    const { authing, failure, login } = await revoked({ autoLogin: false });
    expect(await failure(authing.updateProfile({ nickname: "小明" }))).toMatchObject({ code: 2206 });
    expect(login).not.toHaveBeenCalled();
  });

  test("reads the storage only once per request", async () => {
    const { authing, wx } = await start({ signedIn: true, autoLogin: true });
    const read = jest.spyOn(wx, "getStorageSync");
    recordRequests(wx);
    await authing.listOrgs().catch(() => {});
    expect(read).toHaveBeenCalledTimes(1);
  });
});
