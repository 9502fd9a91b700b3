/** Fakes only `Date`, so that timers and sockets keep working. Undo it with `jest.useRealTimers()`. */
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

/** Advances the faked clock by some seconds. */
export function pass(seconds: number): void {
  jest.setSystemTime(Date.now() + seconds * 1000);
}
