/** @type {import("jest").Config} */
module.exports = {
  rootDir: "..",
  testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/emulator/test/**/*.test.ts"],
  transform: {
    "^.+\\.ts$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript" },
          target: "es2022",
          // Matches the builds: `false` is the default for their `target`, which is older than ES2022.
          transform: { useDefineForClassFields: false },
        },
      },
    ],
  },
  runtime: "<rootDir>/test/support/runtime.js",
  moduleNameMapper: {
    // Resolves the SDK for the example's code, as "Build npm" would.
    "^authing-wxapp-sdk$": "<rootDir>/miniprogram_dist/index.js",
  },
  // By default, Jest uses half of the cores, i.e. only one worker on a machine with two cores.
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
