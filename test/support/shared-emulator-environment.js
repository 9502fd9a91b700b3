const { TestEnvironment } = require("jest-environment-node");

/**
 * Environment whose tests share one copy of the emulator per worker. Otherwise, Jest would load the emulator's 800
 * modules again for each test file, which takes half a second.
 */
module.exports = class SharedEmulatorEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.requireShared = require;
  }
};
