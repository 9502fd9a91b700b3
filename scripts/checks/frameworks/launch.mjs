/** Launches built mini programs, with the parts of WeChat's framework that Taro and uni-app use. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const { createRealm } = createRequire(import.meta.url)("../../realm.cjs");

/**
 * Starts a built mini program in a new realm and opens its first page.
 *
 * @param {string} folder folder of the built mini program
 * @param {object} wx simulated `wx`
 * @returns {any} the page's instance
 */
export function launch(folder, wx) {
  const { pages } = JSON.parse(readFileSync(path.join(folder, "app.json"), "utf8"));
  const [route] = pages;
  let app;
  let open;
  const stack = [];
  const require = createRealm({
    // Uses a copy, because frameworks add members to it.
    wx: { ...wx },
    // Part of WeChat's logic layer. uni-app's runtime reads it.
    global: {},
    App(definition) {
      app = definition;
    },
    Page(definition) {
      open = () => openPage(definition, route);
    },
    Component(definition) {
      open = () => openComponentPage(definition, route);
    },
    getApp: () => app,
    getCurrentPages: () => stack,
  });
  require(path.join(folder, "app"));
  const options = { path: route, query: {}, scene: 1001 };
  app.onLaunch?.(options);
  app.onShow?.(options);
  require(path.join(folder, route));
  const { page, start } = open();
  stack.push(page);
  start();
  return page;
}

/** Opens a page that `Page` defines. */
function openPage(definition, route) {
  const page = createInstance(definition, definition.data, route);
  return {
    page,
    start() {
      page.onLoad?.({});
      page.onShow?.();
      page.onReady?.();
    },
  };
}

/** Opens a page that `Component` defines. */
function openComponentPage(definition, route) {
  const { methods, properties, lifetimes, pageLifetimes } = definition;
  const values = Object.entries(properties ?? {}).map(([name, { value }]) => [name, value]);
  const page = createInstance(methods, { ...definition.data, ...Object.fromEntries(values) }, route);
  page.properties = page.data;
  return {
    page,
    start() {
      definition.created?.call(page);
      lifetimes.attached?.call(page);
      page.onLoad?.({});
      pageLifetimes.show?.call(page);
      page.onShow?.();
      lifetimes.ready?.call(page);
    },
  };
}

function createInstance(members, data, route) {
  return {
    ...members,
    data: copy(data ?? {}),
    route,
    is: route,
    options: {},
    setData(changes, callback) {
      for (const [name, value] of Object.entries(copy(changes))) assign(this.data, name, value);
      if (callback) setTimeout(() => callback.call(this), 0);
    },
    selectComponent: () => null,
    triggerEvent() {},
  };
}

/** Sets the value at a path, e.g. `list[0].name`. */
function assign(data, dataPath, value) {
  const names = dataPath.match(/[^.[\]]+/g);
  const last = names.pop();
  const target = names.reduce((object, name) => {
    object[name] ??= {};
    return object[name];
  }, data);
  target[last] = value;
}

/** Returns a deep copy, because WeChat passes data to the view as JSON. */
function copy(value) {
  return JSON.parse(JSON.stringify(value));
}
