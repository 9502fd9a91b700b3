import type { AuthenticationClient, User } from "../../src/index";
import { answering } from "../support/answering";
import { describeMethod, describeSubjects } from "../support/describe-method";
import { holdRequests } from "../support/hold-requests";
import { recordRequests } from "../support/record-requests";
import { jwtOf, tokenOf } from "../support/tokens";

describeMethod("login", { represents: "silent sign-in", call: (authing) => authing.login() });

describeMethod(
  "loginByCode",
  {
    call: (authing) => authing.loginByCode("code"),
    wrong: [
      ["code", ""],
      ["code", undefined],
      ["options", "code", "rawData"],
      ["options.iv", "code", { iv: "iv" }],
      ["options.iv", "code", { encryptedData: "data" }],
    ],
  },
  (start) => {
    test("signs in and stores the session", async () => {
      const { authing, wx, emulator, stored, reported } = await start();
      const user = await authing.loginByCode((await wx.login()).code);
      expect(emulator.users.findById(user.id)).toBeDefined();
      expect(stored()).toEqual({ token: user.token, user });
      expect(authing.checkLoggedIn()).toBe(user.id);
      expect(reported).toEqual([]);
    });

    test("copies the WeChat profile to the user", async () => {
      const { authing } = await start();
      const rawData = JSON.stringify({ nickName: "小明", avatarUrl: "https://example.com/ming.png" });
      expect(await authing.loginByCode("code", { rawData })).toMatchObject({
        nickname: "小明",
        photo: "https://example.com/ming.png",
      });
    });

    test("rejects a used code with error code 40163", async () => {
      const { authing, failure } = await start();
      await authing.loginByCode("code");
      expect(await failure(authing.loginByCode("code"))).toMatchObject({ kind: "service", code: 40163 });
    });
  },
);

const wrong: [string, ...unknown[]][] = [
  ["code", "", "iv", "data"],
  ["code", { iv: "iv", encryptedData: "data" }],
  ["iv", "code", undefined, "data"],
  ["iv", "code", { encryptedData: "data" }],
  ["encryptedData", "code", "iv", 5],
  ["encryptedData", "code", { iv: "iv" }],
];

describeMethod("loginByPhone", { call: (authing) => authing.loginByPhone("code", "iv", "data"), wrong }, (start) => {
  test.each<[string, (authing: AuthenticationClient) => Promise<User>]>([
    ["three arguments", (authing) => authing.loginByPhone("code", "iv", "data")],
    ["the button's detail", (authing) => authing.loginByPhone("code", { iv: "iv", encryptedData: "data" })],
    ["a detail with a code", (authing) => authing.loginByPhone("code", { code: "c", iv: "iv", encryptedData: "data" })],
    ["one object", (authing) => authing.loginByPhone({ code: "code", iv: "iv", encryptedData: "data" })],
  ])("signs in with the phone number and stores the session: %s", async (_form, signIn) => {
    const { authing, stored } = await start();
    const user = await signIn(authing);
    expect(user).toMatchObject({ phone: "13800000000", token: expect.any(String) });
    expect(stored()).toEqual({ token: user.token, user });
  });

  test("sends the code from wx.login even if the detail contains another code", async () => {
    const { authing, wx, failure } = await start();
    const requests = recordRequests(wx);
    await failure(authing.loginByPhone("code", { iv: "iv", encryptedData: "data", code: "other" } as never));
    expect(requests[0]?.data).toEqual({ code: "code", iv: "iv", encryptedData: "data" });
  });

  test("rejects with `cancelled`, without calling onError, if the user denies access", async () => {
    const { authing, failure, reported, emulator } = await start();
    const detail = { errMsg: "getPhoneNumber:fail user deny" };
    expect(await failure(authing.loginByPhone("code", detail))).toMatchObject({ kind: "cancelled", cause: detail });
    expect(reported).toEqual([]);
    expect(emulator.requests.list()).toEqual([]);
  });
});

describeSubjects("the phone number event of a mini program that has used up its quota", (start) => {
  const details = [
    { errMsg: "getPhoneNumber:fail no quota", errno: 1400001 },
    { errMsg: "getPhoneNumber:fail cancel", errno: 1400001 },
    { errMsg: "getPhoneNumber:ok", errno: 1400001 },
    { errno: 1400001 },
    { errno: "1400001" as never },
  ];

  test.each(details)("makes calls reject with `quota` and a hint to use an SMS code: %j", async (detail) => {
    for (const [lang, message] of [
      ["zh-CN", "暂时无法获取微信手机号，请改用短信验证码"],
      ["en-US", "Your WeChat phone number isn't available at the moment. Use an SMS code instead."],
    ] as const) {
      const { authing, failure, reported, emulator } = await start({ lang });
      for (const call of [
        () => authing.loginByPhone("code", detail),
        () => authing.loginByPhone({ ...detail, code: "code" }),
        () => authing.getPhone("code", detail),
      ]) {
        expect(await failure(call())).toMatchObject({
          kind: "quota",
          code: "quota",
          message,
          cause: { errno: detail.errno },
        });
      }
      expect(reported).toEqual([]);
      expect(emulator.requests.list()).toEqual([]);
    }
  });

  test("does not affect calls if the event has a phone number", async () => {
    const { authing } = await start();
    const detail = { errMsg: "getPhoneNumber:ok", errno: 0, iv: "iv", encryptedData: "data" };
    expect(await authing.loginByPhone("code", detail)).toMatchObject({ phone: "13800000000" });
  });
});

describeMethod("getPhone", { call: (authing) => authing.getPhone("code", "iv", "data"), wrong }, (start) => {
  test("resolves with the phone number without changing a user or the session", async () => {
    const { authing, emulator, stored } = await start();
    expect(await authing.getPhone("code", { iv: "iv", encryptedData: "data" })).toMatchObject({
      countryCode: "86",
      phoneNumber: "13800000000",
      purePhoneNumber: "13800000000",
    });
    expect(emulator.users.list()).toEqual([]);
    expect(stored()).toEqual({ token: "", user: "" });
  });
});

const BY_CODE = { extIdpConnIdentifier: "my-wxapp" };
const PHONE = { countryCode: "86", phoneNumber: "13912345678", purePhoneNumber: "13912345678" };

describeMethod(
  "loginByPhone",
  {
    call: (authing) => authing.loginByPhone("code", { code: "phone-code" }),
    options: BY_CODE,
    wrong: [
      ["code", "", { code: "phone-code" }],
      ["code", undefined, { code: "phone-code" }],
      ["encryptedData", "code", { code: "" }],
      ["encryptedData", { code: "phone-code", errMsg: "getPhoneNumber:ok" }],
      ["detail", "code"],
      ["detail", "code", { type: "getphonenumber", detail: { code: "phone-code" } }],
      ["detail", { type: "getphonenumber", code: "code", detail: { code: "phone-code" } }],
    ],
  },
  (start) => {
    test("signs in with a code for the phone number and stores the user with the token set", async () => {
      const tokens = { access_token: tokenOf("u-1"), id_token: "id-token", refresh_token: "r-1", expires_in: 3600 };
      const profile = {
        userId: "u-1",
        phone: "13912345678",
        lastIp: "127.0.0.1",
        identities: [
          { type: "openid", userIdInIdp: "openid-1", provider: "wechat" },
          { type: "unionid", userIdInIdp: "unionid-1", provider: "wechat" },
        ],
      };
      const server = await answering(200, (path: string) => ({
        statusCode: 200,
        data: path.startsWith("/api/v3/get-profile") ? profile : tokens,
      }));
      const { authing, wx, stored } = await start({ host: server.url, ...BY_CODE });
      const request = jest.spyOn(wx, "request");
      const user = await authing.loginByPhone("login-code", { code: "phone-code", errMsg: "getPhoneNumber:ok" });
      expect(user).toEqual({
        ...profile,
        id: "u-1",
        lastIP: "127.0.0.1",
        openid: "openid-1",
        unionid: "unionid-1",
        token: tokens.access_token,
      });
      expect(stored()).toEqual({ token: tokens.access_token, user });
      expect(authing.tokenProvider.getTokenSet?.()).toEqual(tokens);
      const [signIn, getProfile] = request.mock.calls.map(([options]) => options);
      expect(signIn).toMatchObject({
        method: "POST",
        url: `${server.url}/api/v3/signin-by-mobile`,
        data: {
          connection: "wechat_mini_program_code_and_phone",
          extIdpConnidentifier: "my-wxapp",
          wechatMiniProgramCodeAndPhonePayload: {
            wxLoginInfo: { code: "login-code", iv: "", encryptedData: "" },
            wxPhoneInfo: { code: "phone-code" },
          },
          options: { scope: expect.stringContaining("offline_access") },
        },
      });
      expect(signIn?.header).not.toHaveProperty("authorization");
      expect(getProfile).toMatchObject({
        url: `${server.url}/api/v3/get-profile?withCustomData=true&withIdentities=true`,
        header: { authorization: `Bearer ${tokens.access_token}` },
      });
    });

    const withProfile = (profile: object, token = tokenOf("u-2")) =>
      answering(200, (path: string) =>
        path.startsWith("/api/v3/get-profile") ? profile : { statusCode: 200, data: { access_token: token } },
      );

    test("signs in without a profile if the service cannot load it at the moment", async () => {
      const server = await withProfile({ statusCode: 500, message: "m" });
      const { authing, stored } = await start({ host: server.url, ...BY_CODE, signedIn: true });
      const user = { id: "u-2", token: tokenOf("u-2") };
      expect(await authing.loginByPhone("code", { code: "phone-code" })).toEqual(user);
      expect(stored()).toEqual({ token: user.token, user });
      expect(authing.tokenProvider.getTokenSet?.()).toEqual({ access_token: user.token });
    });

    test.each([
      ["the service rejects the request for the profile", { statusCode: 403, message: "m" }, tokenOf("u-2")],
      ["neither the profile nor the token contains the user's ID", { statusCode: 500, message: "m" }, "opaque"],
    ])("keeps the session if %s", async (_why, profile, token) => {
      const server = await withProfile(profile, token);
      const { authing, stored, failure } = await start({ host: server.url, ...BY_CODE, signedIn: true });
      const before = stored();
      const error = await failure(authing.loginByPhone("code", { code: "phone-code" }));
      expect(error).toMatchObject({ code: profile.statusCode });
      expect(stored()).toEqual(before);
    });

    test.each([
      ["loginByPhone", (authing: AuthenticationClient) => authing.loginByPhone("code", { code: "phone-code" })],
      ["getPhone", (authing: AuthenticationClient) => authing.getPhone("code", { code: "phone-code" })],
      ["bindWechatPhone", (authing: AuthenticationClient) => authing.bindWechatPhone({ code: "phone-code" })],
      [
        "decryptWechatMiniProgramData",
        (authing: AuthenticationClient) =>
          authing.decryptWechatMiniProgramData({ code: "code", iv: "iv", encryptedData: "data" }),
      ],
    ])("%s rejects without an identity source, without sending a request", async (_name, call) => {
      const { authing, wx, failure } = await start({ signedIn: true });
      const requests = recordRequests(wx);
      const error = await failure(call(authing));
      expect(error).toMatchObject({ kind: "argument" });
      expect(error.message).toContain("参数 options.extIdpConnIdentifier ");
      expect(requests).toEqual([]);
    });
  },
);

describeMethod(
  "getPhone",
  { call: (authing) => authing.getPhone("code", { code: "phone-code" }), options: BY_CODE },
  (start) => {
    test.each([
      ["itself", PHONE],
      ["in phone_info", { phone_info: PHONE }],
    ])("resolves with the phone number for a code, which the service returns %s", async (_where, data) => {
      const server = await answering(200, { statusCode: 200, data });
      const { authing, stored } = await start({ host: server.url, ...BY_CODE });
      expect(await authing.getPhone("code", { code: "phone-code" })).toEqual(PHONE);
      expect(stored()).toEqual({ token: "", user: "" });
    });
  },
);

describeMethod(
  "bindWechatPhone",
  {
    call: (authing) => authing.bindWechatPhone({ code: "phone-code" }),
    signedIn: true,
    options: BY_CODE,
    wrong: [["detail"], ["detail", "code"], ["detail.code", {}], ["detail.code", { code: "" }]],
  },
  (start) => {
    test("rejects with `cancelled`, without sending a request, if the user denies access", async () => {
      const { authing, wx, failure } = await start({ ...BY_CODE, signedIn: true });
      const requests = recordRequests(wx);
      const detail = { errMsg: "getPhoneNumber:fail user deny" };
      expect(await failure(authing.bindWechatPhone(detail))).toMatchObject({ kind: "cancelled" });
      expect(requests).toEqual([]);
    });

    test("rejects without sending a request when nobody is signed in", async () => {
      const { authing, wx, failure } = await start(BY_CODE);
      const requests = recordRequests(wx);
      expect(await failure(authing.bindWechatPhone({ code: "phone-code" }))).toMatchObject({ kind: "unauthenticated" });
      expect(requests).toEqual([]);
    });

    describe("with an expired token", () => {
      const EXPIRED = jwtOf({ sub: "u-1", iat: 1_000_000, exp: 1_003_600 });
      const paths = (requests: { url?: string }[]) => requests.map(({ url }) => new URL(url as string).pathname);

      /** Starts a client whose session has a refresh token, and whose requests get these responses, by path. */
      async function expired(answers: Record<string, unknown>) {
        const server = await answering(200, (path: string) => answers[path] || { statusCode: 500, message: "m" });
        const started = await start({ ...BY_CODE, host: server.url, token: EXPIRED });
        started.wx.setStorageSync("_authing_token_set", { access_token: EXPIRED, refresh_token: "r-1" });
        return { ...started, request: jest.spyOn(started.wx, "request") };
      }

      test("refreshes it before the code is spent", async () => {
        const { authing, request } = await expired({
          "/oidc/token": { access_token: tokenOf("u-1") },
          "/api/v3/get-wechat-miniprogram-phone-data": {
            statusCode: 200,
            data: { ...PHONE, codeForUpdatePhone: "proof" },
          },
          "/api/v3/wechat-miniprogram/updatePhone": { statusCode: 200 },
        });
        expect(await authing.bindWechatPhone({ code: "phone-code" })).toMatchObject(PHONE);
        expect(paths(request.mock.calls.map(([options]) => options))).toEqual([
          "/oidc/token",
          "/api/v3/get-wechat-miniprogram-phone-data",
          "/api/v3/wechat-miniprogram/updatePhone",
        ]);
      });

      test("does not use up the code if the refresh fails", async () => {
        const { authing, request, failure } = await expired({});
        expect(await failure(authing.bindWechatPhone({ code: "phone-code" }))).toMatchObject({ code: 500 });
        expect(paths(request.mock.calls.map(([options]) => options))).toEqual(["/oidc/token"]);
      });

      test("does not use up the code if the user signs out during the refresh", async () => {
        const { authing, request, failure } = await expired({ "/oidc/token": { access_token: tokenOf("u-1") } });
        const outcome = failure(authing.bindWechatPhone({ code: "phone-code" }));
        await authing.logout({ scope: "local" });
        expect(await outcome).toMatchObject({ kind: "unauthenticated" });
        expect(paths(request.mock.calls.map(([options]) => options))).toEqual(["/oidc/token"]);
      });
    });
  },
);

describeMethod("decryptWechatMiniProgramData", {
  call: (authing) => authing.decryptWechatMiniProgramData({ code: "code", iv: "iv", encryptedData: "data" }),
  options: BY_CODE,
  wrong: [
    ["data"],
    ["data.code", { iv: "iv", encryptedData: "data" }],
    ["data.iv", { code: "code", encryptedData: "data" }],
    ["data.encryptedData", { code: "code", iv: "iv" }],
  ],
});

describeMethod("getApplicationEnabledExtIdps", { call: (authing) => authing.getApplicationEnabledExtIdps() });

describeMethod(
  "bindWechat",
  {
    call: (authing) => authing.bindWechat(),
    signedIn: true,
    wrong: [
      ["options", "code"],
      ["options.code", { code: 5 }],
      ["options.iv", { iv: "iv" }],
      ["options.iv", { encryptedData: "data" }],
    ],
  },
  (start) => {
    test("sends a new code from wx.login by default, with the session's token", async () => {
      const { authing, wx, stored } = await start({ signedIn: true });
      const before = stored();
      const requests = recordRequests(wx);
      const login = jest.spyOn(wx, "login");
      expect(await authing.bindWechat()).toEqual({ code: 200, message: "绑定成功" });
      expect(login).toHaveBeenCalledTimes(1);
      expect(requests).toMatchObject([
        { method: "POST", header: { authorization: `Bearer ${before.token}` }, data: { code: expect.any(String) } },
      ]);
      expect(requests[0]?.url).toMatch(/\/connections\/social\/wechat-miniprogram\/bind$/);
      expect(stored()).toEqual(before);
    });

    test("sends the given code, profile and identity source instead", async () => {
      const { authing, wx } = await start({ ...BY_CODE, signedIn: true });
      const requests = recordRequests(wx);
      const login = jest.spyOn(wx, "login");
      const profile = { iv: "iv", encryptedData: "data", rawData: "{}" };
      await authing.bindWechat({ code: "code", ...profile });
      expect(login).not.toHaveBeenCalled();
      expect(requests[0]?.data).toEqual({ code: "code", ...profile, extIdpConnidentifier: "my-wxapp" });
    });

    test("never signs in silently, because that would create another user for the WeChat account", async () => {
      const { authing, wx, emulator, failure, stored } = await start({ autoLogin: true });
      expect(await failure(authing.bindWechat())).toMatchObject({ kind: "unauthenticated" });
      await authing.registerByUsername("bob", "passw0rd", undefined, { forceLogin: true });
      const before = stored();
      emulator.sessions.revokeAll();
      const login = jest.spyOn(wx, "login");
      expect(await failure(authing.bindWechat({ code: "code" }))).toMatchObject({ code: 2206 });
      expect(login).not.toHaveBeenCalled();
      expect(emulator.users.list()).toHaveLength(1);
      expect(stored()).toEqual(before);
    });

    test("does not bind the account to another user who signs in during wx.login", async () => {
      const { authing, wx, failure } = await start({ signedIn: true });
      const { sent } = holdRequests(wx);
      wx.login = ((options: { success(result: { code: string }): void }) => {
        authing.setToken(jwtOf({ sub: "u-2" }));
        options.success({ code: "code" });
      }) as never;
      expect(await failure(authing.bindWechat())).toMatchObject({ kind: "unauthenticated" });
      expect(sent).toEqual([]);
    });

    test("rejects with `platform` if wx.login fails, and sends nothing", async () => {
      const { authing, wx, failure, reported } = await start({ signedIn: true });
      const requests = recordRequests(wx);
      wx.login = (({ fail }: { fail(failure: object): void }) => fail({ errMsg: "login:fail system error" })) as never;
      expect(await failure(authing.bindWechat())).toMatchObject({ kind: "platform" });
      expect([requests, reported]).toEqual([[], []]);
    });
  },
);
