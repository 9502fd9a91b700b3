import type { AuthenticationClient, User } from "../../src/index";
import { answering } from "../support/answering";
import { describeMethod } from "../support/describe-method";
import { recordRequests } from "../support/record-requests";

const EMAIL = "ming@example.com";
const PASSWORD = "密码 pässw0rd";

describeMethod(
  "loginByEmail",
  {
    represents: "input mutation",
    call: (authing) => authing.loginByEmail(EMAIL, PASSWORD),
    wrong: [
      ["email", undefined, PASSWORD],
      ["password", EMAIL, ""],
      ["password", EMAIL, "\ud800"],
      ["options", EMAIL, PASSWORD, true],
    ],
  },
  (start) => {
    test("signs in with a non-ASCII password and stores the session", async () => {
      const { authing, stored } = await start();
      await authing.registerByEmail(EMAIL, PASSWORD, { nickname: "小明" });
      const user = await authing.loginByEmail(EMAIL, PASSWORD);
      expect(user).toMatchObject({ email: EMAIL, nickname: "小明", token: expect.any(String), customData: {} });
      expect(stored()).toEqual({ token: user.token, user });
    });

    test("never sends the password in plain text", async () => {
      const { authing, wx, emulator } = await start();
      const sent: string[] = [];
      const { request } = wx;
      wx.request = ((options: WechatMiniprogram.RequestOption) => {
        sent.push(JSON.stringify(options.data));
        return request(options);
      }) as never;
      await authing.loginByEmail(EMAIL, "passw0rd", { autoRegister: true });
      expect(sent.join()).toContain("loginByEmail");
      expect(sent.join()).not.toContain("passw0rd");
      expect(emulator.users.findByEmail(EMAIL)).toBeDefined();
    });

    test("distinguishes a wrong password from an unknown user", async () => {
      const { authing, failure, reported, stored } = await start();
      await authing.registerByEmail(EMAIL, PASSWORD);
      const wrong = await failure(authing.loginByEmail(EMAIL, "wrong"));
      expect(wrong).toMatchObject({ kind: "service", code: 2006, message: "密码不正确", method: "POST" });
      expect(await failure(authing.loginByEmail("nobody@example.com", PASSWORD))).toMatchObject({ code: 2004 });
      expect(reported.map(({ code }) => code)).toEqual([2006, 2004]);
      expect(stored()).toEqual({ token: "", user: "" });
    });

    test("rejects a password that is too long for the key, without sending a request", async () => {
      const { authing, failure, emulator, reported } = await start();
      await authing.registerByEmail(EMAIL, "x".repeat(117));
      const before = emulator.requests.list().length;
      const error = await failure(authing.loginByEmail(EMAIL, "x".repeat(118)));
      expect(error).toMatchObject({ kind: "argument" });
      expect(error.message).toContain("参数 password ");
      expect(error.message).toContain("117");
      expect(emulator.requests.list()).toHaveLength(before);
      expect(reported).toEqual([]);
    });

    test("works without wx.getRandomValues", async () => {
      const { authing, wx } = await start();
      Object.assign(wx, { getRandomValues: undefined });
      await authing.registerByEmail(EMAIL, PASSWORD);
      expect(await authing.loginByEmail(EMAIL, PASSWORD)).toMatchObject({ email: EMAIL });
    });
  },
);

describeMethod("loginByUsername", {
  call: (authing) => authing.loginByUsername("bob", PASSWORD),
  wrong: [
    ["username", "", PASSWORD],
    ["password", "bob"],
    ["options", "bob", PASSWORD, []],
  ],
});

describeMethod("loginByPhonePassword", {
  call: (authing) => authing.loginByPhonePassword("13800000000", PASSWORD),
  wrong: [
    ["phone", 13800000000, PASSWORD],
    ["password", "13800000000", null],
    ["options", "13800000000", PASSWORD, "x"],
  ],
});

describeMethod("loginBySubAccount", {
  call: (authing) => authing.loginBySubAccount("bob-2", PASSWORD),
  wrong: [
    ["account", undefined, PASSWORD],
    ["password", "bob-2", ""],
    ["options", "bob-2", PASSWORD, 5],
  ],
});

describeMethod(
  "loginByPhoneCode",
  {
    call: (authing) => authing.loginByPhoneCode("13900000000", "1234"),
    wrong: [
      ["phone", 13900000000, "1234"],
      ["code", "13900000000"],
      ["options", "13900000000", "1234", "x"],
    ],
  },
  (start) => {
    test("signs in with the SMS code and stores the session", async () => {
      const { authing, emulator, stored } = await start();
      await authing.sendSmsCode("13900000000");
      const code = emulator.outbox.latest("13900000000")?.code as string;
      const user = await authing.loginByPhoneCode("13900000000", code, { context: { source: "test" } });
      expect(user).toMatchObject({ phone: "13900000000" });
      expect(stored()).toEqual({ token: user.token, user });
    });

    test("rejects a wrong SMS code with error code 2001", async () => {
      const { authing, failure, stored } = await start();
      await authing.sendSmsCode("13900000000");
      expect(await failure(authing.loginByPhoneCode("13900000000", "no"))).toMatchObject({ code: 2001 });
      expect(stored()).toEqual({ token: "", user: "" });
    });
  },
);

/** Returns a function that tests that a sign-in method stores the session from the response. */
function storesSession(call: (authing: AuthenticationClient) => Promise<User>): Parameters<typeof describeMethod>[2] {
  return (start) =>
    test("stores the session", async () => {
      const user = { id: "u-1", token: "t-1", nickname: "小明" };
      const server = await answering(200, { code: 200, message: "ok", data: user });
      const { authing, stored } = await start({ host: server.url });
      expect(await call(authing)).toEqual(user);
      expect(stored()).toEqual({ token: "t-1", user });
    });
}

describeMethod(
  "loginByEmailCode",
  {
    call: (authing) => authing.loginByEmailCode(EMAIL, "1234"),
    wrong: [
      ["email", "", "1234"],
      ["code", EMAIL],
      ["options", EMAIL, "1234", "x"],
    ],
  },
  storesSession((authing) => authing.loginByEmailCode(EMAIL, "1234")),
);

describeMethod(
  "loginByLdap",
  {
    call: (authing) => authing.loginByLdap("bob", PASSWORD),
    wrong: [
      ["username", "", PASSWORD],
      ["password", "bob"],
      ["options", "bob", PASSWORD, "x"],
    ],
  },
  storesSession((authing) => authing.loginByLdap("bob", PASSWORD)),
);

const SAMPLE = "https://my-app.authing.cn";

describeMethod(
  "loginByAd",
  {
    call: (authing) => authing.loginByAd("bob", PASSWORD),
    host: "websocketHost",
    wrong: [
      ["username", "", PASSWORD],
      ["password", "bob"],
      ["options", "bob", PASSWORD, "x"],
    ],
  },
  (start) => {
    test.each([
      [{ appHost: SAMPLE }, "https://ws.authing.cn/api/v2/ad/verify-user"],
      [{ appHost: "https://auth.example.com:8443/path" }, "https://ws.example.com/api/v2/ad/verify-user"],
      [{ appHost: SAMPLE, websocketHost: "https://ad.example.com" }, "https://ad.example.com/api/v2/ad/verify-user"],
    ])("sends the password to the host derived from %j, without the session's token", async (options, url) => {
      const { authing, wx, failure } = await start({ ...options, token: "t-1" });
      const requests = recordRequests(wx);
      await failure(authing.loginByAd("bob", PASSWORD));
      expect(requests).toMatchObject([{ url, data: { username: "bob", password: PASSWORD } }]);
      expect(requests[0]?.header).not.toHaveProperty("authorization");
    });
  },
);

describeMethod(
  "signinByCredentials",
  {
    call: (authing) =>
      authing.signinByCredentials({ connection: "PASSWORD", passwordPayload: { email: EMAIL, password: "x" } }),
    wrong: [
      ["params", undefined],
      ["params.connection", {}],
      ["params.options", { connection: "PASSWORD", options: "x" }],
    ],
  },
  (start) => {
    test("adds options.redirectUri to a code request without changing the caller's object or the session", async () => {
      const server = await answering(200, { statusCode: 200, data: { code: "c-1" } });
      const { authing, wx, stored } = await start({ host: server.url, redirectUri: "https://cb.example.com" });
      const sent: unknown[] = [];
      const { request } = wx;
      wx.request = ((options: WechatMiniprogram.RequestOption) => {
        sent.push(options.data);
        return request(options);
      }) as never;
      const options = Object.freeze({ responseType: "code" as const });
      const result = await authing.signinByCredentials(Object.freeze({ connection: "PASSCODE" as const, options }));
      expect(result).toEqual({ code: "c-1", state: expect.stringMatching(/^[\w-]{8}$/) });
      expect(sent).toMatchObject([{ options: { responseType: "code", redirectUri: "https://cb.example.com" } }]);
      expect(stored()).toEqual({ token: "", user: "" });
    });
  },
);
