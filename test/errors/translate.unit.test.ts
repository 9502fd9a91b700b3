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
  const error = translate(createError("aborted", messages.aborted, { method: "GET" }), lang);
  expect(error).toMatchObject({ kind: "aborted", code: "aborted", message, method: "GET" });
  expect(error.stack?.split("\n")[0]).toContain(message);
});

test("keeps all properties of an error", () => {
  const details = {
    code: 503,
    data: { a: 1 },
    statusCode: 503,
    requestId: "r-1",
    method: "GET",
    url: "/a",
    cause: "c",
  };
  const error = createError("http", messages.serviceFailed, details);
  expect({ ...translate(error, "en-US") }).toEqual({ ...error });
});

test("leaves the error unchanged for another client that shares it", () => {
  const error = Object.freeze(createError("aborted", messages.aborted));
  expect(translate(error, "en-US").message).toBe("The request was aborted. Try again.");
  expect(translate(error, "zh-CN")).toBe(error);
});

test("does not translate a message that the app has changed", () => {
  const error = createError("aborted", messages.aborted);
  error.message = "text of the app";
  expect(translate(error, "en-US")).toBe(error);
});

test("leaves errors from the service unchanged", () => {
  const error = new AuthingError("service", "密码错误", { code: 2006 });
  expect(translate(error, "en-US")).toBe(error);
});

test("hides translations from JSON and from the error's enumerable keys", () => {
  const error = createError("aborted", messages.aborted);
  expect(Object.keys(error)).not.toContain("translations");
  expect(JSON.stringify(error)).not.toContain("aborted.");
});
