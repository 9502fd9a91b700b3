import { describeSubjects, type Start } from "../support/describeMethod";
import { holdRequests } from "../support/holdRequests";

const jwtOf = (claims: object) => `e30.${Buffer.from(JSON.stringify(claims)).toString("base64url")}.c2ln`;
/** A token of a user's, one of several. */
const tokenOf = (sub: string, at = 0) => jwtOf({ sub, at });
const userOf = (id: string, at?: number) => ({ id, token: tokenOf(id, at) });
const ok = (data: object) => ({ code: 200, message: "", data });
const EXPIRED = { code: 2206, message: "登录信息已过期", data: null };
const expired = { errors: [{ message: EXPIRED }], data: null };

const soon = () => new Promise((resolve) => setTimeout(resolve, 5));

/** A client of Ann's whose requests the test answers. */
async function ofAnn(start: Start, options: object = {}) {
  const started = await start(options);
  started.authing.setCurrentUser(userOf("ann"));
  return { ...started, held: holdRequests(started.wx), login: jest.spyOn(started.wx, "login") };
}

describeSubjects("what comes back late", (start) => {
  const setup = (options?: object) => ofAnn(start, options);

  test("a user leaves the token alone that has been refreshed meanwhile", async () => {
    const { authing, held, stored } = await setup();
    const asking = authing.getCurrentUser();
    const refreshing = authing.refreshToken();
    await soon();
    held[1]?.answer({ data: { refreshToken: { token: tokenOf("ann", 1) } } });
    await refreshing;
    held[0]?.answer({ data: { user: { ...userOf("ann"), nickname: "Ann" } } });
    expect(await asking).toMatchObject({ nickname: "Ann" });
    expect(stored()).toEqual({ token: tokenOf("ann", 1), user: { ...userOf("ann", 1), nickname: "Ann" } });
  });

  test.each([
    ["before", [1, 0]],
    ["after", [0, 1]],
  ])("a logout leaves the login alone that was called after it, and answered %s it", async (_when, order) => {
    const { authing, held, stored } = await setup();
    const calls = [authing.logout(), authing.loginByCode("code")];
    await soon();
    for (const at of order) {
      held[at]?.answer(ok(at ? userOf("bob") : {}));
      await calls[at];
    }
    expect(stored()).toEqual({ token: tokenOf("bob"), user: userOf("bob") });
  });

  test("of two logins, the one that was called last counts", async () => {
    const { authing, held, stored } = await setup();
    const calls = [authing.loginByCode("1"), authing.loginByCode("2")];
    await soon();
    held[1]?.answer(ok(userOf("bob")));
    held[0]?.answer(ok(userOf("ann")));
    expect(await Promise.all(calls)).toEqual([userOf("ann"), userOf("bob")]);
    expect(stored().user).toEqual(userOf("bob"));
  });

  test("a silent login undoes no logout that was called after it", async () => {
    const { authing, held, stored, failure } = await setup({ autoLogin: true });
    const call = failure(authing.updateProfile({ nickname: "Ann" }));
    await soon();
    held[0]?.answer(expired);
    await soon();
    const ending = authing.logout();
    await soon();
    held.find(({ url }) => url.includes("/logout"))?.answer(ok({}));
    await ending;
    held.find(({ url }) => url.endsWith("/auth"))?.answer(ok(userOf("ann", 1)));
    expect(await call).toMatchObject({ code: 2206 });
    expect(held).toHaveLength(3);
    expect(stored()).toEqual({ token: "", user: "" });
  });

  test("a call that is refused after a logout logs nobody in", async () => {
    const { authing, held, stored, failure } = await setup({ autoLogin: true });
    const call = failure(authing.updateProfile({ nickname: "Ann" }));
    const ending = authing.logout();
    await soon();
    held[1]?.answer(ok({}));
    await ending;
    held[0]?.answer(expired);
    expect(await call).toMatchObject({ code: 2206 });
    expect(held).toHaveLength(2);
    expect(stored()).toEqual({ token: "", user: "" });
  });

  test("an update of before a login by WeChat is not stored after it", async () => {
    const { authing, held, stored } = await setup();
    const updating = authing.updateProfile({ nickname: "Ann" });
    const logging = authing.login();
    await soon();
    held.find(({ url }) => url.endsWith("/auth"))?.answer(ok(userOf("bob")));
    await logging;
    held[0]?.answer({ data: { updateUser: userOf("ann") } });
    await updating;
    expect(stored().user).toEqual(userOf("bob"));
  });
});

describeSubjects("what was begun for one user", (start) => {
  const setup = (options?: object) => ofAnn(start, options);

  test("is not done again for another who has logged in meanwhile", async () => {
    const { authing, held, failure, login } = await setup({ autoLogin: true });
    const binding = failure(authing.bindPhone("13800000000", "1234"));
    await soon();
    authing.setCurrentUser(userOf("bob"));
    held[0]?.answer(expired);
    expect(await binding).toMatchObject({ code: 2206 });
    expect(held).toHaveLength(1);
    expect(login).not.toHaveBeenCalled();
  });

  test("is not done again for another whom WeChat knows", async () => {
    const { authing, held, failure } = await setup({ autoLogin: true });
    const binding = failure(authing.bindPhone("13800000000", "1234"));
    await soon();
    held[0]?.answer(expired);
    await soon();
    held[1]?.answer(ok(userOf("bob")));
    expect(await binding).toMatchObject({ code: 2206 });
    expect(held).toHaveLength(2);
    expect(authing.checkLoggedIn()).toBe("bob");
  });

  test("is done again with a token of the same user's", async () => {
    const { authing, held } = await setup({ autoLogin: true });
    const binding = authing.bindPhone("13800000000", "1234");
    await soon();
    authing.setToken(tokenOf("ann", 1));
    held[0]?.answer(expired);
    await soon();
    expect(held[1]?.header.authorization).toBe(`Bearer ${tokenOf("ann", 1)}`);
    held[1]?.answer({ data: { bindPhone: userOf("ann") } });
    expect(await binding).toMatchObject({ id: "ann" });
  });

  test("is done with the token that was refreshed for it", async () => {
    const seconds = Math.floor(Date.now() / 1000);
    const { authing, held } = await setup({ autoRefreshToken: true });
    authing.setToken(jwtOf({ sub: "ann", iat: seconds - 1000, exp: seconds + 50 }));
    authing.listOrgs().catch(() => {});
    await soon();
    authing.setCurrentUser(userOf("bob"));
    held[0]?.answer({ data: { refreshToken: { token: tokenOf("ann", 1) } } });
    await soon();
    expect(held[1]?.header.authorization).toBe(`Bearer ${tokenOf("ann", 1)}`);
  });

  test("an avatar is not that of another who has logged in while it was picked", async () => {
    const { authing, held, failure } = await setup();
    const updating = failure(authing.updateAvatar({ filePath: "wxfile://a.png" }));
    authing.setCurrentUser(userOf("bob"));
    expect(await updating).toMatchObject({ kind: "unauthenticated" });
    expect(held).toEqual([]);
  });

  test("an avatar is that of who was logged in when it was sent", async () => {
    const { authing, held, wx } = await setup();
    let pick: (result: object) => void = () => {};
    Object.assign(wx, {
      chooseMedia: ({ success }: any) => {
        pick = success;
      },
    });
    const updating = authing.updateAvatar();
    await soon();
    authing.setToken(tokenOf("ann", 1));
    pick({ tempFiles: [{ tempFilePath: "wxfile://a.png" }] });
    await soon();
    expect(held[0]?.header.authorization).toBe(`Bearer ${tokenOf("ann", 1)}`);
    authing.setCurrentUser(userOf("bob"));
    held[0]?.answer(ok({ url: "https://files.example.com/a.png" }));
    await soon();
    expect(held[1]?.header.authorization).toBe(`Bearer ${tokenOf("ann", 1)}`);
    expect(held[1]?.data.variables).toMatchObject({ id: "ann", input: { photo: "https://files.example.com/a.png" } });
    held[1]?.answer({ data: { updateUser: userOf("ann", 1) } });
    await updating;
    expect(authing.checkLoggedIn()).toBe("bob");
  });
});

describeSubjects("autoLogin", (start) => {
  const setup = () => ofAnn(start, { autoLogin: true });

  test("leaves logins alone: they are sent once, and log in nobody else", async () => {
    const { authing, held, failure, login } = await setup();
    const logging = failure(authing.loginByLdap("ann", "wrong"));
    await soon();
    held[0]?.answer({ code: 401, message: "密码不正确" });
    expect(await logging).toMatchObject({ code: 401 });
    expect(held).toHaveLength(1);
    expect(login).not.toHaveBeenCalled();
  });

  test("leaves the question for the public key alone, which needs no session", async () => {
    const { authing, held, failure, login } = await setup();
    const logging = failure(authing.loginByEmail("ann@example.com", "passw0rd"));
    await soon();
    expect(held[0]?.url).toMatch(/\/\.well-known$/);
    expect(held[0]?.header.authorization).toBeUndefined();
    held[0]?.answer(EXPIRED);
    expect(await logging).toMatchObject({ code: 2206 });
    expect(login).not.toHaveBeenCalled();
  });

  test("leaves an upload with an MFA token alone", async () => {
    const { authing, held, failure, login } = await setup();
    const binding = failure(authing.mfa.associateFaceByBlob({ baseFace: "wxfile://a.png", mfaToken: "mfa-token" }));
    await soon();
    expect(held[0]?.header.authorization).toBe("Bearer mfa-token");
    held[0]?.answer(EXPIRED);
    expect(await binding).toMatchObject({ code: 2206 });
    expect(held).toHaveLength(1);
    expect(login).not.toHaveBeenCalled();
  });
});
