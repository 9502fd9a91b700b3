/** @type {import("jest").Config} */
module.exports = {
  rootDir: "..",
  testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/emulator/test/**/*.test.ts"],
  transform: { "^.+\\.ts$": ["ts-jest", { tsconfig: "<rootDir>/test/tsconfig.json", diagnostics: false }] },
  // Resolves the example's require() like "Build npm".
  moduleNameMapper: { "^authing-wxapp-sdk$": "<rootDir>/miniprogram_dist/index.js" },
  // By default, Jest uses half of the cores, which is only one worker on a machine with two cores.
  maxWorkers: "100%",
  // Even on a busy machine, only a test that hangs takes this long.
  testTimeout: 30_000,
  modulePathIgnorePatterns: [
    "<rootDir>/dist/",
    "<rootDir>/miniprogram_dist/",
    "<rootDir>/example-miniprogram/miniprogram_npm/",
    "<rootDir>/.stryker-tmp/",
  ],
};
