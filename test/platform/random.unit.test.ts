import { RandomSource } from "../../src/platform/random";

type Options = { length: number; success(result: unknown): void };

/** Requests 16 bytes from the given `wx.getRandomValues`. Resolves with the number of bytes or the error's kind. */
function asked(getRandomValues: (options: Options) => void): Promise<unknown> {
  Object.assign(globalThis, { wx: { getRandomValues } });
  return new RandomSource(undefined).bytes(16).then(
    (bytes) => bytes.length,
    (error) => error.kind,
  );
}

// Fake timers stay on for the whole file, because no call may wait for its timeout.
beforeAll(() => jest.useFakeTimers());
afterAll(() => jest.useRealTimers());

test.each<[string, unknown]>([
  ["as many bytes as requested", { randomValues: new ArrayBuffer(16) }],
  ["too few bytes", { randomValues: new ArrayBuffer(15) }],
  ["no bytes", {}],
  ["no result", undefined],
])("gets 16 random bytes if the platform returns %s", async (_name, result) => {
  expect(await asked(({ success }) => success(result))).toBe(16);
});
