import type { Exchange } from "../../src/platform/request";
import { answerError, succeeded, unreadable } from "../../src/transport/Exchange";

const exchange = (statusCode: number): Exchange => ({
  method: "POST",
  url: "https://example.com/any",
  statusCode,
  data: "",
  header: {},
});

test.each([
  [199, false],
  [200, true],
  [299, true],
  [300, false],
  [0, false],
])("does %d succeed? %s", (statusCode, success) => {
  expect(succeeded(exchange(statusCode))).toBe(success);
});

test("the error for an answer names the request without its query, and has what is known", () => {
  const answered = { ...exchange(403), url: "https://example.com/any?token=secret" };
  const error = answerError(answered, "service", { message: "m", data: { a: 1 }, uniqueId: "r-1" }, 5);
  expect({ ...error, message: error.message }).toMatchObject({
    kind: "service",
    message: "m",
    code: 5,
    data: { a: 1 },
    requestId: "r-1",
    method: "POST",
    url: "https://example.com/any",
    statusCode: 403,
  });
});

test.each([undefined, "", 5, {}])("the error for an answer that says %p has words of its own", (message) => {
  expect(answerError(exchange(403), "http", { message })).toMatchObject({
    message: "服务拒绝了请求，没有说明原因",
    code: "http",
    data: null,
  });
});

test("an unreadable answer is told without the query of its request", () => {
  const answered = { ...exchange(200), url: "https://example.com/any?token=secret" };
  const error = unreadable(answered);
  expect(error.url).toBe("https://example.com/any");
  expect(error.message).not.toContain("secret");
});

test.each([200, 0])("an unreadable answer under %d", (statusCode) => {
  expect(unreadable(exchange(statusCode))).toMatchObject({
    kind: "response",
    code: "response",
    statusCode,
    message: "服务返回的内容无法识别（POST https://example.com/any）",
  });
});

test("an unreadable answer under an HTTP error has the status for its code", () => {
  expect(unreadable(exchange(502))).toMatchObject({
    kind: "http",
    code: 502,
    statusCode: 502,
    message: "服务返回 HTTP 502（POST https://example.com/any）",
  });
});
