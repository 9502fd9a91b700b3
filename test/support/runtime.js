const { createRequire } = require("node:module");
const { default: Runtime } = require("jest-runtime");
const { disableAsyncStorage, registerAsyncStorage } = require("./async-storage");
const { makeCryptoCheap, reuseKeyPairs } = require("./cheap-crypto");
const { cacheScripts } = require("./script-cache");

/**
 * Modules that all test files of a worker share. Jest would load them again for each test file, which takes up to a
 * second per package. A module that uses the clock or the DOM of its test can't be shared.
 */
const SHARED = new Set([
  "authing-emulator",
  "authing-emulator/wx",
  "countries-list",
  "csso",
  "express",
  "glass-easel-template-compiler",
  "less",
  "multer",
  "playwright-core",
  "postcss",
  "qrcode",
  "semver",
  "typescript",
  "xmlbuilder2",
  "zod",
]);
const SHARED_FILES = /\/support\/(compiler-host|run-script)$/;
const isShared = (name) => SHARED.has(name) || SHARED_FILES.test(name);

// A shared Express would mistake the promises of a test file for those of a library, and warn.
process.env.NO_DEPRECATION = "router";

makeCryptoCheap();
registerAsyncStorage();

/** Jest's runtime, which loads the modules of one test file. Saves work that Jest repeats for each test file. */
module.exports = class SharingRuntime extends Runtime {
  constructor(...options) {
    super(...options);
    reuseKeyPairs();
    cacheScripts(this.executor);
  }

  requireModuleOrMock(from, name) {
    return isShared(name) ? createRequire(from)(name) : super.requireModuleOrMock(from, name);
  }

  teardown() {
    super.teardown();
    disableAsyncStorage();
  }
};
