import { answering } from "../support/answering";
import { describeSubjects } from "../support/describe-method";

const HTML = "<html>Bad Gateway</html>";

describeSubjects("REST responses", (start) => {
  test.each<[string, number, unknown, unknown]>([
    ["the older envelope", 200, { code: 200, message: "ok", data: [1] }, [1]],
    ["the newer envelope", 200, { statusCode: 200, message: "ok", data: [1], uniqueId: "r-1" }, [1]],
    ["both envelopes at once", 200, { code: 200, statusCode: 200, data: null }, null],
    ["an envelope without data", 200, { code: 200, message: "ok" }, { code: 200, message: "ok" }],
    ["another success status", 201, { code: 200, data: 1 }, 1],
  ])("returns the data of %s", async (_name, status, body, data) => {
    const server = await answering(status, body);
    const { authing } = await start({ host: server.url });
    expect(await authing.httpClient.request({ url: "/any" })).toEqual(data);
  });

  test.each<[string, number, unknown, object]>([
    ["an older error envelope", 200, { code: 2004, message: "m", data: 1 }, { kind: "service", code: 2004, data: 1 }],
    [
      "a newer error envelope",
      200,
      { statusCode: 403, apiCode: 1639, message: "m", uniqueId: "r-1" },
      { kind: "service", code: 1639, message: "m", requestId: "r-1", statusCode: 200 },
    ],
    [
      "a newer error envelope without apiCode",
      200,
      { statusCode: 401, message: "m" },
      { kind: "http", code: 401, message: "m" },
    ],
    [
      "a business code with an HTTP error status",
      400,
      { code: 2004, message: "m" },
      { kind: "service", code: 2004, statusCode: 400 },
    ],
    ["a bare error code", 200, { code: 500 }, { kind: "service", code: 500, message: expect.stringMatching(/./) }],
    ["success with an HTTP error", 500, { code: 200, data: 1 }, { kind: "http", code: 500 }],
    [
      "HTML with an HTTP error status",
      502,
      HTML,
      { kind: "http", code: 502, statusCode: 502, url: expect.stringContaining("/any") },
    ],
    ["HTML", 200, HTML, { kind: "response", code: "response", statusCode: 200 }],
    ["an empty body", 200, "", { kind: "response" }],
    ["null", 200, null, { kind: "response" }],
    ["an array", 200, [], { kind: "response" }],
    ["a number", 200, 5, { kind: "response" }],
    ["an object that is not an envelope", 200, { data: 1 }, { kind: "response" }],
    ["truncated JSON", 200, '{"code":200,"da', { kind: "response" }],
  ])("rejects %s and calls onError once", async (_name, status, body, expected) => {
    const server = await answering(status, body);
    const { authing, failure, reported } = await start({ host: server.url });
    const error = await failure(authing.httpClient.request({ url: "/any?token=secret" }));
    expect(error).toMatchObject(expected);
    expect(error.message + error.url).not.toContain("secret");
    expect(reported).toEqual([{ code: error.code, message: error.message, data: error.data }]);
  });

  test.each([
    { nickname: "no id" },
    { id: 5, token: "t" },
    { id: "u-1", token: 5 },
    { id: "u-1", token: {} },
    [{ id: "u-1" }],
  ])("rejects a complete response without the expected data, and calls onError once: %j", async (data) => {
    const server = await answering(200, { code: 200, message: "ok", data });
    const { authing, failure, reported, stored } = await start({ host: server.url });
    expect(await failure(authing.loginByCode("code"))).toMatchObject({
      kind: "response",
      method: "POST",
      url: `${server.url}/connections/social/wechat-miniprogram/auth`,
    });
    expect(reported).toHaveLength(1);
    expect(stored()).toEqual({ token: "", user: "" });
  });
});

describeSubjects("GraphQL responses", (start) => {
  const request = { query: "query{any}" };

  test("returns the data", async () => {
    const server = await answering(200, { data: { any: 1 }, errors: [] });
    const { authing } = await start({ host: server.url });
    expect(await authing.graphqlClient.request(request)).toEqual({ any: 1 });
  });

  test.each<[string, number, unknown, object]>([
    [
      "a business error",
      200,
      { errors: [{ message: { code: 1636, message: "m", data: { mfaToken: "mt" } } }], data: null },
      { kind: "service", code: 1636, message: "m", data: { mfaToken: "mt" } },
    ],
    ["an error message", 200, { errors: [{ message: "Cannot query" }] }, { kind: "response", message: "Cannot query" }],
    [
      "an error message with an HTTP error status",
      400,
      { errors: [{ message: "Syntax" }] },
      { kind: "http", code: 400, message: "Syntax" },
    ],
    ["an error that is a string", 200, { errors: ["odd"] }, { kind: "response", message: "odd" }],
    ["an error that is null", 200, { errors: [null], data: null }, { kind: "response" }],
    [
      "a code that is not a number",
      200,
      { errors: [{ message: { code: "x", message: "m" } }] },
      { kind: "response", message: "m" },
    ],
    ["null as data", 200, { data: null }, { kind: "response" }],
    ["a gateway error", 429, { code: 429, message: "slow down" }, { kind: "service", code: 429 }],
    ["data with an HTTP error", 500, { data: {} }, { kind: "http", code: 500 }],
    ["HTML", 503, HTML, { kind: "http", code: 503 }],
    ["an empty body", 200, "", { kind: "response" }],
    ["null", 200, null, { kind: "response" }],
  ])("rejects %s and calls onError once", async (_name, status, body, expected) => {
    const server = await answering(status, body);
    const { authing, failure, reported } = await start({ host: server.url });
    const error = await failure(authing.graphqlClient.request(request));
    expect(error).toMatchObject(expected);
    expect(reported).toEqual([{ code: error.code, message: error.message, data: error.data }]);
  });

  test("reports an invalid public key once and does not send the password", async () => {
    const server = await answering(200, { code: 200, data: { publicKey: "-----BEGIN PUBLIC KEY-----" } });
    const { authing, failure, reported } = await start({ host: server.url });
    expect(await failure(authing.loginByEmail("ming@example.com", "passw0rd"))).toMatchObject({ kind: "response" });
    expect(reported).toHaveLength(1);
    expect(server.count()).toBe(1);
  });
});

describeSubjects("custom data", (start) => {
  test("is converted according to its data type", async () => {
    const customData = [
      { key: "text", value: "hi", dataType: "STRING" },
      { key: "age", value: "18", dataType: "NUMBER" },
      { key: "vip", value: "true", dataType: "BOOLEAN" },
      { key: "born", value: "1577836800000", dataType: "DATETIME" },
      { key: "iso", value: "2020-01-01T00:00:00.000Z", dataType: "DATETIME" },
      { key: "object", value: '{"a":[1]}', dataType: "OBJECT" },
      { key: "choice", value: "red", dataType: "SELECT" },
      { key: "none", value: null, dataType: "DATETIME" },
    ];
    const server = await answering(200, { data: { user: { id: "u-1", customData } } });
    const { authing } = await start({ host: server.url, signedIn: true });
    const user = await authing.getCurrentUser();
    const born = new Date("2020-01-01T00:00:00.000Z");
    expect(JSON.parse(JSON.stringify(user?.customData))).toEqual(
      JSON.parse(
        JSON.stringify({
          text: "hi",
          age: 18,
          vip: true,
          born,
          iso: born,
          object: { a: [1] },
          choice: "red",
          none: null,
        }),
      ),
    );
    expect(Object.prototype.toString.call(user?.customData.born)).toBe("[object Date]");
  });
});
