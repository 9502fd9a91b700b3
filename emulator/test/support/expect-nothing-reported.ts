/** Fails each test in which a server logs an unexpected error with `console.error`. */
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
