import type { Lang } from "../../src/index";
import { answering } from "../support/answering";
import { describeMethod, describeSubjects } from "../support/describe-method";
import { recordRequests } from "../support/record-requests";
import { jwtOf } from "../support/tokens";

const FUTURE = 4102444800;

describeSubjects("checkLoggedIn", (start) => {
  test("returns the user ID in the token", async () => {
    const { authing } = await start();
    authing.setToken(jwtOf({ sub: "u-1", data: { id: "u-1" }, exp: FUTURE, name: "小明" }));
    expect(authing.checkLoggedIn()).toBe("u-1");
  });

  test("returns the user ID in the token even if another user is stored", async () => {
    const { authing } = await start();
    authing.setCurrentUser({ id: "u-1" });
    authing.setToken(jwtOf({ sub: "u-2" }));
    expect(authing.checkLoggedIn()).toBe("u-2");
  });

  test("returns the ID of the stored user if the token is not a JWT", async () => {
    const { authing } = await start();
    authing.setCurrentUser({ id: "u-1", token: "opaque" });
    expect(authing.checkLoggedIn()).toBe("u-1");
  });

  test("throws if a user is stored without a token", async () => {
    const { authing, thrown } = await start();
    authing.setCurrentUser({ id: "u-1" });
    expect(thrown(() => authing.checkLoggedIn())).toMatchObject({ kind: "unauthenticated", message: "请先登录！" });
  });
});

describeSubjects("setCurrentUser", (start) => {
  test("stores the user and the user's token", async () => {
    const { authing, stored } = await start();
    authing.setCurrentUser({ id: "u-1", token: "t-1" });
    expect(stored()).toEqual({ token: "t-1", user: { id: "u-1", token: "t-1" } });
  });

  test("keeps the session's token if the user has no token", async () => {
    const { authing, stored } = await start();
    authing.setToken("t-1");
    authing.setCurrentUser({ id: "u-1", token: null });
    expect(stored().token).toBe("t-1");
  });

  test.each([
    ["user", undefined],
    ["user", "u-1"],
    ["user.id", { id: "" }],
    ["user.token", { id: "u-1", token: "令牌" }],
    ["user.token", { id: "u-1", token: "a\nb" }],
    ["user.token", { id: "u-1", token: 42 }],
  ])("throws for an invalid %s and stores nothing", async (name, user) => {
    const { authing, thrown, stored } = await start();
    expect(thrown(() => authing.setCurrentUser(user as never)).message).toContain(`参数 ${name} `);
    expect(stored()).toEqual({ token: "", user: "" });
  });
});

describeSubjects("setToken", (start) => {
  test("stores the token and sends it with the next call", async () => {
    const { authing, stored } = await start({ signedIn: true });
    const { token } = stored();
    authing.tokenProvider.clearUser();
    authing.setToken(token as string);
    expect(await authing.getCurrentUser()).toMatchObject({ openid: expect.any(String) });
  });

  test.each([undefined, null, "", 5])("throws for %p and stores nothing", async (token) => {
    const { authing, thrown, stored } = await start();
    expect(thrown(() => authing.setToken(token as never)).message).toContain("参数 token ");
    expect(stored().token).toBe("");
  });
});

describeMethod(
  "checkLoginStatus",
  { call: (authing) => authing.checkLoginStatus(), signedIn: true, wrong: [["token", 5]] },
  (start) => {
    test("reports a valid session", async () => {
      const { authing } = await start({ signedIn: true });
      const status = await authing.checkLoginStatus();
      expect(status).toMatchObject({ code: 200, status: true, data: { id: authing.checkLoggedIn() } });
      expect(status.exp).toBeGreaterThan(Date.now() / 1000);
    });

    test("reports a revoked session without calling onError, and keeps the session", async () => {
      const { authing, emulator, stored, reported } = await start({ signedIn: true });
      const { token } = stored();
      emulator.sessions.revoke(token as string);
      expect(await authing.checkLoginStatus()).toMatchObject({ code: 2206, status: false });
      expect(stored().token).toBe(token);
      expect(reported).toEqual([]);
    });

    test("checks a given token instead of the session's token", async () => {
      const { authing } = await start({ signedIn: true });
      expect(await authing.checkLoginStatus("nonsense")).toMatchObject({ code: 2207, status: false });
    });
  },
);

describeMethod(
  "refreshToken",
  { represents: "token refresh", call: (authing) => authing.refreshToken(), signedIn: true },
  (start) => {
    test("stores the new token and sends it with later calls", async () => {
      const { authing, stored } = await start({ signedIn: true });
      const before = stored();
      const refreshed = await authing.refreshToken();
      expect(refreshed).toEqual({ token: expect.any(String), iat: expect.any(Number), exp: expect.any(Number) });
      expect(refreshed.token).not.toBe(before.token);
      expect(stored()).toEqual({ token: refreshed.token, user: before.user });
      expect(await authing.checkLoginStatus()).toMatchObject({ status: true });
    });

    test("rejects and keeps the session if the service has revoked it", async () => {
      const { authing, emulator, stored, failure } = await start({ signedIn: true });
      const before = stored();
      emulator.sessions.revoke(before.token as string);
      expect(await failure(authing.refreshToken())).toMatchObject({ code: 2206 });
      expect(stored()).toEqual(before);
    });

    test("rejects without sending a request when nobody is signed in", async () => {
      const { authing, failure, emulator } = await start();
      expect(await failure(authing.refreshToken())).toMatchObject({ kind: "unauthenticated" });
      expect(emulator.requests.list()).toEqual([]);
    });
  },
);

describeMethod(
  "logout",
  { represents: "sign-out", call: (authing) => authing.logout(), signedIn: true, endsSession: true },
  (start) => {
    test.each<[number, unknown]>([
      [401, ""],
      [200, { statusCode: 401, message: "Unauthorized" }],
      [200, { code: 2020, message: "尚未登录" }],
      [200, { code: 2206, message: "登录信息已过期" }],
      [200, { code: 2207, message: "登录信息有误" }],
    ])("clears a session that has already ended, without signing in again: %d %j", async (status, body) => {
      const server = await answering(status, body);
      const { authing, wx, reported, stored } = await start({ host: server.url, signedIn: true, autoLogin: true });
      const login = jest.spyOn(wx, "login");
      await authing.logout();
      expect(stored()).toEqual({ token: "", user: "" });
      expect(reported).toEqual([]);
      expect(login).not.toHaveBeenCalled();
    });

    test("ends the session on the service and clears the stored session", async () => {
      const { authing, stored, thrown } = await start({ signedIn: true });
      const { token } = stored();
      expect(await authing.logout()).toBeUndefined();
      expect(stored()).toEqual({ token: "", user: "" });
      expect(thrown(() => authing.checkLoggedIn())).toMatchObject({ kind: "unauthenticated" });
      expect(await authing.checkLoginStatus(token as string)).toMatchObject({ status: false });
    });
  },
);

describeSubjects("logout with a token set", (start) => {
  test.each([
    ["the refresh token", { refresh_token: "r-1" }, "r-1"],
    ["the access token if there is no refresh token", {}, undefined],
  ])("revokes %s, and clears the stored session", async (_which, more, revoked) => {
    const { authing, wx, stored } = await start({ signedIn: true });
    const { token } = stored();
    wx.setStorageSync("_authing_token_set", { access_token: token, ...more });
    const requests = recordRequests(wx);
    await authing.logout();
    expect(requests).toMatchObject([
      {
        method: "POST",
        url: expect.stringMatching(/\/oidc\/token\/revocation$/),
        data: `client_id=app-1&token=${revoked || token}`,
      },
    ]);
    expect(requests[0]?.header).not.toHaveProperty("authorization");
    expect(stored()).toEqual({ token: "", user: "" });
    expect(wx.getStorageSync("_authing_token_set")).toBe("");
  });

  test("authenticates an application that has a secret", async () => {
    const { authing, wx, stored } = await start({ signedIn: true, secret: "s3cret" });
    const { token } = stored();
    wx.setStorageSync("_authing_token_set", { access_token: token });
    const requests = recordRequests(wx);
    await authing.logout();
    expect(requests).toMatchObject([{ data: `client_id=app-1&client_secret=s3cret&token=${token}` }]);
  });
});

describeMethod(
  "logoutCurrent",
  { call: (authing) => authing.logoutCurrent(), signedIn: true, endsSession: true },
  (start) => {
    test("clears the session", async () => {
      const { authing, wx, stored } = await start({ signedIn: true });
      recordRequests(wx);
      expect(await authing.logoutCurrent()).toBeUndefined();
      expect(stored()).toEqual({ token: "", user: "" });
    });
  },
);

describeSubjects("setLang", (start) => {
  test("sends the language with the next request", async () => {
    const { authing, wx } = await start();
    const requests = recordRequests(wx);
    authing.setLang("en-US");
    await authing.sendSmsCode("13800000000");
    expect(requests).toMatchObject([{ header: { "x-authing-lang": "en-US" } }]);
  });

  test.each([undefined, "", 5, "中文"])("throws for %j, which is not a language", async (lang) => {
    const { authing, thrown } = await start();
    expect(thrown(() => authing.setLang(lang as never)).message).toContain("参数 lang ");
    expect(authing.options.lang).toBeUndefined();
  });

  test.each(["fr-FR", "zh_CN", "zh_TW", "en"])(
    "accepts %s, as the option does: messages are in Chinese",
    async (lang) => {
      for (const set of ["option", "setLang"]) {
        const { authing, wx, thrown } = await start({ lang: (set === "option" ? lang : "en-US") as Lang });
        if (set === "setLang") authing.setLang(lang as Lang);
        const requests = recordRequests(wx);
        expect(thrown(() => authing.checkLoggedIn()).message).toBe("请先登录！");
        await authing.sendSmsCode("13800000000");
        expect(requests).toMatchObject([{ header: { "x-authing-lang": lang } }]);
      }
    },
  );
});

describeSubjects("setRequestFrom", (start) => {
  test("sends the value with the next request", async () => {
    const { authing, wx } = await start();
    const requests = recordRequests(wx);
    authing.setRequestFrom("my-app");
    await authing.sendSmsCode("13800000000");
    expect(requests).toMatchObject([{ header: { "x-authing-request-from": "my-app" } }]);
  });

  test("throws for an empty string", async () => {
    const { authing, thrown } = await start();
    expect(thrown(() => authing.setRequestFrom("")).message).toContain("参数 requestFrom ");
  });
});
