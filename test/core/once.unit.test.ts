import { once } from "../../src/core/once";

test("creates an object on the first call and returns it on every call", () => {
  const create = jest.fn((name: string) => ({ name }));
  const get = once(create);
  expect(create).not.toHaveBeenCalled();
  expect(get("first")).toEqual({ name: "first" });
  expect(get("second")).toBe(get("third"));
  expect(create.mock.calls).toEqual([["first"]]);
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
