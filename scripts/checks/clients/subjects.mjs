/** SDKs to compare: ours, and the published ones by other authors. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createWx } from "authing-emulator/wx";
import { JSDOM } from "jsdom";
import { OURS, packPublished } from "../../../bench/pack.mjs";

const require = createRequire(import.meta.url);
const { createRealm } = require("../../realm.cjs");

/**
 * SDK, loaded for one call.
 *
 * @typedef {object} Subject
 * @property {(options?: object) => any} createClient
 * @property {(client: any) => { token: unknown, user: unknown }} readStorage
 * @property {any} [wx] `wx` of the mini program
 * @property {() => void} close
 */

/** Options with which each SDK finds the emulator. */
const optionsFor = ({ url }) => ({ appId: "app-1", host: url, appHost: url, websocketHost: url });

/** Loads the package in the folder `packages` into a new mini program. */
function openMiniProgram(emulator, packages) {
  const wx = createWx({ emulator });
  const { AuthenticationClient } = createRealm({ wx }, packages)("authing-wxapp-sdk");
  return {
    wx,
    createClient: (options = {}) => new AuthenticationClient({ ...optionsFor(emulator), ...options }),
    readStorage: () => ({ token: wx.getStorageSync("_authing_token"), user: wx.getStorageSync("_authing_user") }),
    close() {},
  };
}

/** Loads the web SDK in Node.js, where each client keeps its session in memory. */
function openNode(emulator) {
  const { AuthenticationClient } = require("authing-js-sdk");
  return {
    createClient: (options = {}) => new AuthenticationClient({ ...optionsFor(emulator), ...options }),
    readStorage: ({ tokenProvider }) => ({ token: tokenProvider.getToken(), user: tokenProvider.getUser() }),
    close() {},
  };
}

const BROWSER_BUILD = readFileSync(require.resolve("authing-js-sdk/build/browser/index.min.js"), "utf8");

/** Origin other than the emulator's, so that calls from this origin need CORS with credentials. */
const PAGE_URL = "http://127.0.0.1:5173";

/** Loads the browser build of the web SDK in a page. */
function openBrowser(emulator) {
  const dom = new JSDOM("<!doctype html><title>check</title>", { url: PAGE_URL, runScripts: "outside-only" });
  const { window } = dom;
  window.eval(BROWSER_BUILD);
  const { AuthenticationClient } = window.Authing;
  return {
    createClient: (options = {}) => new AuthenticationClient({ ...optionsFor(emulator), ...options }),
    readStorage: () => ({
      token: window.localStorage.getItem("_authing_token"),
      user: JSON.parse(window.localStorage.getItem("_authing_user") ?? "null"),
    }),
    close: () => window.close(),
  };
}

const published = await packPublished();

/** Loads our SDK for one call. */
export const openOurs = (emulator) => openMiniProgram(emulator, OURS);

/** Functions that load the other SDKs, by name. */
export const others = {
  "authing-wxapp-sdk": (emulator) => openMiniProgram(emulator, published.packed),
  "authing-js-sdk (Node.js)": openNode,
  "authing-js-sdk (browser)": openBrowser,
};
