/** @jest-environment ./test/support/browser-and-node-environment.js */
import { type Emulator, startEmulator, type User } from "authing-emulator";
import { createWx, type FakeWx } from "authing-emulator/wx";
import { watchRequests } from "../support/record-requests";
import { type LaunchedApp, launch, type OpenPage, until } from "./launch";

const PHONE = "13911112222";
const HOME = "reLaunch /pages/home/home";

let emulator: Emulator;
let wx: FakeWx;
let app: LaunchedApp;
beforeAll(async () => {
  emulator = await startEmulator({ keyBits: 1024 });
});
beforeEach(async () => {
  wx = createWx({ emulator });
  app = launch(wx, emulator.url);
  await app.ready();
});
afterEach(() => emulator.reset());
afterAll(() => emulator.close());

const signedIn = () => app.screen.navigations.includes(HOME);

test("signs in with the WeChat phone number, with a new code each time", async () => {
  const page = app.open("pages/login/login");
  for (const count of [1, 2]) {
    await page.fire("#phone-login", "getphonenumber", { iv: "iv", encryptedData: "data" });
    await until(() => app.screen.navigations.length === count);
  }
  expect(app.screen).toEqual({ modals: [], toasts: [], navigations: [HOME, HOME] });
  expect(emulator.users.list()).toMatchObject([{ phone: "13800000000", loginsCount: 2 }]);
});

test("signs in with the WeChat account if the user chooses to", async () => {
  const page = app.open("pages/login/login");
  await page.tap("#wechat-login");
  await until(signedIn);
  expect(emulator.users.list()).toMatchObject([{ loginsCount: 1 }]);
});

test("shows the error from a failed sign-in with WeChat once and stays usable", async () => {
  await app.signIn();
  Object.assign(emulator.users.list()[0] as object, { blocked: true });
  const page = app.open("pages/login/login");
  for (const count of [1, 2]) {
    await page.tap("#wechat-login");
    await until(() => app.screen.modals.length === count);
  }
  expect(app.screen).toEqual({ modals: ["用户已被锁定", "用户已被锁定"], toasts: [], navigations: [] });
});

test("shows an error if wx.login fails", async () => {
  const page = app.open("pages/login/login");
  Object.assign(wx, { login: ({ fail }: any) => fail({ errMsg: "login:fail system error" }) });
  await page.tap("#wechat-login");
  await until(() => app.screen.toasts.length);
  expect(app.screen).toEqual({ modals: [], toasts: ["微信出错了，请稍后重试"], navigations: [] });
});

describe("the code from wx.login for the phone number", () => {
  const detail = { iv: "iv", encryptedData: "data", errMsg: "getPhoneNumber:ok" };
  const failing = () => Promise.reject({ errMsg: "login:fail system error" });

  /** Lets `wx.login` return `code-1`, `code-2` and so on. Returns the number of calls. */
  function countLogins(): () => number {
    let count = 0;
    wx.login = (() => {
      count++;
      return Promise.resolve({ code: `code-${count}`, errMsg: "login:ok" });
    }) as FakeWx["login"];
    return () => count;
  }

  test("is renewed every four minutes while the page is visible, and when the user returns", async () => {
    const real = ["Date", "setTimeout", "clearTimeout", "setImmediate", "clearImmediate", "nextTick"] as const;
    jest.useFakeTimers({ doNotFake: [...real, "queueMicrotask", "performance", "hrtime"] });
    try {
      const count = countLogins();
      const page = app.open("pages/login/login");
      expect(count()).toBe(1);
      jest.advanceTimersByTime(4 * 60_000);
      expect(count()).toBe(2);
      page.call("onHide");
      jest.advanceTimersByTime(60 * 60_000);
      expect(count()).toBe(2);
      page.call("onShow");
      expect(count()).toBe(3);
      jest.advanceTimersByTime(8 * 60_000);
      expect(count()).toBe(5);
      const requests = watchRequests(wx);
      await page.fire("#phone-login", "getphonenumber", detail);
      await until(signedIn);
      expect(requests).toMatchObject([{ url: expect.stringMatching("/auth-by-phone"), data: { code: "code-5" } }]);
      page.close();
      expect(jest.getTimerCount()).toBe(0);
    } finally {
      jest.useRealTimers();
    }
  });

  test.each([
    ["zh_CN", "微信没有返回登录凭证，请重试"],
    ["en", "WeChat returned no sign-in code. Try again."],
  ])("is missing if wx.login fails, as users of WeChat in %s can read", async (language, message) => {
    const info = { ...wx.getAppBaseInfo(), language };
    app = launch(Object.assign(wx, { getAppBaseInfo: () => info }), emulator.url);
    const { login } = wx;
    Object.assign(wx, { login: failing });
    const page = app.open("pages/login/login");
    await page.fire("#phone-login", "getphonenumber", { errMsg: "getPhoneNumber:fail user deny" });
    await until(() => page.data("pending") === false);
    expect(app.screen.toasts).toEqual([]);
    Object.assign(wx, { login });
    // The page has fetched the next code before `wx.login` works again.
    await page.fire("#phone-login", "getphonenumber", detail);
    await until(() => app.screen.toasts.length);
    expect(app.screen).toEqual({ modals: [], toasts: [message], navigations: [] });
    await page.fire("#phone-login", "getphonenumber", detail);
    await until(signedIn);
  });

  test.each([
    [40029, "zh_CN", "微信登录凭证已失效，请再点一次"],
    [40163, "zh_CN", "微信登录凭证已失效，请再点一次"],
    [40029, "en", "WeChat's sign-in code has expired. Tap the button again."],
  ])("explains error code %d in the language of WeChat, %s", async (code, language, message) => {
    const info = { ...wx.getAppBaseInfo(), language };
    app = launch(Object.assign(wx, { getAppBaseInfo: () => info }), emulator.url);
    const page = app.open("pages/login/login");
    emulator.faults.add({
      path: "/connections/social/wechat-miniprogram/auth-by-phone",
      body: { code, message: "invalid code" },
      count: 1,
    });
    await page.fire("#phone-login", "getphonenumber", detail);
    await until(() => app.screen.modals.length);
    expect(app.screen).toEqual({ modals: [message], toasts: [], navigations: [] });
    await page.fire("#phone-login", "getphonenumber", detail);
    await until(signedIn);
  });
});

test("says that the session has expired, if it has", () => {
  expect(app.open("pages/login/login").text()).not.toContain("登录已过期");
  const page = launch(wx, emulator.url).open("pages/login/login", { expired: "true" });
  expect(page.text()).toContain("登录已过期，请重新登录。");
});

test("does nothing if the user refuses to share the phone number", async () => {
  await app
    .open("pages/login/login")
    .fire("#phone-login", "getphonenumber", { errMsg: "getPhoneNumber:fail user deny" });
  expect(app.screen).toEqual({ modals: [], toasts: [], navigations: [] });
});

test("offers the sign-in with an SMS code if the app has used up its quota of phone numbers", async () => {
  const page = app.open("pages/login/login");
  await page.tap("#way-password");
  expect(page.text()).not.toContain("获取验证码");
  await page.fire("#phone-login", "getphonenumber", { errMsg: "getPhoneNumber:fail no quota", errno: 1400001 });
  await until(() => app.screen.toasts.length);
  expect(app.screen).toEqual({ modals: [], toasts: ["暂时无法获取微信手机号，请改用短信验证码"], navigations: [] });
  expect(page.text()).toContain("获取验证码");
});

test("signs in with an SMS code", async () => {
  const page = app.open("pages/login/login");
  await enterSmsCode(page);
  await page.tap("#submit");
  await until(signedIn);
  expect(emulator.users.list()).toMatchObject([{ phone: PHONE }]);
  page.close();
});

test.each([
  ["an email address", "ming@example.com"],
  ["a username", "ming"],
  ["a phone number", PHONE],
])("signs in with a password and %s", async (_kind, account) => {
  const user = await emulator.users.create({
    email: "ming@example.com",
    username: "ming",
    phone: PHONE,
    password: "passw0rd",
  });
  const page = app.open("pages/login/login");
  await enterPassword(page, account, "passw0rd");
  await until(signedIn);
  expect(emulator.sessions.list()).toMatchObject([{ userId: user.id }]);
});

test("shows the error for a wrong password once", async () => {
  await emulator.users.create({ username: "ming", password: "passw0rd" });
  await enterPassword(app.open("pages/login/login"), "ming", "wrong!");
  await until(() => app.screen.modals.length);
  expect(app.screen).toEqual({ modals: ["密码不正确"], toasts: [], navigations: [] });
});

test("shows a captcha after several wrong passwords, and a new one after each attempt", async () => {
  await emulator.users.create({ username: "ming", password: "passw0rd" });
  const page = app.open("pages/login/login");
  const submit = async (password: string, modals: number) => {
    await page.type("#password", password);
    await page.tap("#submit");
    await until(() => app.screen.modals.length === modals || signedIn());
  };
  await enterPassword(page, "ming", "wrong!");
  await until(() => app.screen.modals.length === 1);
  expect(page.text()).not.toContain("图形验证码");
  await submit("wrong!", 2);
  await submit("wrong!", 3);
  await submit("passw0rd", 4);
  expect(app.screen.modals[3]).toBe("账号异常，需要输入验证码");
  await until(() => page.text().includes("图形验证码"));

  const image = () => page.data("captcha").image;
  const first = image();
  await page.type("#captcha-code", "----");
  await submit("passw0rd", 5);
  await until(() => image() !== first);
  const second = image();
  await page.tap("#captcha");
  await until(() => image() !== second);
  await page.type("#captcha-code", emulator.captchas.latest()?.code as string);
  await submit("passw0rd", 6);
  expect(emulator.sessions.list()).toHaveLength(1);
});

test("signs in after a registration", async () => {
  const page = app.open("pages/register/register");
  await page.fire("#form", "submit", { value: { email: "ming@example.com", password: "passw0rd", nickname: "小明" } });
  await until(signedIn);
  expect(emulator.users.list()).toMatchObject([{ email: "ming@example.com", nickname: "小明" }]);
  expect(wx.getStorageSync("_authing_token")).toBe(emulator.sessions.list()[0]?.token);
});

test.each([1635, 1636])("opens the MFA page if a registration fails with code %d", async (code) => {
  const refusal = { code, message: "需要进行多因素认证", data: { mfaToken: "mt" } };
  emulator.faults.add({ field: "registerByEmail", status: 200, body: { errors: [{ message: refusal }], data: null } });
  const page = app.open("pages/register/register");
  await page.fire("#form", "submit", { value: { email: "ming@example.com", password: "passw0rd", nickname: "" } });
  await until(() => app.screen.navigations.length);
  expect(app.screen).toEqual({ modals: [], toasts: [], navigations: ["navigateTo /pages/mfa/mfa"] });
  page.close();
});

test("does not show users the message of an invalid argument, and sends no request", async () => {
  const log = jest.spyOn(console, "error").mockImplementation(() => {});
  const page = app.open("pages/register/register");
  const before = emulator.requests.list().length;
  await page.fire("#form", "submit", { value: { email: "", password: "", nickname: "" } });
  await until(() => app.screen.toasts.length);
  expect(app.screen.toasts).toEqual(["出错了，请稍后重试"]);
  expect(log.mock.calls).toEqual([[expect.objectContaining({ message: expect.stringContaining("email") })]]);
  log.mockRestore();
  expect(emulator.requests.list()).toHaveLength(before);
});

test("resets the password with an SMS code", async () => {
  const user = await emulator.users.create({ phone: PHONE, password: "forgotten" });
  const page = app.open("pages/reset-password/reset-password");
  await enterSmsCode(page);
  await page.type("#password", "passw0rd");
  await page.tap("#submit");
  await until(() => app.screen.navigations.length);
  expect(app.screen).toEqual({ modals: [], toasts: ["密码已重置"], navigations: ["navigateBack"] });
  expect(await emulator.users.hasPassword(user, "passw0rd")).toBe(true);
  page.close();
});

async function enterSmsCode(page: OpenPage): Promise<void> {
  await page.type("#sms-code >>> #phone", PHONE);
  await page.tap("#sms-code >>> #code-field >>> #send");
  await until(() => page.text().includes("重发 (60s)"));
  await page.type("#sms-code >>> #code-field >>> #code", emulator.outbox.latest(PHONE)?.code as string);
}

async function enterPassword(page: OpenPage, account: string, password: string): Promise<void> {
  await page.fire("#way-password", "tap", {});
  await page.type("#account", account);
  await page.type("#password", password);
  await page.tap("#submit");
}

describe.each([
  ["that the user has bound", false],
  ["that the app requires", true],
])("the MFA page for a second factor %s", (_reason, demanded) => {
  beforeEach(async () => {
    const user = await emulator.users.create({ username: "ming", password: "passw0rd" });
    emulator.mfa.require(user, demanded);
    emulator.mfa.associateTotp(user);
    emulator.mfa.confirmTotp(user, emulator.mfa.currentTotp(user) as string);
    await enterPassword(app.open("pages/login/login"), "ming", "passw0rd");
    await until(() => app.screen.navigations.length);
    expect(app.screen).toEqual({ modals: [], toasts: [], navigations: ["navigateTo /pages/mfa/mfa"] });
  });

  const ming = () => emulator.users.findByUsername("ming") as User;

  test("accepts a one-time password", async () => {
    const page = app.open("pages/mfa/mfa");
    await page.type("#code", emulator.mfa.currentTotp(ming()) as string);
    await page.tap("#submit");
    await until(signedIn);
    expect(wx.getStorageSync("_authing_token")).toBe(emulator.sessions.list()[0]?.token);
  });

  test("accepts the recovery code", async () => {
    const page = app.open("pages/mfa/mfa");
    expect(page.text()).not.toContain("短信验证码");
    await page.tap("#use-recovery");
    await page.type("#code", emulator.mfa.findTotp(ming())?.recoveryCode as string);
    await page.tap("#submit");
    await until(signedIn);
    expect(emulator.sessions.list()).toMatchObject([{ userId: ming().id }]);
  });

  test("shows the error for a wrong code and then accepts the correct code", async () => {
    const page = app.open("pages/mfa/mfa");
    await page.type("#code", "000000");
    await page.tap("#submit");
    await until(() => app.screen.modals.length);
    await page.type("#code", emulator.mfa.currentTotp(ming()) as string);
    await page.tap("#submit");
    await until(signedIn);
  });
});

describe("the MFA page for a user with a phone number and an email address", () => {
  const EMAIL = "ming@example.com";

  async function openMfa(demanded: boolean, policies?: string[]): Promise<{ page: OpenPage; user: User }> {
    const user = await emulator.users.create({ username: "ming", phone: PHONE, email: EMAIL, password: "passw0rd" });
    emulator.mfa.require(user, demanded);
    if (!demanded) {
      emulator.mfa.associateTotp(user);
      emulator.mfa.confirmTotp(user, emulator.mfa.currentTotp(user) as string);
    }
    await enterPassword(app.open("pages/login/login"), "ming", "passw0rd");
    await until(() => app.screen.navigations.length);
    // Launches the app again, because the simulation runs the code of a component only on the first page that uses it.
    const { mfa } = (globalThis as any).getApp();
    app = launch(wx, emulator.url);
    (globalThis as any).getApp().mfa = {
      ...mfa,
      ...(policies && { applicationMfa: policies.map((mfaPolicy) => ({ mfaPolicy })) }),
    };
    return { page: app.open("pages/mfa/mfa"), user };
  }

  test("accepts an SMS code", async () => {
    const { page, user } = await openMfa(true);
    expect(page.text()).toContain("139****2222");
    expect(page.text()).not.toContain("恢复码");
    await page.tap("#sms >>> #send");
    await until(() => page.text().includes("重发 (60s)"));
    await page.type("#sms >>> #code", emulator.outbox.latest(PHONE)?.code as string);
    await page.tap("#submit");
    await until(signedIn);
    expect(emulator.sessions.list()).toMatchObject([{ userId: user.id }]);
    page.close();
  });

  test("accepts an email code in place of the authenticator app that the user has bound", async () => {
    const { page, user } = await openMfa(false);
    expect(page.text()).toContain("动态口令");
    await page.tap("#use-email");
    expect(page.text()).toContain("m***@example.com");
    await page.tap("#email >>> #send");
    await until(() => page.text().includes("重发 (60s)"));
    await page.type("#email >>> #code", emulator.outbox.latest(EMAIL)?.code as string);
    await page.tap("#submit");
    await until(signedIn);
    expect(emulator.sessions.list()).toMatchObject([{ userId: user.id }]);
    page.close();
  });

  test("shows the error for a wrong SMS code", async () => {
    const { page } = await openMfa(true);
    await page.type("#sms >>> #code", "000000");
    await page.tap("#submit");
    await until(() => app.screen.modals.length);
    expect(app.screen.modals).toEqual(["验证码验证失败"]);
    page.close();
  });

  test("offers only factors that the app allows, if the app requires one", async () => {
    const { page } = await openMfa(true, ["OTP", "EMAIL"]);
    expect(page.data("way")).toBe("email");
    expect(page.data("links")).toEqual([]);
  });

  test("enrolls an authenticator app if the app allows nothing else", async () => {
    const { page } = await openMfa(true, ["OTP"]);
    expect(page.text()).toContain("此应用要求多因素认证");
  });
});

test.each([
  ["13911112222", "139****2222"],
  ["85212345678", "852****5678"],
  ["ming@example.com", "m***@example.com"],
  ["", ""],
])("hides most of %p", (address, masked) => {
  const { mask } = require("../../example-miniprogram/utils/mask");
  expect(mask(address)).toBe(masked);
});

test("enrolls an authenticator app during a sign-in if the app requires a second factor and the user has none", async () => {
  const user = await emulator.users.create({ username: "ming", password: "passw0rd" });
  emulator.mfa.require(user, true);
  await enterPassword(app.open("pages/login/login"), "ming", "passw0rd");
  await until(() => app.screen.navigations.length);
  const page = app.open("pages/mfa/mfa");
  expect(page.text()).toContain("此应用要求多因素认证");
  await page.tap("#enrollment >>> #enroll");
  await until(() => page.text().includes("恢复码"));
  await page.type("#enrollment >>> #code", emulator.mfa.currentTotp(user) as string);
  await page.tap("#enrollment >>> #confirm");
  await until(signedIn);
  expect(app.screen).toEqual({ modals: [], toasts: [], navigations: ["navigateTo /pages/mfa/mfa", HOME] });
  expect(emulator.mfa.list(user)).toMatchObject([{ type: "OTP" }]);
  expect(wx.getStorageSync("_authing_token")).toBe(emulator.sessions.list()[0]?.token);
});
