const { copyFileSync, mkdirSync, statSync, writeFileSync } = require("node:fs");
const { dirname } = require("node:path");
const terser = require("@rollup/plugin-terser");
const typescript = require("@rollup/plugin-typescript");
const { dts } = require("rollup-plugin-dts");
const ts = require("typescript");

const PACKED = "miniprogram_dist/index.js";
/**
 * Path that "Build npm" would write to. With a file at this path, the example runs in WeChat DevTools without "Build
 * npm".
 */
const EXAMPLE = "example-miniprogram/miniprogram_npm/authing-wxapp-sdk/index.js";

/** Source map of the packed file, for scripts/size.mjs. "Build npm" does not copy files from this folder. */
const PACKED_MAP = "node_modules/.cache/packed.js.map";

/** Plugin that moves the source map to the cache, copies the packed file to the example, and logs the file's size. */
const deliver = {
  name: "deliver",
  generateBundle(_options, bundle) {
    mkdirSync(dirname(PACKED_MAP), { recursive: true });
    writeFileSync(PACKED_MAP, bundle["index.js.map"].source);
    delete bundle["index.js.map"];
  },
  writeBundle() {
    mkdirSync(dirname(EXAMPLE), { recursive: true });
    copyFileSync(PACKED, EXAMPLE);
    console.log(`${PACKED}: ${statSync(PACKED).size} bytes`);
  },
};

/** First line of the declaration of the clients' base class, whose members are all @internal. */
const BASE_CLASS = "declare class ApiClient {\n";

/**
 * Plugin that removes @internal declarations, and declarations that only @internal declarations refer to, from the
 * bundled declarations. Otherwise, editors would suggest the session and the constructors of sub-clients to users. The
 * compiler cannot remove them earlier, because the sources import internals from each other.
 */
const hideInternals = {
  name: "hide-internals",
  renderChunk(code) {
    const { outputText } = ts.transpileDeclaration(code, {
      fileName: "index.ts",
      compilerOptions: { stripInternal: true },
    });
    if (!outputText.includes(BASE_CLASS)) throw new Error(`The declarations do not contain "${BASE_CLASS.trim()}".`);
    // Without this constructor, users could instantiate the class without arguments.
    return outputText.replace(BASE_CLASS, `${BASE_CLASS}    protected constructor();\n`);
  },
};

const minify = terser({
  ecma: 5,
  ie8: false,
  compress: { passes: 3, pure_getters: true, hoist_funs: true },
  mangle: { toplevel: true },
  // Keeps the names of the public classes for `constructor.name` and stack traces.
  keep_fnames: /^[A-Z]\w*(Client|Error|Provider|Storage)$/,
  format: { ascii_only: false },
});

/** @type {import("rollup").RollupOptions[]} */
module.exports = [
  {
    input: "src/index.ts",
    plugins: [
      typescript({
        noEmit: false,
        tslib: require.resolve("./scripts/tslib.mjs"),
      }),
    ],
    output: [
      // The maps contain the sources, so that debuggers work without src/, which the package omits.
      { file: "dist/index.js", format: "cjs", generatedCode: "es5", sourcemap: true },
      { file: "dist/index.mjs", format: "es", generatedCode: "es5", sourcemap: true },
      {
        file: PACKED,
        format: "cjs",
        generatedCode: "es5",
        sourcemap: "hidden",
        plugins: [minify, deliver],
      },
    ],
  },
  {
    input: "src/index.ts",
    plugins: [dts(), hideInternals],
    output: [
      { file: "dist/index.d.ts", format: "es" },
      { file: "dist/index.d.mts", format: "es" },
    ],
  },
];
