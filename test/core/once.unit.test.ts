import { once } from "../../src/core/once";

test("creates an object on the first call and returns it on every call", () => {
  const create = jest.fn(() => ({ name: "any" }));
  const get = once(create);
  expect(create).not.toHaveBeenCalled();
  expect(get()).toEqual({ name: "any" });
  expect(get()).toBe(get());
  expect(create).toHaveBeenCalledTimes(1);
});

test("creates the object on the next call after a failure", () => {
  const create = jest.fn(() => ({}));
  create.mockImplementationOnce(() => {
    throw new Error("missing file");
  });
  const get = once(create);
  expect(get).toThrow("missing file");
  expect(get()).toEqual({});
});
