import { Shared } from "../../src/session/shared";

function held<T>() {
  let resolve!: (value: T) => void;
  let reject!: (reason: unknown) => void;
  const outcome = new Promise<T>((fulfill, refuse) => {
    resolve = fulfill;
    reject = refuse;
  });
  return { outcome, resolve, reject };
}

test("starts the work only once for concurrent calls", async () => {
  const shared = new Shared<number>();
  const work = held<number>();
  const start = jest.fn(() => work.outcome);
  expect(shared.find("a")).toBeUndefined();
  expect(shared.join("a", start)).toBe(work.outcome);
  expect(shared.join("a", start)).toBe(work.outcome);
  expect(shared.find("a")).toBe(work.outcome);
  expect(start).toHaveBeenCalledTimes(1);
});

test.each(["resolves", "rejects"])("starts the work again after it %s", async (settling) => {
  const shared = new Shared<number>();
  const work = held<number>();
  shared.join("a", () => work.outcome).catch(() => {});
  if (settling === "resolves") work.resolve(1);
  else work.reject(new Error("m"));
  await new Promise(setImmediate);
  expect(shared.find("a")).toBeUndefined();
  await expect(shared.join("a", () => Promise.resolve(2))).resolves.toBe(2);
});

test("does not share work between calls with different keys", async () => {
  const shared = new Shared<string>();
  const [first, second] = [held<string>(), held<string>()];
  shared.join(0, () => first.outcome);
  expect(shared.find(1)).toBeUndefined();
  expect(shared.join(1, () => second.outcome)).toBe(second.outcome);
  expect(shared.find(0)).toBe(first.outcome);
  // When the first work ends, the second work must stay shared.
  first.resolve("first");
  await new Promise(setImmediate);
  expect(shared.find(0)).toBeUndefined();
  expect(shared.find(1)).toBe(second.outcome);
  second.resolve("second");
  await new Promise(setImmediate);
  expect(shared.find(1)).toBeUndefined();
});

test("does not keep work that throws when it starts", () => {
  const shared = new Shared<number>();
  expect(() =>
    shared.join("a", () => {
      throw new Error("m");
    }),
  ).toThrow("m");
  expect(shared.find("a")).toBeUndefined();
});
