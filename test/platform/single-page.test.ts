import { readFileSync } from "node:fs";
import path from "node:path";
import { describeSubjects } from "../support/describe-method";
import { everyMethod } from "../support/every-method";
import { jwtOf } from "../support/tokens";

const DECLARATIONS = readFileSync(path.join(__dirname, "../../dist/index.d.ts"), "utf8");

/** Methods that report the state of the session, or end it, and therefore also work without one. */
const WITHOUT_SESSION = ["checkLoginStatus", "logout"];

/** Names of the methods whose doc comment says that they fail with code 2020 without a session. */
const needingSession = [...DECLARATIONS.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*(\w+)(?:<\w+>)?\(/g)]
  .filter(([, comment]) => comment?.replace(/\s+\*\s+/g, " ").includes("2020, 2206 or 2207"))
  .map(([, , name]) => name as string)
  .filter((name) => !WITHOUT_SESSION.includes(name));

const methods = everyMethod();
const needing = methods.filter(({ name }) => needingSession.includes(name.replace(/^.*\./, "")));

const singlePage = { getApiCategory: () => "browseOnly" };

test("knows the methods that need a session", () => {
  expect(needingSession).toEqual(expect.arrayContaining(["updateProfile", "bindPhone", "listOrgs", "pub", "detail"]));
  expect(needing.length).toBeGreaterThanOrEqual(needingSession.length);
});

describeSubjects("single-page mode", (start) => {
  /** Starts a client in single-page mode. */
  async function startOnPage(options: object = {}, mode: object = singlePage) {
    const setup = await start(options);
    const before = setup.emulator.requests.list().length;
    const login = jest.spyOn(setup.wx, "login");
    Object.assign(setup.wx, mode);
    return { ...setup, login, sent: () => setup.emulator.requests.list().length - before };
  }

  test.each(needing.map(({ name, call }) => [name, call] as const))(
    "makes %s reject with the reason, without a request, if nobody is signed in",
    async (name, call) => {
      for (const autoLogin of [true, false]) {
        const { authing, failure, login, sent, reported } = await startOnPage({
          autoLogin,
          extIdpConnIdentifier: "my-wxapp",
        });
        // A session token takes the place of a missing MFA token, so pass none.
        const outcome = Promise.resolve(
          name.startsWith("mfa.") ? callWithoutToken(authing, name) : call(authing, "any"),
        );
        expect(await failure(outcome)).toMatchObject({ kind: "singlePage", code: "singlePage", data: null });
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

/** Calls a method of `authing.mfa` with the session's token instead of an MFA token. */
function callWithoutToken(authing: any, name: string): Promise<unknown> {
  const { mfa } = authing;
  const calls: Record<string, () => Promise<unknown>> = {
    "mfa.confirmAssosicateMfaAuthenticator": () => mfa.confirmAssosicateMfaAuthenticator({ totp: "123456" }),
    "mfa.associateFaceByUrl": () => mfa.associateFaceByUrl({ baseFace: "https://example.com/1.png" }),
    "mfa.associateFaceByBlob": () => mfa.associateFaceByBlob({ baseFace: "wxfile://tmp_1.png" }),
  };
  return (calls[name] ?? (() => mfa[name.slice(4)]()))();
}
