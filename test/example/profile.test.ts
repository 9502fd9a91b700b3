/** @jest-environment ./test/support/browser-and-node-environment.js */
import { type Emulator, startEmulator } from "authing-emulator";
import { createWx, type FakeWx } from "authing-emulator/wx";
import { type LaunchedApp, launch, until } from "./launch";

/** Text of the page without a user. */
const SIGNED_OUT = "还没有登录登录后可以查看和修改个人资料登录";

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

const user = () => emulator.users.list()[0];

test("uploads and shows a chosen avatar", async () => {
  const { tempFiles } = await wx.chooseMedia({});
  const page = app.open("pages/profile/profile");
  await page.fire("#avatar", "chooseavatar", { avatarUrl: tempFiles[0]?.tempFilePath });
  await until(() => app.screen.toasts.length);
  expect(app.screen).toEqual({ modals: [], toasts: ["已保存"], navigations: [] });
  expect(user()?.photo).toMatch(`${emulator.url}/uploads/`);
  expect(page.data("user").photo).toBe(user()?.photo);
});

test("shows the progress of the upload, and removes it after the upload", async () => {
  const filePath = "wxfile://tmp_large.png";
  const picture = Buffer.alloc(1_000_000);
  picture.write("89504e470d0a1a0a", "hex");
  wx = createWx({ emulator, files: { [filePath]: picture } });
  app = launch(wx, emulator.url);
  await app.signIn();
  const page = app.open("pages/profile/profile");
  await page.fire("#avatar", "chooseavatar", { avatarUrl: filePath });
  await until(() => /\d+%/.test(page.text()));
  await until(() => app.screen.toasts.length);
  await until(() => !page.text().includes("%"));
  expect(app.screen.toasts).toEqual(["已保存"]);
});

test("says that a file is not a picture, and does not upload it", async () => {
  const filePath = "wxfile://tmp_1.txt";
  wx = createWx({ emulator, files: { [filePath]: Buffer.from("not a picture") } });
  app = launch(wx, emulator.url);
  await app.signIn();
  const page = app.open("pages/profile/profile");
  await page.fire("#avatar", "chooseavatar", { avatarUrl: filePath });
  await until(() => app.screen.toasts.length);
  expect(app.screen.toasts).toEqual(["这个文件不是图片，请重新选择"]);
  expect(user()?.photo).toBeFalsy();
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

test("opens the sign-in page if the session has ended, and no longer shows the user", async () => {
  const page = app.open("pages/profile/profile");
  await until(() => page.text().includes("未绑定"));
  emulator.sessions.revoke(emulator.sessions.list()[0]?.token as string);
  await page.fire("#form", "submit", { value: { nickname: "小明", company: "", city: "" } });
  await until(() => app.screen.navigations.length);
  const navigations = ["reLaunch /pages/login/login?expired=true"];
  expect(app.screen).toEqual({ modals: [], toasts: [], navigations });
  expect(page.text()).toBe(SIGNED_OUT);
  expect(user()).toMatchObject({ nickname: null, loginsCount: 1 });
  expect(emulator.sessions.list()).toEqual([]);
});

test("asks a signed-out user to sign in", async () => {
  wx.clearStorageSync();
  const page = app.open("pages/profile/profile");
  expect(page.text()).toBe(SIGNED_OUT);
  await page.tap("#sign-in");
  expect(app.screen.navigations).toEqual(["navigateTo /pages/login/login"]);
});

describe("delete account", () => {
  test("asks for a confirmation, and changes nothing if the user cancels", async () => {
    const page = app.open("pages/profile/profile");
    await page.tap("#delete-account");
    expect(app.screen.modals).toEqual([expect.stringContaining("无法恢复")]);
    expect(app.confirmColors).toEqual(["#cf2a1f"]);
    expect(emulator.requests.list().filter(({ method }) => method === "DELETE")).toEqual([]);
    expect(user()).toBeDefined();
  });

  test("deletes the account and opens the home page", async () => {
    app.confirmsModals = true;
    const page = app.open("pages/profile/profile");
    await page.tap("#delete-account");
    await until(() => app.screen.navigations.length);
    expect(app.screen.navigations).toEqual(["reLaunch /pages/home/home"]);
    expect(page.text()).toBe(SIGNED_OUT);
    expect(emulator.users.list()).toEqual([]);
  });

  test("shows why a deletion fails, and keeps the session", async () => {
    app.confirmsModals = true;
    emulator.faults.add({ path: "/api/v2/users/delete", body: { code: 1000, message: "系统繁忙" } });
    await app.open("pages/profile/profile").tap("#delete-account");
    await until(() => app.screen.modals.length === 2);
    expect(app.screen.modals[1]).toBe("系统繁忙");
    expect(wx.getStorageSync("_authing_token")).toMatch(/./);
  });
});

describe("bind WeChat", () => {
  /** Signs in a user without a WeChat account. */
  async function signInBob() {
    const bob = await emulator.users.create({ username: "bob" });
    wx.setStorageSync("_authing_token", emulator.sessions.start(bob, "app-1").token);
    wx.setStorageSync("_authing_user", bob);
    return bob;
  }

  test("is not offered to a user with a WeChat account", async () => {
    const page = app.open("pages/profile/profile");
    expect(page.text()).toContain("微信已绑定");
    await expect(page.tap("#bind-wechat")).rejects.toThrow("No element");
  });

  test("binds the WeChat account and shows it", async () => {
    emulator.users.delete(user() as NonNullable<ReturnType<typeof user>>);
    const bob = await signInBob();
    const page = app.open("pages/profile/profile");
    await page.tap("#bind-wechat");
    await until(() => app.screen.toasts.length);
    expect(app.screen).toEqual({ modals: [], toasts: ["已绑定"], navigations: [] });
    expect(bob.openid).toMatch(/./);
    expect(page.text()).toContain("微信已绑定");
    await expect(page.tap("#bind-wechat")).rejects.toThrow("No element");
  });

  test("shows that the WeChat account belongs to another user", async () => {
    const bob = await signInBob();
    await app.open("pages/profile/profile").tap("#bind-wechat");
    await until(() => app.screen.modals.length);
    expect(app.screen.modals).toEqual(["该微信账号已绑定其他用户"]);
    expect(bob.openid).toBeNull();
  });
});
