import { requestError, toldOf } from "../../src/errors/create-error";

test.each([
  ["https://example.com/any", "https://example.com/any"],
  ["https://example.com/any?token=secret", "https://example.com/any"],
  ["https://example.com/any#id_token=secret", "https://example.com/any"],
  ["https://example.com/any?a=1#secret", "https://example.com/any"],
])("removes the query and the fragment from %s", (url, shown) => {
  expect(toldOf({ method: "GET", url, statusCode: 200 })).toEqual({ method: "GET", url: shown, statusCode: 200 });
});

test("appends the request to the message", () => {
  const error = requestError("network", "网络异常", { method: "POST", url: "https://example.com/any?secret" });
  expect({ ...error, message: error.message }).toEqual({
    name: "AuthingError",
    kind: "network",
    code: "network",
    data: null,
    message: "网络异常（POST https://example.com/any）",
    method: "POST",
    url: "https://example.com/any",
    statusCode: undefined,
  });
});

test("accepts details in addition to the request", () => {
  const line = { method: "GET", url: "https://example.com/any", statusCode: 502 };
  expect(requestError("http", "m", line, { code: 502, cause: "c" })).toMatchObject({
    code: 502,
    cause: "c",
    statusCode: 502,
  });
});
