import type { AuthenticationClient } from "../../src/index";
import { describeSubjects } from "../support/describe-method";
import { holdRequests } from "../support/hold-requests";
import { initialSession } from "../support/initial-session";
import { jwtOf, tokenOf, userOf } from "../support/tokens";

/** The service's code for a token that has expired or was revoked. */
const EXPIRED = 2206;

/** Subscribes a listener, waits for the initial session and clears the listener's calls. */
async function listen(authing: AuthenticationClient) {
  const listener = jest.fn();
  authing.onAuthStateChange(listener);
  await initialSession(authing);
  listener.mockClear();
  return listener;
}

describeSubjects("session events", (start) => {
  test("does not loop if a listener requests the user on each update", async () => {
    const { authing, emulator } = await start({ signedIn: true });
    const calls: Promise<unknown>[] = [];
    authing.onAuthStateChange((event) => {
      if (event === "USER_UPDATED") calls.push(authing.getCurrentUser());
    });
    await initialSession(authing);
    const requests = emulator.requests.list().length;
    await authing.updateProfile({ nickname: "小明" });
    // The listener adds its call before the call that caused the event settles, so the loop awaits both.
    for (let i = 0; i < calls.length; i++) await calls[i];
    expect(emulator.requests.list()).toHaveLength(requests + 1 + calls.length);
    expect(calls.length).toBeGreaterThan(0);
    expect(calls.length).toBeLessThanOrEqual(2);
  });

  test("reports no event for a user, token or session equal to the stored one", async () => {
    const { authing } = await start();
    authing.setCurrentUser(userOf("ann"));
    const listener = await listen(authing);
    authing.setCurrentUser(userOf("ann"));
    authing.setToken(tokenOf("ann"));
    expect(listener).not.toHaveBeenCalled();
    await authing.logout({ scope: "local" });
    await authing.logout({ scope: "local" });
    expect(listener.mock.calls).toEqual([["SIGNED_OUT", null]]);
  });

  test("reports a change that another client has already stored", async () => {
    const { authing, sdk, emulator } = await start();
    const other = new sdk.AuthenticationClient({ appId: "app-1", host: emulator.url });
    authing.setCurrentUser(userOf("ann"));
    const listener = await listen(authing);
    other.setCurrentUser(userOf("bob"));
    authing.setCurrentUser(userOf("bob"));
    await other.logout({ scope: "local" });
    await authing.logout({ scope: "local" });
    expect(listener.mock.calls.map(([event]) => event)).toEqual(["SIGNED_IN", "SIGNED_OUT"]);
  });

  test("reports no event if only the order of the user's fields differs", async () => {
    const { authing } = await start();
    authing.setCurrentUser({ id: "ann", token: tokenOf("ann"), nickname: "Ann", gender: "F" });
    const listener = await listen(authing);
    authing.setCurrentUser({ gender: "F", nickname: "Ann", token: tokenOf("ann"), id: "ann" });
    expect(listener).not.toHaveBeenCalled();
  });

  test("stops a listener that changes the session on each event, and logs an error", async () => {
    const log = jest.spyOn(console, "error").mockImplementation(() => {});
    const { authing } = await start();
    let events = 0;
    authing.onAuthStateChange(() => authing.setToken(`token-${++events}`));
    await initialSession(authing);
    expect(events).toBeLessThan(1000);
    expect(log.mock.calls).toEqual([
      [expect.objectContaining({ message: expect.stringContaining("onAuthStateChange") })],
    ]);
    const listener = await listen(authing);
    authing.setToken("another");
    expect(listener).toHaveBeenCalled();
    log.mockRestore();
  });
});

describeSubjects("callbacks that reject", (start) => {
  const reason = new Error("from the app");
  const fail = async () => {
    throw reason;
  };

  test.each<[string, object, (authing: AuthenticationClient) => unknown]>([
    ["a listener", {}, (authing) => authing.onAuthStateChange(fail)],
    ["onError", { onError: fail }, (authing) => authing.loginByPhoneCode("138", "no").catch(() => {})],
    [
      "a callback of a QR code",
      {},
      (authing) =>
        authing.qrcode.startScanning("", {
          onCodeLoaded: fail,
          onStart: (timer) => authing.qrcode.stopPolling(timer),
        }),
    ],
  ])("logs the rejection of %s", async (_name, options, run) => {
    const log = jest.spyOn(console, "error");
    const { authing } = await start(options);
    const logged = new Promise<unknown>((resolve) => log.mockImplementation(resolve));
    await run(authing);
    await logged;
    expect(log.mock.calls).toEqual([[reason]]);
    log.mockRestore();
  });
});

describeSubjects("dates in storage", (start) => {
  const birthday = new Date("2001-02-03T04:05:06.000Z");
  const user = { id: "ann", token: tokenOf("ann"), customData: { birthday, text: "2001-02-03T04:05:06.000Z" } };

  test("keeps dates as dates in call results, in events and after a relaunch", async () => {
    const { authing, wx, sdk, emulator } = await start();
    const { request } = holdRequests(wx);
    authing.setCurrentUser(userOf("ann"));
    const listener = await listen(authing);
    const call = authing.getCurrentUser();
    const customData = [
      { key: "birthday", value: String(birthday.getTime()), dataType: "DATETIME", label: "" },
      { key: "text", value: "2001-02-03T04:05:06.000Z", dataType: "STRING", label: "" },
    ];
    (await request("user")).respond({ ...userOf("ann"), customData });
    const current = await call;
    const launched = new sdk.AuthenticationClient({ appId: "app-1", host: emulator.url });
    const seen = [current as typeof user, listener.mock.calls[0][1].user, launched.tokenProvider.getUser()];
    for (const one of seen) {
      expect(Object.prototype.toString.call(one.customData.birthday)).toBe("[object Date]");
      expect(JSON.stringify(one)).toBe(JSON.stringify(user));
    }
  });

  test("keeps invalid dates, and stores data without dates unchanged", async () => {
    const { authing, stored } = await start();
    authing.setCurrentUser({ ...user, customData: { birthday: new Date(Number.NaN), age: 18 } });
    const invalid = authing.tokenProvider.getUser()?.customData.birthday;
    // A date from a realm other than the SDK's is stored as JSON, which turns an invalid date into `null`.
    if (invalid !== null) expect(Number(invalid)).toBeNaN();
    authing.setCurrentUser({ ...user, customData: { age: 18 } });
    expect(stored().user).toEqual({ ...user, customData: { age: 18 } });
  });
});

describeSubjects("signing out while offline", (start) => {
  test("rejects and keeps the session; the local scope clears it without sending a request", async () => {
    const { authing, wx, failure, stored, emulator } = await start({ signedIn: true });
    const before = stored();
    const listener = await listen(authing);
    const { request } = wx;
    Object.assign(wx, { request: ({ fail }: any) => fail({ errMsg: "request:fail net::ERR_INTERNET_DISCONNECTED" }) });
    expect(await failure(authing.logout())).toMatchObject({ kind: "network" });
    expect(stored()).toEqual(before);
    expect(listener).not.toHaveBeenCalled();
    Object.assign(wx, { request });
    const requests = emulator.requests.list().length;
    expect(await authing.logout({ scope: "local" })).toBeUndefined();
    expect(stored()).toEqual({ token: "", user: "" });
    expect(listener.mock.calls).toEqual([["SIGNED_OUT", null]]);
    expect(emulator.requests.list()).toHaveLength(requests);
  });

  test("rejects an unknown scope", async () => {
    const { authing, failure, stored } = await start({ signedIn: true });
    const before = stored();
    const error = await failure(authing.logout({ scope: "here" as never }));
    expect(error.message).toContain("options.scope");
    expect(stored()).toEqual(before);
  });

  test("discards an earlier sign-in whose response arrives later", async () => {
    const { authing, wx, stored } = await start();
    authing.setCurrentUser(userOf("ann"));
    const { request } = holdRequests(wx);
    const signingIn = authing.loginByCode("code");
    const signIn = await request("/auth");
    await authing.logout({ scope: "local" });
    signIn.respond(userOf("ann", 1));
    await signingIn;
    expect(stored()).toEqual({ token: "", user: "" });
  });
});

describeSubjects("a silent sign-in", (start) => {
  /** Starts a client with Ann signed in, and holds its requests. */
  async function startAsAnn(token = tokenOf("ann")) {
    const setup = await start({ autoLogin: true });
    setup.authing.setCurrentUser({ id: "ann", token });
    const listener = await listen(setup.authing);
    return { ...setup, listener, ...holdRequests(setup.wx), login: jest.spyOn(setup.wx, "login") };
  }

  test("keeps the session and rejects the call with the original error if it returns another user", async () => {
    const { authing, sent, request, failure, stored, listener } = await startAsAnn();
    const before = stored();
    const calls = [failure(authing.updateProfile({ nickname: "A" })), failure(authing.bindPhone("138", "1234"))];
    (await request("updateUser")).refuse(EXPIRED);
    (await request("bindPhone")).refuse(EXPIRED);
    (await request("/auth")).respond(userOf("bob"));
    expect(await Promise.all(calls)).toMatchObject([{ code: EXPIRED }, { code: EXPIRED }]);
    expect(sent).toHaveLength(3);
    expect(stored()).toEqual(before);
    expect(listener).not.toHaveBeenCalled();
  });

  test("is not retried for a session that it cannot resume, until the app signs in", async () => {
    const { authing, request, failure, login } = await startAsAnn();
    for (let i = 0; i < 3; i++) {
      const binding = failure(authing.bindPhone("138", "1234"));
      (await request("bindPhone")).refuse(EXPIRED);
      if (i === 0) (await request("/auth")).respond(userOf("bob"));
      expect(await binding).toMatchObject({ code: EXPIRED });
    }
    expect(login).toHaveBeenCalledTimes(1);
    const signingIn = authing.login();
    (await request("/auth")).respond(userOf("bob"));
    await signingIn;
    expect(authing.checkLoggedIn()).toBe("bob");
  });

  test("is not retried for a session without a known user, even if a call needs the user", async () => {
    const { authing, request, failure, login } = await startAsAnn("opaque");
    authing.tokenProvider.clearUser();
    authing.setToken("opaque");
    for (let i = 0; i < 3; i++) {
      const call = failure(authing.hasRole("admin"));
      if (i === 0) (await request("/auth")).respond(userOf("bob"));
      expect(await call).toMatchObject({ kind: "unauthenticated" });
    }
    expect(login).toHaveBeenCalledTimes(1);
  });

  test("keeps a session without a known user", async () => {
    const { authing, request, failure, stored } = await startAsAnn("opaque");
    authing.tokenProvider.clearUser();
    authing.setToken("opaque");
    const binding = failure(authing.bindPhone("138", "1234"));
    (await request("bindPhone")).refuse(EXPIRED);
    (await request("/auth")).respond(userOf("bob"));
    expect(await binding).toMatchObject({ code: EXPIRED });
    expect(stored()).toEqual({ token: "opaque", user: "" });
  });

  test("is discarded if another client signs out while it is in flight", async () => {
    const { authing, sdk, emulator, request, failure, stored, listener } = await startAsAnn();
    const binding = failure(authing.bindPhone("138", "1234"));
    (await request("bindPhone")).refuse(EXPIRED);
    const silentSignIn = await request("/auth");
    await new sdk.AuthenticationClient({ appId: "app-1", host: emulator.url }).logout({ scope: "local" });
    silentSignIn.respond(userOf("bob"));
    expect(await binding).toMatchObject({ code: EXPIRED });
    expect(stored()).toEqual({ token: "", user: "" });
    expect(listener).not.toHaveBeenCalled();
  });

  test("resumes the session of the same user, and signs in if there is no session", async () => {
    const { authing, request, stored } = await startAsAnn();
    const binding = authing.bindPhone("138", "1234");
    (await request("bindPhone")).refuse(EXPIRED);
    (await request("/auth")).respond(userOf("ann", 1));
    (await request("bindPhone")).respond(userOf("ann", 1));
    await binding;
    expect(stored().token).toBe(tokenOf("ann", 1));

    await authing.logout({ scope: "local" });
    const updating = authing.updateProfile({ nickname: "B" });
    (await request("/auth")).respond(userOf("bob"));
    (await request("updateUser")).respond(userOf("bob"));
    expect(await updating).toMatchObject({ id: "bob" });
    expect(stored().token).toBe(tokenOf("bob"));
  });
});

describeSubjects("a storage that loses data", (start) => {
  test.each<[string, (wx: object) => void]>([
    ["writes", (wx) => Object.assign(wx, { setStorageSync() {} })],
    ["writes and removals", (wx) => Object.assign(wx, { setStorageSync() {}, removeStorageSync() {} })],
  ])("does not end the session before the app closes, even if it drops %s", async (_what, breakStorage) => {
    const { authing, wx } = await start();
    const listener = await listen(authing);
    breakStorage(wx);
    const user = await authing.loginByCode("code");
    expect(authing.checkLoggedIn()).toBe(user.id);
    expect(listener.mock.calls).toEqual([["SIGNED_IN", { token: user.token, user }]]);
    expect(await authing.updateProfile({ nickname: "小明" })).toMatchObject({ nickname: "小明" });
    expect(authing.checkLoggedIn()).toBe(user.id);
    const token = jwtOf({ sub: "bob" });
    authing.setToken(token);
    expect(authing.tokenProvider.getToken()).toBe(token);
    await authing.logout({ scope: "local" });
    expect(authing.tokenProvider.getToken()).toBeNull();
  });

  test.each(["setStorageSync", "removeStorageSync"] as const)(
    "does not prevent a session change if %s stops working",
    async (api) => {
      const { authing, wx } = await start();
      authing.setCurrentUser(userOf("ann"));
      Object.assign(wx, { [api]() {} });
      authing.setCurrentUser(userOf("bob"));
      expect(authing.checkLoggedIn()).toBe("bob");
      await authing.logout({ scope: "local" });
      expect(authing.tokenProvider.getToken()).toBeNull();
    },
  );

  test("does not lose the user if it stores only strings", async () => {
    const { authing, wx } = await start();
    const { setStorageSync } = wx;
    const listener = await listen(authing);
    Object.assign(wx, { setStorageSync: (key: string, value: unknown) => setStorageSync(key, String(value)) });
    authing.setCurrentUser(userOf("ann"));
    expect(listener.mock.calls).toEqual([["SIGNED_IN", { token: tokenOf("ann"), user: userOf("ann") }]]);
  });
});
