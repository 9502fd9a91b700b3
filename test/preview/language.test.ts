/** @jest-environment jsdom */
import type * as LanguageModule from "../../preview/src/runtime/language/language";
import { TEXTS } from "../../preview/src/runtime/language/texts";
import type * as PanelModule from "../../preview/src/runtime/shell/panel";

/** Loads the runtime's modules as in a browser with the given language. */
function load(browserLanguage: string): typeof LanguageModule & typeof PanelModule {
  Object.defineProperty(navigator, "language", { value: browserLanguage, configurable: true });
  jest.resetModules();
  return {
    ...require("../../preview/src/runtime/language/language"),
    ...require("../../preview/src/runtime/shell/panel"),
  };
}

beforeEach(() => localStorage.clear());

test.each([
  ["zh-CN", "zh"],
  ["zh-TW", "zh"],
  ["zh", "zh"],
  ["en-US", "en"],
  ["de", "en"],
])("with the browser language %s, starts in %s", (browserLanguage, language) => {
  expect(load(browserLanguage).currentLanguage()).toBe(language);
});

test("remembers the chosen language", () => {
  load("zh-CN").switchLanguage();
  expect(load("zh-CN").currentLanguage()).toBe("en");
});

test("ignores an invalid stored language", () => {
  localStorage.setItem("preview:language", "fr");
  expect(load("zh-CN").currentLanguage()).toBe("zh");
});

test("inserts a value into a message without interpreting it", () => {
  expect(load("en").text("unsupportedOpenType", "$&")).toBe('The preview does not support open-type="$&"');
});

test("updates the panel after the language is switched", () => {
  const panel = document.createElement("aside");
  const { createPanel } = load("zh-CN");
  panel.append(...createPanel(document.createElement("a"), { onRelaunch() {}, onClear() {} }));
  expect(panel.querySelector("h2")?.textContent).toBe("小程序预览");

  const button = panel.querySelector<HTMLButtonElement>(".preview-language");
  expect(button?.textContent).toBe("English");
  expect(button?.lang).toBe("en");
  button?.click();
  expect(panel.querySelector("h2")?.textContent).toBe("Mini program preview");
  expect(button?.textContent).toBe("中文");
  expect(button?.lang).toBe("zh-CN");
  expect(panel.textContent?.replace("中文", "")).not.toMatch(/\p{Script=Han}/u);
});

test.each(Object.entries(TEXTS))("%s has the same placeholders in both languages", (_key, { zh, en }) => {
  expect(zh.trim()).not.toBe("");
  expect(en.trim()).not.toBe("");
  expect(zh.split("{}")).toHaveLength(en.split("{}").length);
});
