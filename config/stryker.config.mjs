import jest from "./jest.config.js";

/** @type {import("@stryker-mutator/api/core").PartialStrykerOptions} */
export default {
  mutate: ["src/{arguments,core,crypto,errors,http,session}/**/*.ts"],
  testRunner: "jest",
  // Only tests that use neither the emulator nor the packed SDK are fast enough to run for each mutant.
  jest: {
    projectType: "custom",
    // A short timeout quickly detects mutants that prevent a promise from settling.
    config: {
      ...jest,
      rootDir: ".",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/**/*.unit.test.ts"],
      testTimeout: 2000,
    },
  },
  coverageAnalysis: "perTest",
  concurrency: 2,
  // Stryker need not disable type checks, because Jest transpiles the tests without checking types.
  disableTypeChecks: false,
  ignorePatterns: ["/dist", "/miniprogram_dist", "/emulator", "/example-miniprogram"],
  reporters: ["clear-text", "progress", "html"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 98, low: 95, break: 95 },
};
