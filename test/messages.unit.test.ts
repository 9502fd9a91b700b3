import { confirmations, expectations, inLanguage, type Message, messages, typeExpectations } from "../src/messages";
import type { Lang } from "../src/types/enums";

/** Placeholder values for each message that contains placeholders. */
const VALUES: Record<string, unknown[]> = {
  domain: ["request", "https://my-app.authing.cn"],
  fileTooLarge: ["5 MB"],
  argument: ["options.host", { zh: "应为函数", en: "must be a function" }],
  appFailed: ["TypeError: no"],
  unknownOptions: [["one", "headers.other"]],
  choice: [["a", "b"]],
  shorterPassword: [117],
  together: ["options.redirectUri"],
  connection: ["saml"],
};

const all = Object.entries({ ...messages, ...confirmations, ...expectations, ...typeExpectations }).map(
  ([name, message]) => {
    const make = message as Message | ((...values: unknown[]) => Message);
    return [name, typeof make === "function" ? make(...(VALUES[name] as unknown[])) : make] as const;
  },
);

test.each(all)("%s is in Chinese and in English", (_name, { zh, en }) => {
  expect(zh).toMatch(/\p{Script=Han}/u);
  expect(en).not.toMatch(/\p{Script=Han}/u);
  expect(en).toMatch(/[a-z]{2}/);
});

test.each(all)("%s contains the same values in both languages", (name, { zh, en }) => {
  for (const value of (VALUES[name] || []).filter((given) => typeof given === "string")) {
    expect(zh).toContain(value);
    expect(en).toContain(value);
  }
});

test.each(all)(
  "%s contains no HTTP method, wx function or URL, except for the URL in the domain message",
  (name, { zh, en }) => {
    for (const text of [zh, en]) {
      expect(text).not.toMatch(/\b(GET|POST|PUT|DELETE|HTTP)\b|\bwx\./);
      if (name !== "domain") expect(text).not.toMatch(/\w:\/\/\w/);
    }
  },
);

test.each<[Lang | undefined, string]>([
  ["zh-CN", "中文"],
  ["en-US", "English"],
  [undefined, "中文"],
  ["ja-JP" as Lang, "中文"],
])("the language %j selects the message %j", (lang, text) => {
  expect(inLanguage(lang, { zh: "中文", en: "English" })).toBe(text);
});
