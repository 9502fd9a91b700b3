/** @type {import("jest").Config} */
module.exports = {
  rootDir: "..",
  testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/emulator/test/**/*.test.ts"],
  transform: { "^.+\\.ts$": ["ts-jest", { tsconfig: "<rootDir>/test/tsconfig.json", diagnostics: false }] },
  // The example's require, as "Build npm" resolves it.
  moduleNameMapper: { "^authing-wxapp-sdk$": "<rootDir>/miniprogram_dist/index.js" },
  // Half of the cores, as by default, would be one on a machine with two.
  maxWorkers: "100%",
  // Only what hangs takes that long, also on a machine that is busy.
  testTimeout: 30_000,
  modulePathIgnorePatterns: [
    "<rootDir>/dist/",
    "<rootDir>/miniprogram_dist/",
    "<rootDir>/example-miniprogram/miniprogram_npm/",
    "<rootDir>/.stryker-tmp/",
  ],
};
