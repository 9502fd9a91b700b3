/** Fakes only `Date`, so that timers and sockets keep working. Call `jest.useRealTimers()` to undo it. */
export function fakeDate(): void {
  jest.useFakeTimers({
    now: Date.now(),
    doNotFake: [
      "clearImmediate",
      "clearInterval",
      "clearTimeout",
      "hrtime",
      "nextTick",
      "performance",
      "queueMicrotask",
      "setImmediate",
      "setInterval",
      "setTimeout",
    ],
  });
}

/** Advances the fake clock by a number of seconds. */
export function pass(seconds: number): void {
  jest.setSystemTime(Date.now() + seconds * 1000);
}
