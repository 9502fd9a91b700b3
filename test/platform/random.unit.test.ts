import { randomBytes } from "../../src/platform/random";

type Options = { length: number; success(result: unknown): void };

/** What random bytes come to where `wx.getRandomValues` does what the test says. */
function asked(getRandomValues: (options: Options) => void): Promise<unknown> {
  Object.assign(globalThis, { wx: { getRandomValues } });
  return randomBytes(16).then(
    (bytes) => bytes.length,
    (error) => error.kind,
  );
}

// For all of them: one timer serves all calls.
beforeAll(() => jest.useFakeTimers());
afterAll(() => jest.useRealTimers());

test.each<[string, unknown]>([
  ["as many as asked for", { randomValues: new ArrayBuffer(16) }],
  ["too few", { randomValues: new ArrayBuffer(15) }],
  ["none", {}],
  ["nothing", undefined],
])("random bytes of a platform that gives %s", async (_name, result) => {
  expect(await asked(({ success }) => success(result))).toBe(16);
});
