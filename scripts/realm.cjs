const { existsSync, readFileSync } = require("node:fs");
const path = require("node:path");
const vm = require("node:vm");

/** What "Build npm" made: for the example, unless the environment names another folder. */
const MINIPROGRAM_NPM = process.env.MINIPROGRAM_NPM ?? path.join(__dirname, "../example-miniprogram/miniprogram_npm");

/**
 * A realm like the logic layer of a mini program: the built-ins of ECMAScript, timers, console and `wx`, and nothing of
 * a browser or of Node.js.
 *
 * @param {Record<string, unknown>} globals `wx`, and what else the code may see, such as `Page`
 * @param {string} packages the folder that "Build npm" made
 * @returns {(name: string) => any} the mini program's `require`, for a file by its absolute path without `.js`, or for a
 *   package that "Build npm" put into `miniprogram_npm`
 */
function createRealm(globals, packages = MINIPROGRAM_NPM) {
  const context = vm.createContext({ console, setTimeout, clearTimeout, setInterval, clearInterval, ...globals });
  vm.runInContext("delete globalThis.WebAssembly; delete globalThis.SharedArrayBuffer;", context);
  const modules = new Map();

  function load(name) {
    const file = path.isAbsolute(name) ? `${name}.js` : path.join(packages, name, "index.js");
    if (!modules.has(file)) {
      // The words of the base library.
      if (!existsSync(file)) throw new Error(`module '${name}' is not defined, require args is '${name}'`);
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

module.exports = { createRealm };
