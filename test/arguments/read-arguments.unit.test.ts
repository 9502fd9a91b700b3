import { inspect } from "node:util";
import { parse, readArguments, readFields } from "../../src/arguments/read-arguments";

/** Returns the values read from the arguments, or the error message if reading fails. */
function read(declaration: string, given: unknown[]): unknown {
  try {
    return readArguments(declaration, given);
  } catch (error) {
    return (error as Error).message;
  }
}

describe("parse", () => {
  const parameter = (name: string, more: object = {}) => ({
    name,
    optional: false,
    type: "string",
    fields: undefined,
    fallback: undefined,
    ...more,
  });

  test.each([
    ["", []],
    ["phone", [parameter("phone")]],
    ["phone?", [parameter("phone", { optional: true })]],
    ["phone, code?", [parameter("phone"), parameter("code", { optional: true })]],
    ["limit: positive", [parameter("limit", { type: "positive" })]],
    ["limit?: positive", [parameter("limit", { optional: true, type: "positive" })]],
    ["scene: EmailScene, code", [parameter("scene", { type: "EmailScene" }), parameter("code")]],
    ["udf: [UserDefinedDataInput!]", [parameter("udf", { type: "[UserDefinedDataInput!]" })]],
    ["limit = 10", [parameter("limit", { optional: true, type: "number", fallback: "10" })]],
    ["limit = 0", [parameter("limit", { optional: true, type: "number", fallback: "0" })]],
    [
      "flag = false, code",
      [parameter("flag", { optional: true, type: "boolean", fallback: "false" }), parameter("code")],
    ],
    ['lang = "zh-CN"', [parameter("lang", { optional: true, fallback: '"zh-CN"' })]],
    ["limit: positive = 10", [parameter("limit", { optional: true, type: "positive", fallback: "10" })]],
    ["profile: object = {}", [parameter("profile", { optional: true, type: "object", fallback: "{}" })]],
    ['lang: "zh-CN" | "en-US"', [parameter("lang", { type: '"zh-CN" | "en-US"' })]],
    [
      'lang: "zh-CN" | "en-US" = "zh-CN", code',
      [parameter("lang", { optional: true, type: '"zh-CN" | "en-US"', fallback: '"zh-CN"' }), parameter("code")],
    ],
    [
      "code, options: {state, nonce?: any}, lang?",
      [
        parameter("code"),
        parameter("options", { type: "object", fields: "state, nonce?: any" }),
        parameter("lang", { optional: true }),
      ],
    ],
    ["options?: {state}", [parameter("options", { optional: true, type: "object", fields: "state" })]],
    ["options: {}", [parameter("options", { type: "object", fields: "" })]],
    [
      'options: {source} = {"source":"SELF"}, code',
      [
        parameter("options", { optional: true, type: "object", fields: "source", fallback: '{"source":"SELF"}' }),
        parameter("code"),
      ],
    ],
  ])("parses %j", (declaration, parameters) => {
    expect(parse(declaration)).toEqual(parameters);
  });

  test("parses a declaration only once", () => {
    expect(parse("read: number, once?")).toBe(parse("read: number, once?"));
  });
});

test("ignores arguments and fields that are not declared", () => {
  expect(read("phone?, code?", ["138", "1234", "x"])).toEqual({ phone: "138", code: "1234" });
  expect(read("options?: {state?}", [{ state: "s", other: "x" }])).toEqual({ state: "s" });
  expect(read("", ["x"])).toEqual({});
});

test("reads an object's fields by name and uses their full paths in errors", () => {
  const given = { appId: "app-1", other: "x" };
  expect(readFields("appId, lang?", given, "options")).toEqual({ appId: "app-1", lang: undefined });
  expect(() => readFields("appId, lang", given, "options")).toThrow("参数 options.lang 应为非空字符串");
  expect(() => readFields("inner: {lang}", { inner: {} }, "options")).toThrow("参数 options.inner.lang 应为非空字符串");
});

test.each([false, 0, "", Number.NaN])("treats %j as an absent object or function", (value) => {
  expect(read("data?: object, options?: {state?}, call?: function", [value, value, value])).toEqual({});
  expect(read('data: object = {"a":1}', [value])).toEqual({ data: { a: 1 } });
  expect(read('options: {source?} = {"source":"SELF"}', [value])).toEqual({ source: "SELF" });
  for (const declaration of ["data: object", "options: {state?}", "call: function"]) {
    expect(read(declaration, [value])).toMatch(/^参数 (data|options|call) 应为(对象|函数)$/);
  }
});

test("treats a falsy number, string or boolean as present", () => {
  expect(read("limit?: number, flag?: boolean, text?, any?: any", [0, false, "", false])).toEqual({
    limit: 0,
    flag: false,
    text: "",
    any: false,
  });
  expect(read("flag?: boolean", [0])).toBe("参数 flag 应为 true 或 false");
  expect(read("text?", [false])).toBe("参数 text 应为字符串");
});

describe.each<[type: string, good: unknown, bad: unknown, expected: string]>([
  ["string", "138", 5, "字符串"],
  ["password", "138", 5, "字符串"],
  ["EmailScene", "LOGIN", 5, "字符串"],
  ["boolean", false, "true", " true 或 false"],
  ["function", () => {}, {}, "函数"],
  ["class", class {}, {}, "类"],
  ["number", 0, -1, "非负数"],
  ["positive", 1, 0, "大于 0 的数"],
  ["object", { a: 1 }, [], "对象"],
  ["path", "wxfile://a.png", "https://a.example", "本地文件路径"],
  ['"zh-CN" | "en-US"', "en-US", "fr", " zh-CN、en-US 之一"],
])("a parameter of type %s", (type, good, bad, expected) => {
  test(`accepts ${inspect(good)}`, () => {
    expect(read(`name: ${type}`, [good])).toEqual({ name: good });
    expect(read(`name?: ${type}`, [good])).toEqual({ name: good });
  });

  test(`rejects ${inspect(bad)}`, () => {
    const required = expected === "字符串" ? "非空字符串" : expected;
    expect(read(`name: ${type}`, [bad])).toBe(`参数 name 应为${required}`);
    expect(read(`name?: ${type}`, [bad])).toBe(`参数 name 应为${expected}`);
  });

  test.each([undefined, null])("accepts %p only if the parameter is optional", (absent) => {
    const required = expected === "字符串" ? "非空字符串" : expected;
    expect(read(`name?: ${type}`, [absent])).toEqual({ name: absent });
    expect(read(`name: ${type}`, [absent])).toBe(`参数 name 应为${required}`);
  });
});

test.each(["", 0, false, {}, [], () => {}, null, undefined])("accepts %p for a parameter of type any", (value) => {
  expect(read("any: any", [value])).toEqual({ any: value });
  expect(read("any?: any", [value])).toEqual({ any: value });
});

test("rejects an empty string for a required string parameter", () => {
  expect(read("phone", [""])).toBe("参数 phone 应为非空字符串");
  expect(read("phone: password", [""])).toBe("参数 phone 应为非空字符串");
  expect(read("scene: EmailScene", [""])).toBe("参数 scene 应为非空字符串");
  expect(read("phone?", [""])).toEqual({ phone: "" });
});

test.each(["a\ud83d", "\ude00", "\ude00\ud83d"])("rejects a string with a lone surrogate: %j", (text) => {
  expect(read("phone", [text])).toBe("参数 phone 含有无法编码的字符");
  expect(read("any: any", [text])).toBe("参数 any 含有无法编码的字符");
  expect(read("options?: {state?}", [{ state: text }])).toBe("参数 options.state 含有无法编码的字符");
  expect(read("updates: object", [{ age: 5, name: text }])).toBe("参数 updates.name 含有无法编码的字符");
});

describe("a default value", () => {
  test.each([
    ["limit: number = 10", { limit: 10 }],
    ["limit = 10", { limit: 10 }],
    ["limit = 0", { limit: 0 }],
    ["flag = true", { flag: true }],
    ["flag: boolean = false", { flag: false }],
    ['lang: "zh-CN" | "en-US" = "zh-CN"', { lang: "zh-CN" }],
    ["profile: object = {}", { profile: {} }],
    ['scope = ""', { scope: "" }],
    ['options: {source} = {"source":"SELF"}', { source: "SELF" }],
    ['options: {type = "totp"}', "参数 options 应为对象"],
    ['options?: {type = "totp"}', { type: "totp" }],
  ])("replaces an absent argument, unless its required parent object is also absent: %s", (declaration, values) => {
    expect(read(declaration, [])).toEqual(values);
    expect(read(declaration, [null])).toEqual(values);
  });

  test("is a new object for each call", () => {
    const [first, second] = [read("profile: object = {}", []), read("profile: object = {}", [])] as {
      profile: object;
    }[];
    expect(first?.profile).not.toBe(second?.profile);
  });

  test("does not override a given value", () => {
    expect(read("limit: number = 10", [0])).toEqual({ limit: 0 });
    expect(read('options: {source?, type = "totp"} = {"source":"SELF"}', [{}])).toEqual({
      source: undefined,
      type: "totp",
    });
  });

  test.each([
    ["limit = 10", "5", "参数 limit 应为非负数"],
    ["flag = false", "true", "参数 flag 应为 true 或 false"],
    ['lang = "zh-CN"', 5, "参数 lang 应为字符串"],
  ])("determines the type of its parameter: %s", (declaration, bad, message) => {
    expect(read(declaration, [bad])).toBe(message);
  });
});

describe("fields of an object", () => {
  test("are required only if the object is given", () => {
    expect(read("options?: {token}", [])).toEqual({ token: undefined });
    expect(read("options?: {token}", [null])).toEqual({ token: undefined });
    expect(read("options?: {token: any, limit: number = 5}", [])).toEqual({ token: undefined, limit: 5 });
    expect(read("options?: {token}", [{}])).toBe("参数 options.token 应为非空字符串");
    expect(read("options: {token}", [])).toBe("参数 options 应为对象");
  });

  test("are read with the other arguments, and errors name their full paths", () => {
    expect(read("code, options?: {iv?, rawData?}", ["c", { iv: "i" }])).toEqual({
      code: "c",
      iv: "i",
      rawData: undefined,
    });
    expect(read("code, options?: {iv?}", ["c", { iv: 5 }])).toBe("参数 options.iv 应为字符串");
  });

  test("are returned without the object itself", () => {
    expect(read("options: {}", [{ a: 1 }])).toEqual({});
  });

  test.each([[[]], ["x"], [1], [() => {}]])("rejects %p in place of the object", (value) => {
    expect(read("options?: {state?}", [value])).toBe("参数 options 应为对象");
  });
});

test("throws an AuthingError of kind argument if a required argument is missing", () => {
  expect(() => readArguments("phone", [])).toThrow(expect.objectContaining({ name: "AuthingError", kind: "argument" }));
});
