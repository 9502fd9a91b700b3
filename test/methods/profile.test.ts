import { answering } from "../support/answering";
import { describeMethod, type MethodUnderTest } from "../support/describe-method";
import { recordRequests } from "../support/record-requests";
import { tokenOf } from "../support/tokens";

describeMethod(
  "getCurrentUser",
  {
    represents: "result on failure",
    call: (authing) => authing.getCurrentUser(),
    signedIn: true,
    failsWith: { value: null },
  },
  (start) => {
    test("resolves with the signed-in user and stores it", async () => {
      const { authing, emulator, stored } = await start({ signedIn: true });
      const id = authing.checkLoggedIn();
      Object.assign(emulator.users.findById(id) as object, { nickname: "小明" });
      expect(await authing.getCurrentUser()).toMatchObject({ id, nickname: "小明", customData: {} });
      expect(stored()).toMatchObject({ token: expect.any(String), user: { nickname: "小明" } });
    });

    test("reads the profile of a session with a token set, and stores it", async () => {
      const customData = { school: "PKU" };
      const profile = { userId: "u-1", nickname: "小明", identities: null, customData };
      const server = await answering(200, { statusCode: 200, data: profile });
      const { authing, wx, stored } = await start({ host: server.url });
      const token = tokenOf("u-1");
      authing.setToken(token);
      wx.setStorageSync("_authing_token_set", { access_token: token });
      const user = { ...profile, id: "u-1", openid: null, unionid: null };
      expect(await authing.getCurrentUser()).toEqual(user);
      expect(stored()).toEqual({ token, user });
    });

    test("resolves with null for a profile without an ID", async () => {
      const server = await answering(200, { statusCode: 200, data: { nickname: "小明" } });
      const { authing, wx, stored } = await start({ host: server.url, signedIn: true });
      const before = stored();
      wx.setStorageSync("_authing_token_set", { access_token: before.token });
      expect(await authing.getCurrentUser()).toBeNull();
      expect(stored()).toEqual(before);
    });

    test("resolves with null and calls onError when nobody is signed in", async () => {
      const { authing, reported } = await start();
      expect(await authing.getCurrentUser()).toBeNull();
      expect(reported).toMatchObject([{ code: 2020 }]);
    });

    test("resolves with null and keeps the session when the service returns no user", async () => {
      const server = await answering(200, { data: { user: null } });
      const { authing, stored } = await start({ host: server.url, signedIn: true });
      const before = stored();
      expect(await authing.getCurrentUser()).toBeNull();
      expect(stored()).toEqual(before);
    });
  },
);

describeMethod(
  "updateProfile",
  {
    call: (authing) => authing.updateProfile({ nickname: "小明" }),
    signedIn: true,
    wrong: [
      ["updates", "小明"],
      ["updates", null],
      ["options", {}, "x"],
    ],
  },
  (start) => {
    test("updates the profile and stores it", async () => {
      const { authing, emulator, stored } = await start({ signedIn: true });
      const { token } = stored();
      const user = await authing.updateProfile({ nickname: "小明", gender: "M" });
      expect(user).toMatchObject({ nickname: "小明", gender: "M" });
      expect(emulator.users.findById(user.id)).toMatchObject({ nickname: "小明", gender: "M" });
      expect(stored()).toMatchObject({ token, user: { nickname: "小明" } });
    });

    test("never sends a password and does not modify the caller's object", async () => {
      const { authing, wx } = await start({ signedIn: true });
      const requests = recordRequests(wx);
      const updates = { nickname: "小明", password: "passw0rd" };
      await authing.updateProfile(updates).catch(() => {});
      expect(JSON.stringify(requests)).toContain("小明");
      expect(JSON.stringify(requests)).not.toContain("passw0rd");
      expect(updates).toEqual({ nickname: "小明", password: "passw0rd" });
    });

    test("rejects a username that is taken and keeps the session", async () => {
      const { authing, failure, emulator, stored } = await start({ signedIn: true });
      await emulator.users.create({ username: "bob" });
      const before = stored();
      expect(await failure(authing.updateProfile({ username: "bob" }))).toMatchObject({ code: 2034 });
      expect(stored()).toEqual(before);
    });

    test("rejects without sending a request or calling onError when nobody is signed in", async () => {
      const { authing, failure, emulator, reported } = await start();
      expect(await failure(authing.updateProfile({ nickname: "小明" }))).toMatchObject({ kind: "unauthenticated" });
      expect(emulator.requests.list()).toEqual([]);
      expect(reported).toEqual([]);
    });
  },
);

describeMethod("uploadAvatar", {
  call: (authing) => authing.uploadAvatar(),
  signedIn: true,
  wrong: [["options", "path"]],
});

const updateAvatar: MethodUnderTest = {
  represents: "upload",
  call: (authing) => authing.updateAvatar(),
  signedIn: true,
  wrong: [
    ["options", "path"],
    ["options.filePath", { filePath: 5 }],
    ["options.onProgress", { onProgress: "progress" }],
    ["options.maxBytes", { maxBytes: 0 }],
    ["options.maxBytes", { maxBytes: "5 MB" }],
  ],
};

describeMethod("updateAvatar", updateAvatar, (start) => {
  test("uploads the image that the user picks", async () => {
    const { authing, emulator, stored } = await start({ signedIn: true });
    const { id, photo } = await authing.updateAvatar();
    expect(emulator.users.findById(id)?.photo).toBe(photo);
    expect(stored().user.photo).toBe(photo);
    const image = await fetch(photo as string);
    expect(image.headers.get("content-type")).toBe("image/png");
  });

  test("uploads the image at options.filePath without opening a picker", async () => {
    const { authing, wx } = await start({ signedIn: true });
    const { tempFiles } = await wx.chooseMedia({});
    Object.assign(wx, { chooseMedia: undefined, chooseImage: undefined });
    const filePath = tempFiles[0]?.tempFilePath as string;
    expect(await authing.updateAvatar({ filePath })).toMatchObject({ photo: expect.stringContaining("/uploads/") });
  });

  test("falls back to wx.chooseImage", async () => {
    const { authing, wx } = await start({ signedIn: true });
    Object.assign(wx, { chooseMedia: undefined });
    expect(await authing.updateAvatar()).toMatchObject({ photo: expect.stringContaining("/uploads/") });
  });

  test("rejects with `cancelled`, without calling onError, if the user picks no image", async () => {
    const { authing, wx, failure, reported, stored } = await start({ signedIn: true });
    const before = stored();
    Object.assign(wx, {
      chooseMedia: (options: { fail(failure: unknown): void }) => options.fail({ errMsg: "chooseMedia:fail cancel" }),
    });
    expect(await failure(authing.updateAvatar())).toMatchObject({ kind: "cancelled", code: "cancelled" });
    expect(reported).toEqual([]);
    expect(stored()).toEqual(before);
  });

  test("rejects with `unsupported` if there is no picker", async () => {
    const { authing, wx, failure } = await start({ signedIn: true });
    Object.assign(wx, { chooseMedia: undefined, chooseImage: undefined });
    expect(await failure(authing.updateAvatar())).toMatchObject({ kind: "unsupported" });
  });

  test("rejects without opening the picker when nobody is signed in", async () => {
    const { authing, wx, failure } = await start();
    const chooseMedia = jest.fn();
    Object.assign(wx, { chooseMedia });
    expect(await failure(authing.updateAvatar())).toMatchObject({ kind: "unauthenticated" });
    expect(chooseMedia).not.toHaveBeenCalled();
  });
});
