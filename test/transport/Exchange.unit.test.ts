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

test("the error for an answer names the request, and takes details", () => {
  expect({ ...answerError(exchange(403), "service", "m", { code: 5, requestId: "r-1" }) }).toMatchObject({
    kind: "service",
    code: 5,
    requestId: "r-1",
    method: "POST",
    url: "https://example.com/any",
    statusCode: 403,
  });
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
