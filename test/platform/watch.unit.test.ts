import { ticksIn, unwatch, type Watched, watch } from "../../src/platform/invoke";

/** Watches a call with this timeout and this `giveUp` callback. */
function watchOne(timeout: number, giveUp: () => void): Watched {
  const one: Watched = { ticks: ticksIn(timeout), giveUp };
  watch(one);
  return one;
}

beforeEach(() => jest.useFakeTimers());

afterEach(() => {
  jest.runAllTimers();
  jest.useRealTimers();
});

test.each([
  [1, 1000, 2000],
  [1000, 1000, 2000],
  [1001, 2000, 3000],
  [10_000, 10_000, 11_000],
])("gives up a call with a timeout of %d ms after %d to %d ms", (timeout, earliest, latest) => {
  const giveUp = jest.fn();
  watchOne(timeout, giveUp);
  jest.advanceTimersByTime(earliest);
  expect(giveUp).not.toHaveBeenCalled();
  jest.advanceTimersByTime(latest - earliest);
  expect(giveUp).toHaveBeenCalledTimes(1);
  jest.advanceTimersByTime(60_000);
  expect(giveUp).toHaveBeenCalledTimes(1);
});

test("gives up each call after its timeout, with a single timer", () => {
  const given: [string, number][] = [];
  const start = Date.now();
  const add = (name: string, timeout: number) => watchOne(timeout, () => given.push([name, Date.now() - start]));
  add("a", 3000);
  jest.advanceTimersByTime(500);
  add("b", 1000);
  add("c", 2000);
  expect(jest.getTimerCount()).toBe(1);
  jest.runAllTimers();
  expect(given).toEqual([
    ["b", 2000],
    ["c", 3000],
    ["a", 4000],
  ]);
});

test("does not give up a call that ends in time, and stops the timer soon afterwards", () => {
  const giveUp = jest.fn();
  const other = jest.fn();
  const watched = watchOne(2000, giveUp);
  watchOne(1000, other);
  unwatch(watched);
  jest.advanceTimersByTime(2000);
  expect(other).toHaveBeenCalledTimes(1);
  expect(jest.getTimerCount()).toBe(0);
  expect(giveUp).not.toHaveBeenCalled();
  watchOne(1000, giveUp);
  jest.advanceTimersByTime(2000);
  expect(giveUp).toHaveBeenCalledTimes(1);
});

test("lets a call that is given up end another one and start a third", () => {
  const second = jest.fn();
  const third = jest.fn();
  watchOne(1000, () => {
    unwatch(watched);
    watchOne(1000, third);
  });
  const watched = watchOne(2000, second);
  jest.runAllTimers();
  expect(second).not.toHaveBeenCalled();
  expect(third).toHaveBeenCalledTimes(1);
});

test.each<[string, unknown]>([
  ["Node.js, without keeping the process running", { unref: jest.fn() }],
  ["a mini program, where timers are numbers", 5],
])("works with the timers of %s", (_name, timer) => {
  const ticks: (() => void)[] = [];
  const given = jest.spyOn(globalThis, "setTimeout").mockImplementation(((tick: () => void) => {
    ticks.push(tick);
    return timer;
  }) as never);
  const giveUp = jest.fn();
  watchOne(1000, giveUp);
  for (const tick of ticks) tick();
  expect(giveUp).toHaveBeenCalledTimes(1);
  if (typeof timer === "object") expect((timer as { unref: jest.Mock }).unref).toHaveBeenCalledTimes(2);
  given.mockRestore();
});
