import { describeSubjects } from "../support/describe-method";
import { signedInMethods } from "../support/signed-in-methods";
import { jwtOf } from "../support/tokens";

const methods = signedInMethods();

const singlePage = { getApiCategory: () => "browseOnly" };

describeSubjects("single-page mode", (start) => {
  /** Starts a client in single-page mode. */
  async function startOnPage(options: object = {}, mode: object = singlePage) {
    const setup = await start(options);
    const before = setup.emulator.requests.list().length;
    const login = jest.spyOn(setup.wx, "login");
    Object.assign(setup.wx, mode);
    return { ...setup, login, sent: () => setup.emulator.requests.list().length - before };
  }

  test.each(methods)(
    "makes $name reject with the reason, without a request, if nobody is signed in",
    async ({ call }) => {
      for (const autoLogin of [true, false]) {
        const { authing, failure, login, sent, reported } = await startOnPage({
          autoLogin,
          extIdpConnIdentifier: "my-wxapp",
        });
        expect(await failure(call(authing))).toMatchObject({ kind: "singlePage", code: "singlePage", data: null });
        expect(login).not.toHaveBeenCalled();
        expect(sent()).toBe(0);
        expect(reported).toEqual([]);
      }
    },
  );

  test("makes login and refreshToken reject with the reason, in both languages", async () => {
    for (const [lang, message] of [
      ["zh-CN", "当前页面无法登录，请点击「前往小程序」"],
      ["en-US", "You can't sign in on this page. Open the mini program first."],
    ] as const) {
      const { authing, failure, login, sent } = await startOnPage({ lang });
      expect(await failure(authing.login())).toMatchObject({ kind: "singlePage", message });
      expect(await failure(authing.refreshToken())).toMatchObject({ kind: "singlePage", message });
      expect(login).not.toHaveBeenCalled();
      expect(sent()).toBe(0);
    }
  });

  test.each([
    ["that WeChat reports", { getApiCategory: () => "browseOnly", getLaunchOptionsSync: () => ({ scene: 1001 }) }],
    [
      "of a launch, without getApiCategory",
      { getApiCategory: undefined, getLaunchOptionsSync: () => ({ scene: 1154 }) },
    ],
  ])("is the mode %s", async (_how, mode) => {
    const { authing, failure, login } = await startOnPage({}, mode);
    expect(await failure(authing.login())).toMatchObject({ kind: "singlePage" });
    expect(login).not.toHaveBeenCalled();
  });

  test.each<[string, object]>([
    [
      "WeChat reports another mode",
      { getApiCategory: () => "embedded", getLaunchOptionsSync: () => ({ scene: 1154 }) },
    ],
    ["the launch has another scene", { getApiCategory: undefined, getLaunchOptionsSync: () => ({ scene: 1155 }) }],
    ["WeChat reports neither", { getApiCategory: undefined, getLaunchOptionsSync: undefined }],
    ["WeChat reports no launch", { getApiCategory: undefined, getLaunchOptionsSync: () => undefined }],
    [
      "WeChat throws",
      {
        getApiCategory() {
          throw new Error("not ready");
        },
      },
    ],
  ])("is off if %s", async (_how, mode) => {
    const { authing, login } = await startOnPage({ autoLogin: true }, mode);
    expect(await authing.updateProfile({ nickname: "小明" })).toMatchObject({ nickname: "小明" });
    expect(login).toHaveBeenCalledTimes(1);
  });

  test("does not affect checkLoggedIn and getCurrentUser", async () => {
    const { authing, thrown, login, sent } = await startOnPage({ autoLogin: true });
    expect(thrown(() => authing.checkLoggedIn())).toMatchObject({ kind: "unauthenticated" });
    expect(await authing.getCurrentUser()).toBeNull();
    expect(sent()).toBe(1);
    expect(login).not.toHaveBeenCalled();

    const signedIn = await startOnPage({ signedIn: true });
    const id = signedIn.authing.checkLoggedIn();
    expect(await signedIn.authing.getCurrentUser()).toMatchObject({ id });
  });

  test("does not affect calls that need no session", async () => {
    const { authing, emulator } = await startOnPage({ autoLogin: true });
    await authing.sendSmsCode("13800000000");
    const code = emulator.outbox.latest("13800000000")?.code as string;
    expect(await authing.loginByPhoneCode("13800000000", code)).toMatchObject({ phone: "13800000000" });
    expect(await authing.updateProfile({ nickname: "小明" })).toMatchObject({ nickname: "小明" });
  });

  test("keeps a session that has ended, and reports why it was not resumed", async () => {
    const { authing, failure, login, stored } = await startOnPage({ token: jwtOf({ sub: "u-1" }), autoLogin: true });
    const before = stored();
    expect(await failure(authing.listOrgs())).toMatchObject({ kind: "singlePage", cause: { code: 2207 } });
    expect(login).not.toHaveBeenCalled();
    expect(stored()).toEqual(before);
  });

  test("keeps the service's error for a session that has ended if autoLogin is off", async () => {
    const { authing, failure } = await startOnPage({ token: jwtOf({ sub: "u-1" }) });
    expect(await failure(authing.listOrgs())).toMatchObject({ kind: "service", code: 2207 });
  });
});
