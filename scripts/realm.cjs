const { existsSync, readFileSync } = require("node:fs");
const path = require("node:path");
const vm = require("node:vm");

/**
 * A realm like the logic layer of a mini program: the built-ins of ECMAScript, timers, console and `wx`, and nothing of
 * a browser or of Node.js.
 *
 * @param {object} wx the platform
 * @param {Pick<Console, "log" | "warn" | "error" | "info">} [console] where the code logs; Node's console by default
 * @returns {{ require(folder: string, name: string): any, evaluate(code: string): any }} `require` loads a package from a
 *   folder that "Build npm" made
 */
function createRealm(wx, console = globalThis.console) {
  const context = vm.createContext({ wx, console, setTimeout, clearTimeout, setInterval, clearInterval });
  vm.runInContext("delete globalThis.WebAssembly; delete globalThis.SharedArrayBuffer;", context);
  const evaluate = (code, filename) => vm.runInContext(code, context, { filename });

  function load(folder, name) {
    const file = path.join(folder, name, "index.js");
    // The words of the base library.
    if (!existsSync(file)) throw new Error(`module '${name}' is not defined, require args is '${name}'`);
    const module = { exports: {} };
    const run = evaluate(`(function (require, module, exports) {${readFileSync(file, "utf8")}\n})`, file);
    run((inner) => load(folder, inner), module, module.exports);
    return module.exports;
  }

  return { require: load, evaluate };
}

module.exports = { createRealm };
