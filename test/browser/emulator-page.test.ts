import { type Emulator, startEmulator } from "authing-emulator";
import { createWx } from "authing-emulator/wx";
import type { Browser, Page } from "playwright-core";
import type { AuthenticationClient } from "../../src/index";
import { describeInBrowser, launchBrowser, type OpenPage, openPage, renewPage } from "../support/browser";

const { createRealm } = require("../../scripts/realm.cjs");

const VIEWPORT = { width: 1280, height: 720 };
const PHONE = "13900000001";
const EMAIL = "bob@example.com";
const PASSWORD = "correct horse";

describeInBrowser("emulator page", () => {
  let browser: Browser;
  let emulator: Emulator;
  let authing: AuthenticationClient;
  let shared: OpenPage;
  let page: Page;
  let problems: string[];
  beforeAll(async () => {
    browser = await launchBrowser();
    emulator = await startEmulator({ keyBits: 1024 });
    shared = await openPage(browser, { viewport: VIEWPORT, locale: "zh-CN" });
  });
  beforeEach(async () => {
    await renewPage(shared, emulator.url);
    ({ page, problems } = shared);
    emulator.reset();
    const sdk = createRealm({ wx: createWx({ emulator }) })("authing-wxapp-sdk");
    authing = new sdk.AuthenticationClient({ appId: "my-app", host: emulator.url });
    await page.setViewportSize(VIEWPORT);
    await page.goto(emulator.url);
    await page.locator('#connection[data-state="open"]').waitFor();
  });
  afterEach(() => expect(problems).toEqual([]));
  afterAll(async () => {
    await browser?.close();
    await emulator?.close();
  });

  /** Locates the rows that contain the given text in a list. */
  const rows = (list: "codes" | "qr-codes" | "faults" | "users" | "sessions" | "requests", hasText: string) =>
    page.locator(`#${list} li`).filter({ hasText });
  const press = (name: string) => page.getByRole("button", { name }).click();
  const isEmpty = (list: string) => page.locator(`#${list}:empty + .empty`).waitFor();

  test("shows a sent SMS code and a new session, and ends the session on request", async () => {
    await authing.sendSmsCode(PHONE);
    const code = await rows("codes", PHONE).locator(".code").textContent();
    await authing.loginByPhoneCode(PHONE, code ?? "");
    await rows("users", PHONE).getByText("登录 1 次").waitFor();
    await rows("requests", "loginByPhoneCode").getByText("200").waitFor();

    await rows("sessions", PHONE).getByRole("button").click();
    await isEmpty("sessions");
    expect(await authing.checkLoginStatus()).toMatchObject({ status: false, code: 2206 });
    await rows("requests", "checkLoginStatus").waitFor();
  });

  test("shows user IDs, and marks used codes", async () => {
    await authing.sendSmsCode(PHONE);
    await rows("codes", PHONE).waitFor();
    expect(await rows("codes", "已使用").count()).toBe(0);
    const { id } = await authing.loginByPhoneCode(PHONE, emulator.outbox.latest(PHONE)?.code ?? "");
    await rows("codes", "已使用").waitFor();
    await rows("users", id).waitFor();
  });

  test("adds faults, marks the requests that they affect, and clears them", async () => {
    await page.getByLabel("路径").fill("/graphql/*");
    await page.getByLabel("效果").selectOption("返回 HTTP 502");
    await page.getByLabel("请求数").fill("2");
    await press("添加");
    await rows("faults", "/graphql/*").getByText("还剩 2 次").waitFor();
    await expect(authing.loginByEmail(EMAIL, PASSWORD)).rejects.toMatchObject({ statusCode: 502 });
    await rows("requests", "/graphql/v2").getByText("模拟故障 status").waitFor();
    await page.getByLabel("请求数").fill("");
    await page.getByLabel("效果").selectOption("处理之前断开");
    await press("添加");
    await rows("faults", "所有请求").waitFor();
    expect(emulator.faults.list()).toMatchObject([{ count: 1 }, { path: "/graphql/*", drop: true, count: null }]);
    await press("全部清除");
    await isEmpty("faults");
    expect(emulator.faults.list()).toEqual([]);
  });

  test("binds an authenticator app, and requires a second factor", async () => {
    const user = await emulator.users.create({ email: EMAIL, password: PASSWORD });
    await page.reload();
    await press(`为 ${EMAIL} 绑定身份验证器`);
    await page.getByRole("button", { name: `解绑 ${EMAIL} 的身份验证器` }).waitFor();
    await rows("users", EMAIL).getByText(emulator.mfa.currentTotp(user)).waitFor();
    await expect(authing.loginByEmail(EMAIL, PASSWORD)).rejects.toMatchObject({ code: 1635 });
    await press(`解绑 ${EMAIL} 的身份验证器`);
    await rows("users", EMAIL).getByText("绑定身份验证器").waitFor();
    await page.getByLabel("要求多因素认证").check();
    await page.getByRole("status").getByText("登录时要求多因素认证").waitFor();
    await expect(authing.loginByEmail(EMAIL, PASSWORD)).rejects.toMatchObject({ code: 1636 });
  });

  test("scans and confirms a QR code as a user", async () => {
    const user = await emulator.users.create({ email: EMAIL, password: PASSWORD });
    const { random } = await authing.qrcode.geneCode();
    await emulator.users.create({ username: "mallory" });
    await page.getByLabel("扫码的用户").selectOption(EMAIL);
    await rows("qr-codes", "等待扫码").getByRole("button", { name: "扫码" }).focus();
    await page.keyboard.press("Enter");
    await rows("qr-codes", "已扫码").getByText(EMAIL).waitFor();
    // The focus has moved to the next action.
    await page.keyboard.press("Enter");
    await rows("qr-codes", "已确认登录").waitFor();
    const { ticket } = await authing.qrcode.checkStatus(random);
    expect(await authing.qrcode.exchangeUserInfo(ticket ?? "")).toMatchObject({ id: user.id });
    await rows("qr-codes", "已登录").waitFor();
  });

  test("reports that an action had no effect because the data has changed", async () => {
    const { random } = emulator.qrCodes.create();
    await page.reload();
    const decline = rows("qr-codes", "等待扫码").getByRole("button", { name: "取消登录" });
    await decline.waitFor();
    emulator.qrCodes.expire(random);
    await decline.click();
    await page.getByRole("status").getByText("操作未生效，数据已经变化").waitFor();
    await rows("qr-codes", "已过期").waitFor();
    expect(problems.splice(0)).toEqual([expect.stringContaining("409 (Conflict)")]);
  });

  test("marks a QR code that expires while the page is open", async () => {
    const { random } = emulator.qrCodes.create();
    ({ page, problems } = await openPage(browser, { locale: "zh-CN" }));
    await page.clock.install();
    await page.goto(emulator.url);
    await rows("qr-codes", "等待扫码").waitFor();
    emulator.qrCodes.expire(random);
    await page.clock.fastForward("02:01");
    await rows("qr-codes", "已过期").waitFor();
  });

  test("expires all sessions on request", async () => {
    await authing.login();
    await rows("sessions", "my-app").waitFor();
    await press("让所有会话过期");
    await isEmpty("sessions");
    expect(emulator.sessions.list()).toEqual([]);
  });

  test("rotates the key on request, after which a client fetches the new key", async () => {
    await authing.registerByEmail(EMAIL, PASSWORD);
    const key = (await page.locator("#key").textContent()) ?? "";
    await press("更换密钥");
    await page.waitForFunction((old) => document.querySelector("#key")?.textContent !== old, key);
    expect(await authing.loginByEmail(EMAIL, PASSWORD)).toMatchObject({ email: EMAIL });
    await rows("requests", "错误 2016").waitFor();
  });

  test("resets the emulator only after confirmation", async () => {
    await authing.login();
    await rows("sessions", "my-app").waitFor();
    await press("清空数据");
    await press("取消");
    expect(emulator.users.list()).toHaveLength(1);
    await press("清空数据");
    await page.getByRole("dialog").getByRole("button", { name: "清空" }).click();
    for (const list of ["codes", "qr-codes", "users", "sessions", "requests"]) {
      await isEmpty(list);
    }
    expect(emulator.users.list()).toEqual([]);
  });

  test("shows a QR code for a web sign-in, and the decision of the user who scans it", async () => {
    await press("新建二维码");
    await page.getByRole("img", { name: "登录二维码" }).waitFor();
    await rows("qr-codes", "等待扫码").waitFor();
    const random = emulator.qrCodes.list()[0]?.random as string;
    await authing.login();
    await authing.updateProfile({ nickname: "小明" });
    const code = await authing.qrcode.scan({ text: emulator.qrCodes.textOf(random) });
    await rows("qr-codes", "已扫码，等待确认").getByText("小明").waitFor();
    await code.confirm();
    await rows("qr-codes", "已确认登录").waitFor();
    expect(await page.getByRole("img", { name: "登录二维码" }).count()).toBe(0);
  });

  test("shows user input as text, not as HTML", async () => {
    const nickname = '<img src="x" onerror="console.error(1)"><script>console.error(2)</script>';
    await emulator.users.create({ username: "mallory", nickname });
    await page.reload();
    await rows("users", nickname).waitFor();
  });

  test("uses the browser's language by default and remembers the user's choice", async () => {
    const { page: english, problems: others } = await openPage(browser, { locale: "en-US" });
    const titleOf = async (shown: Page) => [
      await shown.locator("h1").textContent(),
      await shown.title(),
      await shown.locator("html").getAttribute("lang"),
    ];
    const chineseTitle = ["Authing 模拟服务", "Authing 模拟服务", "zh-CN"];
    const englishTitle = ["Authing emulator", "Authing emulator", "en"];
    await english.goto(emulator.url);
    expect([await titleOf(page), await titleOf(english)]).toEqual([chineseTitle, englishTitle]);
    expect(others).toEqual([]);

    await authing.login();
    await rows("sessions", "my-app").getByText("有效期至").waitFor();
    await press("English");
    await rows("sessions", "my-app").getByText("Valid until").waitFor();
    await page.getByText("Live").waitFor();
    const again = await page.context().newPage();
    await again.goto(emulator.url);
    expect(await titleOf(again)).toEqual(englishTitle);
    await again.getByRole("button", { name: "中文" }).click();
    expect(await titleOf(again)).toEqual(chineseTitle);
  });

  test("fits phones and desktops, in light and dark mode and in both languages", async () => {
    await emulator.users.create({ email: EMAIL, password: PASSWORD, nickname: "林晓", phone: "13800000002" });
    emulator.faults.add({ path: "/api/v2/sms/send", latency: 200 });
    emulator.faults.add({ field: "user", status: 502, count: 2 });
    await authing.sendSmsCode(PHONE);
    await authing.loginByPhoneCode(PHONE, emulator.outbox.latest(PHONE)?.code ?? "");
    await authing.sendEmail(EMAIL, "CHANGE_EMAIL");
    await authing.loginByEmail(EMAIL, "wrong").catch(() => {});
    await authing.loginByEmail(EMAIL, PASSWORD);
    await authing.login();
    await authing.updateProfile({ nickname: "王小明" });
    const user = await emulator.users.create({ username: "wei", nickname: "韦一" });
    emulator.mfa.associateTotp(user);
    emulator.mfa.confirmTotp(user, emulator.mfa.currentTotp(user));
    emulator.qrCodes.create();
    await rows("sessions", "王小明").waitFor();
    await emulator.users.create({ username: "name".repeat(20), email: `${"long".repeat(12)}@example.com` });
    await page.reload();
    await rows("users", "namename").waitFor();
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      for (const width of [360, 768, 1024, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
        expect(await page.evaluate(findCutTexts)).toEqual([]);
      }
      await page.locator("#language").click();
    }
  });
});

/** Runs in the page: returns the texts that leave their card, which hides what does not fit. */
function findCutTexts(): (string | null)[] {
  return [...document.querySelectorAll(".card")].flatMap((card) => {
    const { right } = card.getBoundingClientRect();
    const cut = [...card.querySelectorAll("*")].filter((element) => element.getBoundingClientRect().right > right);
    return cut.map((element) => element.textContent);
  });
}
