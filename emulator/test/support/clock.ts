/** Fakes what the clock says, and only that: real timers and sockets go on. Undo with `jest.useRealTimers()`. */
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

/** Moves the faked clock on, by seconds. */
export function pass(seconds: number): void {
  jest.setSystemTime(Date.now() + seconds * 1000);
}
