import { AuthingError } from "../../src/errors/authing-error";
import { at } from "../support/at";
import { type Change, flush, listening, OTHER, outcome, setup, UNAUTHENTICATED, USER } from "../support/held-session";

test.each<[string, object, object, boolean]>([
  ["without autoLogin", {}, { login() {} }, false],
  ["in WeChat", { autoLogin: true }, { login() {} }, true],
  ["in WeChat through a framework", { autoLogin: true, platform: { login() {} } }, { login() {} }, true],
  ["in another host", { autoLogin: true, platform: { login() {} } }, {}, false],
])("is on only with autoLogin and in WeChat: %s", (_name, options, wx, on) => {
  const { session } = setup({ options });
  Object.assign(globalThis, { wx });
  expect(session.silentSignIn.isOn()).toBe(on);
});

describe("login", () => {
  test("stores the user and resolves with it", async () => {
    const { session, stored, logins, answerLogin, listener } = await listening();
    const user = session.silentSignIn.login();
    await flush();
    expect(logins.map(({ token }) => token)).toEqual([null]);
    await answerLogin(USER);
    expect(await user).toBe(USER);
    expect(stored()).toEqual(["t-1", USER]);
    expect(listener.mock.calls).toEqual([["SIGNED_IN", { token: "t-1", user: USER }]]);
  });

  test("is shared by concurrent calls and starts again afterward", async () => {
    const { session, logins, answerLogin } = setup();
    const users = [session.silentSignIn.login(), session.silentSignIn.login()];
    await flush();
    expect(logins).toHaveLength(1);
    await answerLogin(USER);
    expect(await Promise.all(users)).toEqual([USER, USER]);
    session.silentSignIn.login();
    await flush();
    expect(logins).toHaveLength(1);
  });

  test("is not shared across a sign-in or sign-out by the app", async () => {
    const { session, stored, logins } = setup();
    session.silentSignIn.login();
    session.signOut();
    session.silentSignIn.login();
    await flush();
    expect(logins).toHaveLength(2);
    at(logins, 1).answer(OTHER);
    await flush();
    at(logins, 0).answer(USER);
    await flush();
    expect(stored()).toEqual(["t-2", OTHER]);
  });

  test("gives way to a sign-in that started later, but not to a sign-in that started earlier", async () => {
    const { session, stored, answerLogin } = setup();
    const before = session.begin("SIGNED_IN");
    const login = session.silentSignIn.login();
    await answerLogin(USER);
    before.commit(OTHER);
    expect(stored()).toEqual(["t-1", USER]);
    await login;
    const late = session.silentSignIn.login();
    session.signIn(OTHER);
    await answerLogin(USER);
    expect(await late).toBe(USER);
    expect(stored()).toEqual(["t-2", OTHER]);
  });

  test("replaces the session of another user", async () => {
    const { session, stored, answerLogin } = setup();
    session.signIn(OTHER);
    session.silentSignIn.login();
    await answerLogin(USER);
    expect(stored()).toEqual(["t-1", USER]);
  });
});

describe("resume", () => {
  test("stores the user if nobody is signed in, and resolves with it", async () => {
    const { session, stored, answerLogin, listener } = await listening();
    const user = session.silentSignIn.resume();
    await answerLogin(USER);
    expect(await user).toBe(USER);
    expect(stored()).toEqual(["t-1", USER]);
    expect(listener.mock.calls).toEqual([["SIGNED_IN", { token: "t-1", user: USER }]]);
  });

  test("is shared by concurrent calls and starts again after a sign-out", async () => {
    const { session, logins } = setup();
    const resumed = session.silentSignIn.resume();
    expect(session.silentSignIn.resume()).toBe(resumed);
    session.signOut();
    expect(session.silentSignIn.resume()).not.toBe(resumed);
    await flush();
    expect(logins).toHaveLength(2);
  });

  test("shares a login() in flight, but login() does not share a resume() in flight", async () => {
    const { session, logins } = setup();
    const login = session.silentSignIn.login();
    expect(session.silentSignIn.resume()).toBe(login);
    await flush();
    expect(logins).toHaveLength(1);
    const other = setup();
    other.session.silentSignIn.resume();
    other.session.silentSignIn.login();
    await flush();
    expect(other.logins).toHaveLength(2);
  });

  test.each([
    ["before", [0, 1]],
    ["after", [1, 0]],
  ])("gives way to an earlier sign-in whose response arrives %s the response to resume()", async (_when, order) => {
    const { session, provider, answerLogin } = setup();
    const turn = session.begin("SIGNED_IN");
    const resumed = session.silentSignIn.resume();
    const comeBack = [() => void turn.commit(OTHER), () => answerLogin({ ...OTHER, token: "t-7" })];
    for (const step of order) await at(comeBack, step)();
    expect(await resumed).toMatchObject({ id: "u-2" });
    expect(provider.getUser()).toEqual(OTHER);
  });

  test("gives way to a sign-out of the signed-in user during the sign-in", async () => {
    const { session, stored, answerLogin } = setup();
    session.signIn(USER);
    const resumed = session.silentSignIn.resume();
    session.signOut();
    await answerLogin({ ...USER, token: "t-7" });
    expect(await resumed).toMatchObject({ token: "t-7" });
    expect(stored()).toEqual([null, null]);
  });

  test.each<[string, Change, unknown[]]>([
    ["signed in another user", ({ provider }) => provider.setUser(OTHER), ["t-2", OTHER]],
    [
      "signed in the same user",
      ({ provider }) => provider.setUser({ ...USER, token: "t-6" }),
      ["t-6", { ...USER, token: "t-6" }],
    ],
    ["signed out", ({ provider }) => provider.clearUser(), [null, null]],
  ])("gives way to another client that has %s since resume() started", async (_name, change, expected) => {
    const made = setup({ options: { autoLogin: true } });
    made.session.signIn(USER);
    const resumed = made.session.silentSignIn.resume();
    change(made);
    await made.answerLogin({ ...USER, token: "t-7" });
    expect(await resumed).toMatchObject({ token: "t-7" });
    expect(made.stored()).toEqual(expected);
    expect(made.session.silentSignIn.canReplace(made.session.token())).toBe(true);
  });

  test("gives way to a sign-out during the sign-in, even if nobody was signed in", async () => {
    const { session, stored, answerLogin } = setup();
    session.silentSignIn.resume();
    session.signOut();
    await answerLogin(USER);
    expect(stored()).toEqual([null, null]);
  });

  test("gives way to a sign-in with the same token, even if WeChat signs in another user", async () => {
    const { session, stored, answerLogin } = setup({ options: { autoLogin: true } });
    session.signIn(USER);
    const resumed = session.silentSignIn.resume();
    session.signIn(USER);
    await answerLogin(OTHER);
    expect(await resumed).toEqual(OTHER);
    expect(stored()).toEqual(["t-1", USER]);
    expect(session.silentSignIn.canReplace("t-1")).toBe(true);
  });

  test("signs in again after an earlier sign-out", async () => {
    const { session, provider, answerLogin } = setup();
    session.signOut();
    session.silentSignIn.resume();
    await answerLogin(USER);
    expect(provider.getUser()).toEqual(USER);
  });

  test("renews the session of the same user", async () => {
    const { session, stored, answerLogin } = setup({ options: { autoLogin: true } });
    session.signIn(USER);
    session.silentSignIn.resume();
    await answerLogin({ ...USER, token: "t-7" });
    expect(stored()).toEqual(["t-7", { ...USER, token: "t-7" }]);
    expect(session.silentSignIn.canReplace("t-1")).toBe(true);
  });

  test.each<[string, Change, string]>([
    ["another user", ({ session }) => session.signIn(OTHER), "t-2"],
    ["an unknown user", ({ session }) => session.signIn("opaque"), "opaque"],
  ])("does not replace the session of %s, and remembers its token", async (_name, change, token) => {
    const made = setup({ options: { autoLogin: true } });
    change(made);
    const before = made.stored();
    const resumed = outcome(() => made.session.silentSignIn.resume());
    await made.answerLogin(USER);
    expect(await resumed).toEqual(UNAUTHENTICATED);
    expect(made.stored()).toEqual(before);
    expect(made.session.silentSignIn.canReplace(token)).toBe(false);
    expect(made.session.silentSignIn.canReplace("t-8")).toBe(true);
  });

  test.each([null, undefined, ""])("can replace %j, which is not a token", (token) => {
    expect(setup({ options: { autoLogin: true } }).session.silentSignIn.canReplace(token)).toBe(true);
  });

  test("cannot replace a token without autoLogin", () => {
    expect(setup().session.silentSignIn.canReplace(null)).toBe(false);
  });

  test("rejects if the sign-in fails", async () => {
    const { session, logins, stored } = setup();
    const failure = new AuthingError("network", "m");
    const resumed = outcome(() => session.silentSignIn.resume());
    await flush();
    at(logins, 0).fail(failure);
    expect(await resumed).toBe(failure);
    expect(stored()).toEqual([null, null]);
  });
});
