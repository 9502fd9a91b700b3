import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { type Preview, startPreview } from "../../preview/src/start-preview";
import { describeInBrowser, launchBrowser, openPage } from "../support/browser";

const ROOT = path.join(__dirname, "../..");
const PHONE = "13911112222";

let browser: Browser;
let preview: Preview;
let page: Page;
let problems: string[];

/** A button of the phone. */
const button = (name: string) => page.getByRole("button", { name, exact: true });

describeInBrowser("the example in the preview", () => {
  beforeAll(async () => {
    browser = await launchBrowser();
    preview = await startPreview({
      folder: path.join(ROOT, "preview"),
      appFolder: path.join(ROOT, "example-miniprogram"),
      port: 0,
      emulatorPort: 0,
      log: () => {},
    });
  });
  beforeEach(async () => {
    preview.emulator.reset();
    ({ page, problems } = await openPage(browser, { viewport: { width: 1280, height: 900 } }));
    await page.goto(preview.url);
  });
  afterEach(async () => {
    await page.context().close();
    expect(problems).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    await preview?.close();
  });

  test("logs in silently, stays logged in after a reload, and logs out", async () => {
    await button("退出登录").waitFor();
    const [user] = preview.emulator.users.list();
    await page.getByText(user?.id as string).waitFor();

    await page.reload();
    await page.getByText(user?.id as string).waitFor();
    expect(preview.emulator.users.list()).toMatchObject([{ loginsCount: 1 }]);

    await button("退出登录").click();
    await page.getByText("还没有登录").waitFor();
    expect(preview.emulator.sessions.list()).toEqual([]);
    await page.reload();
    await page.getByText("还没有登录").waitFor();
  });

  test("logs in by a phone number that WeChat gives, if the user allows it", async () => {
    await logOut();
    await page.getByRole("link", { name: "其他登录方式" }).click();
    await button("手机号快捷登录").click();
    await button("不允许").click();
    expect(preview.emulator.sessions.list()).toEqual([]);

    await button("手机号快捷登录").click();
    await page.getByLabel("手机号", { exact: true }).fill(PHONE);
    await button("允许").click();
    await button("退出登录").waitFor();
    expect(preview.emulator.users.list()).toMatchObject([{ phone: PHONE }]);
  });

  test("takes a picture and WeChat's nickname into the profile", async () => {
    await page.getByText("未设置昵称").click();
    await button("选择头像").click();
    await button("示例图片 2").click();
    await page.getByText("已保存").waitFor();
    await page.getByPlaceholder("请输入昵称").click();
    await button("小明").click();
    await button("保存").click();
    await button("返回").click();
    await page.getByText("小明").waitFor();
    expect(preview.emulator.users.list()[0]?.photo).toContain(preview.emulator.url);
  });

  test("shows why a login fails, and forgets everything when told so", async () => {
    await logOut();
    await page.getByRole("link", { name: "其他登录方式" }).click();
    await page.getByText("账号密码").click();
    await page.getByPlaceholder("邮箱、手机号或用户名").fill("nobody");
    await page.getByPlaceholder("请输入密码").fill("password");
    await button("登录").click();
    await page.getByRole("dialog").getByText("用户不存在").waitFor();
    await button("确定").click();

    await button("清除缓存").click();
    await button("退出登录").waitFor();
  });

  async function logOut(): Promise<void> {
    await button("退出登录").click();
    await page.getByText("还没有登录").waitFor();
  }
});
