/** @jest-environment ./test/support/browser-and-node-environment.js */
import { type Emulator, startEmulator } from "authing-emulator";
import { createWx } from "authing-emulator/wx";
import { launch, until } from "./launch";

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator({ keyBits: 1024 });
});
afterEach(() => emulator.reset());
afterAll(() => emulator.close());

test("signs in silently at launch and shows a loading state", async () => {
  const app = launch(createWx({ emulator }), emulator.url);
  const page = app.open("pages/home/home");
  expect(page.text()).toContain("正在恢复登录状态");
  await until(() => page.text().includes("微信用户"));
  expect(page.text()).toContain(emulator.users.list()[0]?.id);
  expect(page.text()).not.toContain("正在恢复");
  expect(app.screen).toEqual({ modals: [], toasts: [], navigations: [] });
});

test("keeps a valid session at the next launch", async () => {
  const wx = createWx({ emulator });
  await launch(wx, emulator.url).ready();
  await launch(wx, emulator.url).ready();
  expect(emulator.users.list()).toMatchObject([{ loginsCount: 1 }]);
});

test("signs in silently at launch if the session has ended", async () => {
  const wx = createWx({ emulator });
  await launch(wx, emulator.url).ready();
  const old = emulator.sessions.list()[0]?.token as string;
  emulator.sessions.revoke(old);
  const app = launch(wx, emulator.url);
  await app.ready();
  expect(emulator.sessions.list()).toHaveLength(1);
  expect(wx.getStorageSync("_authing_token")).toBe(emulator.sessions.list()[0]?.token);
  expect(app.screen.modals).toEqual([]);
});

test("shows when the session expires, and shows a toast if the session has ended", async () => {
  const app = launch(createWx({ emulator }), emulator.url);
  const page = app.open("pages/home/home");
  await until(() => page.text().includes("尚未检查"));
  await page.tap("#check");
  await until(() => !page.text().includes("尚未检查"));
  expect(page.text()).toMatch(/登录有效期\d/);
  emulator.sessions.revoke(emulator.sessions.list()[0]?.token as string);
  await page.tap("#check");
  await until(() => app.screen.toasts.length);
  expect(app.screen.toasts).toEqual(["登录已失效"]);
});

test("stays signed out until the user signs in again", async () => {
  const wx = createWx({ emulator });
  const page = launch(wx, emulator.url).open("pages/home/home");
  await until(() => page.text().includes("微信用户"));
  await page.tap("#sign-out");
  await until(() => page.text().includes("还没有登录"));
  expect(emulator.sessions.list()).toEqual([]);

  const again = launch(wx, emulator.url);
  const home = again.open("pages/home/home");
  await until(() => home.text().includes("还没有登录"));
  await home.tap("#silent-login");
  await until(() => home.text().includes("微信用户"));
  await launch(wx, emulator.url).ready();
  expect(emulator.sessions.list()).toHaveLength(1);
});

test("shows the error from a failed sign-in once and stays usable", async () => {
  const wx = createWx({ emulator });
  await launch(wx, emulator.url).ready();
  Object.assign(emulator.users.list()[0] as object, { blocked: true });
  wx.clearStorageSync();
  const app = launch(wx, emulator.url);
  const page = app.open("pages/home/home");
  await until(() => page.text().includes("还没有登录"));
  expect(app.screen).toEqual({ modals: ["用户已被锁定"], toasts: [], navigations: [] });
  await page.tap("#silent-login");
  await until(() => app.screen.modals.length === 2);
});

test("shows an error if wx.login fails", async () => {
  const wx = createWx({ emulator });
  wx.setStorageSync("signed_out", true);
  const app = launch(wx, emulator.url);
  const page = app.open("pages/home/home");
  await until(() => page.text().includes("还没有登录"));
  Object.assign(wx, { login: ({ fail }: any) => fail({ errMsg: "login:fail system error" }) });
  await page.tap("#silent-login");
  await until(() => app.screen.toasts.length);
  expect(app.screen).toEqual({ modals: [], toasts: ["微信出错了，请稍后重试"], navigations: [] });
});

test("stops updating the page after the user leaves it", async () => {
  const app = launch(createWx({ emulator }), emulator.url);
  const page = app.open("pages/home/home");
  page.close();
  await app.ready();
  expect(page.text()).not.toContain("微信用户");
});
