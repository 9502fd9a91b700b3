/** Fails each test during which a server reports an unexpected error on `console.error`. */
export function expectNothingReported(): void {
  let reported: jest.SpyInstance;
  beforeEach(() => {
    reported = jest.spyOn(console, "error").mockImplementation(() => {});
  });
  afterEach(() => {
    const { calls } = reported.mock;
    reported.mockRestore();
    expect(calls).toEqual([]);
  });
}
