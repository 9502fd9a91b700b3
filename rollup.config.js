const { copyFileSync, mkdirSync, statSync } = require("node:fs");
const { dirname } = require("node:path");
const terser = require("@rollup/plugin-terser");
const typescript = require("@rollup/plugin-typescript");
const { dts } = require("rollup-plugin-dts");
const ts = require("typescript");

const PACKED = "miniprogram_dist/index.js";
/** Where "Build npm" would put the packed file for the example, so that DevTools opens it as it is. */
const EXAMPLE = "example-miniprogram/miniprogram_npm/authing-wxapp-sdk/index.js";

/** Puts the packed file into the example, and says how large it is. */
const deliver = {
  name: "deliver",
  writeBundle() {
    mkdirSync(dirname(EXAMPLE), { recursive: true });
    copyFileSync(PACKED, EXAMPLE);
    console.log(`${PACKED}: ${statSync(PACKED).size} bytes`);
  },
};

/** The class that all clients extend, as it stands in the declarations once its members, all @internal, are taken out. */
const BASE_CLASS = "declare class ApiClient {\n";

/**
 * Takes out of the bundled declarations what is tagged @internal, and what is then no longer referred to, so that editors
 * offer users neither the session nor the constructors of sub-clients. The compiler cannot do so earlier: the sources import
 * each other's internals.
 */
const hideInternals = {
  name: "hide-internals",
  renderChunk(code) {
    const { outputText } = ts.transpileDeclaration(code, {
      fileName: "index.ts",
      compilerOptions: { stripInternal: true },
    });
    if (!outputText.includes(BASE_CLASS)) throw new Error(`The declarations have no "${BASE_CLASS.trim()}".`);
    // Without a constructor, a class could be created without arguments.
    return outputText.replace(BASE_CLASS, `${BASE_CLASS}    protected constructor();\n`);
  },
};

const minify = terser({
  ecma: 5,
  ie8: false,
  compress: { passes: 3, pure_getters: true, hoist_funs: true },
  mangle: { toplevel: true },
  // The names of the public classes, for `constructor.name` and stack traces.
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
      { file: "dist/index.js", format: "cjs", generatedCode: "es5" },
      { file: "dist/index.mjs", format: "es", generatedCode: "es5" },
      {
        file: PACKED,
        format: "cjs",
        generatedCode: "es5",
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
