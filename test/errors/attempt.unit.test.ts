import { attempt, runCallback, toAuthingError } from "../../src/errors/attempt";
import { AuthingError } from "../../src/errors/authing-error";
import { argumentError } from "../../src/errors/create-error";
import { expectations } from "../../src/messages";

const ERROR = argumentError("phone", expectations.nonEmptyString);

const throwing = (thrown: unknown) => () => {
  throw thrown;
};

describe("toAuthingError", () => {
  test("returns an AuthingError unchanged", () => {
    expect(toAuthingError(ERROR)).toBe(ERROR);
  });

  test("turns any other value into an argument error", () => {
    const cause = new TypeError("circular");
    const error = toAuthingError(cause);
    expect(error).toMatchObject({ kind: "argument", message: "参数或选项出错：TypeError: circular", cause });
  });
});

test.each([
  [Symbol("x"), "Symbol(x)"],
  [Object.create(null), "object"],
])("toAuthingError describes a thrown value without a string form: %#", (thrown, text) => {
  expect(toAuthingError(thrown).message).toContain(text);
});

describe("attempt", () => {
  test("starts synchronously", () => {
    const start = jest.fn();
    attempt(start);
    expect(start).toHaveBeenCalledTimes(1);
  });

  test("settles with the outcome of the work", async () => {
    const failure = new Error("failed later");
    await expect(attempt(() => 5)).resolves.toBe(5);
    await expect(attempt(() => Promise.resolve(5))).resolves.toBe(5);
    await expect(attempt(() => Promise.reject(failure))).rejects.toBe(failure);
  });

  test("rejects with an AuthingError that the work throws", async () => {
    await expect(attempt(throwing(ERROR))).rejects.toBe(ERROR);
  });

  test("rejects with an argument error if the work throws anything else", async () => {
    const cause = new TypeError("circular");
    const failing = attempt(throwing(cause));
    await expect(failing).rejects.toBeInstanceOf(AuthingError);
    await expect(failing).rejects.toMatchObject({
      kind: "argument",
      message: "参数或选项出错：TypeError: circular",
      cause,
    });
  });
});

describe("report", () => {
  let log: jest.SpyInstance;
  beforeEach(() => {
    log = jest.spyOn(console, "error").mockImplementation(() => {});
  });
  afterEach(() => log.mockRestore());

  test("runs the callback synchronously and logs nothing if it succeeds", async () => {
    const callback = jest.fn(() => Promise.resolve());
    runCallback(callback);
    runCallback(() => 5);
    expect(callback).toHaveBeenCalledTimes(1);
    await new Promise(setImmediate);
    expect(log).not.toHaveBeenCalled();
  });

  test("logs what the callback throws", () => {
    runCallback(throwing(ERROR));
    expect(log.mock.calls).toEqual([[ERROR]]);
  });

  test("logs what an asynchronous callback rejects with", async () => {
    runCallback(() => Promise.reject(ERROR));
    await new Promise(setImmediate);
    expect(log.mock.calls).toEqual([[ERROR]]);
  });
});
