import { hiddenNames, runModule } from "../../preview/src/runtime/framework/realm";

const HIDDEN = ["window", "document", "fetch", "XMLHttpRequest", "localStorage", "URL", "URLSearchParams", "crypto"];
const HIDDEN_TOO = ["TextEncoder", "navigator", "AbortController", "btoa", "process", "addEventListener"];

/** A global object that inherits properties, like a browser's global object. */
const browser = Object.assign(Object.create({ addEventListener() {} }), {
  ...Object.fromEntries([...HIDDEN, ...HIDDEN_TOO].map((name) => [name, {}])),
  "not-a-name": 1,
  0: 1,
  Promise,
  console,
  setTimeout,
});
const names = hiddenNames(browser, ["Promise", "globalThis"]);

test("hides everything except JavaScript's built-ins, timers and the console", () => {
  expect([...names].sort()).toEqual([...HIDDEN, ...HIDDEN_TOO].sort());
});

test("hidden names are undefined, and a module can declare them", () => {
  const code = `module.exports = [${names.map((name) => `typeof ${name}`)}, typeof globalThis.process];`;
  expect(new Set(runModule(code, {}, names) as string[])).toEqual(new Set(["undefined"]));
  expect(runModule('"use strict"; const window = 1; module.exports = window;', {}, names)).toBe(1);
});

test("gives a module access to the given globals", () => {
  const code = "module.exports = [wx.name, globalThis.wx === wx, typeof Promise, typeof setTimeout];";
  expect(runModule(code, { wx: { name: "wx" } }, names)).toEqual(["wx", true, "function", "function"]);
});
