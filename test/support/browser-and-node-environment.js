const { TestEnvironment } = require("jest-environment-jsdom");

/** A browser's document, as miniprogram-simulate needs it, in which Node's own globals are there as well, as the emulator needs them. */
module.exports = class BrowserAndNodeEnvironment extends TestEnvironment {
  /** Packages are loaded as Node loads them. */
  exportConditions() {
    return ["node", "node-addons"];
  }

  async setup() {
    await super.setup();
    Object.assign(this.global, {
      TextDecoder,
      TextEncoder,
      Uint8Array,
      ArrayBuffer,
      setImmediate,
      clearImmediate,
      fetch,
    });
  }
};
