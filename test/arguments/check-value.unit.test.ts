import { checkCharacters, checkValue, isOfType } from "../../src/arguments/check-value";
import { readArguments } from "../../src/arguments/read-arguments";

const TEXT = ["138", ""];
const NO_TEXT = [5, false, {}, [], () => {}];
const URL = "应为以 https:// 开头的地址";

describe.each<[type: string, good: unknown[], bad: unknown[], expected: string]>([
  ["string", TEXT, NO_TEXT, "应为字符串"],
  ["password", TEXT, NO_TEXT, "应为字符串"],
  ["cleartext", TEXT, NO_TEXT, "应为字符串"],
  ["EmailScene", TEXT, NO_TEXT, "应为字符串"],
  ["any", ["", 0, false, {}, [], () => {}, null, undefined], [], "应为字符串"],
  ["boolean", [true, false], ["true", "", 1, {}], "应为 true 或 false"],
  ["function", [() => {}, class {}], [{}, "x", 1, []], "应为函数"],
  ["class", [class {}, () => {}], [{}, "x", 1, []], "应为类"],
  [
    "number",
    [0, 1.5, Number.MAX_VALUE],
    [-1, -0.5, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, "1", true, {}],
    "应为非负数",
  ],
  [
    "positive",
    [1, 0.5, Number.MAX_VALUE],
    [0, -1, Number.NaN, Number.POSITIVE_INFINITY, "1", true, {}],
    "应为大于 0 的数",
  ],
  ["object", [{}, { a: 1 }, new Date()], [null, [], "x", "", 1, true, () => {}], "应为对象"],
  [
    "path",
    ["wxfile://a.png", "http://tmp/a.png", "http://usr/a", "http://store/a", "/a.png", "a.png"],
    [
      "https://a.example/a.png",
      "HTTPS://a.example/a.png",
      "http://a.example/a.png",
      "http://tmps.example/a.png",
      "http://a.example/http://tmp/",
      "data:,",
      "cloud://a",
      "blob:a",
      5,
    ],
    "应为本地文件路径",
  ],
  [
    "header",
    ["", "a", "!~", "a b", "a  b"],
    [" a", "a ", "a\nb", "a\tb", "密", "\u007f", 5],
    "只能包含可见的 ASCII 字符",
  ],
  ["cookie", ["", "a=1; b=2", "a=1;  b=2"], ["a=1\r\nx: y", "密", {}], "应为 getCaptcha 返回的 captchaCookie"],
  ["headerName", ["x-app_id", "X1"], ["", "x y", "x:", "x-app-id:", " x", "密", 5], "应为合法的请求头名称"],
  [
    "host",
    ["my-app.authing.cn", "localhost:7100", "a.example/x?y", "a.example?x", "a.example#x", "a_b.example"],
    ["https://a.example", "a.example:", "a.example:x", "", " a.example", "a.example ", "密.cn", "a/密", "/x", 5],
    "应为域名，例如 my-app.authing.cn",
  ],
  [
    "socket",
    ["wss://a.example", "wss://a.example/", "ws://localhost:7100/x?y", "wss://a.example#x", "wss://a.example?x"],
    [
      "https://a.example",
      "a.example",
      "wss://",
      "wss:///x",
      " wss://a.example",
      "wss://a.example/ x",
      "wss://a.example x",
      "wss://a.example*",
      5,
    ],
    "应为以 wss:// 开头的地址",
  ],
  [
    "url",
    ["https://a.example", "http://localhost:7100/x?y", "https://a.example#x"],
    [
      "a.example",
      "ftp://a.example",
      "https://",
      "https:///x",
      "https://?x",
      "",
      " https://a.example",
      "https://a.example ",
      "https://a.example:x",
      "https://密.cn",
      "https://a.example/密",
      5,
    ],
    URL,
  ],
  [
    '"zh-CN" | "en-US"',
    ["zh-CN", "en-US"],
    ["fr", "", '"zh-CN"', "zh", 5, null, Object("zh-CN"), { toJSON: () => "zh-CN" }, 5n],
    "应为 zh-CN、en-US 之一",
  ],
  ['"only"', ["only"], ["other", ""], "应为 only 之一"],
])("%s", (type, good, bad, expected) => {
  test("accepts valid values", () => {
    expect(good.filter((value) => !isOfType(type, value))).toEqual([]);
    for (const value of good) expect(() => checkValue(type, "name", value)).not.toThrow();
  });

  test("rejects invalid values with an error that names the path and the expected type", () => {
    expect(bad.filter((value) => isOfType(type, value))).toEqual([]);
    for (const value of bad) {
      expect(() => checkValue(type, "options.name", value)).toThrow(
        expect.objectContaining({ kind: "argument", message: `参数 options.name ${expected}` }),
      );
    }
  });
});

test.each([
  ["name", "非空字符串"],
  ["name: EmailScene", "非空字符串"],
  ["name: number", "非负数"],
  ['name: "a" | "b"', " a、b 之一"],
  ["name?", "字符串"],
])("describes the expected value of the parameter %j in the error", (declaration, expected) => {
  expect(() => readArguments(declaration, [{}])).toThrow(`参数 name 应为${expected}`);
});

describe("checkCharacters", () => {
  test.each(["a\ud83d", "\ude00", "\ude00\ud83d"])("rejects a string with a lone surrogate: %j", (text) => {
    const message = "含有无法编码的字符";
    expect(() => checkCharacters("phone", text)).toThrow(
      expect.objectContaining({ kind: "argument", message: `参数 phone ${message}` }),
    );
    expect(() => checkCharacters("updates", { age: 5, name: text })).toThrow(`参数 updates.name ${message}`);
  });

  test.each([undefined, null, 5, "", "密码 🙂", {}, { name: "🙂" }, ["\ud83d"], { deeper: { name: "\ud83d" } }])(
    "accepts %j",
    (value) => {
      expect(() => checkCharacters("phone", value)).not.toThrow();
    },
  );
});
