import type { AuthenticationClient } from "../../src/index";
import { PUBLIC_KEY } from "../conformance/password-key";
import { describeSubjects, type Start } from "../support/describe-method";
import { holdRequests } from "../support/hold-requests";
import { jwtOf, tokenOf, userOf } from "../support/tokens";

const ok = (data: object) => ({ code: 200, message: "", data });
const EXPIRED = { code: 2206, message: "登录信息已过期", data: null };
const expired = { errors: [{ message: EXPIRED }], data: null };

const soon = () => new Promise((resolve) => setTimeout(resolve, 5));

/** Starts a client with Ann signed in, whose requests the test answers. */
async function ofAnn(start: Start, options: object = {}) {
  const started = await start(options);
  started.authing.setCurrentUser(userOf("ann"));
  return { ...started, held: holdRequests(started.wx), login: jest.spyOn(started.wx, "login") };
}

describeSubjects("a session with late responses", (start) => {
  const setup = (options?: object) => ofAnn(start, options);

  test("keeps a token that was refreshed while the user was requested", async () => {
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
  ])("keeps a sign-in started after a sign-out if its response arrives %s the sign-out's", async (_when, order) => {
    const { authing, held, stored } = await setup();
    const calls = [authing.logout(), authing.loginByCode("code")];
    await soon();
    for (const at of order) {
      held[at]?.answer(ok(at ? userOf("bob") : {}));
      await calls[at];
    }
    expect(stored()).toEqual({ token: tokenOf("bob"), user: userOf("bob") });
  });

  test("keeps the sign-in that was called last", async () => {
    const { authing, held, stored } = await setup();
    const calls = [authing.loginByCode("1"), authing.loginByCode("2")];
    await soon();
    held[1]?.answer(ok(userOf("bob")));
    held[0]?.answer(ok(userOf("ann")));
    expect(await Promise.all(calls)).toEqual([userOf("ann"), userOf("bob")]);
    expect(stored().user).toEqual(userOf("bob"));
  });

  test.each([
    ["before", [1, 0]],
    ["after", [0, 1]],
  ])(
    "keeps a sign-out started after a password sign-in if its response arrives %s the sign-in's",
    async (_when, order) => {
      const { authing, held, stored } = await setup({ publicKey: PUBLIC_KEY });
      const calls = [authing.loginByEmail("bob@example.com", "passw0rd"), authing.logout()];
      await soon();
      const answers = [
        () => held.find(({ url }) => /graphql/.test(url))?.answer({ data: { loginByEmail: userOf("bob") } }),
        () => held.find(({ url }) => /logout/.test(url))?.answer(ok({})),
      ];
      for (const at of order) {
        answers[at]?.();
        await calls[at];
      }
      expect(stored()).toEqual({ token: "", user: "" });
    },
  );

  test("starts a new sign-in after a sign-out, even if an earlier one is in flight", async () => {
    const { authing, held, stored } = await setup();
    const calls = [authing.login(), authing.logout(), authing.login()];
    await soon();
    held.find(({ url }) => /logout/.test(url))?.answer(ok({}));
    const logins = held.filter(({ url }) => /auth$/.test(url));
    for (const [at, { answer }] of logins.entries()) answer(ok(userOf("ann", at + 1)));
    await Promise.all(calls);
    expect(stored()).toEqual({ token: tokenOf("ann", 2), user: userOf("ann", 2) });
  });

  test("does not undo a sign-out that was called after a silent sign-in started", async () => {
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

  test("does not sign in for a call that is refused after a sign-out", async () => {
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

  test("does not store an update that started before a WeChat sign-in", async () => {
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

describeSubjects("a session that the app has removed from the storage", (start) => {
  test("stays removed even if only the user has been read since", async () => {
    const { authing, held, stored, wx } = await ofAnn(start);
    const asking = authing.getCurrentUser();
    wx.removeStorageSync("_authing_token");
    wx.removeStorageSync("_authing_user");
    authing.tokenProvider.getUser();
    held[0]?.answer({ data: { user: userOf("ann") } });
    await asking;
    expect(stored()).toEqual({ token: "", user: "" });
  });

  test("is stored again by login(), even if it is the same", async () => {
    const { authing, held, stored, wx } = await ofAnn(start);
    wx.removeStorageSync("_authing_token");
    wx.removeStorageSync("_authing_user");
    const logging = authing.login();
    await soon();
    held[0]?.answer(ok(userOf("ann")));
    await logging;
    expect(stored()).toEqual({ token: tokenOf("ann"), user: userOf("ann") });
  });

  test("stays removed after a late response", async () => {
    const { authing, held, stored } = await ofAnn(start);
    const asking = authing.getCurrentUser();
    authing.tokenProvider.clearUser();
    held[0]?.answer({ data: { user: userOf("ann") } });
    expect(await asking).toEqual(userOf("ann"));
    expect(stored()).toEqual({ token: "", user: "" });
  });
});

describeSubjects("a call that started for one user", (start) => {
  const setup = (options?: object) => ofAnn(start, options);

  test("is not retried for another user who has signed in meanwhile", async () => {
    const { authing, held, failure, login } = await setup({ autoLogin: true });
    const binding = failure(authing.bindPhone("13800000000", "1234"));
    await soon();
    authing.setCurrentUser(userOf("bob"));
    held[0]?.answer(expired);
    expect(await binding).toMatchObject({ code: 2206 });
    expect(held).toHaveLength(1);
    expect(login).not.toHaveBeenCalled();
  });

  test.each([
    ["", tokenOf("ann")],
    [", even if the first token does not name its user", "opaque"],
  ])("is not retried for another user whom WeChat signs in%s", async (_though, token) => {
    const { authing, held, failure, stored } = await setup({ autoLogin: true });
    authing.tokenProvider.clearUser();
    authing.setToken(token);
    const binding = failure(authing.bindPhone("13800000000", "1234"));
    await soon();
    held[0]?.answer(expired);
    await soon();
    held[1]?.answer(ok(userOf("bob")));
    expect(await binding).toMatchObject({ code: 2206 });
    expect(held).toHaveLength(2);
    expect(stored().token).toBe(token);
  });

  test("is retried with a newer token of the same user", async () => {
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

  test("is sent with the token that was refreshed for it", async () => {
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

  test("does not upload an avatar if another user signs in first", async () => {
    const { authing, held, failure } = await setup();
    const updating = failure(authing.updateAvatar({ filePath: "wxfile://a.png" }));
    authing.setCurrentUser(userOf("bob"));
    expect(await updating).toMatchObject({ kind: "unauthenticated" });
    expect(held).toEqual([]);
  });

  test("does not set an avatar if another user signs in during the upload", async () => {
    const { authing, held, failure, stored } = await setup();
    const updating = failure(authing.updateAvatar({ filePath: "wxfile://a.png" }));
    await soon();
    authing.setCurrentUser(userOf("bob"));
    held[0]?.answer(ok({ url: "https://files.example.com/a.png" }));
    expect(await updating).toMatchObject({ kind: "unauthenticated" });
    expect(held).toHaveLength(1);
    expect(stored().user).toEqual(userOf("bob"));
  });

  test("sends each request for an avatar with the token of that moment", async () => {
    const { authing, held, wx, stored } = await setup();
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
    authing.setToken(tokenOf("ann", 2));
    held[0]?.answer(ok({ url: "https://files.example.com/a.png" }));
    await soon();
    expect(held[1]?.header.authorization).toBe(`Bearer ${tokenOf("ann", 2)}`);
    expect(held[1]?.data.variables).toMatchObject({ id: "ann", input: { photo: "https://files.example.com/a.png" } });
    held[1]?.answer({ data: { updateUser: { ...userOf("ann", 2), photo: "a" } } });
    await updating;
    expect(stored().user).toEqual({ ...userOf("ann", 2), photo: "a" });
  });

  test("continues to update an avatar after a silent sign-in of the same user, and stores it", async () => {
    const { authing, held, stored } = await setup({ autoLogin: true });
    const updating = authing.updateAvatar({ filePath: "wxfile://a.png" });
    await soon();
    held[0]?.answer(EXPIRED);
    await soon();
    held[1]?.answer(ok(userOf("ann", 1)));
    await soon();
    held[2]?.answer(ok({ url: "https://files.example.com/a.png" }));
    await soon();
    held[3]?.answer({ data: { updateUser: { ...userOf("ann", 1), photo: "a" } } });
    expect(await updating).toMatchObject({ photo: "a" });
    expect(stored().user).toEqual({ ...userOf("ann", 1), photo: "a" });
  });

  test("does not bind a face if another user signs in during the upload", async () => {
    const { authing, held, failure } = await setup();
    const binding = failure(authing.mfa.associateFaceByBlob({ baseFace: "wxfile://a.png" }));
    await soon();
    expect(held[0]?.header.authorization).toBe(`Bearer ${tokenOf("ann")}`);
    authing.setCurrentUser(userOf("bob"));
    held[0]?.answer(ok({ key: "face/a.png" }));
    expect(await binding).toMatchObject({ kind: "unauthenticated" });
    expect(held).toHaveLength(1);
  });

  test("changes the password of the first user if another one signs in while the key is requested", async () => {
    const { authing, held } = await setup({ publicKey: undefined, encryptFunction: async () => "encrypted" });
    const updating = authing.updatePassword("n3w-passw0rd", "0ld-passw0rd");
    await soon();
    authing.setCurrentUser(userOf("bob"));
    if (/well-known/.test(held[0]?.url ?? "")) held[0]?.answer(ok({ publicKey: "key" }));
    await soon();
    const sent = held[held.length - 1];
    expect(sent?.header.authorization).toBe(`Bearer ${tokenOf("ann")}`);
    sent?.answer({ data: { updatePassword: userOf("ann") } });
    await updating;
    expect(authing.checkLoggedIn()).toBe("bob");
  });

  test("is not retried for another user, even if the tokens contain no user ID", async () => {
    const { authing, held, failure } = await setup({ autoLogin: true });
    authing.setCurrentUser({ id: "ann", token: "opaque-1" });
    const binding = failure(authing.bindPhone("13800000000", "1234"));
    await soon();
    authing.setCurrentUser({ id: "bob", token: "opaque-2" });
    held[0]?.answer(expired);
    expect(await binding).toMatchObject({ code: 2206 });
    expect(held).toHaveLength(1);
  });

  test("is retried for the same user, even if the new token contains no user ID", async () => {
    const { authing, held } = await setup({ autoLogin: true });
    const binding = authing.bindPhone("13800000000", "1234");
    await soon();
    authing.setCurrentUser({ id: "ann", token: "opaque" });
    held[0]?.answer(expired);
    await soon();
    expect(held[1]?.header.authorization).toBe("Bearer opaque");
    held[1]?.answer({ data: { bindPhone: userOf("ann") } });
    expect(await binding).toMatchObject({ id: "ann" });
  });
});

describeSubjects("autoRefreshToken", (start) => {
  const seconds = Math.floor(Date.now() / 1000);
  const dying = (sub: string) => jwtOf({ sub, iat: seconds - 1000, exp: seconds + 50 });
  const setup = async () => {
    const started = await ofAnn(start, { autoRefreshToken: true });
    started.authing.setToken(dying("ann"));
    return started;
  };
  const refreshed = (sub: string) => ({ data: { refreshToken: { token: tokenOf(sub, 1) } } });

  test("does not store the user of a call that waited for the refresh if another user signs in", async () => {
    const { authing, held, stored } = await setup();
    const updating = authing.updateProfile({ nickname: "Ann" });
    await soon();
    authing.setCurrentUser(userOf("bob"));
    held[0]?.answer(refreshed("ann"));
    await soon();
    held[1]?.answer({ data: { updateUser: userOf("ann", 1) } });
    await updating;
    expect(stored()).toEqual({ token: tokenOf("bob"), user: userOf("bob") });
  });

  test("refreshes the tokens of two users separately", async () => {
    const { authing, held } = await setup();
    authing.listOrgs().catch(() => {});
    await soon();
    authing.setCurrentUser({ id: "bob", token: dying("bob") });
    authing.listOrgs().catch(() => {});
    await soon();
    expect(held.map(({ header }) => header.authorization)).toEqual([
      `Bearer ${dying("ann")}`,
      `Bearer ${dying("bob")}`,
    ]);
    held[0]?.answer(refreshed("ann"));
    held[1]?.answer(refreshed("bob"));
    await soon();
    expect(held.slice(2).map(({ header }) => header.authorization)).toEqual([
      `Bearer ${tokenOf("ann", 1)}`,
      `Bearer ${tokenOf("bob", 1)}`,
    ]);
    expect(authing.tokenProvider.getToken()).toBe(tokenOf("bob", 1));
  });

  test("does not store the new token if the session was removed from the storage during the refresh", async () => {
    const { authing, held, wx, stored } = await setup();
    const refreshing = authing.refreshToken();
    await soon();
    wx.removeStorageSync("_authing_token");
    wx.removeStorageSync("_authing_user");
    held[0]?.answer(refreshed("ann"));
    expect(await refreshing).toMatchObject({ token: tokenOf("ann", 1) });
    expect(stored()).toEqual({ token: "", user: "" });
  });
});

describeSubjects("autoLogin", (start) => {
  const setup = () => ofAnn(start, { autoLogin: true });

  test("does not retry a failed sign-in or sign in silently instead", async () => {
    const { authing, held, failure, login } = await setup();
    const logging = failure(authing.loginByLdap("ann", "wrong"));
    await soon();
    held[0]?.answer({ code: 401, message: "密码不正确" });
    expect(await logging).toMatchObject({ code: 401 });
    expect(held).toHaveLength(1);
    expect(login).not.toHaveBeenCalled();
  });

  test("does not sign in after a refused request for the public key, which needs no session", async () => {
    const { authing, held, failure, login } = await setup();
    const logging = failure(authing.loginByEmail("ann@example.com", "passw0rd"));
    await soon();
    expect(held[0]?.url).toMatch(/\/\.well-known$/);
    expect(held[0]?.header.authorization).toBeUndefined();
    held[0]?.answer(EXPIRED);
    expect(await logging).toMatchObject({ code: 2206 });
    expect(login).not.toHaveBeenCalled();
  });

  test.each<[string, (authing: AuthenticationClient) => Promise<unknown>]>([
    ["a registration", (authing) => authing.registerByEmailCode("ann@example.com", "1234")],
    ["the exchange of a ticket", (authing) => authing.qrcode.exchangeUserInfo("ticket")],
  ])("does not sign in after the failure of %s, which needs no session", async (_name, call) => {
    const { authing, held, failure, login } = await setup();
    const refused = failure(call(authing));
    await soon();
    expect(held[0]?.header.authorization).toBeUndefined();
    held[0]?.answer(EXPIRED);
    expect(await refused).toMatchObject({ code: 2206 });
    expect(login).not.toHaveBeenCalled();
  });

  test.each<[string, (authing: AuthenticationClient) => Promise<unknown>, object]>([
    ["a sign-out", (authing) => authing.logout(), {}],
    ["a sign-in", (authing) => authing.loginByCode("code"), userOf("bob")],
    ["a sign-in by password", (authing) => authing.loginByEmail("bob@example.com", "passw0rd"), userOf("bob")],
  ])("does not sign in while %s is in flight", async (_name, call, outcome) => {
    const { authing, held, failure, login, stored } = await setup();
    const updating = failure(authing.updateProfile({ nickname: "Ann" }));
    await soon();
    const under = call(authing);
    held[0]?.answer(expired);
    expect(await updating).toMatchObject({ code: 2206 });
    expect(login).not.toHaveBeenCalled();
    await soon();
    const key = held.find(({ url }) => /well-known/.test(url));
    if (key) key.answer(ok({ publicKey: PUBLIC_KEY }));
    await soon();
    const sent = held[held.length - 1];
    sent?.answer(/graphql/.test(sent.url) ? { data: { loginByEmail: outcome } } : ok(outcome));
    await under;
    expect(stored().token).toBe("token" in outcome ? tokenOf("bob") : "");
  });

  test.each([
    ["before", [0, 1]],
    ["after", [1, 0]],
  ])("gives way to an earlier sign-in whose response arrives %s its own", async (_when, order) => {
    const { authing, held, stored } = await setup();
    const logging = authing.loginByCode("code");
    const listing = authing.listOrgs().catch(() => {});
    await soon();
    held[1]?.answer(EXPIRED);
    await soon();
    const answers = [() => held[0]?.answer(ok(userOf("bob"))), () => held[2]?.answer(ok(userOf("ann", 1)))];
    for (const at of order) {
      answers[at]?.();
      await soon();
    }
    held[3]?.answer(ok([]));
    await Promise.all([logging, listing]);
    expect(stored().user).toEqual(userOf("bob"));
  });

  test("is not shared with login(), which starts its own sign-in and wins", async () => {
    const { authing, held, stored } = await setup();
    const ending = authing.logout();
    const listing = authing.listOrgs().catch(() => {});
    await soon();
    held[1]?.answer(EXPIRED);
    await soon();
    const logging = authing.login();
    await soon();
    expect(held).toHaveLength(4);
    for (const at of [3, 2]) held[at]?.answer(ok(userOf("ann", at)));
    expect(await logging).toEqual(userOf("ann", 3));
    held[0]?.answer(ok({}));
    await ending;
    held[4]?.answer(ok([]));
    await listing;
    expect(stored().user).toEqual(userOf("ann", 3));
  });

  test("signs in again after a sign-out, even if an earlier sign-in is in flight", async () => {
    const { authing, held } = await setup();
    const ending = authing.logout();
    const refused = authing.listOrgs();
    await soon();
    held[1]?.answer(EXPIRED);
    await soon();
    held[0]?.answer(ok({}));
    await ending;
    const updating = authing.updateProfile({ nickname: "Ann" });
    await soon();
    const logins = held.filter(({ url }) => /auth$/.test(url));
    expect(logins).toHaveLength(2);
    for (const [at, { answer }] of logins.entries()) answer(ok(userOf("ann", at + 1)));
    await soon();
    for (const { url, header, answer } of held.slice(4)) {
      expect(header.authorization).toBe(`Bearer ${tokenOf("ann", 2)}`);
      answer(/graphql/.test(url) ? { data: { updateUser: userOf("ann", 2) } } : ok([]));
    }
    await Promise.all([updating, refused]);
  });

  test("stores the results of calls in flight during a silent sign-in of the same user", async () => {
    const { authing, held, stored } = await setup();
    const refused = authing.listOrgs();
    const updating = authing.updateProfile({ nickname: "Ann" });
    await soon();
    held[0]?.answer(EXPIRED);
    await soon();
    held[2]?.answer(ok(userOf("ann", 1)));
    await soon();
    held[3]?.answer(ok([]));
    await refused;
    held[1]?.answer({ data: { updateUser: { ...userOf("ann"), nickname: "Ann" } } });
    await updating;
    expect(stored()).toEqual({ token: tokenOf("ann", 1), user: { ...userOf("ann", 1), nickname: "Ann" } });
  });

  test("does not retry an upload with an MFA token", async () => {
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
