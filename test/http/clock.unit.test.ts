import { observeTime, serviceNow } from "../../src/http/clock";

const NOW = 1_700_000_000_000;

beforeEach(() => jest.useFakeTimers({ now: NOW }));
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
