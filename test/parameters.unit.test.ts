import { inspect } from "node:util";
import { declarationsOf, readValues } from "../src/parameters";

/** What is read of arguments, or the message of the error. */
function read(parameters: string, given: unknown): unknown {
  try {
    return readValues(parameters, given as object);
  } catch (error) {
    return (error as Error).message;
  }
}

test("declarations have a name, a type, and what is said of them besides", () => {
  expect(declarationsOf('phone! limit:number=10 options!{state nonce} lang:zh-CN|en-US="zh-CN" scene!:Scene')).toEqual([
    ["phone", undefined, "!", undefined, "string", undefined],
    ["limit", undefined, "", undefined, "number", "10"],
    ["options", undefined, "!", "state nonce", "object", undefined],
    ["lang", undefined, "", undefined, "zh-CN|en-US", '"zh-CN"'],
    ["scene", undefined, "!", undefined, "Scene", undefined],
  ]);
  expect(declarationsOf("face/photo! limit/size=10")).toEqual([
    ["face", "photo", "!", undefined, "string", undefined],
    ["limit", "size", "", undefined, "number", "10"],
  ]);
  expect(declarationsOf("")).toEqual([]);
});

test("no argument is read beyond the declared ones", () => {
  expect(read("phone code", ["138", "1234", "x"])).toEqual({ phone: "138", code: "1234" });
  expect(read("options{state}", [{ state: "s", other: "x" }])).toEqual({ state: "s" });
  expect(read("", ["x"])).toEqual({});
});

test("values are read by name where there is a path", () => {
  const given = { appId: "app-1", other: "x" };
  expect(readValues("appId! lang", given, "options.")).toEqual({ appId: "app-1", lang: undefined });
  expect(() => readValues("appId! lang!", given, "options.")).toThrow("参数 options.lang 应为非空字符串");
});

test("values join those that are there", () => {
  const values = { a: 1 };
  expect(readValues("phone", ["138"], "", values)).toBe(values);
  expect(values).toEqual({ a: 1, phone: "138" });
});

test.each([false, 0, ""])("an object or a function that is %j is left out", (value) => {
  expect(read("data:object options{state} call:function", [value, value, value])).toEqual({});
  expect(read('data:object={"a":1}', [value])).toEqual({ data: { a: 1 } });
  for (const parameters of ["data!:object", "options!{state}", "call!:function"]) {
    expect(read(parameters, [value])).toMatch(/^参数 (data|options|call) 应为/);
  }
});

describe.each<[string, unknown[], unknown[], string]>([
  ["phone", ["138", ""], [5, false, {}], "应为字符串"],
  ["phone:password", ["138", ""], [5], "应为字符串"],
  ["scene:EmailScene", ["LOGIN", ""], [5], "应为字符串"],
  ["any:any", ["", 0, false, {}, [], () => {}], [], ""],
  ["flag:boolean", [true, false], ["true", 1], "应为 true 或 false"],
  ["call:function", [() => {}], [{}, "x"], "应为函数"],
  ["limit:number", [0, 1.5], [-1, Number.NaN, Number.POSITIVE_INFINITY, "1"], "应为非负数"],
  ["limit:positive", [1, 0.5], [0, -1, Number.NaN, Number.POSITIVE_INFINITY, "1"], "应为大于 0 的数"],
  ["data:object", [{}, { a: 1 }], [[], "x", 1, () => {}], "应为对象"],
  [
    "file:path",
    ["wxfile://a.png", "http://tmp/a.png", "http://usr/a", "http://store/a", "/a.png", "a.png"],
    [
      "https://a.example/a.png",
      "http://a.example/a.png",
      "http://tmps.example/a.png",
      "data:,",
      "cloud://a",
      "blob:a",
      5,
    ],
    "应为本地文件路径",
  ],
  ["options{state}", [{}], [[], "x", 1], "应为对象"],
  ["lang:zh-CN|en-US", ["zh-CN", "en-US"], ["fr", "", "zh-CN|en-US", 5], "应为 zh-CN、en-US 之一"],
  [
    "host:url",
    ["https://a.example", "http://localhost:7100/x?y"],
    ["a.example", "ftp://a.example", "https://", "https:///x", "https://?x", "", " https://a.example"],
    "应为以 https:// 开头的地址，例如 https://my-app.authing.cn",
  ],
])("%s", (parameter, good, bad, expectation) => {
  const name = (/\w+/.exec(parameter) as RegExpExecArray)[0];
  const read1 = (value: unknown) => read(parameter, [value]);

  test.each(good)("takes %p", (value) => {
    expect(read1(value)).toEqual(parameter.includes("{") ? { state: undefined } : { [name]: value });
  });

  for (const value of bad) {
    test(`refuses ${inspect(value)}`, () => {
      expect(read1(value)).toBe(`参数 ${name} ${expectation}`);
    });
  }

  test.each([undefined, null])("may be %p", (absent) => {
    expect(read1(absent)).toEqual(parameter.includes("{") ? { state: undefined } : { [name]: absent });
  });

  test.each([undefined, null])("is missed if it is needed, and %p", (absent) => {
    const needed = parameter.replace(/^\w+/, "$&!");
    expect(read(needed, [absent])).toBe(
      `参数 ${name} ${expectation.replace(/^应为字符串/, "应为非空字符串") || "应为非空字符串"}`,
    );
  });
});

test.each([
  ["limit=10", "5", "应为非负数"],
  ["flag=false", "true", "应为 true 或 false"],
  ['lang="zh-CN"', 5, "应为字符串"],
])("a value is of the type of its default: %s", (parameter, bad, expectation) => {
  expect(read(parameter, [bad])).toMatch(expectation);
});

test("a text that is needed is not empty", () => {
  expect(read("phone!", [""])).toBe("参数 phone 应为非空字符串");
  expect(read("phone!:password", [""])).toBe("参数 phone 应为非空字符串");
  expect(read("scene!:EmailScene", [""])).toBe("参数 scene 应为非空字符串");
});

test.each(["a\ud83d", "\ude00", "\ude00\ud83d"])("a text that is cut within a character is refused: %j", (text) => {
  expect(read("phone", [text])).toBe("参数 phone 含有无法编码的字符");
  expect(read("options{state}", [{ state: text }])).toBe("参数 options.state 含有无法编码的字符");
  expect(read("updates:object", [{ age: 5, name: text }])).toBe("参数 updates.name 含有无法编码的字符");
});

describe("defaults", () => {
  test.each([
    ["limit:number=10", { limit: 10 }],
    ["limit=10", { limit: 10 }],
    ["flag=true", { flag: true }],
    ['lang:zh-CN|en-US="zh-CN"', { lang: "zh-CN" }],
    ["flag:boolean=false", { flag: false }],
    ["profile:object={}", { profile: {} }],
    ['scope=""', { scope: "" }],
    ['options{source}={"source":"SELF"}', { source: "SELF" }],
    ['options{type="totp"}', { type: "totp" }],
  ])("%s", (parameter, values) => {
    expect(read(parameter, [])).toEqual(values);
    expect(read(parameter, [null])).toEqual(values);
  });

  test("are made anew each time", () => {
    const [first, second] = [read("profile:object={}", []), read("profile:object={}", [])] as { profile: object }[];
    expect(first?.profile).not.toBe(second?.profile);
  });

  test("give way to what is given", () => {
    expect(read("limit:number=10", [0])).toEqual({ limit: 0 });
    expect(read('options{source type="totp"}={"source":"SELF"}', [{}])).toEqual({ source: undefined, type: "totp" });
  });
});

describe("fields", () => {
  test("are needed only where there is an object", () => {
    expect(read("options{token!}", [])).toEqual({ token: undefined });
    expect(read("options{token!}", [{}])).toBe("参数 options.token 应为非空字符串");
    expect(read("options!{token!}", [])).toBe("参数 options 应为对象");
  });

  test("are read with the other arguments, and named in full", () => {
    expect(read("code! options{iv rawData}", ["c", { iv: "i" }])).toEqual({ code: "c", iv: "i", rawData: undefined });
    expect(read("code! options{iv}", ["c", { iv: 5 }])).toBe("参数 options.iv 应为字符串");
  });
});

describe("a field with a former name", () => {
  test.each([
    [{ face: "a" }, "a"],
    [{ photo: "b" }, "b"],
    [{ face: "a", photo: "b" }, "a"],
    [{ face: null, photo: "b" }, "b"],
  ])("is read from %j", (options, face) => {
    expect(read("options!{face/photo!}", [options])).toEqual({ face });
    expect(readValues("face/photo", options, "options.")).toEqual({ face });
  });

  test("is refused by the name that was given", () => {
    expect(read("options!{face/photo!}", [{}])).toBe("参数 options.face 应为非空字符串");
    expect(read("options!{face/photo!}", [{ photo: 5 }])).toBe("参数 options.photo 应为非空字符串");
    expect(read("options!{face/photo!}", [{ photo: "" }])).toBe("参数 options.photo 应为非空字符串");
    expect(read("options!{face/photo!}", [{ face: "", photo: "b" }])).toBe("参数 options.face 应为非空字符串");
  });

  test("takes its default where neither name has a value", () => {
    expect(read("options{limit/size=10}", [{ limit: null }])).toEqual({ limit: 10 });
    expect(read("options{limit/size=10}", [{ size: 5 }])).toEqual({ limit: 5 });
  });
});

test("errors are argument errors", () => {
  expect(() => readValues("phone!", [])).toThrow(expect.objectContaining({ name: "AuthingError", kind: "argument" }));
});
