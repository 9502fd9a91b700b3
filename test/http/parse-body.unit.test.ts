import { parseBody, parseJson } from "../../src/http/parse-body";

test.each([
  ['{"a":1}', { a: 1 }],
  ["[1]", [1]],
  ["null", null],
  ["{a", "{a"],
  ["", ""],
  [5, 5],
  [undefined, undefined],
])("parseJson returns the value of JSON, and anything else unchanged: %j", (text, value) => {
  expect(parseJson(text)).toEqual(value);
});

describe("parseBody", () => {
  test.each([[{ a: 1 }], [null], [undefined], [5]])("returns a body that the platform has parsed: %j", (body) => {
    expect(parseBody(body)).toBe(body);
  });

  test.each([
    ['{"a":1}', { a: 1 }],
    [' \n\t{"a":1}', { a: 1 }],
    ['["a"]', ["a"]],
    ['\uFEFF{"a":1}', { a: 1 }],
    ['\uFEFF\n["a"]', ["a"]],
  ])("parses objects and arrays, with or without a byte order mark: %j", (body, value) => {
    expect(parseBody(body)).toEqual(value);
  });

  test.each([
    ["yes\nbob\n", "yes\nbob\n"],
    ["5", "5"],
    ["null", "null"],
    ['"text"', '"text"'],
    ["", ""],
    ["\uFEFFno", "no"],
    ["a {", "a {"],
    ["a\uFEFF{}", "a\uFEFF{}"],
    ['{"a":', '{"a":'],
    ['{"a":"\n', '{"a":"\n'],
    ["{'a':'\n'}", "{'a':'\n'}"],
  ])("returns text that is not JSON of an object or array, without its byte order mark: %j", (body, text) => {
    expect(parseBody(body)).toBe(text);
  });

  test.each([
    ["\n", "\n"],
    ["\r", "\r"],
    ["\t", "\t"],
    ["\u0000", "\u0000"],
    ["\u001f", "\u001f"],
    ['\\"\n', '"\n'],
    ["\\\\\n", "\\\n"],
    ["\\n\n\\u0041", "\n\nA"],
    [" \n", " \n"],
  ])("reads raw control characters inside strings: %j", (raw, text) => {
    expect(parseBody(`{\n"a":"${raw}",\r\n"b${raw}":[" "]\t}`)).toEqual({ a: text, [`b${text}`]: [" "] });
  });
});
