import { TEXTS } from "./texts.js";

const STORAGE_KEY = "authing-emulator-language";

let current = readSaved() ?? (navigator.language.startsWith("zh") ? "zh-CN" : "en");

/** Returns the page's language: `zh-CN` or `en`. */
export function language() {
  return current;
}

/**
 * Returns a message in the page's language.
 *
 * @param {keyof typeof TEXTS} key
 * @param {Record<string, string | number>} [values] values of the placeholders
 */
export function text(key, values = {}) {
  return TEXTS[key][current].replace(/\{(\w+)\}/g, (_placeholder, name) => values[name]);
}

/** Translates a message from the service. Messages that are not in `TEXTS` stay unchanged. */
export function translate(message) {
  const known = Object.values(TEXTS).find(({ en }) => en === message);
  return known ? known[current] : message;
}

/** Switches to the other language and saves the choice. */
export function switchLanguage() {
  current = current === "en" ? "zh-CN" : "en";
  try {
    localStorage.setItem(STORAGE_KEY, current);
  } catch {
    // The browser blocks storage: the choice lasts until the page is closed.
  }
}

/** Shows the document's messages in the page's language. */
export function showTexts() {
  document.documentElement.lang = current;
  document.title = text("title");
  for (const node of document.querySelectorAll("[data-text]")) node.textContent = text(node.dataset.text);
  for (const node of document.querySelectorAll("[data-title]")) node.title = text(node.dataset.title);
  for (const node of document.querySelectorAll("[data-label]")) node.ariaLabel = text(node.dataset.label);
}

function readSaved() {
  try {
    const saved = localStorage.getItem(STORAGE_KEY);
    return saved === "zh-CN" || saved === "en" ? saved : undefined;
  } catch {
    return undefined;
  }
}
