import type { AuthenticationClient } from "../../src/index";
import { PUBLIC_KEY } from "../conformance/password-key";
import { describeSubjects, type Start } from "../support/describe-method";
import { holdRequests } from "../support/hold-requests";
import { jwtOf, tokenOf, userOf } from "../support/tokens";

/** Error code for a token that has expired or was revoked. */
const EXPIRED = 2206;

/** Starts a client with Ann signed in. The test responds to the client's requests. */
async function ofAnn(start: Start, options: object = {}) {
  const started = await start(options);
  started.authing.setCurrentUser(userOf("ann"));
  return { ...started, ...holdRequests(started.wx), login: jest.spyOn(started.wx, "login") };
}

/** Runs two steps in sequence, in reverse order if `isFirstFirst` is `false`. */
async function inOrder(isFirstFirst: boolean, ...steps: (() => Promise<unknown>)[]) {
  for (const step of isFirstFirst ? steps : steps.reverse()) await step();
}

describeSubjects("a session with late responses", (start) => {
  const setup = (options?: object) => ofAnn(start, options);

  test("keeps a token that is refreshed during a request for the user", async () => {
    const { authing, request, stored } = await setup();
    const asking = authing.getCurrentUser();
    const refreshing = authing.refreshToken();
    (await request("refreshToken")).respond({ token: tokenOf("ann", 1) });
    await refreshing;
    (await request("user")).respond({ ...userOf("ann"), nickname: "Ann" });
    expect(await asking).toMatchObject({ nickname: "Ann" });
    expect(stored()).toEqual({ token: tokenOf("ann", 1), user: { ...userOf("ann", 1), nickname: "Ann" } });
  });

  test.each(["before", "after"])(
    "keeps a sign-in called after a sign-out if the sign-in response arrives %s the sign-out response",
    async (when) => {
      const { authing, request, stored } = await setup();
      const signingOut = authing.logout();
      const signingIn = authing.loginByCode("code");
      const signOut = await request("/logout");
      const signIn = await request("/auth");
      await inOrder(
        when === "after",
        () => {
          signOut.respond({});
          return signingOut;
        },
        () => {
          signIn.respond(userOf("bob"));
          return signingIn;
        },
      );
      expect(stored()).toEqual({ token: tokenOf("bob"), user: userOf("bob") });
    },
  );

  test("keeps the sign-in that was called last, even if an earlier sign-in completes later", async () => {
    const { authing, request, stored } = await setup();
    const calls = [authing.loginByCode("1"), authing.loginByCode("2")];
    const first = await request("/auth");
    const second = await request("/auth");
    second.respond(userOf("bob"));
    first.respond(userOf("ann"));
    expect(await Promise.all(calls)).toEqual([userOf("ann"), userOf("bob")]);
    expect(stored().user).toEqual(userOf("bob"));
  });

  test.each(["before", "after"])(
    "keeps a sign-out called after a password sign-in if the sign-out response arrives %s the sign-in response",
    async (when) => {
      const { authing, request, stored } = await setup({ publicKey: PUBLIC_KEY });
      const signingIn = authing.loginByEmail("bob@example.com", "passw0rd");
      const signingOut = authing.logout();
      const signIn = await request("loginByEmail");
      const signOut = await request("/logout");
      await inOrder(
        when === "after",
        () => {
          signIn.respond(userOf("bob"));
          return signingIn;
        },
        () => {
          signOut.respond({});
          return signingOut;
        },
      );
      expect(stored()).toEqual({ token: "", user: "" });
    },
  );

  test("starts a new sign-in after a sign-out, even if an earlier sign-in is in flight", async () => {
    const { authing, request, stored } = await setup();
    const calls = [authing.login(), authing.logout(), authing.login()];
    const first = await request("/auth");
    const second = await request("/auth");
    (await request("/logout")).respond({});
    first.respond(userOf("ann", 1));
    second.respond(userOf("ann", 2));
    await Promise.all(calls);
    expect(stored()).toEqual({ token: tokenOf("ann", 2), user: userOf("ann", 2) });
  });

  test("does not undo a sign-out that was called after a silent sign-in started", async () => {
    const { authing, sent, request, stored, failure } = await setup({ autoLogin: true });
    const updating = failure(authing.updateProfile({ nickname: "Ann" }));
    (await request("updateUser")).refuse(EXPIRED);
    const silentSignIn = await request("/auth");
    const signingOut = authing.logout();
    (await request("/logout")).respond({});
    await signingOut;
    silentSignIn.respond(userOf("ann", 1));
    expect(await updating).toMatchObject({ code: EXPIRED });
    expect(sent).toHaveLength(3);
    expect(stored()).toEqual({ token: "", user: "" });
  });

  test("does not sign in for a call that is refused after a sign-out", async () => {
    const { authing, sent, request, stored, failure } = await setup({ autoLogin: true });
    const updating = failure(authing.updateProfile({ nickname: "Ann" }));
    const signingOut = authing.logout();
    (await request("/logout")).respond({});
    await signingOut;
    (await request("updateUser")).refuse(EXPIRED);
    expect(await updating).toMatchObject({ code: EXPIRED });
    expect(sent).toHaveLength(2);
    expect(stored()).toEqual({ token: "", user: "" });
  });

  test("does not store an update that started before another user signed in with WeChat", async () => {
    const { authing, request, stored } = await setup();
    const updating = authing.updateProfile({ nickname: "Ann" });
    const signingIn = authing.login();
    const update = await request("updateUser");
    (await request("/auth")).respond(userOf("bob"));
    await signingIn;
    update.respond(userOf("ann"));
    await updating;
    expect(stored().user).toEqual(userOf("bob"));
  });
});

describeSubjects("a session that the app has removed from the storage", (start) => {
  test("stays removed after a late response, even if the app reads only the user before the response", async () => {
    const { authing, request, stored, wx } = await ofAnn(start);
    const asking = authing.getCurrentUser();
    wx.removeStorageSync("_authing_token");
    wx.removeStorageSync("_authing_user");
    authing.tokenProvider.getUser();
    (await request("user")).respond(userOf("ann"));
    await asking;
    expect(stored()).toEqual({ token: "", user: "" });
  });

  test("is stored again by login(), even if the service returns the same session", async () => {
    const { authing, request, stored, wx } = await ofAnn(start);
    wx.removeStorageSync("_authing_token");
    wx.removeStorageSync("_authing_user");
    const signingIn = authing.login();
    (await request("/auth")).respond(userOf("ann"));
    await signingIn;
    expect(stored()).toEqual({ token: tokenOf("ann"), user: userOf("ann") });
  });

  test("stays removed after a late response if the app called clearUser()", async () => {
    const { authing, request, stored } = await ofAnn(start);
    const asking = authing.getCurrentUser();
    authing.tokenProvider.clearUser();
    (await request("user")).respond(userOf("ann"));
    expect(await asking).toEqual(userOf("ann"));
    expect(stored()).toEqual({ token: "", user: "" });
  });
});

describeSubjects("a call that started for one user", (start) => {
  const setup = (options?: object) => ofAnn(start, options);

  test("is not retried for another user who has signed in meanwhile", async () => {
    const { authing, sent, request, failure, login } = await setup({ autoLogin: true });
    const binding = failure(authing.bindPhone("13800000000", "1234"));
    const { refuse } = await request("bindPhone");
    authing.setCurrentUser(userOf("bob"));
    refuse(EXPIRED);
    expect(await binding).toMatchObject({ code: EXPIRED });
    expect(sent).toHaveLength(1);
    expect(login).not.toHaveBeenCalled();
  });

  test.each([
    ["", tokenOf("ann")],
    [", even if the first token does not name its user", "opaque"],
  ])("is not retried for another user whom WeChat signs in%s", async (_though, token) => {
    const { authing, sent, request, failure, stored } = await setup({ autoLogin: true });
    authing.tokenProvider.clearUser();
    authing.setToken(token);
    const binding = failure(authing.bindPhone("13800000000", "1234"));
    (await request("bindPhone")).refuse(EXPIRED);
    (await request("/auth")).respond(userOf("bob"));
    expect(await binding).toMatchObject({ code: EXPIRED });
    expect(sent).toHaveLength(2);
    expect(stored().token).toBe(token);
  });

  test("is retried with a newer token of the same user", async () => {
    const { authing, request } = await setup({ autoLogin: true });
    const binding = authing.bindPhone("13800000000", "1234");
    const { refuse } = await request("bindPhone");
    authing.setToken(tokenOf("ann", 1));
    refuse(EXPIRED);
    const retry = await request("bindPhone");
    expect(retry.header.authorization).toBe(`Bearer ${tokenOf("ann", 1)}`);
    retry.respond(userOf("ann"));
    expect(await binding).toMatchObject({ id: "ann" });
  });

  test("is sent with the first user's refreshed token, even if another user signs in during the refresh", async () => {
    const seconds = Math.floor(Date.now() / 1000);
    const { authing, request } = await setup({ autoRefreshToken: true });
    authing.setToken(jwtOf({ sub: "ann", iat: seconds - 1000, exp: seconds + 50 }));
    authing.listOrgs().catch(() => {});
    const refresh = await request("refreshToken");
    authing.setCurrentUser(userOf("bob"));
    refresh.respond({ token: tokenOf("ann", 1) });
    expect((await request("/orgs")).header.authorization).toBe(`Bearer ${tokenOf("ann", 1)}`);
  });

  test("does not upload an avatar if another user signs in before the upload", async () => {
    const { authing, sent, failure } = await setup();
    const updating = failure(authing.updateAvatar({ filePath: "wxfile://a.png" }));
    authing.setCurrentUser(userOf("bob"));
    expect(await updating).toMatchObject({ kind: "unauthenticated" });
    expect(sent).toEqual([]);
  });

  test("does not set an avatar if another user signs in during the upload", async () => {
    const { authing, sent, request, failure, stored } = await setup();
    const updating = failure(authing.updateAvatar({ filePath: "wxfile://a.png" }));
    const upload = await request("/upload");
    authing.setCurrentUser(userOf("bob"));
    upload.respond({ url: "https://files.example.com/a.png" });
    expect(await updating).toMatchObject({ kind: "unauthenticated" });
    expect(sent).toHaveLength(1);
    expect(stored().user).toEqual(userOf("bob"));
  });

  test("sends each request of an avatar update with the user's current token", async () => {
    const { authing, request, wx, stored } = await setup();
    const picker = new Promise<(result: object) => void>((resolve) => {
      Object.assign(wx, { chooseMedia: ({ success }: any) => resolve(success) });
    });
    const updating = authing.updateAvatar();
    const pick = await picker;
    authing.setToken(tokenOf("ann", 1));
    pick({ tempFiles: [{ tempFilePath: "wxfile://a.png" }] });
    const upload = await request("/upload");
    expect(upload.header.authorization).toBe(`Bearer ${tokenOf("ann", 1)}`);
    authing.setToken(tokenOf("ann", 2));
    upload.respond({ url: "https://files.example.com/a.png" });
    const update = await request("updateUser");
    expect(update.header.authorization).toBe(`Bearer ${tokenOf("ann", 2)}`);
    expect(update.data.variables).toMatchObject({ id: "ann", input: { photo: "https://files.example.com/a.png" } });
    update.respond({ ...userOf("ann", 2), photo: "a" });
    await updating;
    expect(stored().user).toEqual({ ...userOf("ann", 2), photo: "a" });
  });

  test("continues an avatar update after a silent sign-in of the same user, and stores the result", async () => {
    const { authing, request, stored } = await setup({ autoLogin: true });
    const updating = authing.updateAvatar({ filePath: "wxfile://a.png" });
    (await request("/upload")).refuse(EXPIRED);
    (await request("/auth")).respond(userOf("ann", 1));
    (await request("/upload")).respond({ url: "https://files.example.com/a.png" });
    (await request("updateUser")).respond({ ...userOf("ann", 1), photo: "a" });
    expect(await updating).toMatchObject({ photo: "a" });
    expect(stored().user).toEqual({ ...userOf("ann", 1), photo: "a" });
  });

  test("does not bind a face if another user signs in during the upload", async () => {
    const { authing, sent, request, failure } = await setup();
    const binding = failure(authing.mfa.associateFaceByBlob({ baseFace: "wxfile://a.png" }));
    const upload = await request("/upload");
    expect(upload.header.authorization).toBe(`Bearer ${tokenOf("ann")}`);
    authing.setCurrentUser(userOf("bob"));
    upload.respond({ key: "face/a.png" });
    expect(await binding).toMatchObject({ kind: "unauthenticated" });
    expect(sent).toHaveLength(1);
  });

  test("changes the first user's password if another user signs in during the request for the key", async () => {
    const { authing, request } = await setup({ publicKey: undefined, encryptFunction: async () => "encrypted" });
    const updating = authing.updatePassword("n3w-passw0rd", "0ld-passw0rd");
    const key = await request("/.well-known");
    authing.setCurrentUser(userOf("bob"));
    key.respond({ publicKey: "key" });
    const update = await request("updatePassword");
    expect(update.header.authorization).toBe(`Bearer ${tokenOf("ann")}`);
    update.respond(userOf("ann"));
    await updating;
    expect(authing.checkLoggedIn()).toBe("bob");
  });

  test("is not retried for another user, even if the tokens contain no user ID", async () => {
    const { authing, sent, request, failure } = await setup({ autoLogin: true });
    authing.setCurrentUser({ id: "ann", token: "opaque-1" });
    const binding = failure(authing.bindPhone("13800000000", "1234"));
    const { refuse } = await request("bindPhone");
    authing.setCurrentUser({ id: "bob", token: "opaque-2" });
    refuse(EXPIRED);
    expect(await binding).toMatchObject({ code: EXPIRED });
    expect(sent).toHaveLength(1);
  });

  test("is retried for the same user, even if the new token contains no user ID", async () => {
    const { authing, request } = await setup({ autoLogin: true });
    const binding = authing.bindPhone("13800000000", "1234");
    const { refuse } = await request("bindPhone");
    authing.setCurrentUser({ id: "ann", token: "opaque" });
    refuse(EXPIRED);
    const retry = await request("bindPhone");
    expect(retry.header.authorization).toBe("Bearer opaque");
    retry.respond(userOf("ann"));
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

  test("does not store the result of a call that waited for the refresh if another user signs in", async () => {
    const { authing, request, stored } = await setup();
    const updating = authing.updateProfile({ nickname: "Ann" });
    const refresh = await request("refreshToken");
    authing.setCurrentUser(userOf("bob"));
    refresh.respond({ token: tokenOf("ann", 1) });
    (await request("updateUser")).respond(userOf("ann", 1));
    await updating;
    expect(stored()).toEqual({ token: tokenOf("bob"), user: userOf("bob") });
  });

  test("refreshes the tokens of two users separately", async () => {
    const { authing, request } = await setup();
    authing.listOrgs().catch(() => {});
    const annRefresh = await request("refreshToken");
    authing.setCurrentUser({ id: "bob", token: dying("bob") });
    authing.listOrgs().catch(() => {});
    const bobRefresh = await request("refreshToken");
    expect(annRefresh.header.authorization).toBe(`Bearer ${dying("ann")}`);
    expect(bobRefresh.header.authorization).toBe(`Bearer ${dying("bob")}`);
    annRefresh.respond({ token: tokenOf("ann", 1) });
    expect((await request("/orgs")).header.authorization).toBe(`Bearer ${tokenOf("ann", 1)}`);
    bobRefresh.respond({ token: tokenOf("bob", 1) });
    expect((await request("/orgs")).header.authorization).toBe(`Bearer ${tokenOf("bob", 1)}`);
    expect(authing.tokenProvider.getToken()).toBe(tokenOf("bob", 1));
  });

  test("does not store the new token if the session was removed from the storage during the refresh", async () => {
    const { authing, request, wx, stored } = await setup();
    const refreshing = authing.refreshToken();
    const refresh = await request("refreshToken");
    wx.removeStorageSync("_authing_token");
    wx.removeStorageSync("_authing_user");
    refresh.respond({ token: tokenOf("ann", 1) });
    expect(await refreshing).toMatchObject({ token: tokenOf("ann", 1) });
    expect(stored()).toEqual({ token: "", user: "" });
  });
});

describeSubjects("autoLogin", (start) => {
  const setup = () => ofAnn(start, { autoLogin: true });

  test("does not retry a failed sign-in or sign in silently instead", async () => {
    const { authing, sent, request, failure, login } = await setup();
    const signingIn = failure(authing.loginByLdap("ann", "wrong"));
    (await request("/verify-user")).refuse(401);
    expect(await signingIn).toMatchObject({ code: 401 });
    expect(sent).toHaveLength(1);
    expect(login).not.toHaveBeenCalled();
  });

  test("does not sign in if the request for the public key, which needs no session, is refused", async () => {
    const { authing, request, failure, login } = await setup();
    const signingIn = failure(authing.loginByEmail("ann@example.com", "passw0rd"));
    const key = await request("/.well-known");
    expect(key.header.authorization).toBeUndefined();
    key.refuse(EXPIRED);
    expect(await signingIn).toMatchObject({ code: EXPIRED });
    expect(login).not.toHaveBeenCalled();
  });

  test.each<[string, (authing: AuthenticationClient) => Promise<unknown>, string]>([
    ["a registration", (authing) => authing.registerByEmailCode("ann@example.com", "1234"), "/email-code"],
    ["the exchange of a ticket", (authing) => authing.qrcode.exchangeUserInfo("ticket"), "/userinfo"],
  ])("does not sign in after the failure of %s, which needs no session", async (_name, call, path) => {
    const { authing, request, failure, login } = await setup();
    const refused = failure(call(authing));
    const { header, refuse } = await request(path);
    expect(header.authorization).toBeUndefined();
    refuse(EXPIRED);
    expect(await refused).toMatchObject({ code: EXPIRED });
    expect(login).not.toHaveBeenCalled();
  });

  test.each<[string, (authing: AuthenticationClient) => Promise<unknown>, string, object]>([
    ["a sign-out", (authing) => authing.logout(), "/logout", {}],
    ["a sign-in", (authing) => authing.loginByCode("code"), "/auth", userOf("bob")],
  ])("does not sign in while %s is in flight", async (_name, call, path, result) => {
    const { authing, request, failure, login, stored } = await setup();
    const updating = failure(authing.updateProfile({ nickname: "Ann" }));
    const update = await request("updateUser");
    const calling = call(authing);
    update.refuse(EXPIRED);
    expect(await updating).toMatchObject({ code: EXPIRED });
    expect(login).not.toHaveBeenCalled();
    (await request(path)).respond(result);
    await calling;
    expect(stored().token).toBe("token" in result ? tokenOf("bob") : "");
  });

  test("does not sign in while a password sign-in is in flight", async () => {
    const { authing, request, failure, login, stored } = await setup();
    const updating = failure(authing.updateProfile({ nickname: "Ann" }));
    const update = await request("updateUser");
    const signingIn = authing.loginByEmail("bob@example.com", "passw0rd");
    update.refuse(EXPIRED);
    expect(await updating).toMatchObject({ code: EXPIRED });
    expect(login).not.toHaveBeenCalled();
    (await request("/.well-known")).respond({ publicKey: PUBLIC_KEY });
    (await request("loginByEmail")).respond(userOf("bob"));
    await signingIn;
    expect(stored().token).toBe(tokenOf("bob"));
  });

  test("gives way to a sign-in that was called earlier and completes before the silent sign-in", async () => {
    const { authing, request, stored, failure } = await setup();
    const signingIn = authing.loginByCode("code");
    const listing = failure(authing.listOrgs());
    const signIn = await request("/auth");
    (await request("/orgs")).refuse(EXPIRED);
    const silentSignIn = await request("/auth");
    signIn.respond(userOf("bob"));
    await signingIn;
    silentSignIn.respond(userOf("ann", 1));
    expect(await listing).toMatchObject({ code: EXPIRED });
    expect(stored().user).toEqual(userOf("bob"));
  });

  test("gives way to a sign-in that was called earlier and completes after the silent sign-in", async () => {
    const { authing, request, stored } = await setup();
    const signingIn = authing.loginByCode("code");
    const listing = authing.listOrgs();
    const signIn = await request("/auth");
    (await request("/orgs")).refuse(EXPIRED);
    (await request("/auth")).respond(userOf("ann", 1));
    (await request("/orgs")).respond([]);
    await listing;
    signIn.respond(userOf("bob"));
    await signingIn;
    expect(stored().user).toEqual(userOf("bob"));
  });

  test("does not share a silent sign-in with login(), whose result wins", async () => {
    const { authing, sent, request, stored } = await setup();
    const signingOut = authing.logout();
    const listing = authing.listOrgs();
    (await request("/orgs")).refuse(EXPIRED);
    const silentSignIn = await request("/auth");
    const signingIn = authing.login();
    const signIn = await request("/auth");
    expect(sent).toHaveLength(4);
    signIn.respond(userOf("ann", 2));
    silentSignIn.respond(userOf("ann", 1));
    expect(await signingIn).toEqual(userOf("ann", 2));
    (await request("/logout")).respond({});
    await signingOut;
    (await request("/orgs")).respond([]);
    await listing;
    expect(stored().user).toEqual(userOf("ann", 2));
  });

  test("signs in again after a sign-out, even if an earlier sign-in is in flight", async () => {
    const { authing, request } = await setup();
    const signingOut = authing.logout();
    const listing = authing.listOrgs();
    (await request("/orgs")).refuse(EXPIRED);
    const first = await request("/auth");
    (await request("/logout")).respond({});
    await signingOut;
    const updating = authing.updateProfile({ nickname: "Ann" });
    const second = await request("/auth");
    first.respond(userOf("ann", 1));
    second.respond(userOf("ann", 2));
    const update = await request("updateUser");
    const list = await request("/orgs");
    for (const { header } of [update, list]) expect(header.authorization).toBe(`Bearer ${tokenOf("ann", 2)}`);
    update.respond(userOf("ann", 2));
    list.respond([]);
    await Promise.all([updating, listing]);
  });

  test("stores the results of calls in flight during a silent sign-in of the same user", async () => {
    const { authing, request, stored } = await setup();
    const listing = authing.listOrgs();
    const updating = authing.updateProfile({ nickname: "Ann" });
    (await request("/orgs")).refuse(EXPIRED);
    (await request("/auth")).respond(userOf("ann", 1));
    (await request("/orgs")).respond([]);
    await listing;
    (await request("updateUser")).respond({ ...userOf("ann"), nickname: "Ann" });
    await updating;
    expect(stored()).toEqual({ token: tokenOf("ann", 1), user: { ...userOf("ann", 1), nickname: "Ann" } });
  });

  test("does not retry an upload with an MFA token", async () => {
    const { authing, sent, request, failure, login } = await setup();
    const binding = failure(authing.mfa.associateFaceByBlob({ baseFace: "wxfile://a.png", mfaToken: "mfa-token" }));
    const { header, refuse } = await request("/upload");
    expect(header.authorization).toBe("Bearer mfa-token");
    refuse(EXPIRED);
    expect(await binding).toMatchObject({ code: EXPIRED });
    expect(sent).toHaveLength(1);
    expect(login).not.toHaveBeenCalled();
  });
});
