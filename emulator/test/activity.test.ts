import type { Emulator, User } from "../src";
import { loginByCode, post, send, startTestEmulator } from "./support/client";
import { fakeDate, pass } from "./support/clock";
import { operate, otherCode, receiveCode } from "./support/operate";

const PHONE = "13900000001";

let emulator: Emulator;

beforeAll(async () => {
  emulator = await startTestEmulator();
});
beforeEach(() => emulator.reset());
afterEach(() => jest.useRealTimers());
afterAll(() => emulator.close());

async function read(path: string, token: string, headers: Record<string, string> = {}): Promise<any> {
  const { body } = await send(emulator, `/api/v3/${path}`, {
    headers: { authorization: `Bearer ${token}`, ...headers },
  });
  return body;
}

const methodsOf = (user: User) =>
  emulator.loginHistory.listOf(user).map(({ loginMethod, success }) => `${loginMethod} ${success ? "ok" : "failed"}`);

describe("the login history", () => {
  test("contains sign-ins with codes and those that failed, newest first", async () => {
    const user = await emulator.users.create({ phone: PHONE, email: "bob@example.com" });
    const code = await receiveCode(emulator, PHONE);
    const byPhone = (given: string) => operate(emulator, "loginByPhoneCode", { input: { phone: PHONE, code: given } });
    expect((await byPhone(otherCode(code))).code).toBe(2001);
    await byPhone(code);
    const email = { email: "bob@example.com", code: await receiveCode(emulator, "bob@example.com") };
    await post(emulator, "/api/v2/login/email-code", email);
    user.blocked = true;
    const locked = await receiveCode(emulator, PHONE);
    expect((await byPhone(locked)).code).toBe(2005);
    expect(methodsOf(user)).toEqual([
      "loginByPhoneCode failed",
      "loginByEmailCode ok",
      "loginByPhoneCode ok",
      "loginByPhoneCode failed",
    ]);
    expect(emulator.loginHistory.listOf(user)[0]).toMatchObject({
      errorMessage: "用户已被锁定",
      clientIp: "127.0.0.1",
    });
  });

  test("contains directory sign-ins once the directory account has a user", async () => {
    await emulator.directories.add("ldap", { username: "bob", password: "correct horse" });
    const verify = (password: string) => post(emulator, "/api/v2/ldap/verify-user", { username: "bob", password });
    await verify("wrong");
    await verify("correct horse");
    await verify("wrong");
    expect(methodsOf(emulator.users.list()[0] as User)).toEqual(["loginByLdap failed", "loginByLdap ok"]);
  });

  test("contains a sign-in with a second factor when it is complete", async () => {
    const { id } = await loginByCode(emulator);
    const user = emulator.users.findById(id) as User;
    emulator.mfa.associateTotp(user);
    emulator.mfa.confirmTotp(user, emulator.mfa.currentTotp(user));
    const answer = await post(emulator, "/connections/social/wechat-miniprogram/auth", { code: "openid:default:mfa" });
    const headers = { authorization: `Bearer ${answer.body.data.mfaToken}`, "x-authing-app-id": "app-1" };
    const verify = (totp: string) => post(emulator, "/api/v2/mfa/totp/verify", { totp }, headers);
    await verify("x");
    await verify(emulator.mfa.currentTotp(user));
    expect(methodsOf(user)).toEqual(["verifyTotpMfa ok", "verifyTotpMfa failed", "loginByWechat ok"]);
  });

  test("can be filtered and paged", async () => {
    fakeDate();
    const first = Date.now();
    await loginByCode(emulator);
    pass(60);
    const { token } = await loginByCode(emulator);
    const history = async (query: string) => (await read(`get-my-login-history?${query}`, token)).data;
    const { totalCount, list } = await history("");
    expect(totalCount).toBe(2);
    expect(list[0]).toEqual({
      userId: expect.any(String),
      appId: "app-1",
      appName: "app-1",
      appLoginUrl: `${emulator.url}/login?app_id=app-1`,
      appLogo: "",
      loginAt: new Date(first + 60_000).toISOString(),
      clientIp: "127.0.0.1",
      success: true,
      userAgent: expect.any(String),
      parsedUserAgent: { device: expect.any(String), browser: "", os: "" },
      loginMethod: "loginByWechat",
      geoip: expect.objectContaining({ location: { lon: 0, lat: 0 } }),
    });
    expect(await history("page=2&limit=1")).toEqual({ totalCount: 2, list: [list[1]] });
    expect(await history(`start=${first + 1}`)).toEqual({ totalCount: 1, list: [list[0]] });
    expect(await history(`end=${first + 1}`)).toEqual({ totalCount: 1, list: [list[1]] });
    for (const none of ["appId=app-2", "clientIp=1.2.3.4", "success=false", "page=3"]) {
      expect((await history(none)).list).toEqual([]);
    }
    for (const invalid of ["limit=51", "limit=0", "page=x", "success=1", "start=-1", "end=1e3"]) {
      expect((await read(`get-my-login-history?${invalid}`, token)).apiCode).toBe(2231);
    }
  });

  test.each([
    ["Mozilla/5.0 (iPhone; CPU iPhone OS 18_0) Mobile MicroMessenger/8.0", "Mobile WeChat iOS"],
    ["Mozilla/5.0 (Windows NT 10.0) Chrome/130.0 Safari/537.36", "Desktop Chrome Windows"],
    ["curl/8", "Desktop  "],
  ])("describes the user agent %s", async (userAgent, expected) => {
    const headers = { "x-authing-app-id": "app-1", "user-agent": userAgent };
    const path = "/connections/social/wechat-miniprogram/auth";
    const { token } = (await post(emulator, path, { code: `openid:agent:${userAgent}` }, headers)).body.data;
    const [record] = (await read("get-my-login-history", token)).data.list;
    const { device, browser, os } = record.parsedUserAgent;
    expect(`${device} ${browser} ${os}`).toBe(expected);
  });
});

test("lists the applications that the user has signed in to, and those that the user may use", async () => {
  const { id, token } = await loginByCode(emulator);
  const other = await post(
    emulator,
    "/connections/social/wechat-miniprogram/auth",
    { code: "openid:default:app-2" },
    { "x-authing-app-id": "app-2" },
  );
  const user = emulator.users.findById(id) as User;
  emulator.applications.assign(user, { id: "app-2", name: "商城", logo: "https://x/logo.png" });
  emulator.sessions.revoke(token);
  const app2 = {
    appId: "app-2",
    appName: "商城",
    appLoginUrl: `${emulator.url}/login?app_id=app-2`,
    appLogo: "https://x/logo.png",
    active: true,
  };
  const app1 = { ...app2, appId: "app-1", appName: "app-1", appLogo: "", active: false };
  app1.appLoginUrl = `${emulator.url}/login?app_id=app-1`;
  expect((await read("get-my-logged-in-apps", other.body.data.token)).data).toEqual([app2, app1]);
  expect((await read("get-my-accessible-apps", other.body.data.token)).data).toEqual([app2]);
});

test("lists the user's tenants", async () => {
  const { id, token } = await loginByCode(emulator);
  const user = emulator.users.findById(id) as User;
  const { joinAt } = emulator.tenants.assign(user, { id: "t-1" });
  expect((await read("get-my-tenant-list", token)).data).toEqual([{ tenantId: "t-1", tenantName: "t-1", joinAt }]);
});

test("reports the account's security with the newer names", async () => {
  const { token } = await loginByCode(emulator);
  expect((await read("get-security-info", token)).data).toEqual({
    passwordSecurityLevel: null,
    mfaEnrolled: false,
    passwordSet: false,
    emailBinded: false,
    phoneBinded: false,
    securityScore: 0,
  });
});

test.each([
  "get-my-login-history",
  "get-my-logged-in-apps",
  "get-my-accessible-apps",
  "get-my-tenant-list",
  "get-security-info",
])("%s requires a session", async (path) => {
  expect(await read(path, "")).toMatchObject({ statusCode: 401, apiCode: 2020 });
});
