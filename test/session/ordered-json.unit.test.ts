import { toOrderedJson } from "../../src/session/ordered-json";

test.each([
  [{ b: 1, a: { d: [{ f: 1, e: 2 }], c: null } }, '{"a":{"c":null,"d":[{"e":2,"f":1}]},"b":1}'],
  [[2, 1], "[2,1]"],
  ["text", '"text"'],
  [null, "null"],
  [undefined, undefined],
])("sorts the keys of objects, and keeps the order of lists: %j", (value, json) => {
  expect(toOrderedJson(value)).toBe(json);
});

test("keeps a member named __proto__", () => {
  expect(toOrderedJson(JSON.parse('{"b":1,"__proto__":{"a":1}}'))).toBe('{"__proto__":{"a":1},"b":1}');
});

test("throws for a value that JSON cannot represent", () => {
  const cyclic: { self?: object } = {};
  cyclic.self = cyclic;
  expect(() => toOrderedJson(cyclic)).toThrow();
});
