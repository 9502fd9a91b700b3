const { cpSync, mkdirSync, rmSync, writeFileSync } = require("node:fs");
const path = require("node:path");
const terser = require("@rollup/plugin-terser");
const typescript = require("@rollup/plugin-typescript");
const { dts } = require("rollup-plugin-dts");
const ts = require("typescript");
const { deferModules } = require("./scripts/defer-modules.cjs");

/**
 * Modules that a launch needs: they check the options and add the methods to the client. Mini programs wait for the SDK
 * when they launch, and most of this time is spent parsing and compiling code.
 */
const LAUNCH =
  /^(index|authentication-client|options|core\/(api-client|once)|arguments\/check-value|types\/values|\.\.\/scripts\/tslib)$/;

/** Modules that a silent sign-in does not need. Each has its own file, which is loaded on first use. */
const DEFERRED =
  /^(clients\/.*|methods\/(?!wechat$).*|core\/(graphql|passwords)|http\/log|messages|platform\/platform-error|types\/enums)$/;

const { manualChunks, lazyRequires, constantKeys } = deferModules(path.join(__dirname, "src"), {
  launch: LAUNCH,
  deferred: DEFERRED,
});

/** Folder that "Build npm" copies. */
const PACKED = "miniprogram_dist";
/**
 * Folder that "Build npm" would write to. With the files in this folder, the example runs in WeChat DevTools without
 * "Build npm".
 */
const EXAMPLE = "example-miniprogram/miniprogram_npm/authing-wxapp-sdk";

/** Source maps of the packed files, for scripts/size.mjs. They have their own folder, which "Build npm" doesn't copy. */
const PACKED_MAPS = "node_modules/.cache/packed";

/** Plugin that empties the folders, moves the source maps to the cache, and copies the packed files to the example. */
const deliver = {
  name: "deliver",
  generateBundle(_options, bundle) {
    for (const folder of [PACKED, PACKED_MAPS, EXAMPLE]) rmSync(folder, { recursive: true, force: true });
    for (const [name, { source }] of Object.entries(bundle)) {
      if (!name.endsWith(".map")) continue;
      mkdirSync(path.dirname(path.join(PACKED_MAPS, name)), { recursive: true });
      writeFileSync(path.join(PACKED_MAPS, name), source);
      delete bundle[name];
    }
  },
  writeBundle() {
    cpSync(PACKED, EXAMPLE, { recursive: true });
  },
};

/** First line of the declaration of the clients' base class, whose members are all @internal. */
const BASE_CLASS = "declare class ApiClient {\n";

/**
 * Plugin that removes @internal declarations from the bundled declarations, together with declarations that only they
 * refer to. Otherwise, editors would suggest the session and the constructors of sub-clients to users. The compiler
 * cannot remove them earlier, because the sources import internals from each other.
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
  keep_fnames: /^[A-Z]\w*(Client|Code|Error|Provider|Storage)$/,
  // V8 compiles a function in parentheses at once. Otherwise, it would parse the function twice, e.g. that of a class.
  format: { ascii_only: false, wrap_iife: true },
  // The plugin `lazyRequires` has already converted the modules.
  module: false,
});

/** @type {import("rollup").RollupOptions[]} */
module.exports = [
  {
    input: "src/index.ts",
    plugins: [
      typescript({
        noEmit: false,
        tslib: require.resolve("./scripts/tslib.mjs"),
        transformers: { before: [constantKeys] },
      }),
    ],
    output: [
      // The maps contain the sources, so that debuggers work without src/, which the package omits.
      { file: "dist/index.js", format: "cjs", generatedCode: "es5", sourcemap: true },
      { file: "dist/index.mjs", format: "es", generatedCode: "es5", sourcemap: true },
      {
        dir: PACKED,
        format: "es",
        generatedCode: "es5",
        entryFileNames: "[name].js",
        chunkFileNames: "[name].js",
        manualChunks,
        onlyExplicitManualChunks: true,
        hoistTransitiveImports: false,
        sourcemap: "hidden",
        plugins: [lazyRequires, minify, deliver],
      },
    ],
    onLog(level, log, report) {
      // These cycles are intentional: deferred modules use modules of the launch, which load deferred modules on first
      // use.
      if (log.code !== "CIRCULAR_CHUNK") report(level, log);
    },
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
