import path from "node:path";
import type { User } from "authing-emulator";
import type { Browser, Locator, Page } from "playwright-core";
import { type Preview, startPreview } from "../../preview/src/start-preview";
import { describeInBrowser, launchBrowser, type OpenPage, openPage, renewPage } from "../support/browser";

const ROOT = path.join(__dirname, "../..");
const EMAIL = "ming@example.com";
const PHONE = "13911112222";
const PASSWORD = "correct horse";

let browser: Browser;
let preview: Preview;
let opened: OpenPage;
let page: Page;

const button = (name: string) => page.getByRole("button", { name, exact: true });
const link = (name: string) => page.getByRole("link", { name, exact: true });

describeInBrowser("example mini program in the preview", () => {
  beforeAll(async () => {
    browser = await launchBrowser();
    const folders = { folder: path.join(ROOT, "preview"), appFolder: path.join(ROOT, "example-miniprogram") };
    preview = await startPreview({ ...folders, port: 0, emulatorPort: 0, log: () => {} });
    opened = await openPage(browser, { viewport: { width: 1280, height: 900 }, locale: "zh-CN" });
    page = opened.page;
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    page.setDefaultTimeout(10_000);
  });
  beforeEach(async () => {
    await renewPage(opened, preview.url);
    preview.emulator.reset();
    await page.goto(preview.url);
    await page.getByText("还没有登录").waitFor();
  });
  afterEach(() => expect(opened.problems).toEqual([]));
  afterAll(async () => {
    await browser?.close();
    await preview?.close();
  });

  test("signs in with WeChat, stays signed in after a reload, copies the user ID and signs out", async () => {
    await signIn();
    await page.reload();
    await button("退出登录").waitFor();
    const [user] = preview.emulator.users.list();
    expect(user).toMatchObject({ loginsCount: 1 });
    await button("复制 用户 ID").click();
    await page.getByText("已复制：用户 ID").waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(user?.id);

    await button("退出登录").click();
    await page.getByText("还没有登录").waitFor();
    expect(preview.emulator.sessions.list()).toEqual([]);
    await page.reload();
    await page.getByText("还没有登录").waitFor();
  });

  test("signs in with the WeChat phone number if the user allows it", async () => {
    await goToLogin();
    await button("手机号快捷登录").click();
    await button("不允许").click();
    expect(preview.emulator.sessions.list()).toEqual([]);

    await button("手机号快捷登录").click();
    await page.getByRole("dialog").getByLabel("手机号", { exact: true }).fill(PHONE);
    await button("允许").click();
    await button("退出登录").waitFor();
    expect(preview.emulator.users.list()).toMatchObject([{ phone: PHONE }]);
  });

  test("saves an avatar and the WeChat nickname in the profile", async () => {
    await signIn();
    await page.getByText("未设置昵称").click();
    await button("更换头像").click();
    await button("示例图片 2").click();
    await page.getByText("已保存").waitFor();
    await page.getByPlaceholder("请输入昵称").click();
    await button("小明").click();
    await button("保存").click();
    await button("返回").click();
    await page.getByText("小明").waitFor();
    expect(preview.emulator.users.list()[0]?.photo).toContain(preview.emulator.url);
  });

  test("deletes the account after a confirmation, and binds WeChat to another user", async () => {
    const { emulator } = preview;
    await signIn();
    await page.getByText("未设置昵称").click();
    await button("注销账号").click();
    await page.getByRole("dialog").getByText("无法恢复").waitFor();
    await button("取消").click();
    expect(emulator.users.list()).toHaveLength(1);
    await button("注销账号").click();
    await button("注销").click();
    await page.getByText("还没有登录").waitFor();
    expect([emulator.users.list(), emulator.sessions.list()]).toEqual([[], []]);
    await page.reload();
    await page.getByText("还没有登录").waitFor();

    const user = await emulator.users.create({ email: EMAIL, password: PASSWORD });
    await goToLogin();
    await enterPassword(EMAIL, PASSWORD);
    await page.getByText("未设置昵称").click();
    await button("绑定微信").click();
    await page.getByText("已绑定", { exact: true }).filter({ visible: true }).first().waitFor();
    await button("绑定微信").waitFor({ state: "detached" });
    expect(user.openid).toMatch(/./);
  });

  test("shows why a sign-in fails, and clears the storage on request", async () => {
    await goToLogin();
    await page.getByText("账号密码").click();
    await page.getByPlaceholder("邮箱/手机号/用户名").fill("nobody");
    await page.getByPlaceholder("请输入密码").fill("password");
    await button("登录").click();
    await page.getByRole("dialog").getByText("用户不存在").waitFor();
    await button("确定").click();

    await button("确定").waitFor({ state: "detached" });
    await button("微信一键登录").click();
    await button("退出登录").waitFor();
    await button("清除缓存").click();
    await page.getByText("还没有登录").waitFor();
  });

  test("opens the sign-in page after the service ends the session, and no longer shows the user", async () => {
    const { emulator } = preview;
    await signIn();
    await page.getByText("未设置昵称").click();
    await page.getByPlaceholder("请输入昵称").fill("小明");
    await button("保存").click();
    await page.getByText("已保存").waitFor();
    await page.getByText("已保存").waitFor({ state: "detached" });
    await button("返回").click();
    await page.getByText("小明").waitFor();
    await page.getByText("小明").click();
    emulator.sessions.revoke(emulator.sessions.list()[0]?.token as string);
    await page.evaluate(recordTexts);
    await button("保存").click();
    await page.getByText("登录已过期，请重新登录。").waitFor();
    await button("回到首页").click();
    await page.getByText("还没有登录").waitFor();
    expect((await recordedTexts()).join()).not.toContain("小明");
    expect(emulator.users.list()).toMatchObject([{ nickname: "小明", loginsCount: 1 }]);
    expect(emulator.sessions.list()).toEqual([]);
  });

  test("never shows the user at a launch after the session has ended", async () => {
    const { emulator } = preview;
    await emulator.users.create({ email: EMAIL, password: PASSWORD, nickname: "小明" });
    await goToLogin();
    await enterPassword(EMAIL, PASSWORD);
    await page.getByText("小明").waitFor();
    emulator.sessions.revoke(emulator.sessions.list()[0]?.token as string);
    const script = await page.addInitScript(recordTexts);
    await page.reload();
    await page.getByText("登录已过期，请重新登录。").waitFor();
    await script.dispose();
    const texts = await recordedTexts();
    expect(texts[0]).toBe("正在恢复登录状态…");
    expect(texts.join()).not.toContain("小明");
  });

  test("signs in with an SMS code from the emulator's outbox", async () => {
    await goToLogin();
    await page.getByPlaceholder("请输入手机号").fill(PHONE);
    await button("获取验证码").click();
    await page.getByText("重发 (60s)").waitFor();
    await page.getByPlaceholder("6 位数字").fill(preview.emulator.outbox.latest(PHONE)?.code as string);
    await button("登录").click();
    await page.getByText(PHONE).waitFor();
    expect(preview.emulator.users.findByPhone(PHONE)).toMatchObject({ loginsCount: 1 });
  });

  test("registers a user, rejects a wrong password and accepts the correct password", async () => {
    await goToLogin();
    await link("注册账号").click();
    // The preview displays forms inline, so the app's own style applies.
    expect(await page.locator("wx-form").evaluate((form) => getComputedStyle(form).display)).toBe("block");
    await page.getByPlaceholder("请输入邮箱").fill("ming");
    await page.getByPlaceholder("至少 6 位").fill(PASSWORD);
    const disabled = () => button("注册并登录").isDisabled();
    expect(await disabled()).toBe(true);
    await page.getByPlaceholder("请输入邮箱").fill(EMAIL);
    expect(await disabled()).toBe(false);
    await page.getByPlaceholder("至少 6 位").fill("short");
    expect(await disabled()).toBe(true);
    await page.getByPlaceholder("至少 6 位").fill(PASSWORD);
    await button("注册并登录").click();
    await page.getByText(EMAIL).waitFor();

    await signOut();
    await goToLogin();
    await enterPassword(EMAIL, "wrong password");
    await page.getByRole("dialog").getByText("密码不正确").waitFor();
    await button("确定").click();
    await enterPassword(EMAIL, PASSWORD);
    await page.getByText(EMAIL).waitFor();
  });

  test("resets a forgotten password", async () => {
    const user = await preview.emulator.users.create({ phone: PHONE, password: "forgotten" });
    await goToLogin();
    await link("忘记密码").click();
    await page.getByPlaceholder("请输入手机号").last().fill(PHONE);
    await button("获取验证码").last().click();
    await page.getByText("重发 (60s)").waitFor();
    await page
      .getByPlaceholder("6 位数字")
      .last()
      .fill(preview.emulator.outbox.latest(PHONE)?.code as string);
    await page.getByPlaceholder("至少 6 位").fill(PASSWORD);
    await button("重置密码").click();
    await page.getByText("密码已重置").waitFor();
    expect(await preview.emulator.users.hasPassword(user, PASSWORD)).toBe(true);
  });

  test("approves a sign-in on a web page after the user scans its QR code", async () => {
    const { qrCodes } = preview.emulator;
    await signIn();
    const web = await page.context().newPage();
    await web.goto(preview.emulator.url);
    await web.getByRole("button", { name: "新建二维码" }).click();
    await web.getByText("等待扫码").waitFor();
    // Chromium draws a page in the background only once per second.
    await page.bringToFront();

    await button("扫码登录网页版").click();
    expect(await countLines(page.getByText("选择登录二维码，或粘贴二维码的内容"))).toBe(1);
    await button("取消").click();
    await button("扫码登录网页版").click();
    await page.getByLabel("二维码的内容").fill("https://example.com");
    await button("扫描").click();
    await page.getByText("这不是登录二维码").waitFor();

    await button("扫码登录网页版").click();
    await page.getByRole("button", { name: /^登录二维码 \d/ }).click();
    await page.getByText("确认登录网页版？").waitFor();
    await web.getByText("已扫码，等待确认").waitFor();
    await page.getByText("这不是登录二维码").waitFor({ state: "detached" });
    await button("确认登录").click();
    await web.getByText("已确认登录").waitFor();
    await button("退出登录").waitFor();

    const { random } = qrCodes.create();
    await button("扫码登录网页版").click();
    await page.getByLabel("二维码的内容").fill(qrCodes.textOf(random));
    await button("扫描").click();
    await page.getByText("确认登录网页版？").waitFor();
    await button("取消").click();
    await button("退出登录").waitFor();
    expect(qrCodes.list()).toMatchObject([{ state: "confirmed" }, { state: "cancelled" }]);
  });

  test("signs in with the recovery code of a second factor that the user has bound (1635)", async () => {
    const { emulator } = preview;
    const user: User = await emulator.users.create({ email: EMAIL, password: PASSWORD });
    emulator.mfa.associateTotp(user);
    emulator.mfa.confirmTotp(user, emulator.mfa.currentTotp(user) as string);
    await goToLogin();
    await enterPassword(EMAIL, PASSWORD);
    await enterRecoveryCode(user);
    expect(emulator.sessions.list()).toMatchObject([{ userId: user.id }]);
  });

  test("enrolls a second factor that the app requires, and later asks for it (1636)", async () => {
    const { emulator } = preview;
    const user: User = await emulator.users.create({ username: "ming", password: PASSWORD });
    emulator.mfa.require(user, true);
    await goToLogin();
    await enterPassword("ming", PASSWORD);
    await page.getByText("此应用要求多因素认证，请先绑定身份验证器。").waitFor();
    await button("绑定身份验证器").click();
    await page.getByLabel("身份验证器的二维码").waitFor();
    await button("复制 密钥").click();
    await page.getByText("已复制：密钥").waitFor();
    await page.getByPlaceholder("6 位数字").last().fill("000000");
    await button("完成绑定").click();
    await page.getByRole("dialog").getByText("验证码验证失败").waitFor();
    await button("确定").click();
    await page
      .getByPlaceholder("6 位数字")
      .last()
      .fill(emulator.mfa.currentTotp(user) as string);
    await button("完成绑定").click();
    await button("退出登录").waitFor();
    expect(emulator.sessions.list()).toMatchObject([{ userId: user.id }]);
    expect(emulator.mfa.list(user)).toMatchObject([{ type: "OTP" }]);

    await signOut();
    await goToLogin();
    await enterPassword("ming", PASSWORD);
    await enterRecoveryCode(user);
  });

  test("signs in with an SMS code or an email code as the second factor that the app requires (1636)", async () => {
    const { emulator } = preview;
    const user: User = await emulator.users.create({ email: EMAIL, phone: PHONE, password: PASSWORD });
    emulator.mfa.require(user, true);
    for (const [address, masked] of [
      [PHONE, "139****2222"],
      [EMAIL, "m***@example.com"],
    ] as const) {
      await goToLogin();
      await enterPassword(EMAIL, PASSWORD);
      await page.getByText("验证码将发送到 139****2222").waitFor();
      if (address === EMAIL) {
        await button("使用邮箱验证码").click();
      }
      await page.getByText(`验证码将发送到 ${masked}`).waitFor();
      await button("获取验证码").click();
      await page.getByText("重发 (60s)").waitFor();
      await page
        .getByPlaceholder("6 位数字")
        .last()
        .fill(emulator.outbox.latest(address)?.code as string);
      await button("验证").click();
      await signOut();
    }
    expect(emulator.loginHistory.listOf(user).filter(({ success }) => success)).toHaveLength(2);
  });

  test("shows a captcha after three wrong passwords and signs in with its text", async () => {
    const { emulator } = preview;
    const user = await emulator.users.create({ username: "ming", password: PASSWORD });
    await goToLogin();
    for (const message of ["密码不正确", "密码不正确", "密码不正确", "账号异常，需要输入验证码"]) {
      await enterPassword("ming", "wrong password");
      await page.getByRole("dialog").getByText(message).waitFor();
      await button("确定").click();
    }
    await page.getByLabel("图形验证码", { exact: true }).waitFor();
    await page.getByPlaceholder("请输入密码").fill(PASSWORD);
    await page.getByLabel("图形验证码", { exact: true }).fill(emulator.captchas.latest()?.code as string);
    await button("登录").click();
    await button("退出登录").waitFor();
    expect(emulator.sessions.list()).toMatchObject([{ userId: user.id }]);
  });

  test("enrolls an authenticator app on the security page, shows the sign-ins, and signs in with it", async () => {
    const { emulator } = preview;
    await signIn();
    const [user] = emulator.users.list() as [User];
    await page.getByText("未设置昵称").click();
    await link("账号安全").click();
    await page.getByText("登录记录").waitFor();
    await page.getByText("成功").waitFor();
    await button("绑定身份验证器").click();
    await page.getByPlaceholder("6 位数字").waitFor();
    // One line for each sentence.
    expect(await countLines(page.getByText("请在 1 分钟内输入动态口令"))).toBe(2);
    await button("复制 恢复码").click();
    await page.getByText("已复制：恢复码").waitFor();
    await page.getByText("已复制：恢复码").waitFor({ state: "detached" });
    const { recoveryCode } = emulator.mfa.findTotp(user) as { recoveryCode: string };
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(recoveryCode);
    await page.getByPlaceholder("6 位数字").fill(emulator.mfa.currentTotp(user));
    await button("完成绑定").click();
    await page.getByText("已绑定", { exact: true }).filter({ visible: true }).first().waitFor();
    await button("解绑 身份验证器").waitFor();
    expect(emulator.mfa.list(user)).toMatchObject([{ type: "OTP" }]);

    await button("返回").click();
    await button("返回").click();
    await signOut();
    await goToLogin();
    await button("微信一键登录").click();
    await page.getByText("请输入身份验证器上的 6 位动态口令").waitFor();
    await page.getByPlaceholder("6 位数字").last().fill(emulator.mfa.currentTotp(user));
    await button("验证").click();
    await page.getByText("未设置昵称").click();
    await link("账号安全").click();
    await button("解绑 身份验证器").click();
    await page.getByText("登录时不再需要动态口令").waitFor();
    await button("解绑").click();
    await button("绑定身份验证器").waitFor();
    expect(emulator.mfa.list(user)).toEqual([]);
  });

  async function signOut(): Promise<void> {
    await button("退出登录").click();
    await page.getByText("还没有登录").waitFor();
  }

  async function goToLogin(): Promise<void> {
    await button("登录").click();
    await page.getByText("选择一种方式登录").waitFor();
  }

  async function signIn(): Promise<void> {
    await goToLogin();
    await button("微信一键登录").click();
    await button("退出登录").waitFor();
  }

  /** Returns the text of the visible page after each change since `recordTexts`. */
  function recordedTexts(): Promise<string[]> {
    return page.evaluate("texts");
  }

  async function enterPassword(account: string, password: string): Promise<void> {
    await page.getByText("账号密码").click();
    await page.getByPlaceholder("邮箱/手机号/用户名").fill(account);
    await page.getByPlaceholder("请输入密码").fill(password);
    await button("登录").click();
  }

  /** Answers the request for a second factor with the recovery code, and waits for the home page. */
  async function enterRecoveryCode(user: User): Promise<void> {
    const { recoveryCode } = preview.emulator.mfa.findTotp(user) ?? {};
    await page.getByText("请输入身份验证器上的 6 位动态口令").waitFor();
    await page.getByText("使用恢复码").click();
    await page.getByPlaceholder("绑定时保存的恢复码").fill(recoveryCode as string);
    await button("验证").click();
    await button("退出登录").waitFor();
  }
});

/** Returns the number of lines that the text of an element takes. */
function countLines(text: Locator): Promise<number> {
  return text.evaluate((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
  });
}

/** Runs in the page: records the text of the visible page after each change, in the global variable `texts`. */
function recordTexts(): void {
  const texts: string[] = [];
  Object.assign(window, { texts });
  new MutationObserver(() => {
    const text = document.querySelector<HTMLElement>("[data-part=pages]")?.innerText.trim();
    if (text && text !== texts[texts.length - 1]) {
      texts.push(text);
    }
  }).observe(document, { subtree: true, childList: true, characterData: true });
}
