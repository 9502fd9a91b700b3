import { type Language, TEXTS, type TextKey } from "./texts";

/** Key of the chosen language in the browser's storage. "Clear storage" does not delete this key. */
const STORAGE_KEY = "preview:language";

const listeners: (() => void)[] = [];
let language = initialLanguage();

export function currentLanguage(): Language {
  return language;
}

/** Returns the language of the simulated WeChat, as `wx.getAppBaseInfo` reports it. */
export function wechatLanguage(): "zh_CN" | "en" {
  return language === "zh" ? "zh_CN" : "en";
}

/** Returns a message in the current language, with its placeholder replaced by `value`. */
export function text(key: TextKey, value: string | number = ""): string {
  return TEXTS[key][language].replace("{}", () => String(value));
}

/** Calls `show` immediately and after each language change. */
export function followLanguage(show: () => void): void {
  listeners.push(show);
  show();
}

/** Switches to the other language and remembers it. */
export function switchLanguage(): void {
  language = language === "zh" ? "en" : "zh";
  localStorage.setItem(STORAGE_KEY, language);
  for (const show of listeners) {
    show();
  }
}

/** Returns the language that the user chose earlier, or else the browser's language. */
function initialLanguage(): Language {
  const chosen = localStorage.getItem(STORAGE_KEY);
  if (chosen === "zh" || chosen === "en") {
    return chosen;
  }
  return /^zh\b/i.test(navigator.language) ? "zh" : "en";
}
