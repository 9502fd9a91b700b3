import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const { createRealm } = require("../../scripts/realm.cjs");

const EXAMPLE = path.join(__dirname, "../../example-miniprogram");
const zh = require(path.join(EXAMPLE, "texts/zh-CN"));
const en = require(path.join(EXAMPLE, "texts/en-US"));

/** Returns the contents of the example's own files with the given extension, except for its texts. */
function readAll(extension: string): string[] {
  return ["", ...["components", "pages", "utils"]]
    .flatMap((folder) =>
      readdirSync(path.join(EXAMPLE, folder), { recursive: folder !== "" }).map((file) =>
        path.join(folder, String(file)),
      ),
    )
    .filter((file) => file.endsWith(extension))
    .map((file) => readFileSync(path.join(EXAMPLE, file), "utf8"));
}

/** Loads a module of the example as on a phone with the given language. */
function load(module: string, language: string) {
  return createRealm({ wx: { getAppBaseInfo: () => ({ language }) } })(path.join(EXAMPLE, module));
}

test("has every text in both languages", () => {
  expect(Object.keys(en)).toEqual(Object.keys(zh));
  for (const [name, text] of Object.entries<string>(en)) {
    expect([name, text, zh[name].trim()]).toEqual([
      name,
      expect.not.stringMatching(/\p{Script=Han}|^$/u),
      expect.stringMatching(/./),
    ]);
  }
});

test("uses every text, and no other texts", () => {
  const used = [...readAll(".js"), ...readAll(".wxml")].join("\n").matchAll(/\bt\.(\w+)/g);
  expect([...new Set([...used].map(([, name]) => name))].sort()).toEqual(Object.keys(zh).sort());
});

test("has no texts in its templates", () => {
  expect(readAll(".wxml").join("\n")).not.toMatch(/\p{Script=Han}/u);
});

test.each([
  ["zh_CN", "zh-CN"],
  ["zh_TW", "zh-CN"],
  ["en", "en-US"],
  ["ja", "en-US"],
])("with WeChat in %s, is in %s", (language, lang) => {
  expect(load("utils/language.js", language)).toEqual({ lang, t: lang === "zh-CN" ? zh : en });
});

test.each([
  ["zh_CN", new Date(2026, 0, 9, 8, 5), "2026年1月9日 08:05"],
  ["zh_CN", new Date(2026, 11, 31, 23, 59), "2026年12月31日 23:59"],
  ["en", new Date(2026, 0, 9, 8, 5), "Jan 9, 2026, 08:05"],
  ["en", new Date(2026, 11, 31, 0, 0), "Dec 31, 2026, 00:00"],
])("in %s, formats %s as %s", (language, date, text) => {
  expect(load("utils/date.js", language).formatTime(date)).toBe(text);
});
