import path from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import { type Preview, startPreview } from "../../preview/src/start-preview";
import { describeInBrowser, launchBrowser, openPage } from "../support/browser";
import { type WrittenMiniprogram, writeMiniprogram } from "../support/write-miniprogram";

/** Page that logs its lifecycle, and shows the log and the stack of pages. */
const logging = (name: string) => `
  const { log } = getApp();
  Page({
    data: { text: "" },
    onLoad(query) { log.push("${name} load " + JSON.stringify(query)); },
    onShow() { log.push("${name} show"); },
    onHide() { log.push("${name} hide"); },
    onUnload() { log.push("${name} unload"); },
    onTabItemTap(item) { log.push("${name} tap " + JSON.stringify(item)); },
    onLog() { this.setData({ text: log.splice(0).join() + " | " + getCurrentPages().map(({ route }) => route) }); },
    go({ currentTarget: { dataset: { api, url } } }) {
      wx[api]({ url, index: 1, text: "3", fail: ({ errMsg }) => this.setData({ text: errMsg }) });
    },
  });`;
const BUTTONS = [
  ["navigateTo", "/pages/two/two"],
  ["redirectTo", "/pages/two/two"],
  ["switchTab", "/pages/deep/deep"],
  ["switchTab", "/pages/one/one?ignored=1"],
  ["switchTab", "/pages/two/two"],
  ["navigateTo", "/pages/deep/deep"],
  ["reLaunch", "/pages/two/two?a=1"],
  ["setTabBarBadge", ""],
  ["removeTabBarBadge", ""],
  ["hideTabBar", ""],
  ["showTabBar", ""],
]
  .map(([api, url]) => `<button bind:tap="go" data-api="${api}" data-url="${url}">${api} ${url}</button>`)
  .join("");
const withButtons = (name: string) =>
  `<view>page ${name}</view><view id="text">{{text}}</view><button bind:tap="onLog">log</button>${BUTTONS}`;

const FILES = {
  "app.json": JSON.stringify({
    pages: ["pages/one/one", "pages/two/two", "pages/deep/deep", "pages/parts/parts"],
    tabBar: {
      color: "#010101",
      selectedColor: "#020202",
      list: [
        { pagePath: "pages/one/one", text: "First", iconPath: "icons/one.svg", selectedIconPath: "icons/chosen.svg" },
        { pagePath: "pages/two/two", text: "Second" },
      ],
    },
  }),
  "app.js": "App({ log: [] });",
  "icons/one.svg": '<svg xmlns="http://www.w3.org/2000/svg" />',
  "icons/chosen.svg": '<svg xmlns="http://www.w3.org/2000/svg" />',
  ...Object.fromEntries(
    ["one", "two", "deep"].flatMap((name) => [
      [`pages/${name}/${name}.js`, logging(name)],
      [`pages/${name}/${name}.wxml`, withButtons(name)],
    ]),
  ),
  "pages/one/one.wxml": `${withButtons("one")}<navigator url="/pages/parts/parts">parts</navigator>
    <navigator open-type="switchTab" url="/pages/two/two">to the second tab</navigator>`,
  "pages/parts/parts.js": `
    Page({
      data: { events: "", current: 1, slides: ["a", "b", "c"], autoplay: false, time: "" },
      log(name, value) { this.setData({ events: this.data.events + name + " " + JSON.stringify(value) + ";" }); },
      onSwipe({ detail }) { this.log("swipe", [detail.current, detail.source]); },
      onMore() { this.setData({ slides: [...this.data.slides, "d"], current: 3 }); },
      onPlay() { this.setData({ autoplay: true }); },
      onPick({ currentTarget, detail }) { this.log(currentTarget.dataset.name, detail.value); },
      onCancel() { this.log("cancel"); },
      onSubmit({ detail }) { this.log("form", detail.value); },
    });`,
  "pages/parts/parts.wxml": `
    <view id="events">{{events}}</view>
    <swiper id="swiper" current="{{current}}" autoplay="{{autoplay}}" interval="50" duration="0" indicator-dots bind:change="onSwipe">
      <swiper-item wx:for="{{slides}}" wx:key="*this"><view class="slide">slide {{item}}</view></swiper-item>
    </swiper>
    <swiper id="ring" vertical circular duration="0" data-name="ring" bind:change="onSwipe">
      <swiper-item>top</swiper-item><swiper-item>bottom</swiper-item>
    </swiper>
    <button bind:tap="onMore">more</button><button bind:tap="onPlay">play</button>
    <form bind:submit="onSubmit">
      <picker name="fruit" range="{{[{ label: 'apple' }, { label: 'pear' }]}}" range-key="label" header-text="Fruit" data-name="fruit" bind:change="onPick" bind:cancel="onCancel">pick a fruit</picker>
      <picker name="time" mode="time" value="09:30" end="18:00" data-name="time" bind:change="onPick">pick a time</picker>
      <picker mode="date" start="2024-01-01" data-name="date" bind:change="onPick">pick a date</picker>
      <picker mode="date" fields="month" value="2024-05" data-name="month" bind:change="onPick">pick a month</picker>
      <picker mode="region" bind:cancel="onCancel">pick a region</picker>
      <picker disabled range="{{['x']}}">pick nothing</picker>
      <button form-type="submit">submit</button>
    </form>`,
};

let browser: Browser;
let written: WrittenMiniprogram;
let preview: Preview;
let page: Page;
let problems: string[];

const button = (name: string) => page.getByRole("button", { name, exact: true });
const tab = (name: string) => page.getByRole("tab", { name });
/** Element of the visible page. */
const inPage = (selector: string) => page.locator(`.preview-page:not([inert]) ${selector}`);
const tapIn = (name: string) => inPage("wx-button").getByText(name, { exact: true }).click();
const showsPage = (name: string) => inPage("wx-view").getByText(`page ${name}`, { exact: true }).waitFor();

/** Returns the log since the last call, and the paths of the pages on the stack. */
async function readLog(): Promise<string> {
  await tapIn("log");
  return (await inPage("#text").textContent()) ?? "";
}

async function waitForText(locator: Locator, text: string): Promise<void> {
  await locator.getByText(text, { exact: true }).waitFor();
}

describeInBrowser("components of the preview", () => {
  beforeAll(async () => {
    browser = await launchBrowser();
    written = writeMiniprogram(FILES);
    const folder = path.join(__dirname, "../../preview");
    preview = await startPreview({ folder, appFolder: written.folder, port: 0, emulatorPort: 0, log: () => {} });
  });
  beforeEach(async () => {
    ({ page, problems } = await openPage(browser, { viewport: { width: 1280, height: 900 } }));
    await page.goto(preview.url);
    await showsPage("one");
  });
  afterEach(async () => {
    await page.context().close();
    expect(problems).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    await preview?.close();
    written?.remove();
  });

  describe("the tab bar", () => {
    test("switches between pages, which stay open", async () => {
      expect(await readLog()).toBe("one load {},one show | pages/one/one");
      await tab("Second").click();
      await showsPage("two");
      const item = JSON.stringify({ index: "1", pagePath: "pages/two/two", text: "Second" });
      expect(await readLog()).toBe(`one hide,two load {},two show,two tap ${item} | pages/two/two`);
      await tab("First").click();
      await showsPage("one");
      expect(await readLog()).toMatch(/^two hide,one show,one tap .* \| pages\/one\/one$/);
      await page.getByRole("link", { name: "to the second tab" }).click();
      await showsPage("two");
      expect(await readLog()).toBe("one hide,two show | pages/two/two");
    });

    test("selects the tab of the page, with its color and icon", async () => {
      const look = (name: string) =>
        tab(name).evaluate((element) => [
          element.ariaSelected,
          getComputedStyle(element).color,
          element.querySelector("img")?.getAttribute("src"),
        ]);
      expect(await look("First")).toEqual(["true", "rgb(2, 2, 2)", "/files/icons/chosen.svg"]);
      await tab("Second").click();
      expect(await look("First")).toEqual(["false", "rgb(1, 1, 1)", "/files/icons/one.svg"]);
    });

    test("is hidden on pages without a tab, which switchTab closes", async () => {
      await tapIn("navigateTo /pages/deep/deep");
      await showsPage("deep");
      expect(await tab("First").count()).toBe(0);
      await readLog();
      await tapIn("switchTab /pages/two/two");
      await showsPage("two");
      expect(await readLog()).toBe("deep unload,two load {},two show | pages/two/two");
      await tapIn("navigateTo /pages/deep/deep");
      await showsPage("deep");
      await readLog();
      await tapIn("switchTab /pages/one/one?ignored=1");
      await showsPage("one");
      expect(await readLog()).toBe("deep unload,one show | pages/one/one");
    });

    test("allows only switchTab and reLaunch to pages with a tab, and switchTab only to these", async () => {
      for (const api of ["navigateTo", "redirectTo"]) {
        await tapIn(`${api} /pages/two/two`);
        await waitForText(inPage("#text"), `${api}:fail can not ${api} a tabbar page`);
      }
      await tapIn("switchTab /pages/deep/deep");
      await waitForText(inPage("#text"), "switchTab:fail can not switch to no-tabBar page");
      await readLog();
      await tab("Second").click();
      await tapIn("reLaunch /pages/two/two?a=1");
      await page.getByText("page two").waitFor();
      expect(await readLog()).toMatch(/one unload.*,two load {"a":"1"},two show \| pages\/two\/two$/);
    });

    test("shows badges and can be hidden", async () => {
      await tapIn("setTabBarBadge");
      await waitForText(tab("Second"), "3");
      await tapIn("removeTabBarBadge");
      await tab("Second").getByText("3").waitFor({ state: "hidden" });
      await tapIn("hideTabBar");
      await page.getByRole("tab").first().waitFor({ state: "detached" });
      await tapIn("showTabBar");
      await tab("Second").waitFor();
    });
  });

  describe("on a page", () => {
    beforeEach(async () => {
      await page.getByRole("link", { name: "parts" }).click();
      await page.getByText("slide b").waitFor();
    });
    const events = async (text: string) => waitForText(page.locator("#events"), text);

    /** Returns the texts of the items that are inside the swiper's box. */
    const visibleSlides = () =>
      page.locator("#swiper").evaluate((swiper) => {
        const box = swiper.getBoundingClientRect();
        const items = [...swiper.querySelectorAll("wx-swiper-item")];
        return items.filter((item) => item.getBoundingClientRect().left === box.left).map((item) => item.textContent);
      });

    async function drag(distance: number, selector = "#swiper", axis: "x" | "y" = "x"): Promise<void> {
      const box = await page.locator(selector).boundingBox();
      const from = { x: (box?.x ?? 0) + 150, y: (box?.y ?? 0) + 50 };
      const to = { ...from, [axis]: from[axis] + distance };
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y);
      await page.mouse.up();
    }

    test("a swiper shows the current item, and others that the user drags into view", async () => {
      expect(await visibleSlides()).toEqual(["slide b"]);
      await drag(-100);
      await events('swipe [2,"touch"];');
      expect(await visibleSlides()).toEqual(["slide c"]);
      await drag(-100);
      await drag(-10);
      await drag(100);
      await events('swipe [2,"touch"];swipe [1,"touch"];');
      expect(await page.locator("#swiper i").count()).toBe(3);
    });

    test("a vertical, circular swiper starts over after the last item", async () => {
      const places = () =>
        page.locator("#ring").evaluate((swiper) => {
          const items = [...swiper.querySelectorAll("wx-swiper-item")];
          return items.map((item) => item.getBoundingClientRect().top - swiper.getBoundingClientRect().top);
        });
      expect(await places()).toEqual([0, 150]);
      await drag(60, "#ring", "y");
      await events('swipe [1,"touch"];');
      expect(await places()).toEqual([-150, 0]);
      await drag(60, "#ring", "x");
      await drag(-60, "#ring", "y");
      await events('swipe [1,"touch"];swipe [0,"touch"];');
    });

    test("a swiper follows its items and its current property, and plays", async () => {
      await button("more").click();
      await events('swipe [3,""];');
      expect(await visibleSlides()).toEqual(["slide d"]);
      await button("play").click();
      await page.getByText(/^swipe \[3,""\];swipe \[0,"autoplay"\];swipe \[1,"autoplay"\];/).waitFor();
    });

    test("a picker lets the user choose an item", async () => {
      await button("pick a fruit").click();
      await page.getByRole("dialog", { name: "Fruit" }).waitFor();
      await button("Cancel").click();
      await events("cancel undefined;");
      await button("pick a fruit").click();
      expect(await button("apple").getAttribute("aria-current")).toBe("true");
      await button("pear").click();
      await button("submit").click();
      await events('cancel undefined;fruit 1;form {"fruit":1,"time":"09:30"};');
    });

    test("a picker lets the user choose a time, a date or a month", async () => {
      const field = page.locator(".preview-sheet input");
      await button("pick a time").click();
      expect(await field.inputValue()).toBe("09:30");
      await field.fill("19:00");
      await button("OK").click();
      await field.fill("10:15");
      await button("OK").click();
      await events('time "10:15";');
      await button("pick a date").click();
      await field.fill("2024-02-29");
      await button("OK").click();
      await events('time "10:15";date "2024-02-29";');
      await button("pick a month").click();
      expect(await field.inputValue()).toBe("2024-05");
      await button("OK").click();
      await events('time "10:15";date "2024-02-29";month "2024-05";');
    });

    test("a picker of a mode that is not simulated says so, and a disabled one does nothing", async () => {
      await button("pick nothing").click({ force: true });
      await button("pick a region").click();
      await page.getByText('The preview does not simulate <picker mode="region">').waitFor();
      await events("cancel undefined;");
    });
  });

  test("warns in the console about a component that it does not simulate", async () => {
    const warned = page.waitForEvent("console", (message) => message.type() === "warning");
    written.write({ "pages/deep/deep.wxml": "<view>\n<map /></view>" });
    expect((await warned).text()).toBe("warning: pages/deep/deep.wxml:2: the preview does not simulate <map>");
    const reloaded = page.waitForResponse(
      async (response) => response.url().endsWith("/preview/app.json") && !(await response.text()).includes("<map>"),
    );
    written.write({ "pages/deep/deep.wxml": withButtons("deep") });
    await reloaded;
    problems.length = 0;
  });
});
