import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { type Preview, startPreview } from "../../preview/src/start-preview";
import { describeInBrowser, launchBrowser, type OpenPage, openPage, renewPage } from "../support/browser";
import { type WrittenMiniprogram, writeMiniprogram } from "../support/write-miniprogram";

const HIDDEN =
  "window document self fetch XMLHttpRequest localStorage URL URLSearchParams crypto TextEncoder navigator AbortController " +
  "btoa Blob WebSocket location structuredClone queueMicrotask addEventListener";

const FILES = {
  "app.json": `{
    "pages": ["pages/one/one", "pages/two/two"],
    "darkmode": true,
    "themeLocation": "theme.json",
    "window": {
      "navigationBarTitleText": "Test",
      "navigationBarBackgroundColor": "@bar",
      "navigationBarTextStyle": "@front",
      "backgroundColor": "@back"
    }
  }`,
  "theme.json": `{
    "light": { "bar": "#fff", "front": "black", "back": "#eee" },
    "dark": { "bar": "#222", "front": "white", "back": "#111" }
  }`,
  "app.js": 'const log = []; App({ log, onLaunch() { log.push("launch"); } });',
  "app.wxss":
    ".gray { color: rgb(100, 100, 100) } @media (prefers-color-scheme: dark) { .gray { color: rgb(200, 200, 200) } } .wide { width: 750rpx } .red { color: rgb(255, 0, 0) }",
  "pages/one/one.js": `
    const { log } = getApp();
    Page({
      data: { text: "", on: false, items: ["a", "b"] },
      onLoad() {
        log.push("one load");
        this.show("${HIDDEN}".split(" ").length + " names: " + [${HIDDEN.split(" ").map((name) => `typeof ${name}`)}].join());
      },
      onShow() { log.push("one show"); },
      onReady() { log.push("one ready"); },
      onHide() { log.push("one hide"); },
      show(text) { this.setData({ text }); },
      count: 0,
      onInput({ detail }) { this.address = detail.value; this.show("input " + detail.value + " " + ++this.count); },
      onSubmit({ detail }) { this.show(JSON.stringify(detail.value)); },
      onTap({ currentTarget, mark }) { this.show("tap " + currentTarget.dataset.name); },
      onChange({ detail }) { this.show("change " + JSON.stringify(detail)); },
      onSelect() { this.setData({ on: true }); },
      onLog() { this.show(log.join() + " " + getCurrentPages().length); },
      onNowhere() { wx.navigateTo({ url: "/nowhere", fail: ({ errMsg }) => this.show(errMsg) }); },
      onNoAddress() { this.setData({ image: "//[" }); wx.navigateTo({ url: "//[", fail: ({ errMsg }) => this.show(errMsg) }); },
      onThemeChange({ theme }) { log.push("theme " + theme); },
      onSurroundings() {
        const { language, theme } = wx.getAppBaseInfo();
        const { safeArea, screenHeight } = wx.getWindowInfo();
        this.show([language, theme, screenHeight - safeArea.bottom].join());
      },
      onSheet() { wx.showActionSheet({ itemList: ["red", "green"] }).then(({ tapIndex }) => this.show("item " + tapIndex)); },
      onRequest() {
        const { address } = this;
        const success = ({ statusCode }) => this.show(statusCode + " " + address);
        wx.request({ url: address + "/api/v2/.well-known", success, fail: ({ errMsg }) => this.show(errMsg) });
      },
      onThrow() { throw new Error("thrown in a handler"); },
      onLost() { wx.navigateTo({ url: "/nowhere" }); },
      onLocate() { wx.getLocation({}); },
    });`,
  "pages/one/one.json": '{ "usingComponents": { "my-box": "/components/box" } }',
  "pages/one/one.wxml": `
    <view class="wide only-one" id="wide">{{text}}</view>
    <wxs module="types">module.exports = { isList: function (value) { return value.constructor === "Array" && getRegExp("a").test(value[0]); } };</wxs>
    <input placeholder="type" placeholder-class="gray" maxlength="-1" bind:input="onInput" />
    <view wx:if="{{types.isList(items)}}">types of WXS</view>
    <form bind:submit="onSubmit">
      <input name="name" value="x" />
      <switch name="on" aria-label="on" />
      <radio-group name="choice"><label><radio value="1" />first</label><label><radio value="2" />second</label></radio-group>
      <button form-type="submit">submit</button>
    </form>
    <view bind:tap="onTap" data-name="outer"><button catch:tap="onTap" data-name="inner">inner</button><button disabled>off</button></view>
    <my-box name="box" label="from outside" class="box" bind:change="onChange"><text id="slotted">in the slot</text></my-box>
    <view wx:for="{{items}}" wx:key="*this">{{index}} {{item}}</view>
    <button bind:tap="onLog">log</button>
    <button bind:tap="onNowhere">nowhere</button>
    <button bind:tap="onNoAddress">no address</button>
    <image wx:if="{{image}}" src="{{image}}" />
    <button bind:tap="onSurroundings">surroundings</button>
    <view aria-role="tab" aria-label="first tab" aria-hidden="{{false}}" aria-selected="{{on}}">tab</view>
    <button aria-label="menu" aria-expanded="{{false}}" bind:tap="onSelect">menu</button>
    <input aria-label="named" />
    <button bind:tap="onSheet">sheet</button>
    <button bind:tap="onThrow">throw</button>
    <button bind:tap="onLost">lost</button>
    <button bind:tap="onLocate">locate</button>
    <button bind:tap="onNone">no handler</button>
    <button bind:tap="onRequest">request</button>
    <navigator url="../two/two?a=1%202&b">two</navigator>`,
  "pages/one/one.wxss": ".only-one { color: rgb(0, 0, 255) } #slotted { opacity: 0.5 }",
  "pages/two/two.js": `
    const { log } = getApp();
    Page({
      data: { text: "" },
      onLoad(query) { this.setData({ text: JSON.stringify(query) }); wx.setNavigationBarTitle({ title: "Second" }); },
      onLate() {
        wx.navigateBack({ success: () => { this.setData({ isLate: true }); log.push("late"); } });
      },
      onUnload() { log.push("two unload"); },
    });`,
  "pages/two/two.wxml":
    '<view class="only-one">{{text}}</view><button bind:tap="onLate">late</button><button wx:if="{{isLate}}">new</button>',
  "components/box.json": '{ "component": true }',
  "components/box.js": `
    Component({
      behaviors: [Behavior({ behaviors: ["wx://unknown"] }), "wx://form-field"],
      options: { addGlobalClass: true },
      properties: { label: String },
      lifetimes: { ready() { getApp().log.push("box ready"); } },
      methods: { onTap() { this.triggerEvent("change", { label: this.data.label }); } },
    });`,
  "components/box.wxml":
    '<view class="own red" id="inside" bind:tap="onTap">{{label}}</view><button bind:tap="onNone">no handler in a component</button><slot />',
  "components/box.wxss": ".own { background: rgb(0, 255, 0) }",
};

let browser: Browser;
let written: WrittenMiniprogram;
let preview: Preview;
let shared: OpenPage;
let page: Page;
let problems: string[];

const start = (port = 0) =>
  startPreview({
    folder: path.join(__dirname, "../../preview"),
    appFolder: written.folder,
    port,
    emulatorPort: 0,
    emulate: ["https://id.example.com"],
    log: () => {},
  });
const lineOf = (code: string) => FILES["pages/one/one.js"].split("\n").findIndex((text) => text.includes(code)) + 1;
const button = (name: string) => page.getByRole("button", { name, exact: true });
const color = (text: string, property = "color") =>
  page
    .getByText(text, { exact: true })
    .evaluate((element, name) => getComputedStyle(element as never).getPropertyValue(name), property);

describeInBrowser("preview runtime", () => {
  beforeAll(async () => {
    browser = await launchBrowser();
    written = writeMiniprogram(FILES);
    preview = await start();
    shared = await openPage(browser, { viewport: { width: 1280, height: 900 } });
  });
  beforeEach(async () => {
    await renewPage(shared, preview.url);
    ({ page, problems } = shared);
    await page.goto(preview.url);
    await page.getByText("in the slot").waitFor();
  });
  afterEach(() => expect(problems).toEqual([]));
  afterAll(async () => {
    await browser?.close();
    await preview?.close();
    written?.remove();
  });

  test("hides browser globals from the mini program", async () => {
    const count = HIDDEN.split(" ").length;
    await page.getByText(`${count} names: ${Array(count).fill("undefined")}`, { exact: true }).waitFor();
  });

  test("fires one input event per change and submits the values of a form", async () => {
    await page.getByPlaceholder("type").press("a");
    await page.getByText("input a 1").waitFor();
    await page.getByLabel("on", { exact: true }).click();
    await page.getByText("first").click();
    await page.getByText("second").click();
    await button("submit").click();
    await page.getByText('{"name":"x","on":true,"choice":"2"}').waitFor();
  });

  test("stops a tap at a catch:tap handler and ignores taps on a disabled button", async () => {
    await button("inner").press("Enter");
    await page.getByText("tap inner").waitFor();
    await button("log").click();
    await button("off").click({ force: true });
    await page.getByText(/^launch/).waitFor();
    expect(await page.getByText(/^tap/).count()).toBe(0);
  });

  test("supports the properties, slots, events, styles and global classes of components", async () => {
    await page.getByText("from outside").click();
    await page.getByText('change {"label":"from outside"}').waitFor();
    expect(await color("from outside")).toBe("rgb(255, 0, 0)");
    expect(await color("from outside", "background-color")).toBe("rgb(0, 255, 0)");
    await page.getByText("1 b").waitFor();
    await page.getByText("types of WXS").waitFor();
  });

  test("fires one tap per touch and does not click an element that the tap opens", async () => {
    ({ page, problems } = await openPage(browser, {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    }));
    await page.goto(preview.url);
    await page.getByPlaceholder("type").tap();
    await page.getByPlaceholder("type").press("a");
    await button("sheet").tap();
    expect(await page.locator("input:focus").count()).toBe(0);
    await button("red").tap();
    await page.getByText("item 0").waitFor();
    await button("inner").tap();
    await page.getByText("tap inner").waitFor();
  });

  test("renders an element that is 750rpx wide at the full width of the screen", async () => {
    const box = await page.locator("#wide").boundingBox();
    expect(box?.width).toBe(375);
  });

  test("navigates between pages and calls their lifecycle functions", async () => {
    await page.getByRole("link", { name: "two" }).click();
    await page.getByText('{"a":"1%202","b":""}').waitFor();
    await page.getByRole("heading", { name: "Second" }).waitFor();
    expect(await color('{"a":"1%202","b":""}')).toBe("rgb(0, 0, 0)");
    await button("Back").click();
    await button("log").click();
    const expected = "launch,one load,one show,box ready,one ready,one hide,two unload,one show 1";
    await page.getByText(/^launch/).waitFor();
    expect(await page.getByText(/^launch/).textContent()).toBe(expected);
    await button("nowhere").click();
    await page.getByText('navigateTo:fail page "nowhere" is not found').waitFor();
    await button("no address").click();
    await page.getByText('navigateTo:fail page "//[" is not found').waitFor();
  });

  test("uses the browser's language by default and remembers the user's choice", async () => {
    const language = () => page.evaluate(() => document.documentElement.lang);
    expect(await language()).toBe("en");
    expect(await page.title()).toBe("Test · Mini program preview");
    await button("surroundings").click();
    await page.getByText("en,light,34").waitFor();
    await button("中文").click();
    await page.getByText("in the slot").waitFor();
    expect(await language()).toBe("zh-CN");
    await button("surroundings").click();
    await page.getByText("zh_CN,light,34").waitFor();
    expect(await page.title()).toBe("Test · 小程序预览");
    await button("清除缓存").click();
    await button("English").waitFor();
    expect(await language()).toBe("zh-CN");

    ({ page, problems } = await openPage(browser, { locale: "zh-CN" }));
    await page.goto(preview.url);
    await button("English").click();
    await button("Clear storage").waitFor();
    expect(await language()).toBe("en");
  });

  test("follows the theme of the browser", async () => {
    const styleOf = (selector: string, property: string) =>
      page
        .locator(selector)
        .evaluate((element, name) => getComputedStyle(element as never).getPropertyValue(name), property);
    const colors = async () => [
      await styleOf(".preview-bar", "background-color"),
      await styleOf(".preview-bar", "color"),
      await styleOf(".preview-page", "background-color"),
      await color("type"),
    ];
    expect(await colors()).toEqual(["rgb(255, 255, 255)", "rgb(0, 0, 0)", "rgb(238, 238, 238)", "rgb(100, 100, 100)"]);
    await page.emulateMedia({ colorScheme: "dark" });
    await button("log").click();
    await page.getByText("theme dark").waitFor();
    expect(await colors()).toEqual(["rgb(34, 34, 34)", "rgb(255, 255, 255)", "rgb(17, 17, 17)", "rgb(200, 200, 200)"]);
    await button("surroundings").click();
    await page.getByText("en,dark,34").waitFor();
    await button("sheet").click();
    expect(await styleOf(".preview-sheet", "background-color")).toBe("rgb(35, 35, 35)");
  });

  test("gives elements the roles and names for screen readers", async () => {
    await page.getByRole("tab", { name: "first tab", selected: false }).waitFor();
    await page.getByRole("button", { name: "menu", expanded: false }).click();
    await page.getByRole("tab", { name: "first tab", selected: true }).waitFor();
    await page.getByRole("textbox", { name: "named" }).waitFor();
  });

  test("ignores changes to a page that the user has left", async () => {
    await page.getByRole("link", { name: "two" }).click();
    await button("late").click();
    await button("log").click();
    await page.getByText(/,late/).waitFor();
  });

  test("shows an action sheet and reports the chosen item", async () => {
    await button("sheet").click();
    await button("green").click();
    await page.getByText("item 1").waitFor();
  });

  test("shows errors that the mini program throws, with the file and line", async () => {
    await button("throw").click();
    await page
      .getByRole("log")
      .getByText(`pages/one/one.js:${lineOf("thrown in a handler")}thrown in a handler`)
      .waitFor();
    expect(problems.splice(0)).toEqual([expect.stringContaining("thrown in a handler")]);
  });

  test("shows a failed navigation that the mini program does not handle, with the file and line", async () => {
    await button("lost").click();
    const failure = 'navigateTo:fail page "nowhere" is not found';
    await page
      .getByRole("log")
      .getByText(`pages/one/one.js:${lineOf("onLost")}${failure}`)
      .waitFor();
    expect(problems.splice(0)).toHaveLength(1);
  });

  test("names a function of wx that it does not simulate", async () => {
    await button("locate").click();
    await page.getByText("wx.getLocation is not a function: the preview does not simulate wx.getLocation").waitFor();
    expect(problems.splice(0)).toEqual([expect.stringContaining("wx.getLocation is not a function")]);
  });

  test("warns about a handler that the page or component does not have", async () => {
    for (const [name, path] of [
      ["no handler", "pages/one/one"],
      ["no handler in a component", "components/box"],
    ] as const) {
      const logged = page.waitForEvent("console");
      await button(name).click();
      expect((await logged).text()).toBe(`Component "${path}" does not have a method "onNone" to handle event "tap".`);
    }
    expect(problems.splice(0)).toHaveLength(2);
  });

  test("opens the other pages if the code of a page fails, and forgets the error after it is fixed", async () => {
    written.write({ "pages/two/two.js": "\nthrow new Error('thrown while loading');" });
    await page.getByRole("log").getByText("pages/two/two.js:2thrown while loading").waitFor();
    await page.getByText("in the slot").waitFor();
    written.write({ "pages/two/two.js": FILES["pages/two/two.js"] });
    await page.getByRole("log").getByText("thrown while loading").waitFor({ state: "detached" });
    await page.getByText("in the slot").waitFor();
    expect(problems.splice(0)).toEqual([expect.stringContaining("thrown while loading")]);
  });

  test("keeps the IDs of elements on pages", async () => {
    expect(await page.locator("#wide").count()).toBe(1);
    expect(await color("in the slot", "opacity")).toBe("0.5");
    expect(await page.locator("#inside").count()).toBe(0);
    expect(await page.locator('[id$="--inside"]').count()).toBe(1);
  });

  test("offers to build packages, and builds them on request", async () => {
    written.write({
      "package.json": '{ "dependencies": { "kit": "1.0.0" } }',
      "node_modules/kit/package.json": '{ "name": "kit" }',
      "node_modules/kit/index.js": 'module.exports = "from the package";',
      "app.js": `${FILES["app.js"]} require("kit");`,
    });
    await page.getByText("app.js:1").waitFor();
    await button("Build npm").click();
    await page.getByText("in the slot").waitFor();
    written.write({ "app.js": FILES["app.js"] });
  });

  test("sends requests for Authing's service and for given servers to the emulator, on its own port", async () => {
    for (const address of ["https://core.authing.cn", "http://127.0.0.1:7100", "https://id.example.com"]) {
      await page.getByPlaceholder("type").fill(address);
      await button("request").click();
      await page.getByText(`200 ${address}`, { exact: true }).waitFor();
    }
    await page.getByPlaceholder("type").fill("https://other.example.com");
    await button("request").click();
    await page.getByText("request:fail url not in domain list").waitFor();
    expect(preview.emulator.requests.list().filter(({ path }) => path === "/api/v2/.well-known")).toHaveLength(3);
  });

  test("reloads after the preview was restarted", async () => {
    const { port } = new URL(preview.url);
    await preview.close();
    preview = await start(Number(port));
    await page.getByText("in the slot").waitFor();
    await page.waitForFunction(
      async (emulator) => document.querySelector<HTMLAnchorElement>(".preview-card")?.href === `${emulator}/`,
      preview.emulator.url,
    );
    // The browser reports the lost connection.
    expect(problems.splice(0).filter((problem) => !/net::ERR_/.test(problem))).toEqual([]);
  });

  test("rebuilds after a change and shows build errors in the language of the page", async () => {
    written.write({ "pages/one/one.wxml": "<view>\n{{a +}}</view>" });
    await page.getByText("pages/one/one.wxml:2").waitFor();
    await page.getByRole("heading", { name: "The build failed" }).waitFor();
    await page.getByRole("heading", { name: "Mini program", exact: true }).waitFor();
    await button("中文").click();
    await page.getByRole("heading", { name: "小程序构建失败" }).waitFor();
    written.write({ "pages/one/one.wxml": FILES["pages/one/one.wxml"] });
    await page.getByText("in the slot").waitFor();
  });
});
