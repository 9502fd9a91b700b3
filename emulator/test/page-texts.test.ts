import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ModuleKind, transpile } from "typescript";
import { PHONE_CODE_WARNING, PHONE_WARNING, PROFILE_WARNING } from "../src/accounts/wechat-data";

const FOLDER = join(__dirname, "../page");
const CHINESE = /[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/;

const read = (file: string) => readFileSync(join(FOLDER, file), "utf8");
const html = read("index.html");
const scripts = readdirSync(FOLDER).filter((file) => file.endsWith(".js") && file !== "texts.js");

/** Loads the messages from `texts.js`, which is transpiled first because it is an ES module for browsers. */
function loadTexts(): Record<string, Record<string, string>> {
  const exports: { TEXTS?: Record<string, Record<string, string>> } = {};
  new Function("exports", transpile(read("texts.js"), { module: ModuleKind.CommonJS }))(exports);
  return exports.TEXTS ?? {};
}

const TEXTS = loadTexts();

describe("the messages of the page", () => {
  test.each(Object.entries(TEXTS))("%s exists in both languages, with the same placeholders", (_key, languages) => {
    expect(Object.keys(languages)).toEqual(["zh-CN", "en"]);
    const [chinese = "", english = ""] = Object.values(languages);
    const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
    expect(chinese).not.toBe("");
    expect(english).not.toBe("");
    expect(placeholders(english)).toEqual(placeholders(chinese));
  });

  test("are exactly the messages that the page uses", () => {
    const inHtml = [...html.matchAll(/data-(?:text|title|label)="(\w+)"/g)].map(([, key]) => key);
    const code = scripts.map(read).join("\n");
    const unused = Object.keys(TEXTS).filter((key) => !inHtml.includes(key) && !code.includes(`"${key}"`));
    const inCode = [...code.matchAll(/\btext\("(\w+)"/g)].map(([, key]) => key);
    expect([...inHtml, ...inCode].filter((key) => !Object.hasOwn(TEXTS, key ?? ""))).toEqual([]);
    // No script contains these keys: `translate` finds warnings by their English message, and `text(kind)` and
    // `text(status)` get the key from a variable.
    const warnings = ["phoneWarning", "phoneCodeWarning", "profileWarning"];
    expect(unused).toEqual([...warnings, "sms", "email", "used", "replaced"]);
  });

  test("include the warnings of the emulator", () => {
    const texts = [TEXTS.phoneWarning, TEXTS.phoneCodeWarning, TEXTS.profileWarning].map((text) => text?.en);
    expect(texts).toEqual([PHONE_WARNING, PHONE_CODE_WARNING, PROFILE_WARNING]);
  });

  test.each(scripts)("are not in %s", (file) => {
    expect(read(file)).not.toMatch(CHINESE);
  });

  test("are not in the HTML, except for browsers without JavaScript", () => {
    const visible = html.replace(/<noscript>.*<\/noscript>|<[^>]+>/gs, " ");
    expect(new Set(visible.split(/\s+/).filter(Boolean))).toEqual(new Set(["Authing", "…"]));
  });
});
