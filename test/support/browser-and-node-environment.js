const { TestEnvironment } = require("jest-environment-jsdom");

/** A jsdom environment for miniprogram-simulate, plus the Node.js globals that the emulator needs. */
module.exports = class BrowserAndNodeEnvironment extends TestEnvironment {
  /** Makes packages resolve as in Node.js, not as in a browser. */
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
