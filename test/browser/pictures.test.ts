import { writeFileSync } from "node:fs";
import path from "node:path";
import type { Emulator, User } from "authing-emulator";
import { createWx } from "authing-emulator/wx";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { type Preview, startPreview } from "../../preview/src/start-preview";
import type { AuthenticationClient } from "../../src/index";
import { describeInBrowser, launchBrowser, openPage } from "../support/browser";
import { type Chance, controlChance } from "../support/control-chance";
import { type ExamplePage, useExample } from "../support/example-page";

const { createRealm } = require("../../scripts/realm.cjs");

const ROOT = path.join(__dirname, "../..");
const PICTURES = path.join(ROOT, "docs/pictures");
/** Default addresses of `npm start`, which the pictures show. */
const PREVIEW_URL = "http://127.0.0.1:7101";
const EMULATOR_URL = "http://127.0.0.1:7100";
/** Window that just fits the phone and the panel. */
const EXAMPLE_WINDOW = { viewport: { width: 889, height: 882 }, deviceScaleFactor: 2 };
const EMULATOR_WINDOW = { viewport: { width: 1200, height: 720 } };
/**
 * - `text-rendering`: by default, Chromium can place text one pixel higher or lower than in the run before.
 * - `box-shadow`: a soft shadow has more colors than a small picture.
 * - `font-weight`: fonts with only one weight, e.g. those for Chinese on Linux, become bold from 700.
 */
const STYLE = `
  * { text-rendering: geometricPrecision }
  .preview-phone { box-shadow: inset 0 0 0 2px #3a404c }
  .preview-title h1, .preview-dialog h2 { font-weight: 700 }
`;
const PASSWORD = "correct horse";
const PHONE = "13800138000";
const SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";

const TEXTS = {
  "en-US": {
    suffix: "",
    app: "Corner Bookshop",
    person: { nickname: "Alice Chen", email: "alice@example.com", company: "Corner Bookshop", city: "Hangzhou" },
    colleague: { nickname: "Bob Wang", username: "bob" },
    wechatUser: "Carol Liu",
  },
  "zh-CN": {
    suffix: ".zh-CN",
    app: "街角书店",
    person: { nickname: "陈小满", email: "xiaoman@example.com", company: "街角书店", city: "杭州" },
    colleague: { nickname: "王磊", username: "wang.lei" },
    wechatUser: "刘洋",
  },
};
type Language = keyof typeof TEXTS;

const describePictures = process.env.UPDATE_PICTURES ? describeInBrowser : describe.skip;

let browser: Browser;
let preview: Preview;
let emulator: Emulator;
let chance: Chance;

// Writes the pictures that the documents show, if `UPDATE_PICTURES` is set.
describePictures.each(Object.keys(TEXTS) as Language[])("pictures in %s", (language) => {
  const texts = TEXTS[language];

  beforeAll(async () => {
    chance = controlChance();
    const folders = { folder: path.join(ROOT, "preview"), appFolder: path.join(ROOT, "example-miniprogram") };
    preview = await startPreview({ ...folders, port: 0, emulatorPort: 0, log: () => {} });
    emulator = preview.emulator;
    const rules = [
      [PREVIEW_URL, preview.url],
      [EMULATOR_URL, emulator.url],
    ].map(([shown, real]) => `MAP ${new URL(shown as string).host} ${new URL(real as string).host}`);
    browser = await launchBrowser(`--host-resolver-rules=${rules.join()}`);
  });
  beforeEach(() => {
    chance.startSequence(expect.getState().currentTestName as string);
    chance.setTime("2026-03-16T09:41:00+08:00");
  });
  afterAll(async () => {
    await browser?.close();
    await preview?.close();
    chance?.restore();
  });

  test("of the example", async () => {
    const user = await emulator.users.create({ ...texts.person, phone: PHONE, password: PASSWORD });
    await emulator.users.create({ ...texts.colleague, password: PASSWORD });
    emulator.applications.assign(user, { id: "YOUR_APP_ID", name: texts.app });
    const page = await open(EXAMPLE_WINDOW);
    await page.goto(PREVIEW_URL);
    const example = useExample(page);
    await takeLogin(page, example);
    await takeError(page, example);
    await takeCaptcha(page, example);
    await takePagesOfUser(page, example, user);
  }, 120_000);

  test("of the emulator's page", async () => {
    emulator.reset();
    fixDurations();
    await addActivity();
    const page = await open(EMULATOR_WINDOW);
    await page.goto(EMULATOR_URL);
    await page.locator('#connection[data-state="open"]').waitFor();
    await page.locator("#requests li").first().waitFor();
    // The emulator generates another key in each run.
    await page.locator("#key").evaluate((key) => key.replaceChildren("3c015803"));
    await save(page, "emulator");
  });

  async function takeLogin(page: Page, { tap, fill }: ExamplePage): Promise<void> {
    await tap("sign-in");
    await fill("phone", PHONE);
    await tap("send");
    await page.getByText("(60s)").waitFor();
    await fill("code", emulator.outbox.latest(PHONE)?.code as string);
    await save(page, "example-login");
  }

  async function takeError(page: Page, { enterPassword }: ExamplePage): Promise<void> {
    await enterPassword(texts.person.email, "wrong password");
    await page.getByRole("dialog").waitFor();
    await savePhone(page, "example-error");
    await page.keyboard.press("Escape");
  }

  async function takeCaptcha(page: Page, { enterPassword, find, fill }: ExamplePage): Promise<void> {
    for (let count = 0; count < 4; count++) {
      await enterPassword(texts.colleague.username, "wrong password");
      await page.getByRole("dialog").waitFor();
      await page.keyboard.press("Escape");
    }
    await find("captcha").waitFor();
    await fill("captcha-code", emulator.captchas.latest()?.code as string);
    await savePhone(page, "example-captcha");
    await page.reload();
  }

  async function takePagesOfUser(page: Page, example: ExamplePage, user: User): Promise<void> {
    const { find, tap, goBack, enterPassword } = example;
    chance.pass(60);
    await tap("sign-in");
    await enterPassword(texts.person.email, PASSWORD);
    await tap("person");
    await tap("avatar");
    await page.locator(".preview-picture").first().click();
    await page.locator(".preview-toast").waitFor();
    await page.locator(".preview-toast").waitFor({ state: "detached" });
    await savePhone(page, "example-profile");

    emulator.mfa.associateTotp(user, { secret: SECRET });
    emulator.mfa.confirmTotp(user, emulator.mfa.currentTotp(user) as string);
    await tap("security");
    await find("reset-OTP").waitFor();
    await page.getByText("127.0.0.1").last().waitFor();
    await savePhone(page, "example-security");
    await goBack();
    await goBack();

    await tap("check");
    await page.getByText(/20\d\d年|, 20\d\d/).waitFor();
    await savePhone(page, "example-home");

    await tap("scan");
    const { random } = emulator.qrCodes.create();
    await page.getByRole("dialog").locator("input").fill(emulator.qrCodes.textOf(random));
    await page.getByRole("dialog").locator(".preview-choice-main").click();
    await find("cancel").waitFor();
    await savePhone(page, "example-web-login");
  }

  /** Makes the requests, users and codes that the emulator's page shows. */
  async function addActivity(): Promise<void> {
    const { email } = texts.person;
    await emulator.users.create({ ...texts.person, phone: PHONE, password: PASSWORD });
    const colleague = await emulator.users.create(texts.colleague);
    emulator.mfa.associateTotp(colleague, { secret: SECRET });
    emulator.mfa.confirmTotp(colleague, emulator.mfa.currentTotp(colleague) as string);
    emulator.faults.add({ path: "/api/v2/sms/send", latency: 200 });
    emulator.faults.add({ field: "user", status: 502, count: 2 });
    const { AuthenticationClient: Client } = createRealm({ wx: createWx({ emulator }), Date: chance.Date })(
      "authing-wxapp-sdk",
    );
    const authing: AuthenticationClient = new Client({ appId: "my-shop", host: emulator.url, lang: language });
    const steps: (() => Promise<unknown>)[] = [
      () => authing.sendSmsCode(PHONE),
      () => authing.loginByPhoneCode(PHONE, emulator.outbox.latest(PHONE)?.code as string),
      () => authing.sendEmail(email, "CHANGE_EMAIL"),
      () => authing.loginByEmail(email, "wrong password").catch(() => {}),
      () => authing.loginByEmail(email, PASSWORD),
      () => authing.login(),
      () => authing.updateProfile({ nickname: texts.wechatUser }),
      () => authing.qrcode.geneCode(),
    ];
    for (const step of steps) {
      await step();
      chance.pass(4);
    }
  }

  async function open(options: BrowserContextOptions): Promise<Page> {
    const { page } = await openPage(browser, { ...options, locale: language, timezoneId: "Asia/Shanghai" });
    page.setDefaultTimeout(10_000);
    await page.clock.setFixedTime(chance.Date.now());
    await page.route(`${PREVIEW_URL}/preview/app.json`, async (route) => {
      const response = await route.fetch({ url: `${preview.url}/preview/app.json` });
      await route.fulfill({ json: { ...(await response.json()), emulatorUrl: EMULATOR_URL } });
    });
    return page;
  }

  /** Saves a picture of the whole page. */
  async function save(page: Page, name: string): Promise<void> {
    write(name, await page.screenshot({ animations: "disabled", fullPage: true, style: STYLE }));
  }

  /** Saves a picture of the phone, with transparent corners. */
  async function savePhone(page: Page, name: string): Promise<void> {
    const phone = page.locator("[data-part=phone]");
    const style = `${STYLE} body { background: none }`;
    write(name, await phone.screenshot({ animations: "disabled", omitBackground: true, style }));
  }

  function write(name: string, picture: Buffer): void {
    writeFileSync(path.join(PICTURES, `${name}${texts.suffix}.png`), picture);
  }
});

/** Makes the emulator log the same durations in each run. */
function fixDurations(): void {
  const { requests } = emulator;
  const { finish } = requests;
  let count = 0;
  requests.finish = (request, status) => {
    count += 1;
    finish.call(requests, request, status, (request.fault ? 203 : 3) + ((count * 7) % 10));
  };
}
