import { convertValue, convertValues } from "../../src/http/user-defined-data";

test.each<[dataType: string, value: string | null, converted: unknown]>([
  ["STRING", "5", "5"],
  ["STRING", null, null],
  ["NUMBER", null, null],
  ["NUMBER", "5.5", 5.5],
  ["NUMBER", "-5", -5],
  ["NUMBER", "9007199254740991", 9007199254740991],
  ["NUMBER", "9007199254740993", "9007199254740993"],
  ["NUMBER", "-9007199254740991", -9007199254740991],
  ["NUMBER", "-9007199254740993", "-9007199254740993"],
  ["NUMBER", "9007199254740993.5", 9007199254740994],
  ["NUMBER", "1e300", 1e300],
  ["BOOLEAN", "true", true],
  ["OBJECT", '{"a":[1]}', { a: [1] }],
  ["OBJECT", "no json", "no json"],
  ["DATETIME", null, null],
  ["DATETIME", "1700000000000", new Date(1_700_000_000_000)],
  ["DATETIME", "-1000", new Date(-1000)],
  ["DATETIME", "2023-11-14T22:13:20.000Z", new Date(1_700_000_000_000)],
])("converts %s %j to %p", (dataType, value, converted) => {
  expect(convertValue({ key: "any", value, dataType })).toEqual(converted);
});

test("converts a list to an object that maps each key to its value, even if a key is __proto__", () => {
  const values = convertValues([
    { key: "age", value: "5", dataType: "NUMBER" },
    null,
    { key: "__proto__", value: "p", dataType: "STRING" },
  ]);
  expect(Object.entries(values)).toEqual([
    ["age", 5],
    ["__proto__", "p"],
  ]);
});
