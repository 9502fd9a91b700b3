import type { Exchange } from "../../src/platform/request";
import { readGraphqlAnswer, readProtocolAnswer, readRestAnswer } from "../../src/transport/readAnswer";

const NO_REASON = "服务拒绝了请求，没有说明原因";

const exchange = (statusCode: number, data: unknown): Exchange => ({
  method: "POST",
  url: "https://example.com/any",
  statusCode,
  data,
  header: {},
});

/** What an unreadable answer is refused with. */
function unreadable(statusCode: number): object {
  return statusCode === 200
    ? { kind: "response", code: "response", message: expect.stringContaining("无法识别"), statusCode }
    : { kind: "http", code: statusCode, message: expect.stringContaining(`HTTP ${statusCode}`), statusCode };
}

const whole = (error: object) =>
  expect.objectContaining({ method: "POST", url: "https://example.com/any", data: null, ...error });

describe("a REST answer", () => {
  test.each<[number, object, unknown]>([
    [200, { code: 200, data: [1] }, [1]],
    [200, { statusCode: 200, data: [1] }, [1]],
    [200, { code: 200, statusCode: 200, data: null }, null],
    [200, { code: 200, statusCode: "x", data: 1 }, 1],
    [201, { code: 200, message: "ok" }, { code: 200, message: "ok" }],
  ])("under %d of %j carries %j", (status, body, carried) => {
    expect(readRestAnswer(exchange(status, body))).toEqual(carried);
  });

  test.each<[number, object, object]>([
    [200, { code: 2004, message: "m", data: 1 }, { kind: "service", code: 2004, message: "m", data: 1 }],
    [400, { code: 2004, message: "m" }, { kind: "service", code: 2004, message: "m", statusCode: 400 }],
    [
      200,
      { statusCode: 403, apiCode: 1639, message: "m", data: 1, uniqueId: "r-1" },
      { kind: "service", code: 1639, message: "m", data: 1, requestId: "r-1" },
    ],
    [200, { code: 500, apiCode: 1639, message: "m" }, { kind: "service", code: 1639 }],
    [200, { code: 2004, statusCode: 200 }, { kind: "service", code: 2004, message: NO_REASON }],
    [
      200,
      { statusCode: 401, message: "m", data: 1, uniqueId: "r-1" },
      { kind: "http", code: 401, message: "m", data: 1, requestId: "r-1", statusCode: 200 },
    ],
    [200, { statusCode: 401, apiCode: 200, message: "m" }, { kind: "http", code: 401 }],
    [200, { code: 200, statusCode: 401, message: "m" }, { kind: "http", code: 401 }],
    [200, { code: "x", statusCode: 401, message: "m" }, { kind: "http", code: 401 }],
    [200, { code: 500, message: "" }, { kind: "service", code: 500, message: NO_REASON }],
    [200, { code: 500, message: { zh: "m" } }, { kind: "service", code: 500, message: NO_REASON }],
  ])("under %d of %j refuses", (status, body, error) => {
    expect(() => readRestAnswer(exchange(status, body))).toThrow(whole(error));
  });

  test.each<[number, unknown]>([
    [200, "<html>"],
    [200, null],
    [200, [{ code: 200 }]],
    [200, { data: 1 }],
    [200, { code: "x200", data: 1 }],
    [502, "<html>"],
    [502, { data: 1 }],
    [500, { code: 200, data: 1 }],
    [500, { statusCode: 200, data: 1 }],
  ])("under %d of %j is unreadable", (status, body) => {
    expect(() => readRestAnswer(exchange(status, body))).toThrow(whole(unreadable(status)));
  });
});

describe("a GraphQL answer", () => {
  test.each<[number, object]>([
    [200, { data: { any: 1 } }],
    [200, { data: { any: 1 }, errors: [] }],
    [200, { data: { any: 1 }, errors: null }],
    [200, { data: { any: 1 }, errors: { 0: "no list" } }],
    [201, { data: { any: 1 } }],
  ])("under %d of %j carries its data", (status, body) => {
    expect(readGraphqlAnswer(exchange(status, body))).toEqual({ any: 1 });
  });

  test.each<[number, object, object]>([
    [
      200,
      { errors: [{ message: { code: 1636, message: "m", data: { mfaToken: "mt" } } }, { message: "second" }] },
      { kind: "service", code: 1636, message: "m", data: { mfaToken: "mt" } },
    ],
    [
      500,
      { errors: [{ message: { code: 1, message: "m" } }], data: {} },
      { kind: "service", code: 1, statusCode: 500 },
    ],
    [200, { errors: [{ message: { code: 1 } }] }, { kind: "service", code: 1, message: NO_REASON }],
    [
      200,
      { errors: [{ message: { code: "x", message: "m", data: 1 } }] },
      { kind: "response", code: "response", message: "m", data: 1 },
    ],
    [500, { errors: [{ message: { code: "x", message: "m" } }] }, { kind: "response", code: "response", message: "m" }],
    [200, { errors: [{ message: "m" }], data: {} }, { kind: "response", code: "response", message: "m" }],
    [400, { errors: [{ message: "m" }] }, { kind: "http", code: 400, message: "m" }],
    [200, { errors: ["m"] }, { kind: "response", message: "m" }],
    [200, { errors: [null] }, { kind: "response", message: NO_REASON }],
    [429, { code: 429, message: "m" }, { kind: "service", code: 429, message: "m" }],
    [200, { statusCode: 401, message: "m", data: null }, { kind: "http", code: 401, message: "m" }],
  ])("under %d of %j refuses", (status, body, error) => {
    expect(() => readGraphqlAnswer(exchange(status, body))).toThrow(whole(error));
  });

  test.each<[number, unknown]>([
    [200, "<html>"],
    [200, null],
    [200, {}],
    [200, { data: null }],
    [200, { data: [1] }],
    [200, { code: 200, data: null }],
    [500, { data: {} }],
    [500, { code: 200, data: {} }],
    [503, "<html>"],
  ])("under %d of %j is unreadable", (status, body) => {
    expect(() => readGraphqlAnswer(exchange(status, body))).toThrow(whole(unreadable(status)));
  });
});

describe("an answer of a standard protocol", () => {
  test.each<[number, unknown]>([
    [200, { access_token: "at" }],
    [200, { code: 200, data: 1 }],
    [200, { error: "no failure under 200" }],
    [200, "yes\nming\n"],
    [200, null],
    [204, ""],
  ])("under %d of %j is carried whole", (status, body) => {
    expect(readProtocolAnswer(exchange(status, body))).toBe(body);
  });

  test.each<[number, object, object]>([
    [400, { error: "invalid_grant", error_description: "m" }, { kind: "http", code: 400, message: "m" }],
    [401, { error: "invalid_client" }, { kind: "http", code: 401, message: "invalid_client" }],
    [400, { error: "invalid_grant", error_description: 5 }, { kind: "http", code: 400, message: NO_REASON }],
  ])("under %d of %j refuses, with the whole body", (status, body, error) => {
    expect(() => readProtocolAnswer(exchange(status, body))).toThrow(whole({ ...error, data: body }));
  });

  test.each<[number, object, object]>([
    [200, { code: 2004, message: "m" }, { kind: "service", code: 2004, message: "m" }],
    [200, { statusCode: 401, message: "m" }, { kind: "http", code: 401, message: "m" }],
    [400, { code: 2004, message: "m", error: "invalid_grant" }, { kind: "service", code: 2004, message: "m" }],
  ])("under %d of %j refuses as in REST", (status, body, error) => {
    expect(() => readProtocolAnswer(exchange(status, body))).toThrow(whole(error));
  });

  test.each<[number, unknown]>([
    [502, "<html>"],
    [500, {}],
    [500, { error: 5 }],
    [500, { code: "x" }],
    [500, null],
  ])("under %d of %j is unreadable", (status, body) => {
    expect(() => readProtocolAnswer(exchange(status, body))).toThrow(whole(unreadable(status)));
  });
});
