import { AuthingError, type AuthingErrorKind } from "../../src/errors/AuthingError";
import { resolveOptions } from "../../src/options";
import { settle } from "../../src/transport/settle";

function setup() {
  const onError = jest.fn();
  return { onError, options: resolveOptions({ appId: "app-1", onError }) };
}

test("the outcome is that of the work, thrown or rejected", async () => {
  const { options } = setup();
  const error = new AuthingError("network", "m");
  const thrown = () => {
    throw error;
  };
  await expect(settle(options, () => 5)).resolves.toBe(5);
  await expect(settle(options, async () => 5)).resolves.toBe(5);
  await expect(settle(options, thrown)).rejects.toBe(error);
  await expect(settle(options, () => Promise.reject(error))).rejects.toBe(error);
});

test.each<AuthingErrorKind>(["service", "http", "response", "timeout", "network", "interrupted", "aborted", "domain"])(
  "onError is told of %s",
  async (kind) => {
    const { options, onError } = setup();
    const error = new AuthingError(kind, "m", { data: { a: 1 } });
    await expect(settle(options, () => Promise.reject(error))).rejects.toBe(error);
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
  [Object.assign(new Error("of another type"), { kind: "network" })],
])("onError is not told of %j", async (error) => {
  const { options, onError } = setup();
  await expect(settle(options, () => Promise.reject(error))).rejects.toBe(error);
  expect(onError).not.toHaveBeenCalled();
});

test("quiet work tells nobody", async () => {
  const { options, onError } = setup();
  const error = new AuthingError("network", "m");
  await expect(settle(options, () => Promise.reject(error), true)).rejects.toBe(error);
  expect(onError).not.toHaveBeenCalled();
});

test("an onError that is missing or throws leaves the failure as it is", async () => {
  const log = jest.spyOn(console, "error").mockImplementation(() => {});
  const error = new AuthingError("network", "m");
  await expect(settle(resolveOptions({ appId: "app-1" }), () => Promise.reject(error))).rejects.toBe(error);
  expect(log).not.toHaveBeenCalled();
  const { options, onError } = setup();
  const thrown = new Error("from the handler");
  onError.mockImplementation(() => {
    throw thrown;
  });
  await expect(settle(options, () => Promise.reject(error))).rejects.toBe(error);
  expect(log.mock.calls).toEqual([[thrown]]);
  log.mockRestore();
});

test("onError is a method of the options", async () => {
  // The options warn of `show`, which is none of theirs.
  const warn = jest.spyOn(console, "warn").mockImplementation(() => {});
  const shown: unknown[] = [];
  const given = {
    appId: "app-1",
    show: (code: unknown) => shown.push(code),
    onError(code: unknown) {
      this.show(code);
    },
  };
  await expect(settle(resolveOptions(given), () => Promise.reject(new AuthingError("network", "m")))).rejects.toThrow();
  expect(shown).toEqual(["network"]);
  warn.mockRestore();
});
