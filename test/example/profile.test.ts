/** @jest-environment ./test/support/browser-and-node-environment.js */
import { type Emulator, startEmulator } from "authing-emulator";
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
  await app.ready();
});
afterEach(() => emulator.reset());
afterAll(() => emulator.close());

const user = () => emulator.users.list()[0];

test("uploads and shows a chosen avatar", async () => {
  const { tempFiles } = await wx.chooseMedia({});
  const page = app.open("pages/profile/profile");
  await page.fire("#avatar", "chooseavatar", { avatarUrl: tempFiles[0]?.tempFilePath });
  await until(() => app.screen.toasts.length);
  expect(app.screen).toEqual({ modals: [], toasts: ["已保存"], navigations: [] });
  expect(user()?.photo).toMatch(`${emulator.url}/uploads/`);
  expect(page.text()).not.toContain("选择头像");
});

test("saves the profile, and the home page shows the new nickname", async () => {
  const page = app.open("pages/profile/profile");
  await page.fire("#form", "submit", { value: { nickname: "小明", company: "Authing", city: "北京" } });
  await until(() => app.screen.toasts.length);
  expect(user()).toMatchObject({ nickname: "小明", company: "Authing", city: "北京" });
  page.close();
  const home = app.open("pages/home/home");
  await until(() => home.text().includes("小明"));
});

test("saves the profile after the session has ended", async () => {
  const page = app.open("pages/profile/profile");
  await until(() => page.text().includes("未绑定"));
  emulator.sessions.revoke(emulator.sessions.list()[0]?.token as string);
  await page.fire("#form", "submit", { value: { nickname: "小明", company: "", city: "" } });
  await until(() => app.screen.toasts.length);
  expect(user()).toMatchObject({ nickname: "小明", loginsCount: 2 });
  expect(app.screen.modals).toEqual([]);
});

test("asks a signed-out user to sign in", async () => {
  wx.clearStorageSync();
  expect(app.open("pages/profile/profile").text()).toBe("请先登录。");
});
