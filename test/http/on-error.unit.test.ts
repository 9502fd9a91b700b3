import { reportError, withErrorReport } from "../../src/errors/attempt";
import { AuthingError, type AuthingErrorKind } from "../../src/errors/authing-error";
import { resolveOptions } from "../../src/options";

function setup() {
  const onError = jest.fn();
  return { onError, options: resolveOptions({ appId: "app-1", onError }) };
}

test("withErrorReport settles like its callback, whether the callback returns, throws or rejects", async () => {
  const { options } = setup();
  const error = new AuthingError("network", "m");
  const thrown = () => {
    throw error;
  };
  await expect(withErrorReport(options, () => 5)).resolves.toBe(5);
  await expect(withErrorReport(options, async () => 5)).resolves.toBe(5);
  await expect(withErrorReport(options, thrown)).rejects.toBe(error);
  await expect(withErrorReport(options, () => Promise.reject(error))).rejects.toBe(error);
});

test.each<AuthingErrorKind>(["service", "http", "response", "timeout", "network", "interrupted", "aborted", "domain"])(
  "calls onError for a failure of kind %s",
  async (kind) => {
    const { options, onError } = setup();
    const error = new AuthingError(kind, "m", { data: { a: 1 } });
    await expect(withErrorReport(options, () => Promise.reject(error))).rejects.toBe(error);
    expect(onError.mock.calls).toEqual([[kind, "m", { a: 1 }]]);
  },
);

test.each<[Error]>([
  [new AuthingError("argument", "m")],
  [new AuthingError("unauthenticated", "m")],
  [new AuthingError("cancelled", "m")],
  [new AuthingError("privacy", "m")],
  [new AuthingError("unsupported", "m")],
  [new AuthingError("platform", "m")],
])("does not call onError for %j", async (error) => {
  const { options, onError } = setup();
  await expect(withErrorReport(options, () => Promise.reject(error))).rejects.toBe(error);
  expect(onError).not.toHaveBeenCalled();
});

test("does not call onError for what the app throws, even if it looks like a network failure", async () => {
  const { options, onError } = setup();
  const cause = Object.assign(new Error("from the app"), { kind: "network" });
  await expect(withErrorReport(options, () => Promise.reject(cause))).rejects.toMatchObject({
    kind: "argument",
    cause,
  });
  expect(onError).not.toHaveBeenCalled();
});

test("reportError calls onError and returns the error", () => {
  const { options, onError } = setup();
  const error = new AuthingError("http", "m", { code: 502 });
  expect(reportError(options, error)).toBe(error);
  reportError(options, new AuthingError("argument", "m"));
  reportError(options, undefined);
  expect(onError.mock.calls).toEqual([[502, "m", null]]);
});

test("reportError returns the error unchanged if onError is missing or throws", async () => {
  const log = jest.spyOn(console, "error").mockImplementation(() => {});
  const error = new AuthingError("network", "m");
  await expect(withErrorReport(resolveOptions({ appId: "app-1" }), () => Promise.reject(error))).rejects.toBe(error);
  expect(log).not.toHaveBeenCalled();
  const { options, onError } = setup();
  const thrown = new Error("from the handler");
  onError.mockImplementation(() => {
    throw thrown;
  });
  await expect(withErrorReport(options, () => Promise.reject(error))).rejects.toBe(error);
  expect(log.mock.calls).toEqual([[thrown]]);
  log.mockRestore();
});

test("calls onError with the options as `this`", async () => {
  // `resolveOptions` logs a warning, because `show` is not an option.
  const warn = jest.spyOn(console, "warn").mockImplementation(() => {});
  const shown: unknown[] = [];
  const given = {
    appId: "app-1",
    show: (code: unknown) => shown.push(code),
    onError(code: unknown) {
      this.show(code);
    },
  };
  await expect(
    withErrorReport(resolveOptions(given), () => Promise.reject(new AuthingError("network", "m"))),
  ).rejects.toThrow();
  expect(shown).toEqual(["network"]);
  warn.mockRestore();
});
