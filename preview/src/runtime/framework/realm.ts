/** What a mini program has besides the language: timers and the console. */
const PLATFORM_GLOBALS = ["console", "setTimeout", "clearTimeout", "setInterval", "clearInterval"];

const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

/**
 * The global names that a mini program must not see, because WeChat lacks them: `window`, `fetch`, `URL` and the rest.
 *
 * @param global the global object, of a browser or of Node
 * @param languageGlobals the names that belong to the language itself
 */
export function hiddenNames(global: object, languageGlobals: readonly string[]): string[] {
  const visible = new Set([...PLATFORM_GLOBALS, ...languageGlobals]);
  const names = new Set<string>();
  // What has no prototype itself is Object.prototype, which belongs to the language.
  for (let owner = global; Object.getPrototypeOf(owner) !== null; owner = Object.getPrototypeOf(owner)) {
    for (const name of Object.getOwnPropertyNames(owner)) {
      names.add(name);
    }
  }
  return [...names].filter((name) => IDENTIFIER.test(name) && !visible.has(name));
}

/**
 * Runs a CommonJS module that sees the given names and those of the language, and returns what it exports.
 *
 * @param code the module; its source map counts two more lines at the top
 * @param given what it may see besides
 * @param hidden what it must not see
 */
export function runModule(code: string, given: Record<string, unknown>, hidden: readonly string[]): unknown {
  const module = { exports: {} };
  const visible: Record<string, unknown> = { ...given, module, exports: module.exports, globalThis: { ...given } };
  const names = [...new Set([...Object.keys(visible), ...hidden])];
  // A parameter in the outer function, so that the module may declare the same name. `new Function` adds two lines.
  const run = new Function(names.join(","), `return (function () { ${code}\n})()`);
  run(...names.map((name) => visible[name]));
  return module.exports;
}
