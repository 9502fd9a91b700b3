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

/** Opens the home page of a signed-in user. The camera scans `result`, or fails with `errMsg`. */
async function openHome({ result, errMsg = "" }: { result?: () => string; errMsg?: string }) {
  const wx = createWx({ emulator });
  Object.assign(wx, {
    scanCode: ({ success, fail }: any) => (result ? success({ result: result() }) : fail({ errMsg })),
  });
  const app = launch(wx, emulator.url);
  await app.signIn();
  const home = app.open("pages/home/home");
  await until(() => home.text().includes("微信用户"));
  return { app, home };
}

/** Scans a new code on the home page and opens the page that asks for the decision. */
async function scan() {
  const { random } = emulator.qrCodes.create();
  const { app, home } = await openHome({ result: () => emulator.qrCodes.textOf(random) });
  await home.tap("#scan");
  await until(() => app.screen.navigations.length);
  expect(app.screen.navigations).toEqual(["navigateTo /pages/web-login/web-login"]);
  expect(emulator.qrCodes.find(random)).toMatchObject({ state: "scanned" });
  return { app, random, page: app.open("pages/web-login/web-login") };
}

test("signs in on the web page after the user confirms", async () => {
  const { app, random, page } = await scan();
  expect(page.text()).toContain("如果不是你本人打开的网页，请取消");
  await page.tap("#confirm");
  await until(() => app.screen.toasts.length);
  expect(emulator.qrCodes.find(random)?.state).toBe("confirmed");
  expect(app.screen).toEqual({
    modals: [],
    toasts: ["已确认登录"],
    navigations: ["navigateTo /pages/web-login/web-login", "navigateBack"],
  });
});

test.each([
  [{ nickname: "小明", username: "ming", phone: "13911112222", email: "ming@example.com" }, "小明"],
  [{ nickname: "", username: "ming", phone: "13911112222", email: "ming@example.com" }, "ming"],
  [{ nickname: "", username: "", phone: "13911112222", email: "ming@example.com" }, "13911112222"],
  [{ nickname: "", username: "", phone: "", email: "ming@example.com" }, "ming@example.com"],
  [{ nickname: "", username: "", phone: "", email: "" }, "微信用户"],
])("names the account of %j as %s", async (profile, name) => {
  const { app } = await openHome({ result: () => "" });
  wx.setStorageSync("_authing_user", { ...wx.getStorageSync("_authing_user"), ...profile });
  const page = app.open("pages/web-login/web-login");
  await until(() => page.text().includes(`请取消。${name}确认登录`));
});

test("shows no toast until the previous page is open", async () => {
  const { app, page } = await scan();
  let opened: (() => void) | undefined;
  wx.navigateBack = ({ success }: any) => {
    opened = success;
    return Promise.resolve() as any;
  };
  await page.tap("#confirm");
  await until(() => opened);
  expect(app.screen.toasts).toEqual([]);
  opened?.();
  expect(app.screen.toasts).toEqual(["已确认登录"]);
});

test("declines the sign-in if the user cancels", async () => {
  const { app, random, page } = await scan();
  await page.tap("#cancel");
  await until(() => app.screen.navigations.length === 2);
  expect(emulator.qrCodes.find(random)?.state).toBe("cancelled");
  expect(app.screen.navigations[1]).toBe("navigateBack");
});

test("stays on the page and shows the service's error if the code has expired", async () => {
  const { app, random, page } = await scan();
  emulator.qrCodes.expire(random);
  await page.tap("#confirm");
  await until(() => app.screen.modals.length);
  expect(app.screen.modals).toEqual(["无效二维码"]);
  expect(app.screen.navigations).toHaveLength(1);
});

test.each([
  ["another QR code", "https://example.com", "这不是登录二维码，请扫描网页上的登录二维码"],
  [
    "the QR code of another user pool",
    '{"scene":"APP_AUTH","random":"r","userPoolId":"other"}',
    "这个二维码不属于当前应用，无法用你的账号登录",
  ],
  [
    "an expired QR code",
    '{"scene":"APP_AUTH","random":"r","createdAt":"2020-11-13T06:23:25.396Z","expiresIn":120}',
    "二维码已过期，请刷新网页后重新扫码",
  ],
])("shows a toast for %s", async (_which, text, toast) => {
  const { app, home } = await openHome({ result: () => text });
  await home.tap("#scan");
  await until(() => app.screen.toasts.length);
  expect(app.screen).toEqual({ modals: [], toasts: [toast], navigations: [] });
});

test("shows nothing if the user closes the camera", async () => {
  const { app, home } = await openHome({ errMsg: "scanCode:fail cancel" });
  await home.tap("#scan");
  await home.tap("#check");
  await until(() => !home.text().includes("未检查"));
  expect(app.screen).toEqual({ modals: [], toasts: [], navigations: [] });
});
