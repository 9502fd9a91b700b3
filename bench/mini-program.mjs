/**
 * Runs packed code as a mini program does: each file is a CommonJS function in the process's own context, and `wx` is
 * an ordinary global. In a `vm` context, each access to a global would go through an interceptor, which mini programs
 * don't have.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { performance } from "node:perf_hooks";
import vm from "node:vm";
import { listJavaScript } from "../scripts/list-javascript.mjs";

/** Globals of a mini program that are not part of ECMAScript. */
const PLATFORM_GLOBALS = ["console", "setTimeout", "clearTimeout", "setInterval", "clearInterval", "wx"];
/** Globals that every V8 context has but a mini program lacks. */
const MISSING_GLOBALS = ["WebAssembly", "SharedArrayBuffer"];

/**
 * Defines `wx` and removes the globals that a mini program lacks. With those globals, packages would detect Node.js and
 * use its modules.
 */
export function becomeMiniProgram(wx) {
  globalThis.wx = wx;
  const standard = vm.runInNewContext("Object.getOwnPropertyNames(globalThis)");
  const kept = new Set([...standard, ...PLATFORM_GLOBALS]);
  for (const name of MISSING_GLOBALS) kept.delete(name);
  for (const name of Object.getOwnPropertyNames(globalThis)) if (!kept.has(name)) delete globalThis[name];
}

/** Returns the JavaScript sources in a `miniprogram_npm` folder, by path. */
export function readSources(folder) {
  return new Map(listJavaScript(folder).map((file) => [file, readFileSync(path.join(folder, file), "utf8")]));
}

/**
 * Creates the `require` of a mini program's pages, which accepts the names of packages. Adds each module's compile
 * time, in milliseconds, to `spent.compile`.
 */
export function createRequire(sources, spent) {
  const modules = new Map();

  function load(file) {
    const loaded = modules.get(file);
    if (loaded) return loaded.exports;
    const module = { exports: {} };
    modules.set(file, module);
    const start = performance.now();
    const run = vm.compileFunction(sources.get(file), ["require", "module", "exports"], { filename: file });
    spent.compile += performance.now() - start;
    run(requireFrom(path.dirname(file)), module, module.exports);
    return module.exports;
  }

  /** Returns the `require` of the files in a folder. */
  function requireFrom(folder) {
    return (name) => load(name.startsWith(".") ? path.join(folder, name) : path.join(name, "index.js"));
  }

  return requireFrom("");
}
