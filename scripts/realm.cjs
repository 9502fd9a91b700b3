const { existsSync, readFileSync } = require("node:fs");
const path = require("node:path");
const vm = require("node:vm");

/** Output folder of "Build npm": the `MINIPROGRAM_NPM` environment variable if set, otherwise the example's folder. */
const MINIPROGRAM_NPM = process.env.MINIPROGRAM_NPM ?? path.join(__dirname, "../example-miniprogram/miniprogram_npm");

/** Timers of a realm. They call those of its creator, including a fake clock that a test has installed later. */
const timers = {
  setTimeout: (...args) => setTimeout(...args),
  clearTimeout: (timer) => clearTimeout(timer),
  setInterval: (...args) => setInterval(...args),
  clearInterval: (timer) => clearInterval(timer),
};

/**
 * Creates a realm like the logic layer of a mini program. The realm has the built-ins of ECMAScript, timers, `console`
 * and the given globals, but no browser or Node.js globals.
 *
 * @param {Record<string, unknown>} globals `wx` and other globals for the code, e.g. `Page`
 * @param {string} packages folder with the output of "Build npm"
 * @returns {(name: string) => any} the mini program's `require`; accepts the absolute path of a file, with or without
 *   `.js`, or the name of a package in `packages`
 */
function createRealm(globals, packages = MINIPROGRAM_NPM) {
  const context = vm.createContext({ console, ...timers, ...globals });
  vm.runInContext("delete globalThis.WebAssembly; delete globalThis.SharedArrayBuffer;", context);
  const modules = new Map();

  function load(name) {
    const file = resolveFile(name, packages);
    if (!modules.has(file)) {
      const module = { exports: {} };
      modules.set(file, module);
      const wrapper = `(function (require, module, exports) {${readFileSync(file, "utf8")}\n})`;
      const requireFrom = (inner) => load(inner.startsWith(".") ? path.join(path.dirname(file), inner) : inner);
      vm.runInContext(wrapper, context, { filename: file })(requireFrom, module, module.exports);
    }
    return modules.get(file).exports;
  }

  return load;
}

/**
 * Returns the path of the file that a mini program's `require` loads.
 *
 * @param {string} name absolute path of a file, with or without `.js`, or name of a package
 * @param {string} packages folder with the output of "Build npm"
 */
function resolveFile(name, packages = MINIPROGRAM_NPM) {
  const file = path.isAbsolute(name) ? `${name.replace(/\.js$/, "")}.js` : path.join(packages, name, "index.js");
  // The same message as in the base library.
  if (!existsSync(file)) throw new Error(`module '${name}' is not defined, require args is '${name}'`);
  return file;
}

module.exports = { createRealm, resolveFile };
