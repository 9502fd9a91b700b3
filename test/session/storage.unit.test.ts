import { MemoryStorage, resilient } from "../../src/session/storage";
import { BreakableStorage } from "../support/breakable-storage";

test("MemoryStorage stores values by key", () => {
  const storage = new MemoryStorage();
  storage.setItem("a", 1);
  storage.setItem("b", 2);
  storage.removeItem("a");
  expect([storage.getItem("a"), storage.getItem("b")]).toEqual([undefined, 2]);
});

describe("a resilient storage", () => {
  function setup() {
    const inner = new BreakableStorage();
    return { inner, storage: resilient(inner) };
  }

  test("reads and writes the wrapped storage", () => {
    const { inner, storage } = setup();
    storage.setItem("a", 1);
    expect(inner.values).toEqual({ a: 1 });
    inner.values.a = 2;
    expect(storage.getItem("a")).toBe(2);
    storage.removeItem("a");
    expect(inner.values).toEqual({});
    expect(storage.getItem("a")).toBeUndefined();
  });

  test("keeps a value that the wrapped storage drops, and writes it again", () => {
    const { inner, storage } = setup();
    const set = jest.spyOn(inner, "setItem").mockImplementation(() => {});
    storage.setItem("a", 1);
    expect(storage.getItem("a")).toBe(1);
    expect(inner.values).toEqual({});
    set.mockRestore();
    expect(storage.getItem("a")).toBe(1);
    expect(inner.values).toEqual({ a: 1 });
  });

  test("reads a value before each write, and back after each write and removal", () => {
    const { inner, storage } = setup();
    const read = jest.spyOn(inner, "getItem");
    storage.setItem("a", 1);
    storage.setItem("a", 2);
    storage.removeItem("a");
    expect(read).toHaveBeenCalledTimes(5);
  });

  test.each([undefined, null, ""])("treats %j as absent after a value is removed", (nothing) => {
    const { inner, storage } = setup();
    storage.setItem("a", 1);
    jest.spyOn(inner, "getItem").mockReturnValue(nothing);
    const remove = jest.spyOn(inner, "removeItem");
    storage.removeItem("a");
    storage.getItem("a");
    expect(remove).toHaveBeenCalledTimes(1);
  });

  test.each<[string, (value: any) => unknown]>([
    ["adds members", (value) => (value ? { ...value, savedAt: 1 } : value)],
    ["orders members differently", (value) => value && { nickname: value.nickname, id: value.id }],
  ])("accepts a storage that %s", (_name, change) => {
    const { inner, storage } = setup();
    const set = jest.spyOn(inner, "setItem");
    jest.spyOn(inner, "getItem").mockImplementation((key) => change(inner.values[key]));
    storage.setItem("user", { id: "u-1", nickname: "a" });
    storage.getItem("user");
    expect(set).toHaveBeenCalledTimes(1);
  });

  test("removes a value again if the wrapped storage has kept it", () => {
    const { inner, storage } = setup();
    storage.setItem("a", 1);
    const remove = jest.spyOn(inner, "removeItem").mockImplementation(() => {});
    storage.removeItem("a");
    expect(storage.getItem("a")).toBeUndefined();
    expect(inner.values).toEqual({ a: 1 });
    remove.mockRestore();
    expect(storage.getItem("a")).toBeUndefined();
    expect(inner.values).toEqual({});
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

  test("writes an unchanged value again only after another client has changed it", () => {
    const { inner, storage } = setup();
    const set = jest.spyOn(inner, "setItem");
    storage.setItem("a", 1);
    storage.setItem("b", 2);
    inner.values.a = 3;
    storage.setItem("b", 2);
    expect(set).toHaveBeenCalledTimes(2);
    storage.setItem("a", 1);
    expect(inner.values).toEqual({ a: 1, b: 2 });
  });

  test("writes values even while reads fail", () => {
    const { inner, storage } = setup();
    inner.broken = "read";
    storage.setItem("a", 1);
    expect(inner.values).toEqual({ a: 1 });
  });

  test("does not write unchanged values again after reading a value for the first time", () => {
    const { inner, storage } = setup();
    storage.setItem("a", 1);
    storage.setItem("b", 2);
    // WeChat returns an empty string for a missing value.
    inner.values.missing = "";
    const write = jest.spyOn(inner, "setItem");
    for (let i = 0; i < 3; i++) {
      expect(storage.getItem("missing")).toBe("");
      expect(storage.getItem("a")).toBe(1);
      storage.setItem("a", 1);
      storage.setItem("b", 2);
    }
    expect(write).not.toHaveBeenCalled();
  });

  test("returns known values while reads fail", () => {
    const { inner, storage } = setup();
    inner.values.a = 1;
    storage.getItem("a");
    storage.setItem("b", 2);
    inner.broken = "read";
    expect([storage.getItem("a"), storage.getItem("b"), storage.getItem("c")]).toEqual([1, 2, undefined]);
  });

  test("returns the last written value while writes fail, and writes it as soon as possible", () => {
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

  test.each<[string, (storage: { setItem(key: string, value: unknown): void; removeItem(key: string): void }) => void]>(
    [
      ["write", (storage) => storage.setItem("a", "Ann")],
      ["removal", (storage) => storage.removeItem("a")],
    ],
  )("does not repeat a failed %s after another client has written", (_name, change) => {
    const { inner, storage } = setup();
    inner.values.a = "old";
    for (const name of ["setItem", "removeItem"] as const) {
      jest.spyOn(inner, name).mockImplementationOnce(() => {
        throw new Error("full");
      });
    }
    change(storage);
    jest.restoreAllMocks();
    inner.values.a = "Bob";
    expect([storage.getItem("a"), storage.getItem("a")]).toEqual(["Bob", "Bob"]);
    expect(inner.values).toEqual({ a: "Bob" });
    storage.setItem("a", "Carol");
    expect(inner.values).toEqual({ a: "Carol" });
  });

  test("retries a failed removal", () => {
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

  test("writes a value only if it differs from the stored one", () => {
    const { inner, storage } = setup();
    const set = jest.spyOn(inner, "setItem");
    const user = { id: "u-1", nickname: "a" };
    storage.setItem("user", user);
    storage.setItem("user", { id: "u-1", nickname: "a" });
    storage.setItem("token", "t-1");
    storage.setItem("token", "t-1");
    expect(set).toHaveBeenCalledTimes(2);
    user.nickname = "b";
    storage.setItem("user", user);
    storage.setItem("token", "t-2");
    expect(set).toHaveBeenCalledTimes(4);
    inner.values = { user, token: "t-2", name: "x" };
    expect([storage.getItem("user"), storage.getItem("token"), storage.getItem("name")]).toEqual([user, "t-2", "x"]);
    storage.setItem("name", "x");
    expect(set).toHaveBeenCalledTimes(4);
  });

  test("writes a value again after it was removed or a write failed", () => {
    const { inner, storage } = setup();
    storage.setItem("a", 1);
    storage.removeItem("a");
    storage.setItem("a", 1);
    expect(inner.values).toEqual({ a: 1 });
    inner.broken = "write";
    storage.setItem("a", 2);
    storage.setItem("a", 1);
    inner.broken = "";
    expect(storage.getItem("a")).toBe(1);
    inner.values.a = 2;
    storage.setItem("a", 2);
    expect(inner.values).toEqual({ a: 2 });
  });

  test("writes even an unchanged value after reading a value that another client has changed", () => {
    const { inner, storage } = setup();
    storage.setItem("token", "t-1");
    storage.setItem("user", { id: "u-1" });
    inner.values = {};
    expect(storage.getItem("token")).toBeUndefined();
    storage.setItem("user", { id: "u-1" });
    expect(inner.values).toEqual({ user: { id: "u-1" } });
  });

  test("keeps a value that JSON cannot represent, but only until the app closes", () => {
    const { inner, storage } = setup();
    const user: Record<string, unknown> = { id: "u-1" };
    user.self = user;
    storage.setItem("user", user);
    expect(storage.getItem("user")).toBe(user);
    expect(inner.values).toEqual({});
  });
});
