import {
  type HttpResponse,
  isSvg,
  readGraphqlAnswer,
  readPictureAnswer,
  readProtocolAnswer,
  readRestAnswer,
} from "../../src/http/read-answer";

const NO_REASON = "服务拒绝了请求，但没有说明原因，请稍后重试";

const exchange = (statusCode: number, data: unknown): HttpResponse => ({
  method: "POST",
  url: "https://example.com/any",
  statusCode,
  data,
});

/** Returns the error expected for an unreadable response. */
function unreadable(statusCode: number): object {
  return statusCode === 200
    ? { kind: "response", code: "response", message: expect.stringContaining("无法识别"), statusCode }
    : { kind: "http", code: statusCode, message: "服务出错了，请稍后重试", statusCode };
}

const whole = (error: object) =>
  expect.objectContaining({ method: "POST", url: "https://example.com/any", data: null, ...error });

describe.each([
  ["REST", readRestAnswer],
  ["GraphQL", readGraphqlAnswer],
  ["standard-protocol", readProtocolAnswer],
])("the error for a %s response", (_name, read) => {
  test("contains all details, including the request's URL without the query", () => {
    const answered = {
      ...exchange(403, { code: 5, message: "m", data: { a: 1 }, uniqueId: "r-1" }),
      url: "https://example.com/any?token=secret",
    };
    expect(() => read(answered)).toThrow(
      whole({ kind: "service", message: "m", code: 5, data: { a: 1 }, requestId: "r-1", statusCode: 403 }),
    );
  });

  test.each([undefined, "", 5, {}])("has a default message if the response's message is %p", (message) => {
    expect(() => read(exchange(200, { code: 5, statusCode: 403, message }))).toThrow(whole({ message: NO_REASON }));
  });

  test.each([
    [502, { kind: "http", code: 502, message: "服务出错了，请稍后重试" }],
    [300, { kind: "http", code: 300, message: "服务拒绝了请求，但没有说明原因，请稍后重试" }],
    [199, { kind: "http", code: 199, message: "服务拒绝了请求，但没有说明原因，请稍后重试" }],
  ])(
    "has the HTTP status %d as its code if the response is unreadable, and omits the URL's query",
    (statusCode, error) => {
      const answered = { ...exchange(statusCode, "<html>"), url: "https://example.com/any?token=secret#secret" };
      expect(() => read(answered)).toThrow(whole({ ...error, statusCode }));
    },
  );
});

test.each([
  ["REST", readRestAnswer, 200],
  ["REST", readRestAnswer, 0],
  ["GraphQL", readGraphqlAnswer, 200],
  ["GraphQL", readGraphqlAnswer, 0],
  ["standard-protocol", readProtocolAnswer, 0],
])("does not use the status as the error code of an unreadable %s response (case %#)", (_name, read, statusCode) => {
  expect(() => read(exchange(statusCode, "<html>"))).toThrow(
    whole({
      kind: "response",
      code: "response",
      statusCode,
      message: "服务返回的内容无法识别，请稍后重试",
    }),
  );
});

describe("a REST response", () => {
  test.each([204, 205])("with HTTP %d has no data", (statusCode) => {
    expect(readRestAnswer(exchange(statusCode, ""))).toBeUndefined();
    expect(readRestAnswer(exchange(statusCode, { code: 500 }))).toBeUndefined();
  });

  test.each([
    [200, true],
    [299, true],
    [199, false],
    [300, false],
    [0, false],
  ])("succeeds with HTTP %d: %s", (statusCode, success) => {
    const read = () => readRestAnswer(exchange(statusCode, { code: 200, data: 1 }));
    if (success) expect(read()).toBe(1);
    else expect(read).toThrow(whole({ statusCode }));
  });

  test.each([
    [200, undefined],
    [299, undefined],
    ["200", undefined],
    [300, 300],
    [199, 199],
    ["2004", 2004],
    [0, 0],
    [-1, -1],
  ])("with the code %j has the error code %p", (code, refused) => {
    const read = () => readRestAnswer(exchange(200, { code, data: 1 }));
    if (refused === undefined) expect(read()).toBe(1);
    else expect(read).toThrow(whole({ kind: "service", code: refused, data: 1 }));
  });

  test.each<[number, object, unknown]>([
    [200, { code: 200, data: [1] }, [1]],
    [200, { statusCode: 200, data: [1] }, [1]],
    [200, { code: 200, statusCode: 200, data: null }, null],
    [200, { code: 200, statusCode: "x", data: 1 }, 1],
    [201, { code: 200, message: "ok" }, { code: 200, message: "ok" }],
  ])("with HTTP %d and the body %j yields %j", (status, body, carried) => {
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
  ])("with HTTP %d and the body %j is an error", (status, body, error) => {
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
  ])("with HTTP %d and the body %j is unreadable", (status, body) => {
    expect(() => readRestAnswer(exchange(status, body))).toThrow(whole(unreadable(status)));
  });
});

describe("a GraphQL response", () => {
  test.each<[number, object]>([
    [200, { data: { any: 1 } }],
    [200, { data: { any: 1 }, errors: [] }],
    [200, { data: { any: 1 }, errors: null }],
    [200, { data: { any: 1 }, errors: { 0: "no list" } }],
    [201, { data: { any: 1 } }],
  ])("with HTTP %d and the body %j yields its data", (status, body) => {
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
  ])("with HTTP %d and the body %j is an error", (status, body, error) => {
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
  ])("with HTTP %d and the body %j is unreadable", (status, body) => {
    expect(() => readGraphqlAnswer(exchange(status, body))).toThrow(whole(unreadable(status)));
  });
});

describe("a standard-protocol response", () => {
  test.each<[number, unknown]>([
    [200, { access_token: "at" }],
    [200, { code: 200, data: 1 }],
    [200, { error: "no failure under 200" }],
    [200, "yes\nming\n"],
    [200, null],
    [204, ""],
  ])("with HTTP %d and the body %j is returned whole", (status, body) => {
    expect(readProtocolAnswer(exchange(status, body))).toBe(body);
  });

  test.each<[number, object, object]>([
    [400, { error: "invalid_grant", error_description: "m" }, { kind: "http", code: 400, message: "m" }],
    [401, { error: "invalid_client" }, { kind: "http", code: 401, message: "invalid_client" }],
    [400, { error: "invalid_grant", error_description: 5 }, { kind: "http", code: 400, message: NO_REASON }],
  ])("with HTTP %d and the body %j is an error with the whole body", (status, body, error) => {
    expect(() => readProtocolAnswer(exchange(status, body))).toThrow(whole({ ...error, data: body }));
  });

  test.each<[number, object, object]>([
    [200, { code: 2004, message: "m" }, { kind: "service", code: 2004, message: "m" }],
    [200, { statusCode: 401, message: "m" }, { kind: "http", code: 401, message: "m" }],
    [400, { code: 2004, message: "m", error: "invalid_grant" }, { kind: "service", code: 2004, message: "m" }],
  ])("with HTTP %d and the body %j is the same error as in REST", (status, body, error) => {
    expect(() => readProtocolAnswer(exchange(status, body))).toThrow(whole(error));
  });

  test.each<[number, unknown]>([
    [502, "<html>"],
    [500, {}],
    [500, { error: 5 }],
    [500, { code: "x" }],
    [500, null],
  ])("with HTTP %d and the body %j is unreadable", (status, body) => {
    expect(() => readProtocolAnswer(exchange(status, body))).toThrow(whole(unreadable(status)));
  });
});

test("uses the envelope's code if neither apiCode nor the HTTP status indicates a failure", () => {
  expect(() => readRestAnswer(exchange(200, { code: 500, apiCode: 200 }))).toThrow(
    expect.objectContaining({ kind: "http", code: 500 }),
  );
});

describe("a standard-protocol response with the fields of an envelope", () => {
  test.each([
    [{ code: 500 }, { kind: "service", code: 500 }],
    [{ statusCode: 401 }, { kind: "http", code: 401 }],
    [
      { code: "500", message: "m" },
      { kind: "service", code: 500, message: "m" },
    ],
    [
      { statusCode: "401", message: "m" },
      { kind: "http", code: 401, message: "m" },
    ],
  ])("reports the failure %j", (body, error) => {
    expect(() => readProtocolAnswer(exchange(200, body))).toThrow(expect.objectContaining(error));
  });

  test.each([
    { code: "500" },
    { statusCode: "401" },
    { message: "m" },
    { code: "x", message: "m" },
    { code: 200, message: "m" },
  ])("returns %j, which reports no failure", (body) => {
    expect(readProtocolAnswer(exchange(200, body))).toBe(body);
  });
});

describe("readPictureAnswer", () => {
  const SVG = '<svg xmlns="http://www.w3.org/2000/svg"/>';

  test("returns an SVG picture and the cookies of its response", () => {
    const original = { cookies: ["a=1; Path=/"] };
    expect(readPictureAnswer(exchange(200, SVG), original)).toEqual({ svg: SVG, cookie: "a=1" });
    expect(readPictureAnswer(exchange(200, `<?xml version="1.0"?>${SVG}`), {})).toMatchObject({ cookie: "" });
  });

  test("throws an error that the service reports in an envelope", () => {
    const body = { code: 500, message: "m" };
    expect(() => readPictureAnswer(exchange(200, body), {})).toThrow(whole({ kind: "service", code: 500 }));
  });

  test.each([
    [502, SVG],
    [200, "<html></html>"],
    [200, ""],
    [502, "<html></html>"],
  ])("throws an error for the status %d and the body %j", (status, body) => {
    expect(() => readPictureAnswer(exchange(status, body), {})).toThrow(whole(unreadable(status)));
  });

  test("returns undefined for a success without a picture", () => {
    expect(readPictureAnswer(exchange(200, { code: 200, data: SVG }), {})).toBeUndefined();
  });
});

test.each([
  ["<svg>", true],
  ['<svg width="1">', true],
  ['<?xml version="1.0"?>\n<svg\n>', true],
  ["<svgs>", false],
  ["svg", false],
  ["", false],
])("isSvg(%j) is %s", (text, expected) => {
  expect(isSvg(text)).toBe(expected);
});
