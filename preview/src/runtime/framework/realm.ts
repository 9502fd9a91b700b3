/** Globals of a mini program that do not belong to the language. */
const PLATFORM_GLOBALS = ["console", "setTimeout", "clearTimeout", "setInterval", "clearInterval"];

const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

/**
 * Returns the names of the globals that WeChat does not provide, e.g. `window`, `fetch` and `URL`.
 *
 * @param global global object of a browser or of Node.js
 * @param languageGlobals names of the globals that the language defines
 */
export function hiddenNames(global: object, languageGlobals: readonly string[]): string[] {
  const visible = new Set([...PLATFORM_GLOBALS, ...languageGlobals]);
  const names = new Set<string>();
  // Stops at Object.prototype, whose members belong to the language.
  for (let owner = global; Object.getPrototypeOf(owner) !== null; owner = Object.getPrototypeOf(owner)) {
    for (const name of Object.getOwnPropertyNames(owner)) {
      names.add(name);
    }
  }
  return [...names].filter((name) => IDENTIFIER.test(name) && !visible.has(name));
}

/**
 * Runs a CommonJS module without access to the hidden globals and returns its exports.
 *
 * @param code code of the module; its source map accounts for two additional lines at the top
 * @param globals values of the module's own globals by name
 * @param hidden names of the globals to hide
 */
export function runModule(code: string, globals: Record<string, unknown>, hidden: readonly string[]): unknown {
  const module = { exports: {} };
  const visible: Record<string, unknown> = { ...globals, module, exports: module.exports, globalThis: { ...globals } };
  const names = [...new Set([...Object.keys(visible), ...hidden])];
  // The names are parameters of an outer function, so that the module can declare the same names.
  // `new Function` adds two lines above the code.
  const run = new Function(names.join(","), `return (function () { ${code}\n})()`);
  run(...names.map((name) => visible[name]));
  return module.exports;
}
