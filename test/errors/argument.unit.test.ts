import { argumentError, argumentToJson } from "../../src/errors/create-error";
import { expectations } from "../../src/messages";

/** Object with a getter that throws. */
const throwing = {
  get name() {
    throw new Error("secret");
  },
};

test("names the argument in the message", () => {
  const error = argumentError("phone", expectations.nonEmptyString);
  expect(error).toMatchObject({ kind: "argument", code: "argument", message: "参数 phone 应为非空字符串" });
});

test.each([
  [{ a: 1 }, '{"a":1}'],
  ["text", '"text"'],
  [0, "0"],
  [null, "null"],
])("returns the JSON of %j", (value, json) => {
  expect(argumentToJson("data", value)).toBe(json);
});

const circular: Record<string, unknown> = {};
circular.self = circular;

test.each<[string, unknown]>([
  ["undefined", undefined],
  ["a function", () => {}],
  ["a circular object", circular],
  ["an object whose getter throws", throwing],
])("names the argument if JSON cannot represent its value: %s", (_name, value) => {
  expect(() => argumentToJson("data", value)).toThrow(
    expect.objectContaining({ kind: "argument", message: "参数 data 无法用 JSON 表示" }),
  );
});
