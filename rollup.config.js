const { copyFileSync, mkdirSync, statSync } = require("node:fs");
const { dirname } = require("node:path");
const terser = require("@rollup/plugin-terser");
const typescript = require("@rollup/plugin-typescript");
const { dts } = require("rollup-plugin-dts");
const compaction = require("./scripts/compaction.cjs");

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

/** Built-ins that the packed file takes as variables of its own: shorter once minified, and no look-up of a global each time. */
const BUILT_INS =
  "exports, Promise, Object, Array, String, JSON, Math, Error, Date, Number, Uint8Array, setTimeout, encodeURIComponent";

const minify = terser({
  ecma: 5,
  ie8: false,
  compress: { passes: 3, pure_getters: true, hoist_funs: true },
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
        transformers: compaction,
      }),
    ],
    output: [
      { file: "dist/index.js", format: "cjs", generatedCode: "es5" },
      { file: "dist/index.mjs", format: "es", generatedCode: "es5" },
      {
        file: PACKED,
        format: "cjs",
        generatedCode: "es5",
        intro: `(function (${BUILT_INS}, undefined) {`,
        outro: `})(${BUILT_INS});`,
        plugins: [minify, deliver],
      },
    ],
  },
  {
    input: "src/index.ts",
    plugins: [dts()],
    output: [
      { file: "dist/index.d.ts", format: "es" },
      { file: "dist/index.d.mts", format: "es" },
    ],
  },
];
