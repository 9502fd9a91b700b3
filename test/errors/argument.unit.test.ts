import { AuthingError } from "../../src/errors/AuthingError";
import {
  argumentError,
  attempt,
  oneOf,
  optionalObject,
  optionalString,
  requireObject,
  requireStrings,
  textsOf,
} from "../../src/errors/argument";

const refusal = (message: string) => expect.objectContaining({ kind: "argument", code: "argument", message });

test.each<[string, () => void]>([
  ["参数 code 应为非空字符串", () => requireStrings({ phone: "138", code: "" })],
  ["参数 phone 应为非空字符串", () => requireStrings({ phone: 138, code: "" })],
  ["参数 phone 应为非空字符串", () => requireStrings({ phone: undefined })],
  ["参数 clientIp 应为字符串", () => optionalString("clientIp", 5)],
  ["参数 clientIp 应为字符串", () => optionalString("clientIp", false)],
  ["参数 user 应为对象", () => requireObject("user", undefined)],
  ["参数 user 应为对象", () => requireObject("user", null)],
  ["参数 user 应为对象", () => requireObject("user", [])],
  ["参数 user 应为对象", () => requireObject("user", "x")],
  ["参数 options 应为对象", () => optionalObject("options", 0 as never)],
  ["参数 options 应为对象", () => optionalObject("options", [])],
  ["参数 lang 应为 zh-CN、en-US 之一", () => oneOf("lang", "fr", ["zh-CN", "en-US"])],
])("%s", (message, check) => {
  expect(check).toThrow(refusal(message));
});

test.each<[string, () => void]>([
  ["strings", () => requireStrings({ phone: "138", code: "0" })],
  ["a string that is left out", () => optionalString("clientIp", undefined)],
  ["a string that is null", () => optionalString("clientIp", null)],
  ["an empty string that may be left out", () => optionalString("clientIp", "")],
  ["an object", () => requireObject("user", {})],
  ["the first choice", () => oneOf("lang", "zh-CN", ["zh-CN", "en-US"])],
  ["the last choice", () => oneOf("lang", "en-US", ["zh-CN", "en-US"])],
])("%s will do", (_name, check) => {
  expect(check).not.toThrow();
});

test("an object that is left out is an empty one", () => {
  const given = { a: 1 };
  expect(optionalObject("options", given)).toBe(given);
  expect(optionalObject("options", undefined)).toEqual({});
  expect(optionalObject("options", null)).toEqual({});
});

describe("attempt", () => {
  test("starts at once", () => {
    const start = jest.fn();
    attempt(start);
    expect(start).toHaveBeenCalledTimes(1);
  });

  test("settles as the work does", async () => {
    const failure = new Error("failed later");
    await expect(attempt(() => 5)).resolves.toBe(5);
    await expect(attempt(() => Promise.resolve(5))).resolves.toBe(5);
    await expect(attempt(() => Promise.reject(failure))).rejects.toBe(failure);
  });

  test("rejects with an AuthingError that is thrown", async () => {
    const error = argumentError("phone", "应为非空字符串");
    const failing = attempt(() => {
      throw error;
    });
    await expect(failing).rejects.toBe(error);
  });

  test("takes any other throw for a wrong argument", async () => {
    const cause = new TypeError("circular");
    const failing = attempt(() => {
      throw cause;
    });
    await expect(failing).rejects.toBeInstanceOf(AuthingError);
    await expect(failing).rejects.toMatchObject({ kind: "argument", message: "参数有误：TypeError: circular", cause });
  });
});

describe("textsOf", () => {
  const texts = (value: unknown) => textsOf("options", value, "phone! code! note");

  test("takes the texts that are listed, and nothing else", () => {
    expect(texts({ phone: "1", code: "2", note: "", other: "x" })).toEqual({ phone: "1", code: "2", note: "" });
    expect(texts({ phone: "1", code: "2" })).toEqual({ phone: "1", code: "2", note: undefined });
  });

  test.each([
    ["options", undefined],
    ["options", ["1"]],
    ["options.phone", { code: "2" }],
    ["options.code", { phone: "1", code: "" }],
    ["options.code", { phone: "1", code: 2 }],
    ["options.note", { phone: "1", code: "2", note: 3 }],
  ])("a wrong %s is named", (name, value) => {
    expect(() => texts(value)).toThrow(`参数 ${name} `);
  });
});
