import { BreakableStorage } from "../support/breakable-storage";
import { describeSubjects } from "../support/describe-method";

describeSubjects("a failing storage", (start) => {
  test("keeps the session while writes fail, and stores it as soon as possible", async () => {
    const storage = new BreakableStorage();
    const { authing, reported } = await start({ storage });
    storage.broken = "write";
    const user = await authing.loginByCode("code");
    expect(authing.checkLoggedIn()).toBe(user.id);
    expect((await authing.getCurrentUser())?.id).toBe(user.id);
    expect(storage.values).toEqual({});
    storage.broken = "";
    authing.checkLoggedIn();
    expect(storage.values._authing_token).toBe(user.token);
    expect(authing.tokenProvider.getUser()?.id).toBe(user.id);
    expect(storage.values._authing_user).toMatchObject({ id: user.id });
    expect(reported).toEqual([]);
  });

  test("uses the last known session while reads fail", async () => {
    const storage = new BreakableStorage();
    const { authing } = await start({ storage });
    const user = await authing.loginByCode("code");
    storage.broken = "read";
    expect(authing.checkLoggedIn()).toBe(user.id);
    expect(await authing.updateProfile({ nickname: "小明" })).toMatchObject({ nickname: "小明" });
  });

  test("reports no signed-in user if reads fail from the start", async () => {
    const storage = new BreakableStorage();
    storage.broken = "read";
    const { authing, thrown } = await start({ storage });
    expect(thrown(() => authing.checkLoggedIn())).toMatchObject({ kind: "unauthenticated" });
    expect(authing.tokenProvider.getUser()).toBeNull();
  });

  test("signs out even if writes fail, and clears the storage as soon as possible", async () => {
    const storage = new BreakableStorage();
    const { authing, thrown } = await start({ storage });
    await authing.loginByCode("code");
    storage.broken = "write";
    await authing.logout();
    expect(thrown(() => authing.checkLoggedIn())).toMatchObject({ kind: "unauthenticated" });
    expect(storage.values).toHaveProperty("_authing_token");
    storage.broken = "";
    expect(authing.tokenProvider.getToken()).toBeNull();
    expect(authing.tokenProvider.getUser()).toBeNull();
    expect(storage.values).toEqual({});
  });

  test("stores only the last of several failed writes", async () => {
    const storage = new BreakableStorage();
    const { authing } = await start({ storage });
    storage.broken = "write";
    authing.setToken("t-1");
    authing.setToken("t-2");
    storage.broken = "";
    expect(authing.tokenProvider.getToken()).toBe("t-2");
    expect(storage.values._authing_token).toBe("t-2");
  });
});

describeSubjects("storage", (start) => {
  test("keeps the session out of the phone's storage with a MemoryStorage", async () => {
    const { authing, stored, sdk, thrown } = await start();
    const storage = new sdk.MemoryStorage();
    const other = new sdk.AuthenticationClient({ ...authing.options, storage });
    const user = await other.loginByCode("code");
    expect(stored()).toEqual({ token: "", user: "" });
    expect(other.checkLoggedIn()).toBe(user.id);
    expect(storage.getItem("_authing_token")).toBe(user.token);
    await other.logout();
    expect(thrown(() => other.checkLoggedIn())).toMatchObject({ kind: "unauthenticated" });
  });

  test.each(["getItem", "setItem", "removeItem"])("rejects a storage without %s", async (name) => {
    const { sdk, thrown } = await start();
    const storage = { ...memory(), [name]: undefined };
    const error = thrown(() => new sdk.AuthenticationClient({ appId: "app-1", storage: storage as never }));
    expect(error.message).toContain(`参数 options.storage.${name} `);
  });

  const memory = () => ({ getItem: () => undefined, setItem: () => {}, removeItem: () => {} });

  test("reads the storage once per call, and again for each value that depends on it or that it writes", async () => {
    const { authing, wx } = await start({ signedIn: true });
    const read = jest.spyOn(wx, "getStorageSync");
    const calls: [reads: number, () => Promise<unknown>][] = [
      // The SDK reads each value before writing it, and again after writing or removing it. Before it changes the
      // session, it reads the token once again. Such changes, and calls that depend on the kind of the session, also
      // read the token set.
      [6, () => authing.updateProfile({ nickname: "小明" })],
      [7, () => authing.getCurrentUser()],
      [1, () => authing.sendSmsCode("13800000000")],
      [1, () => authing.checkLoginStatus()],
      [8, () => authing.updateAvatar()],
      [1, () => authing.listUdv().catch(() => {})],
      [6, () => authing.refreshToken()],
      [5, () => authing.logout()],
    ];
    for (const [reads, call] of calls) {
      read.mockClear();
      await call();
      expect(read).toHaveBeenCalledTimes(reads);
    }
  });
});
