/** @jest-environment ./test/support/browser-and-node-environment.js */
import { type Emulator, startEmulator, type User } from "authing-emulator";
import { createWx, type FakeWx } from "authing-emulator/wx";
import { launch, until } from "./launch";

const LOGIN = "navigateTo /pages/login/login";
const EXPIRED = "reLaunch /pages/login/login?expired=true";

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator({ keyBits: 1024 });
});
afterEach(() => emulator.reset());
afterAll(() => emulator.close());

const user = () => emulator.users.list()[0] as User;
const endSession = () => emulator.sessions.revoke(emulator.sessions.list()[0]?.token as string);

/** Returns the platform of a user who has signed in with WeChat during an earlier launch. */
async function signedIn(): Promise<FakeWx> {
  const wx = createWx({ emulator });
  await launch(wx, emulator.url).signIn();
  return wx;
}

test("does not sign in by itself, but offers to sign in", async () => {
  const app = launch(createWx({ emulator }), emulator.url);
  const page = app.open("pages/home/home");
  await until(() => page.text().includes("还没有登录"));
  expect(emulator.users.list()).toEqual([]);
  expect(emulator.requests.list()).toEqual([]);
  await page.tap("#sign-in");
  expect(app.screen).toEqual({ modals: [], toasts: [], navigations: [LOGIN] });
  expect(app.titles).toEqual(["Authing 登录示例"]);
});

test("shows a loading state, and then the user of a valid session", async () => {
  const app = launch(await signedIn(), emulator.url);
  const page = app.open("pages/home/home");
  expect(page.text()).toContain("正在恢复登录状态");
  await until(() => page.text().includes("微信用户"));
  expect(page.text()).not.toContain("正在恢复");
  expect(app.screen).toEqual({ modals: [], toasts: [], navigations: [] });
  expect(user()).toMatchObject({ loginsCount: 1 });
});

test("opens the sign-in page at launch if the session has ended, and never shows the previous user", async () => {
  const wx = await signedIn();
  endSession();
  const app = launch(wx, emulator.url);
  const page = app.open("pages/home/home");
  const shown = new Set<string>();
  await until(() => {
    shown.add(page.text());
    return app.screen.navigations.length > 0;
  });
  await app.ready();
  shown.add(page.text());
  expect(app.screen).toEqual({ modals: [], toasts: [], navigations: [EXPIRED] });
  expect([...shown].join()).not.toContain("微信用户");
  expect(page.data("user")).toBeNull();
  expect([wx.getStorageSync("_authing_token"), wx.getStorageSync("_authing_user")]).toEqual(["", ""]);
  expect(emulator.sessions.list()).toEqual([]);
});

test("keeps the user if the session cannot be checked", async () => {
  const wx = await signedIn();
  emulator.faults.add({ field: "checkLoginStatus", status: 500, body: "" });
  const app = launch(wx, emulator.url);
  const page = app.open("pages/home/home");
  await until(() => page.text().includes("微信用户"));
  expect(app.screen).toEqual({ modals: ["服务出错了，请稍后重试"], toasts: [], navigations: [] });
});

test("opens the sign-in page, after one check, if the check itself is rejected because the session has ended", async () => {
  const wx = await signedIn();
  emulator.faults.add({ field: "checkLoginStatus", status: 401, body: "" });
  const app = launch(wx, emulator.url);
  await app.ready();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(app.screen).toEqual({ modals: [], toasts: [], navigations: [EXPIRED] });
  expect(emulator.requests.list().filter(({ fault }) => fault)).toHaveLength(1);
});

test("shows when the session expires, and opens the sign-in page if the session has ended", async () => {
  const app = launch(await signedIn(), emulator.url);
  const page = app.open("pages/home/home");
  await until(() => page.text().includes("尚未检查"));
  await page.tap("#check");
  await until(() => !page.text().includes("尚未检查"));
  expect(page.text()).toMatch(/登录有效期\d{4}年\d+月\d+日 \d\d:\d\d/);
  endSession();
  await page.tap("#check");
  await until(() => app.screen.navigations.length);
  expect(app.screen).toEqual({ modals: [], toasts: [], navigations: [EXPIRED] });
  await until(() => page.text().includes("还没有登录"));
});

test("keeps a user who has signed in while an earlier session was checked", async () => {
  const wx = await signedIn();
  endSession();
  const app = launch(wx, emulator.url);
  const bob = await emulator.users.create({ username: "bob" });
  wx.setStorageSync("_authing_token", emulator.sessions.start(bob, "app-1").token);
  await app.ready();
  expect(app.screen.navigations).toEqual([]);
  expect(wx.getStorageSync("_authing_token")).toBe(emulator.sessions.list()[0]?.token);
});

test("stays signed out after the user signs out", async () => {
  const wx = await signedIn();
  const page = launch(wx, emulator.url).open("pages/home/home");
  await until(() => page.text().includes("微信用户"));
  await page.tap("#sign-out");
  await until(() => page.text().includes("还没有登录"));
  expect(emulator.sessions.list()).toEqual([]);
  const home = launch(wx, emulator.url).open("pages/home/home");
  await until(() => home.text().includes("还没有登录"));
});

test("shortens the user ID, and says what it has copied", async () => {
  const app = launch(await signedIn(), emulator.url);
  const page = app.open("pages/home/home");
  await until(() => page.text().includes("用户 ID"));
  const { id } = user();
  expect(page.text()).toContain(`用户 ID${id.slice(0, 4)}…${id.slice(-4)}`);
  expect(page.text()).not.toContain(id);
  await page.tap("#user-id >>> #copy");
  expect(app.copied).toEqual([id]);
  expect(app.screen.toasts).toEqual(["已复制：用户 ID"]);
});

test.each([
  [{ nickname: "小明", username: "ming" }, "小"],
  [{ nickname: "👩‍🚀 Ann" }, "👩"],
  [{ username: "ming", phone: "13911112233" }, "M"],
  [{ email: "ann@example.com" }, "A"],
  [{ phone: "13911112233" }, "33"],
])("shows the avatar of %j without a photo as %s", async (profile, letters) => {
  const wx = createWx({ emulator });
  const created = await emulator.users.create(profile);
  wx.setStorageSync("_authing_token", emulator.sessions.start(created, "app-1").token);
  wx.setStorageSync("_authing_user", created);
  const page = launch(wx, emulator.url).open("pages/home/home");
  await until(() => page.text().includes("用户 ID"));
  expect(page.text().startsWith(letters)).toBe(true);
});

test("stops updating the page after the user leaves it", async () => {
  const app = launch(await signedIn(), emulator.url);
  const page = app.open("pages/home/home");
  page.close();
  await app.ready();
  expect(page.text()).not.toContain("微信用户");
});

test("is in English if WeChat is not in Chinese", async () => {
  const wx = await signedIn();
  const info = { ...wx.getAppBaseInfo(), language: "en" };
  const app = launch(Object.assign(wx, { getAppBaseInfo: () => info }), emulator.url);
  const page = app.open("pages/home/home");
  await until(() => page.text().includes("WeChat user"));
  await page.tap("#check");
  await until(() => /Valid until[A-Z][a-z]{2} \d+, \d{4}, \d\d:\d\d/.test(page.text()));
  await page.tap("#user-id >>> #copy");
  expect(app.screen.toasts).toEqual(["Copied: User ID"]);
  expect(page.text()).not.toMatch(/\p{Script=Han}/u);
});
