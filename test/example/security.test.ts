/** @jest-environment ./test/support/browser-and-node-environment.js */
import { type Emulator, startEmulator, type User } from "authing-emulator";
import { createWx, type FakeWx } from "authing-emulator/wx";
import { type LaunchedApp, launch, until } from "./launch";

let emulator: Emulator;
let wx: FakeWx;
let app: LaunchedApp;
beforeAll(async () => {
  emulator = await startEmulator({ keyBits: 1024 });
});
beforeEach(async () => {
  wx = createWx({ emulator });
  app = launch(wx, emulator.url);
  await app.signIn();
});
afterEach(() => emulator.reset());
afterAll(() => emulator.close());

const user = () => emulator.users.list()[0] as User;

test("shows the security overview and the sign-ins, page by page", async () => {
  for (let count = 0; count < 6; count++) {
    const failure = { userId: user().id, appId: "app-1", clientIp: `10.0.0.${count}`, userAgent: "" };
    emulator.loginHistory.add({ ...failure, success: false, errorMessage: "密码不正确", loginMethod: "loginByEmail" });
  }
  const page = app.open("pages/security/security");
  await until(() => page.text().includes("查看更多"));
  expect(page.text()).toContain("安全评分0");
  expect(page.text()).toContain("10.0.0.5 · 密码不正确");
  expect(page.text()).not.toContain("10.0.0.0");
  await page.tap("#more");
  await until(() => page.text().includes("10.0.0.0"));
  expect(page.text()).toContain("成功");
  expect(page.text()).not.toContain("查看更多");
  expect(app.screen).toEqual({ modals: [], toasts: [], navigations: [] });
});

test("enrolls an authenticator app, which the next sign-in requires", async () => {
  const page = app.open("pages/security/security");
  await until(() => page.text().includes("绑定身份验证器"));
  await page.tap("#enrollment >>> #enroll");
  await until(() => page.text().includes("恢复码"));
  const { recoveryCode, secret } = emulator.mfa.findTotp(user()) as { recoveryCode: string; secret: string };
  for (const [row, text] of [
    ["key", secret],
    ["recovery-code", recoveryCode],
  ]) {
    await page.tap(`#enrollment >>> #${row} >>> #copy`);
    expect(app.copied.pop()).toBe(text);
  }
  expect(app.screen.toasts.splice(0)).toEqual(["已复制：密钥", "已复制：恢复码"]);
  await page.type("#enrollment >>> #code", "000000");
  await page.tap("#enrollment >>> #confirm");
  await until(() => app.screen.modals.length);
  expect(app.screen.modals).toEqual(["验证码验证失败"]);
  await page.type("#enrollment >>> #code", emulator.mfa.currentTotp(user()));
  await page.tap("#enrollment >>> #confirm");
  await until(() => page.text().includes("解绑"));
  expect(app.screen.toasts).toEqual(["已绑定"]);
  expect(page.text()).not.toContain("绑定身份验证器");

  await app.open("pages/login/login").tap("#wechat-login");
  await until(() => app.screen.navigations.length);
  expect(app.screen.navigations).toEqual(["navigateTo /pages/mfa/mfa"]);
});

test("resets an enrolled factor after a confirmation", async () => {
  emulator.mfa.bindContact(user(), "SMS", { phone: "13912345678" });
  const page = app.open("pages/security/security");
  await until(() => page.text().includes("139****5678"));
  await until(() => page.data("pending") === false);
  const question = "解绑后，登录时不再需要短信验证码。\n确定解绑吗？";
  await page.tap("#reset-SMS");
  expect(app.screen.modals).toEqual([question]);
  expect(page.data("pending")).toBe(false);
  expect(emulator.mfa.list(user())).toHaveLength(1);
  app.confirmsModals = true;
  await page.tap("#reset-SMS");
  expect(app.screen.modals).toEqual([question, question]);
  expect(app.confirmColors).toEqual(["#cf2a1f", "#cf2a1f"]);
  await until(() => !page.text().includes("解绑"));
  expect(app.screen.toasts).toEqual(["已解绑"]);
  expect(emulator.mfa.list(user())).toEqual([]);
});

test("shows why the page cannot be loaded", async () => {
  emulator.faults.add({ path: "/api/v3/get-security-info", status: 500, body: "", count: 1 });
  const page = app.open("pages/security/security");
  await until(() => page.text().includes("加载失败"));
  expect(app.screen.modals).toEqual(["服务出错了，请稍后重试"]);
  await page.tap("#retry");
  await until(() => page.text().includes("成功"));
});

test("asks about each kind of factor in its own words, with a red button that is readable in the dark theme", async () => {
  const info = { ...wx.getAppBaseInfo(), theme: "dark" };
  Object.assign(wx, { getAppBaseInfo: () => info });
  emulator.mfa.associateTotp(user());
  emulator.mfa.confirmTotp(user(), emulator.mfa.currentTotp(user()) as string);
  const page = app.open("pages/security/security");
  await until(() => page.text().includes("解绑"));
  await page.tap("#reset-OTP");
  expect(app.screen.modals).toEqual(["解绑后，登录时不再需要动态口令。\n确定解绑吗？"]);
  expect(app.confirmColors).toEqual(["#ff8078"]);
});

test("shows one dialog if several calls fail together", async () => {
  app.keepsModalsOpen = true;
  emulator.faults.add({ path: "/api/v3/get-security-info", status: 500, body: "" });
  emulator.faults.add({ path: "/api/v3/list-enrolled-factors", status: 500, body: "" });
  emulator.faults.add({ path: "/api/v3/list-factors-to-enroll", status: 500, body: "" });
  const page = app.open("pages/security/security");
  await until(() => emulator.requests.list().filter(({ fault }) => fault).length >= 3);
  await until(() => page.text().includes("加载失败"));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(app.screen.modals).toEqual(["服务出错了，请稍后重试"]);
});

test("opens the sign-in page once if the session has ended, and hides the user's data", async () => {
  const page = app.open("pages/security/security");
  await until(() => page.text().includes("成功"));
  emulator.sessions.revoke(emulator.sessions.list()[0]?.token as string);
  // Three calls reject at the same time.
  page.call("loadSecurity");
  await until(() => app.screen.navigations.length);
  await until(() => page.data("pending") === false);
  expect(page.text()).not.toContain("127.0.0.1");
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(emulator.requests.list().filter(({ field }) => field === "checkLoginStatus")).toHaveLength(1);
  const navigations = ["reLaunch /pages/login/login?expired=true"];
  expect(app.screen).toEqual({ modals: [], toasts: [], navigations });
});
