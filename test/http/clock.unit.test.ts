import { observeTime, serviceNow } from "../../src/http/send";

const NOW = 1_700_000_000_000;

beforeEach(() => jest.useFakeTimers({ now: NOW }));
afterEach(() => jest.useRealTimers());

test("the service's time is the phone's until it is told", () => {
  expect(serviceNow()).toBe(NOW);
});

test("the service's time goes on from when it was told", () => {
  observeTime(NOW + 3_600_000);
  expect(serviceNow()).toBe(NOW + 3_600_000);
  jest.advanceTimersByTime(1000);
  expect(serviceNow()).toBe(NOW + 3_601_000);
});

test.each([Number.NaN, 0])("%d is no time", (told) => {
  observeTime(NOW - 1000);
  observeTime(told);
  expect(serviceNow()).toBe(NOW - 1000);
});
