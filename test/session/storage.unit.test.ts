import { MemoryStorage, ResilientStorage } from "../../src/session/storage";
import { BreakableStorage } from "../support/BreakableStorage";

test("a MemoryStorage keeps values by key", () => {
  const storage = new MemoryStorage();
  storage.setItem("a", 1);
  storage.setItem("b", 2);
  storage.removeItem("a");
  expect([storage.getItem("a"), storage.getItem("b")]).toEqual([undefined, 2]);
});

describe("a ResilientStorage", () => {
  function setup() {
    const inner = new BreakableStorage();
    return { inner, storage: new ResilientStorage(inner) };
  }

  test("reads and writes the one that it wraps", () => {
    const { inner, storage } = setup();
    storage.setItem("a", 1);
    expect(inner.values).toEqual({ a: 1 });
    inner.values.a = 2;
    expect(storage.getItem("a")).toBe(2);
    storage.removeItem("a");
    expect(inner.values).toEqual({});
    expect(storage.getItem("a")).toBeUndefined();
  });

  test("writes and removes each value once", () => {
    const { inner, storage } = setup();
    const set = jest.spyOn(inner, "setItem");
    const remove = jest.spyOn(inner, "removeItem");
    storage.setItem("a", 1);
    storage.getItem("a");
    storage.removeItem("b");
    storage.getItem("b");
    expect(set.mock.calls).toEqual([["a", 1]]);
    expect(remove.mock.calls).toEqual([["b"]]);
  });

  test("gives what it knows while reads fail", () => {
    const { inner, storage } = setup();
    inner.values.a = 1;
    storage.getItem("a");
    storage.setItem("b", 2);
    inner.broken = "read";
    expect([storage.getItem("a"), storage.getItem("b"), storage.getItem("c")]).toEqual([1, 2, undefined]);
  });

  test("gives what was last written while writes fail, and writes it as soon as it can", () => {
    const { inner, storage } = setup();
    storage.setItem("a", 0);
    inner.broken = "write";
    storage.setItem("a", 1);
    storage.setItem("a", 2);
    expect(storage.getItem("a")).toBe(2);
    expect(inner.values).toEqual({ a: 0 });
    inner.broken = "";
    expect(storage.getItem("b")).toBeUndefined();
    expect(inner.values).toEqual({ a: 0 });
    expect(storage.getItem("a")).toBe(2);
    expect(inner.values).toEqual({ a: 2 });
  });

  test("makes up for a removal as well", () => {
    const { inner, storage } = setup();
    storage.setItem("a", 1);
    inner.broken = "write";
    storage.removeItem("a");
    expect(storage.getItem("a")).toBeUndefined();
    expect(inner.values).toEqual({ a: 1 });
    inner.broken = "";
    expect(storage.getItem("a")).toBeUndefined();
    expect(inner.values).toEqual({});
  });
});
