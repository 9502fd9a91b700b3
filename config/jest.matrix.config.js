/** @type {import("jest").Config} */
module.exports = {
  ...require("./jest.config.js"),
  globals: { MATRIX: true },
  // Only the tests that `npm test` shortens. test/matrix.test.ts checks that none is missing.
  testMatch: undefined,
  testRegex:
    "/test/(methods/.*|clients/.*|core/interleavings|http/properties|crypto/encrypt|malformed|preview/live-reload)\\.test\\.ts$",
};
