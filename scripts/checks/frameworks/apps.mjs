/** The apps that are built, and how to read and use their pages. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const CHECKS = fileURLToPath(new URL("..", import.meta.url));

/**
 * App that is built with a framework.
 *
 * @typedef {object} App
 * @property {string} name
 * @property {string} folder
 * @property {string[]} build command in `node_modules/.bin` that builds the app for WeChat, with its arguments
 * @property {string[]} types command in `node_modules/.bin` that checks the app's types
 * @property {string} output folder of the built mini program
 * @property {string[]} claims keys under which the app stores `true` on launch
 * @property {(page: any) => string} readText returns the text that the page shows
 * @property {(page: any, label: string) => void} tap taps the button that has the label
 */

/** @type {App} */
const taro = {
  name: "Taro",
  folder: path.join(CHECKS, "taro"),
  build: ["taro", "build", "--type", "weapp"],
  types: ["tsc"],
  output: path.join(CHECKS, "taro/dist"),
  claims: ["isOneCopy"],
  // Taro renders all elements from the page's data. `cn` has the children of an element, and `v` has the text of a text
  // node.
  readText: (page) => [...elements(page.data.root)].map(({ v }) => v ?? "").join("\n"),
  tap(page, label) {
    const button = [...elements(page.data.root)].find(({ cn }) => cn?.some(({ v }) => v === label));
    const target = { id: button.sid, dataset: { sid: button.sid } };
    page.eh({ type: "tap", detail: {}, timeStamp: 1, target, currentTarget: target });
  },
};

function* elements(element) {
  yield element;
  for (const child of element.cn ?? []) yield* elements(child);
}

const UNI_OUTPUT = path.join(CHECKS, "uni-app/dist/build/mp-weixin");

/** @type {App} */
const uniApp = {
  name: "uni-app",
  folder: path.join(CHECKS, "uni-app"),
  build: ["uni", "build", "-p", "mp-weixin"],
  types: ["vue-tsc"],
  output: UNI_OUTPUT,
  // uni-app doesn't support require in an app's files.
  claims: [],
  // uni-app compiles a template for each page. The page's data contains the texts and the names of the handlers.
  readText: (page) =>
    readTemplate(page)
      .replace(/<[^>]*>/g, "\n")
      .replace(/\{\{(\w+)\}\}/g, (_all, name) => page.data[name]),
  tap(page, label) {
    const [, name] = new RegExp(`<button bindtap="\\{\\{(\\w+)\\}\\}">${label}</button>`).exec(readTemplate(page));
    const target = { id: "", dataset: {} };
    page[page.data[name]]({ type: "tap", detail: {}, timeStamp: 1, target, currentTarget: target });
  },
};

const readTemplate = ({ route }) => readFileSync(path.join(UNI_OUTPUT, `${route}.wxml`), "utf8");

export const apps = [taro, uniApp];
