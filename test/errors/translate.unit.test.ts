import { AuthingError } from "../../src/errors/authing-error";
import { createError, translate } from "../../src/errors/create-error";
import { messages } from "../../src/messages";
import type { Lang } from "../../src/types/enums";

test.each<[Lang | undefined, string]>([
  [undefined, "请求已中止，请重试"],
  ["zh-CN", "请求已中止，请重试"],
  ["en-US", "The request was aborted. Try again."],
  ["fr-FR" as Lang, "请求已中止，请重试"],
])("translates a message of the SDK to the language %j", (lang, message) => {
  const error = createError("aborted", messages.aborted, { method: "GET" });
  expect(translate(error, lang)).toBe(error);
  expect(error).toMatchObject({ kind: "aborted", message, method: "GET" });
  expect(error.stack?.split("\n")[0]).toContain(message);
});

test("translates an error again after the language has changed", () => {
  const error = createError("aborted", messages.aborted);
  translate(error, "en-US");
  expect(translate(error, "zh-CN").message).toBe("请求已中止，请重试");
});

test("copies special replacement patterns of a message literally", () => {
  const error = createError("argument", messages.invalidArguments("$&"));
  expect(translate(error, "en-US").stack).toContain("An argument is invalid: $&");
});

test("leaves messages of the service and other values unchanged", () => {
  const error = new AuthingError("service", "密码错误", { code: 2006 });
  expect(translate(error, "en-US").message).toBe("密码错误");
  const other = new Error("from the app");
  expect(translate(other, "en-US")).toBe(other);
  expect(translate(undefined, "en-US")).toBeUndefined();
  expect(other.message).toBe("from the app");
});

test("shows translations neither in JSON nor among the members", () => {
  const error = createError("aborted", messages.aborted);
  expect(Object.keys(error)).not.toContain("translations");
  expect(JSON.stringify(error)).not.toContain("aborted.");
});
