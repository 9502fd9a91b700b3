const NOW = 1_700_000_000_000;

let observeTime: typeof import("../../src/http/clock").observeTime;
let serviceNow: typeof import("../../src/http/clock").serviceNow;

beforeEach(() => {
  jest.useFakeTimers({ now: NOW });
  jest.resetModules();
  // The module keeps the last known time.
  ({ observeTime, serviceNow } = require("../../src/http/clock"));
});
afterEach(() => jest.useRealTimers());

test("uses the phone's time until a response provides the service's time", () => {
  expect(serviceNow()).toBe(NOW);
});

test("advances from the service's last known time", () => {
  observeTime(NOW + 3_600_000);
  expect(serviceNow()).toBe(NOW + 3_600_000);
  jest.advanceTimersByTime(1000);
  expect(serviceNow()).toBe(NOW + 3_601_000);
});

test.each([Number.NaN, 0])("ignores the invalid time %d", (reported) => {
  observeTime(NOW - 1000);
  observeTime(reported);
  expect(serviceNow()).toBe(NOW - 1000);
});
