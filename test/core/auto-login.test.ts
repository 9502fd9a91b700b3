import type { AuthenticationClient } from "../../src/index";
import { answering } from "../support/answering";
import { describeSubjects } from "../support/describe-method";
import { recordRequests } from "../support/record-requests";
import { jwtOf } from "../support/tokens";

describeSubjects("login", (start) => {
  test("logs in with a code of wx.login and stores the session", async () => {
    const { authing, stored, told } = await start();
    const user = await authing.login();
    expect(stored()).toEqual({ token: user.token, user });
    expect(told).toEqual([]);
  });

  test("calls at the same time share one login; a later one takes a fresh code", async () => {
    const { authing, wx, emulator } = await start();
    const login = jest.spyOn(wx, "login");
    const users = await Promise.all([authing.login(), authing.login(), authing.login()]);
    expect(new Set(users.map(({ token }) => token)).size).toBe(1);
    expect(login).toHaveBeenCalledTimes(1);
    expect(emulator.requests.list()).toHaveLength(1);
    await authing.login();
    expect(login).toHaveBeenCalledTimes(2);
  });

  test("a failure reaches each call that shared it, and the next call tries anew", async () => {
    const { authing, wx, failure, told } = await start();
    const { login } = wx;
    Object.assign(wx, { login: ({ success }: any) => success({ code: "code" }) });
    await authing.login();
    const errors = await Promise.all([failure(authing.login()), failure(authing.login())]);
    expect(errors).toMatchObject([{ code: 40163 }, { code: 40163 }]);
    expect(told).toHaveLength(2);
    Object.assign(wx, { login });
    expect(await authing.login()).toMatchObject({ token: expect.any(String) });
  });

  test.each<[string, (options: any) => void, string]>([
    ["fails", ({ fail }) => fail({ errMsg: "login:fail system error" }), "platform"],
    ["gives no code", ({ success }) => success({}), "platform"],
    ["fails for want of time", ({ fail }) => fail({ errMsg: "login:fail timeout" }), "timeout"],
  ])("wx.login %s", async (_how, login, kind) => {
    const { authing, wx, failure, emulator } = await start();
    Object.assign(wx, { login });
    expect(await failure(authing.login())).toMatchObject({ kind });
    expect(emulator.requests.list()).toEqual([]);
  });
});

describeSubjects("autoLogin", (start) => {
  /** A client whose session the service has ended. */
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

  test("a call with a dead session logs in and is sent once more", async () => {
    const { authing, login, told, stored } = await revoked();
    const { token } = stored();
    expect(await authing.updateProfile({ nickname: "小明" })).toMatchObject({ nickname: "小明" });
    expect(login).toHaveBeenCalledTimes(1);
    expect(stored().token).not.toBe(token);
    expect(told).toEqual([]);
  });

  test("twenty calls at the same time make one wx.login and one login", async () => {
    const { authing, login, logins, told } = await revoked();
    const calls = Array.from({ length: 20 }, (_, i) =>
      i % 2 ? authing.updateProfile({ nickname: `N${i}` }) : authing.getCurrentUser(),
    );
    for (const user of await Promise.all(calls)) expect(user).toMatchObject({ id: expect.any(String) });
    expect(login).toHaveBeenCalledTimes(1);
    expect(logins()).toBe(1);
    expect(told).toEqual([]);
  });

  test("a call that fails late, after another has logged in, only goes again", async () => {
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

  test("nobody logged in: logs in first", async () => {
    const { authing, told } = await start({ autoLogin: true });
    expect(await authing.updateProfile({ nickname: "小明" })).toMatchObject({ nickname: "小明" });
    expect(told).toEqual([]);
  });

  test("a failed login rejects with the original error, told once, and keeps the session", async () => {
    const { authing, wx, failure, told, stored } = await revoked();
    const before = stored();
    Object.assign(wx, { login: ({ fail }: any) => fail({ errMsg: "login:fail" }) });
    expect(await failure(authing.updateProfile({ nickname: "小明" }))).toMatchObject({ code: 2206 });
    expect(told).toMatchObject([{ code: 2206 }]);
    expect(stored()).toEqual(before);
  });

  test("no loop: a call that is refused again is told once", async () => {
    const server = await answering(200, (path: string) =>
      path.startsWith("/graphql")
        ? { errors: [{ message: { code: 2020, message: "尚未登录", data: null } }] }
        : { code: 200, data: { id: "u-1", token: jwtOf({ sub: "u-1" }) } },
    );
    const { authing, failure, told } = await start({ host: server.url, autoLogin: true });
    await authing.login();
    expect(await failure(authing.updateProfile({ nickname: "小明" }))).toMatchObject({ code: 2020 });
    expect(told).toMatchObject([{ code: 2020 }]);
    expect(server.count()).toBe(4);
  });

  test.each<[string, number, unknown]>([
    ["HTTP 401", 401, ""],
    ["401 in the body", 200, { statusCode: 401, message: "Unauthorized" }],
    ["2207", 200, { code: 2207, message: "登录信息有误" }],
  ])("%s is a dead session, too", async (_name, statusCode, data) => {
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
    ["another failure", (authing) => authing.loginByPhoneCode("138", "no")],
    ["a call with a token of its own", (authing) => authing.mfa.verifyTotpMfa({ totp: "1", mfaToken: "mt" })],
    ["a call of a standard protocol", (authing) => authing.getUserInfoByAccessToken("at")],
  ])("%s logs nobody in", async (_name, call) => {
    const { authing, failure, login } = await revoked();
    await failure(call(authing));
    expect(login).not.toHaveBeenCalled();
  });

  test("is off by default", async () => {
    const { authing, failure, login } = await revoked({ autoLogin: false });
    expect(await failure(authing.updateProfile({ nickname: "小明" }))).toMatchObject({ code: 2206 });
    expect(login).not.toHaveBeenCalled();
  });

  test("reads the storage once a request all the same", async () => {
    const { authing, wx } = await start({ signedIn: true, autoLogin: true });
    const read = jest.spyOn(wx, "getStorageSync");
    recordRequests(wx);
    await authing.listOrgs().catch(() => {});
    expect(read).toHaveBeenCalledTimes(1);
  });
});
