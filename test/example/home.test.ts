/** @jest-environment ./test/support/browser-and-node-environment.js */
import { type Emulator, startEmulator, type User } from "authing-emulator";
import { createWx, type FakeWx } from "authing-emulator/wx";
import { launch, until } from "./launch";

const LOGIN = "navigateTo /pages/login/login";
const VALID = /有效期至\d{4}年\d+月\d+日 \d\d:\d\d/;
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

test("shows when the session expires after the check at launch", async () => {
  const page = launch(await signedIn(), emulator.url).open("pages/home/home");
  await until(() => VALID.test(page.text()));
});

test("does not show the expiration time of an earlier session", async () => {
  const app = launch(await signedIn(), emulator.url);
  await app.ready();
  await app.signIn();
  const page = app.open("pages/home/home");
  await until(() => page.text().includes("有效期至未检查"));
});

test("shows when the session expires, and opens the sign-in page if the session has ended", async () => {
  const app = launch(createWx({ emulator }), emulator.url);
  await app.signIn();
  const page = app.open("pages/home/home");
  await until(() => page.text().includes("有效期至未检查"));
  await page.tap("#check");
  await until(() => VALID.test(page.text()));
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

describe("sign-out while the service fails", () => {
  async function signOut(fault: object, confirmsModals: boolean) {
    const wx = await signedIn();
    const app = Object.assign(launch(wx, emulator.url), { confirmsModals });
    const page = app.open("pages/home/home");
    await until(() => page.text().includes("微信用户"));
    emulator.faults.add({ path: "/api/v2/logout", count: null, ...fault });
    await page.tap("#sign-out");
    await until(() => app.screen.modals.length && page.data("pending") === false);
    return { wx, app, page };
  }

  test.each([
    ["the phone is offline", { drop: true }, "网络异常，仅在本机退出？"],
    ["the service fails", { status: 500, body: "" }, "服务异常，仅在本机退出？"],
  ])("asks whether to sign out on this phone only if %s", async (_reason, fault, question) => {
    const { wx, app, page } = await signOut(fault, true);
    expect(app.screen).toEqual({ modals: [question], toasts: [], navigations: [] });
    expect(page.text()).toContain("还没有登录");
    expect(wx.getStorageSync("_authing_token")).toBe("");
    expect(emulator.sessions.list()).toHaveLength(1);
  });

  test("keeps the session if the user cancels, and shows later failures again", async () => {
    const { wx, app, page } = await signOut({ drop: true }, false);
    expect(page.text()).toContain("微信用户");
    expect(wx.getStorageSync("_authing_token")).toMatch(/./);
    emulator.faults.add({ field: "checkLoginStatus", status: 500, body: "", count: 1 });
    await page.tap("#check");
    await until(() => app.screen.modals.length === 2);
    expect(app.screen.modals[1]).toBe("服务出错了，请稍后重试");
  });
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
  [{ nickname: "👩‍🚀 Ann", email: "bob@example.com" }, "👩"],
  [{ username: "ming", phone: "13911112233" }, "M"],
  [{ email: "ann@example.com" }, "A"],
  [{ phone: "13911112233" }, "33"],
  // Only the picture of a person, and then the text of the page.
  [{ openid: "openid-1" }, "未设置昵称"],
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
  await until(() => /Valid until[A-Z][a-z]{2} \d+, \d{4}, \d\d:\d\d/.test(page.text()));
  await page.tap("#user-id >>> #copy");
  expect(app.screen.toasts).toEqual(["Copied: User ID"]);
  expect(page.text()).not.toMatch(/\p{Script=Han}/u);
});
