import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { type Preview, startPreview } from "../../preview/src/start-preview";
import { describeInBrowser, launchBrowser, openPage } from "../support/browser";
import { findDesignFaults } from "../support/design-faults";
import { useExample } from "../support/example-page";

const ROOT = path.join(__dirname, "../..");
/** Widths of phones and of a tablet, in CSS pixels. */
const WIDTHS = [320, 375, 768];
const SCHEMES = ["light", "dark"] as const;
const PASSWORD = "correct horse";
const PHONE = "13911112222";
const LONG = "a.very.long.name.that.needs.more.than.one.line@mail.example.com";

/** A date in the language of the pages. */
const EXPIRATION = /20\d\d年|, 20\d\d/;

let browser: Browser;
let preview: Preview;

describeInBrowser("design of the example mini program", () => {
  beforeAll(async () => {
    browser = await launchBrowser();
    const folders = { folder: path.join(ROOT, "preview"), appFolder: path.join(ROOT, "example-miniprogram") };
    preview = await startPreview({ ...folders, port: 0, emulatorPort: 0, log: () => {} });
  });
  beforeEach(() => preview.emulator.reset());
  afterAll(async () => {
    await browser?.close();
    await preview?.close();
  });

  test.each(["zh-CN", "en-US"])(
    "is readable and complete on every page and in every state, in %s",
    async (locale) => {
      const { page } = await openPage(browser, { viewport: { width: 1280, height: 720 }, locale });
      page.setDefaultTimeout(10_000);
      await useSmallPhone(page);
      await page.goto(preview.url);
      const faults: string[] = [];
      const look = async (state: string) => {
        for (const scheme of SCHEMES) {
          await page.emulateMedia({ colorScheme: scheme });
          const found = await findDesignFaults(page, { widths: WIDTHS });
          faults.push(...found.map((fault) => `${state}, ${scheme}, ${fault}`));
        }
      };
      await walk(page, look);
      await page.context().close();
      expect(faults).toEqual([]);
    },
    120_000,
  );

  test("finds faults that the test adds to a page", async () => {
    const { page } = await openPage(browser, { viewport: { width: 1280, height: 720 }, locale: "zh-CN" });
    await useSmallPhone(page);
    await page.goto(preview.url);
    await page.locator("#sign-in").click();
    await page.locator("#way-sms").waitFor();
    const find = async () =>
      (await findDesignFaults(page, { widths: [320] })).map((fault) => fault.replace("320 px: ", ""));
    expect(await find()).toEqual([]);
    const faultsWith = async (style: string) => {
      const tag = await page.addStyleTag({ content: style });
      const faults = await find();
      await tag.evaluate((element) => (element as HTMLElement).remove());
      return faults.join("\n");
    };
    expect(await faultsWith(".hint { opacity: 0.7 }")).toBe("选择一种方式登录: contrast 2.78, expected 4.5");
    expect(await faultsWith("#submit#submit { color: #aaa }")).toMatch(/^登录: contrast 1\.\d\d, expected 3$/);
    expect(await faultsWith(".placeholder { color: gray }")).toContain("请输入手机号: contrast 3.95, expected 4.5");
    expect(await faultsWith(".heading-title { margin-left: -20px }")).toBe("登录: leaves the screen");
    expect(await faultsWith(".heading { margin-bottom: -40px }")).toContain('overlaps "手机号快捷登录"');
    expect(await faultsWith(".field-label { width: 30px; min-width: 0; white-space: nowrap }")).toContain("is cut off");
    expect(await faultsWith(".page.page { padding-bottom: 0 }")).toContain("忘记密码: is in the safe area");
    expect(await faultsWith(".second-field.second-field { border-top: 0 }")).toMatch(/^验证码.*: has no line above$/s);
    expect(await faultsWith(".field.field { min-height: 0; height: 24px }")).toContain(
      "手机号: is 1 px from the edge of its row",
    );
    expect(await faultsWith(".card.card { padding-bottom: 28px }")).toMatch(/: has 28 px below its content$/);
    expect(await faultsWith(".heading .hint { width: 7em; font-size: 14px }")).toContain("leaves a character alone");
    await page.locator("#phone-login").evaluate((element) => element.replaceChildren());
    expect((await find()).join()).toContain("has no aria-label");
    await page.context().close();
  });
});

/** Makes the screen of the preview low, so that long pages scroll, and as wide as `findDesignFaults` sets it. */
async function useSmallPhone(page: Page): Promise<void> {
  await page.addInitScript(() => {
    document.addEventListener("DOMContentLoaded", () => {
      const style = document.createElement("style");
      style.textContent = ".preview-screen { width: var(--screen-width, 320px) !important; height: 568px !important }";
      document.head.append(style);
    });
  });
}

/** Visits every page in every state. Calls `look` in each of them. */
async function walk(page: Page, look: (state: string) => Promise<void>): Promise<void> {
  const { emulator } = preview;
  const ming = await emulator.users.create({
    username: "ming",
    email: LONG,
    phone: PHONE,
    nickname: LONG,
    password: PASSWORD,
  });
  const ann = await emulator.users.create({ username: "ann", password: PASSWORD });
  emulator.mfa.require(ann, true);
  for (let count = 0; count < 6; count++) {
    const attempt = { userId: ming.id, appId: "app-1", clientIp: "2001:db8:85a3::8a2e:370:7334", userAgent: "" };
    emulator.loginHistory.add({ ...attempt, success: false, errorMessage: "密码不正确", loginMethod: "loginByEmail" });
  }

  const { find, fill, tap, goBack, enterPassword } = useExample(page);
  const confirmDialog = () => page.getByRole("dialog").locator(".preview-choice-main").click();

  await find("sign-in").waitFor();
  await look("home, signed out");
  await tap("sign-in");
  await find("way-sms").waitFor();
  await look("login by SMS");
  await fill("phone", PHONE);
  await look("login by SMS, with a phone number");
  await tap("send");
  await page.getByText("(60s)").waitFor();
  await fill("code", "123456");
  await look("login by SMS, with a code");
  await tap("way-password");
  await look("login by password");
  for (let count = 0; count < 4; count++) {
    await enterPassword("ann", "wrong password");
    await page.getByRole("dialog").waitFor();
    await page.keyboard.press("Escape");
  }
  await find("captcha").waitFor();
  await look("login with a captcha");
  await tap("register");
  await find("nickname").waitFor();
  await look("register");
  await fill("email", "ming@example.com");
  await fill("password", PASSWORD);
  await look("register, filled in");
  await goBack();
  await tap("reset-password");
  await find("send").waitFor();
  await look("reset password");
  await goBack();
  await goBack();

  await tap("sign-in");
  await tap("wechat-login");
  await find("check").waitFor();
  await look("home, for a user without a name");
  await tap("sign-out");

  await tap("sign-in");
  await enterPassword("ming", PASSWORD);
  await find("check").waitFor();
  await look("home");
  const release = await holdRequests(page);
  await tap("check");
  await look("home, while a call is pending");
  await release();
  await page.getByText(EXPIRATION).waitFor();
  await look("home, with a checked session");
  const releaseLaunch = await holdRequests(page);
  await page.reload();
  await page.locator(".spinner").waitFor();
  await look("home, loading");
  await releaseLaunch();
  await page.getByText(EXPIRATION).waitFor();

  await tap("person");
  await find("nickname").waitFor();
  await look("profile");
  emulator.faults.add({ path: "/api/v3/get-security-info", status: 500, body: "", count: 10 });
  await tap("security");
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("Escape");
  await find("retry").waitFor();
  await look("security, failed to load");
  emulator.faults.clear();
  const releaseSecurity = await holdRequests(page);
  await tap("retry");
  await find("retry").waitFor({ state: "detached" });
  await look("security, loading");
  await releaseSecurity();
  await find("more").waitFor();
  await look("security");
  await tap("enroll");
  await find("confirm").waitFor();
  await look("security, enrollment");
  await fill("code", emulator.mfa.currentTotp(ming) as string);
  await look("security, enrollment with a code");
  await tap("confirm");
  await find("reset-OTP").waitFor();
  await look("security, with a factor");
  emulator.sessions.revoke(emulator.sessions.list()[0]?.token as string);
  await tap("reset-OTP");
  await confirmDialog();
  await find("expired").waitFor();
  await look("login, expired");

  await enterPassword("ming", PASSWORD);
  await find("use-recovery").waitFor();
  await look("MFA");
  await tap("use-sms");
  await look("MFA by SMS");
  await tap("use-email");
  await look("MFA by email");
  await tap("use-recovery");
  await fill("code", emulator.mfa.findTotp(ming)?.recoveryCode as string);
  await look("MFA with a recovery code");
  await tap("submit");
  await tap("scan");
  const { random } = emulator.qrCodes.create();
  await page.getByRole("dialog").locator("input").fill(emulator.qrCodes.textOf(random));
  await confirmDialog();
  await find("cancel").waitFor();
  await look("web login");
  await tap("cancel");
  await tap("sign-out");
  await tap("sign-in");
  await enterPassword("ann", PASSWORD);
  // Three wrong passwords have made the service require a captcha.
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("Escape");
  await find("captcha").waitFor();
  await fill("captcha-code", emulator.captchas.latest()?.code as string);
  await tap("submit");
  await find("enroll").waitFor();
  await look("MFA, before the enrollment");
  await tap("enroll");
  await find("confirm").waitFor();
  await look("MFA, enrollment");
}

/** Holds the requests for the emulator. Returns a function that sends them. */
async function holdRequests(page: Page): Promise<() => Promise<void>> {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const isApi = (url: URL) => url.origin === preview.emulator.url;
  await page.route(isApi, async (route) => {
    await held;
    await route.continue();
  });
  return async () => {
    release();
    await page.unrouteAll({ behavior: "wait" });
  };
}
