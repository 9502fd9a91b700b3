import { parse } from "../../src/arguments/read-arguments";
import { CUSTOM_DATA_OPTIONS, withCustomData } from "../../src/core/endpoint";

test("declares the options", () => {
  expect(parse(CUSTOM_DATA_OPTIONS).map(({ name, type, optional }) => [name, type, optional])).toEqual([
    ["customData", "object", true],
    ["params", "any", true],
    ["context", "object", true],
    ["clientIp", "any", true],
  ]);
});

test.each<[string, object, object]>([
  ["nothing", {}, { params: null, context: null }],
  [
    "user-defined data as a list, in place of params",
    { customData: { age: 5, none: null }, params: "p" },
    { params: '[{"key":"age","value":5},{"key":"none","value":null}]', context: null },
  ],
  ["empty data as an empty list", { customData: {} }, { params: "[]", context: null }],
  ["params as JSON", { params: [{ key: "a", value: 1 }] }, { params: '[{"key":"a","value":1}]', context: null }],
  ["a text of params as JSON", { params: "p" }, { params: '"p"', context: null }],
  ["no empty params", { params: "" }, { params: null, context: null }],
  ["context as JSON", { context: { a: 1 } }, { params: null, context: '{"a":1}' }],
  [
    "other values as they are",
    { email: "e", clientIp: "ip" },
    { email: "e", clientIp: "ip", params: null, context: null },
  ],
])("sends %s", (_name, values, sent) => {
  expect(withCustomData(values)).toEqual(sent);
});

test("sends no customData, and leaves the values alone", () => {
  const values = { customData: { age: 5 } };
  expect(JSON.parse(JSON.stringify(withCustomData(values)))).not.toHaveProperty("customData");
  expect(values).toEqual({ customData: { age: 5 } });
});

const circular: Record<string, unknown> = {};
circular.self = circular;

test.each(["customData", "params", "context"])("refuses %s that JSON cannot express, by its name", (name) => {
  expect(() => withCustomData({ [name]: circular })).toThrow(
    expect.objectContaining({ kind: "argument", message: `参数 options.${name} 无法用 JSON 表示` }),
  );
});
