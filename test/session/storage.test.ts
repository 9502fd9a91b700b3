import { BreakableStorage } from "../support/breakable-storage";
import { describeSubjects } from "../support/describe-method";

describeSubjects("a storage that fails", (start) => {
  test("writes: the session lives on, and is written when it can be", async () => {
    const storage = new BreakableStorage();
    const { authing, told } = await start({ storage });
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
    expect(told).toEqual([]);
  });

  test("reads: what is known stands in", async () => {
    const storage = new BreakableStorage();
    const { authing } = await start({ storage });
    const user = await authing.loginByCode("code");
    storage.broken = "read";
    expect(authing.checkLoggedIn()).toBe(user.id);
    expect(await authing.updateProfile({ nickname: "小明" })).toMatchObject({ nickname: "小明" });
  });

  test("reads from the start: nobody is logged in", async () => {
    const storage = new BreakableStorage();
    storage.broken = "read";
    const { authing, thrown } = await start({ storage });
    expect(thrown(() => authing.checkLoggedIn())).toMatchObject({ kind: "unauthenticated" });
    expect(authing.tokenProvider.getUser()).toBeNull();
  });

  test("a logout that cannot be written is one, and is written when it can be", async () => {
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

  test("the last of several writes is the one that is made up for", async () => {
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
  test("a MemoryStorage keeps the session from the phone", async () => {
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

  test.each(["getItem", "setItem", "removeItem"])("one without %s is refused", async (name) => {
    const { sdk, thrown } = await start();
    const storage = { ...memory(), [name]: undefined };
    const error = thrown(() => new sdk.AuthenticationClient({ appId: "app-1", storage: storage as never }));
    expect(error.message).toContain(`参数 options.storage.${name} `);
  });

  const memory = () => ({ getItem: () => undefined, setItem: () => {}, removeItem: () => {} });

  test("a call reads the storage once, and again for what it writes", async () => {
    const { authing, wx } = await start({ signedIn: true });
    const read = jest.spyOn(wx, "getStorageSync");
    const calls: [reads: number, () => Promise<unknown>][] = [
      // Each value that is written or removed is read back, and a user is stored only while signed in.
      [3, () => authing.updateProfile({ nickname: "小明" })],
      [3, () => authing.getCurrentUser()],
      [1, () => authing.sendSmsCode("13800000000")],
      [1, () => authing.checkLoginStatus()],
      [5, () => authing.updateAvatar()],
      [1, () => authing.listUdv().catch(() => {})],
      [3, () => authing.refreshToken()],
      [3, () => authing.logout()],
    ];
    for (const [reads, call] of calls) {
      read.mockClear();
      await call();
      expect(read).toHaveBeenCalledTimes(reads);
    }
  });
});
