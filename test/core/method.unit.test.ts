import { ApiClient, addMethods } from "../../src/core/api-client";
import { forgiving, method, synchronous } from "../../src/core/method";
import { AuthingError } from "../../src/errors/authing-error";
import { fakeClient } from "../support/fake-client";

/** Returns an instance of a class with one method, `any`. */
function withMethod(described: object) {
  const onError = jest.fn();
  const { client } = fakeClient(undefined, { onError });
  class Owner extends ApiClient {}
  addMethods(Owner as never, { any: described } as never);
  const owner = new Owner(() => client) as Owner & { any(...args: unknown[]): any };
  return { owner, client, onError };
}

const FAILURE = new AuthingError("network", "m");
const CAUSE = new TypeError("wrong");

const ARGUMENT = expect.objectContaining({ kind: "argument", message: "参数 phone 应为非空字符串" });
const TYPED = expect.objectContaining({ kind: "argument", message: "参数或选项出错：TypeError: wrong", cause: CAUSE });

describe.each<[string, (declaration: never, run: never) => object]>([
  ["a method", method],
  ["a synchronous method", synchronous],
])("%s", (_name, describeMethod) => {
  test("runs synchronously and receives the client, its named arguments, the method name and the owner", async () => {
    const run = jest.fn(() => "done");
    const { owner, client } = withMethod(describeMethod("phone, options?: {code?}" as never, run as never));
    const result = owner.any("138", { code: "1" }, "more");
    expect(run.mock.calls).toEqual([[{ client, values: { phone: "138", code: "1" }, name: "any", owner }]]);
    expect(await result).toBe("done");
  });
});

test("an asynchronous method rejects if it fails, and calls onError for a network failure", async () => {
  const run = jest.fn();
  const { owner, onError } = withMethod(method("phone" as never, run as never));
  await expect(owner.any("")).rejects.toEqual(ARGUMENT);
  expect(run).not.toHaveBeenCalled();
  run.mockRejectedValueOnce(FAILURE);
  await expect(owner.any("138")).rejects.toBe(FAILURE);
  run.mockImplementationOnce(() => {
    throw CAUSE;
  });
  await expect(owner.any("138")).rejects.toEqual(TYPED);
  expect(onError.mock.calls).toEqual([["network", "m", null]]);
});

test("a synchronous method throws if it fails, without calling onError", () => {
  const run = jest.fn();
  const { owner, onError } = withMethod(synchronous("phone" as never, run as never));
  expect(() => owner.any("")).toThrow(ARGUMENT);
  expect(run).not.toHaveBeenCalled();
  run.mockImplementationOnce(() => {
    throw FAILURE;
  });
  expect(() => owner.any("138")).toThrow(FAILURE);
  run.mockImplementationOnce(() => {
    throw CAUSE;
  });
  expect(() => owner.any("138")).toThrow(TYPED);
  run.mockReturnValueOnce(5);
  expect(owner.any("138")).toBe(5);
  expect(onError).not.toHaveBeenCalled();
});

describe("a forgiving method", () => {
  const setup = () => {
    const run = jest.fn();
    return { run, ...withMethod(forgiving(method("phone" as never, run as never) as never, "fallback")) };
  };

  test("resolves with the result of the strict method", async () => {
    const { run, owner } = setup();
    run.mockResolvedValueOnce("done");
    expect(await owner.any("138")).toBe("done");
    expect(run.mock.calls[0]?.[0]).toMatchObject({ values: { phone: "138" }, name: "any" });
  });

  test("resolves with the fallback after a failure and calls onError once", async () => {
    const { run, owner, onError } = setup();
    run.mockRejectedValueOnce(FAILURE);
    expect(await owner.any("138")).toBe("fallback");
    expect(onError.mock.calls).toEqual([["network", "m", null]]);
  });

  test("resolves with the fallback if the strict method throws", async () => {
    const { run, owner, onError } = setup();
    run.mockImplementationOnce(() => {
      throw new AuthingError("unauthenticated", "m");
    });
    expect(await owner.any("138")).toBe("fallback");
    expect(onError).not.toHaveBeenCalled();
  });

  test("rejects an invalid argument", async () => {
    await expect(setup().owner.any("")).rejects.toEqual(ARGUMENT);
  });
});
