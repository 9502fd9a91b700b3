import jest from "./jest.config.js";

/** @type {import("@stryker-mutator/api/core").PartialStrykerOptions} */
export default {
  mutate: ["src/{crypto,errors,session,transport}/**/*.ts", "src/parameters.ts"],
  testRunner: "jest",
  // Only the tests without emulator and packed file: they run anew for each mutant.
  jest: { projectType: "custom", config: { ...jest, testMatch: ["<rootDir>/test/**/*.unit.test.ts"] } },
  coverageAnalysis: "perTest",
  concurrency: 2,
  // The tests are transpiled without a look at their types.
  disableTypeChecks: false,
  ignorePatterns: ["/dist", "/miniprogram_dist", "/emulator", "/example-miniprogram"],
  reporters: ["clear-text", "progress", "html"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 90, low: 85, break: 85 },
};
