import jest from "./jest.config.js";

/** @type {import("@stryker-mutator/api/core").PartialStrykerOptions} */
export default {
  mutate: ["src/{arguments,core,crypto,errors,http,session}/**/*.ts"],
  testRunner: "jest",
  // Only the tests without emulator and packed file: they run anew for each mutant.
  jest: {
    projectType: "custom",
    // A mutant that keeps a promise from settling is found out soon.
    config: { ...jest, rootDir: ".", testMatch: ["<rootDir>/test/**/*.unit.test.ts"], testTimeout: 2000 },
  },
  coverageAnalysis: "perTest",
  concurrency: 2,
  // The tests are transpiled without a look at their types.
  disableTypeChecks: false,
  ignorePatterns: ["/dist", "/miniprogram_dist", "/emulator", "/example-miniprogram"],
  reporters: ["clear-text", "progress", "html"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 98, low: 95, break: 95 },
};
