import { parse } from "../../src/arguments/read-arguments";
import { CUSTOM_DATA_OPTIONS, withCustomData } from "../../src/core/custom-data";

test("declares the custom data options with their types", () => {
  expect(parse(CUSTOM_DATA_OPTIONS).map(({ name, type, optional }) => [name, type, optional])).toEqual([
    ["customData", "object", true],
    ["params", "any", true],
    ["context", "object", true],
    ["clientIp", "any", true],
  ]);
});

test.each<[string, object, object]>([
  ["null if there are no options", {}, { params: null, context: null }],
  [
    "customData as a list in place of params",
    { customData: { age: 5, none: null }, params: "p" },
    { params: '[{"key":"age","value":5},{"key":"none","value":null}]', context: null },
  ],
  ["empty customData as an empty list", { customData: {} }, { params: "[]", context: null }],
  ["params as JSON", { params: [{ key: "a", value: 1 }] }, { params: '[{"key":"a","value":1}]', context: null }],
  ["a params string as JSON", { params: "p" }, { params: '"p"', context: null }],
  ["null for empty params", { params: "" }, { params: null, context: null }],
  ["context as JSON", { context: { a: 1 } }, { params: null, context: '{"a":1}' }],
  [
    "other values unchanged",
    { email: "e", clientIp: "ip" },
    { email: "e", clientIp: "ip", params: null, context: null },
  ],
])("sends %s", (_name, values, sent) => {
  expect(withCustomData(values)).toEqual(sent);
});

test("omits customData from the result and does not change the given values", () => {
  const values = { customData: { age: 5 } };
  expect(JSON.parse(JSON.stringify(withCustomData(values)))).not.toHaveProperty("customData");
  expect(values).toEqual({ customData: { age: 5 } });
});

const circular: Record<string, unknown> = {};
circular.self = circular;

test.each(["customData", "params", "context"])("names %s in the error if JSON cannot represent it", (name) => {
  expect(() => withCustomData({ [name]: circular })).toThrow(
    expect.objectContaining({ kind: "argument", message: `参数 options.${name} 无法用 JSON 表示` }),
  );
});
