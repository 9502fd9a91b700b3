import { AuthingError } from "../../src/errors/authing-error";
import { exchange, type ServiceRequest, type Token } from "../../src/http/exchange";
import { asIs } from "../../src/http/readers";
import { resolveOptions } from "../../src/options";
import { stubWx } from "../support/stub-wx";

const HOST = "https://my.example.com";

function setup(answer: unknown = { a: 1 }) {
  const options = resolveOptions({ appId: "app-1", host: HOST, retry: false });
  const request = jest.fn((_request: object) => Promise.resolve(answer));
  const graphql = jest.fn((_request: object) => Promise.resolve(answer));
  const service = { options, httpClient: { request }, graphqlClient: { request: graphql } } as never;
  return {
    request,
    graphql,
    exchange: (sent: ServiceRequest, token: Token = "t-1", read: (answer: unknown) => unknown = asIs) =>
      exchange(service, sent, token, read),
  };
}

describe("a REST request", () => {
  test.each([
    ["/any", `${HOST}/any`],
    ["https://other.example.com/any", "https://other.example.com/any"],
  ])("goes to %s through the app's client, as a quiet request", async (path, url) => {
    const { request, graphql, exchange } = setup();
    expect(await exchange({ kind: "rest", method: "POST", path, params: { p: 1 }, data: { d: 1 } })).toEqual({ a: 1 });
    expect(request.mock.calls).toEqual([
      [{ method: "POST", url, params: { p: 1 }, data: { d: 1 }, token: "t-1", quiet: true }],
    ]);
    expect(graphql).not.toHaveBeenCalled();
  });

  test.each([null, "", "t-1"])("passes the token %j to the client", async (token) => {
    const { request, exchange } = setup();
    await exchange({ kind: "rest", method: "GET", path: "/any" }, token);
    expect(request.mock.calls[0]?.[0]).toMatchObject({ token });
  });
});

describe("a GraphQL request", () => {
  const QUERY = { kind: "graphql" as const, query: "{any}", variables: { v: 1 } };

  test.each<[Token, string | undefined]>([
    ["t-1", "t-1"],
    ["", undefined],
    [null, undefined],
  ])("goes through the app's client as a quiet request, given the token %j", async (token, sent) => {
    const { request, graphql, exchange } = setup();
    expect(await exchange(QUERY, token)).toEqual({ a: 1 });
    expect(graphql.mock.calls).toStrictEqual([[{ query: "{any}", variables: { v: 1 }, token: sent, quiet: true }]]);
    expect(request).not.toHaveBeenCalled();
  });

  test("passes additional headers to the client", async () => {
    const { graphql, exchange } = setup();
    await exchange({ ...QUERY, headers: { cookie: "a=1" } });
    expect(graphql.mock.calls[0]?.[0]).toMatchObject({ headers: { cookie: "a=1" } });
  });
});

describe("a request for a picture", () => {
  const PICTURE = { kind: "picture" as const, method: "GET" as const, path: "/picture", params: { r: "1" } };

  test("sends a GET request without a body, and reads the picture and its cookies", async () => {
    const asked = stubWx({ statusCode: 200, data: "<svg/>", cookies: ["a=1"] });
    expect(await setup().exchange(PICTURE, null)).toEqual({ svg: "<svg/>", cookie: "a=1" });
    expect(asked).toMatchObject([{ method: "GET", url: `${HOST}/picture?r=1`, data: undefined }]);
    expect(asked[0].header).not.toHaveProperty("authorization");
  });

  test("rejects a response without a picture with the request's method and URL", async () => {
    stubWx({ statusCode: 200, data: { code: 200, data: {} } });
    await expect(setup().exchange(PICTURE)).rejects.toMatchObject({
      kind: "response",
      method: "GET",
      url: `${HOST}/picture`,
    });
  });
});

test("posts an upload and reads its response as REST", async () => {
  const asked = stubWx({ statusCode: 200, data: '{"code":200,"data":{"url":"u"}}' });
  const params = { folder: "f" };
  const upload = { kind: "upload", method: "POST", path: "/api/v2/upload", filePath: "wxfile://a", params } as const;
  expect(await setup().exchange(upload)).toEqual({ url: "u" });
  expect(asked).toMatchObject([
    {
      method: "POST",
      url: `${HOST}/api/v2/upload?folder=f`,
      filePath: "wxfile://a",
      header: { authorization: "Bearer t-1" },
    },
  ]);
});

test("sends the form and headers of a standard-protocol request, and resolves with the whole body", async () => {
  const body = { access_token: "at", code: "5" };
  const asked = stubWx({ statusCode: 200, data: body });
  const request: ServiceRequest = {
    kind: "protocol",
    method: "POST",
    path: "/oidc/token",
    params: { p: 1 },
    form: { a: "1" },
    headers: { authorization: "Basic x" },
  };
  expect(await setup().exchange(request)).toEqual(body);
  expect(asked).toMatchObject([
    { method: "POST", url: `${HOST}/oidc/token?p=1`, data: "a=1", header: { authorization: "Basic x" } },
  ]);
});

test.each([
  [undefined, 1],
  [false, 1],
  [true, 2],
])("if retryable is %p, sends a standard-protocol POST %d times", async (retryable, times) => {
  jest.useFakeTimers();
  const asked = stubWx("request:fail", { statusCode: 200, data: {} });
  const options = resolveOptions({ appId: "app-1", host: HOST });
  const request: ServiceRequest = { kind: "protocol", method: "POST", path: "/any", retryable };
  exchange({ options } as never, request, null, asIs).catch(() => {});
  await jest.runAllTimersAsync();
  jest.useRealTimers();
  expect(asked).toHaveLength(times);
});

describe("an incomplete response", () => {
  test.each<[ServiceRequest, string, string]>([
    [{ kind: "rest", method: "DELETE", path: "/any?a=1" }, "DELETE", `${HOST}/any`],
    [{ kind: "rest", method: "GET", path: "https://other.example.com/a" }, "GET", "https://other.example.com/a"],
    [{ kind: "graphql", query: "{any}", variables: {} }, "POST", `${HOST}/graphql/v2`],
    [{ kind: "upload", method: "POST", path: "/api/v2/upload", filePath: "a" }, "POST", `${HOST}/api/v2/upload`],
    [{ kind: "protocol", method: "GET", path: "/oidc/me" }, "GET", `${HOST}/oidc/me`],
  ])("rejects with the method and URL of the request %j", async (request, method, url) => {
    stubWx({ statusCode: 200, data: { code: 200, data: null } });
    await expect(setup().exchange(request, null, () => undefined)).rejects.toMatchObject({
      kind: "response",
      message: "服务返回的内容不完整，请稍后重试",
      method,
      url,
    });
  });

  test.each([null, false, 0, ""])("is not assumed if the reader returns the falsy value %j", async (found) => {
    const { exchange } = setup();
    expect(await exchange({ kind: "rest", method: "GET", path: "/any" }, null, () => found)).toBe(found);
  });
});

describe.each(["rejects", "throws"])("if the app's client %s, its failure", (how) => {
  const failing = (failure: unknown) => {
    const { request, exchange } = setup();
    request.mockImplementation(() => {
      if (how === "rejects") return Promise.reject(failure);
      throw failure;
    });
    const read = jest.fn();
    const outcome = (async () => exchange({ kind: "rest", method: "GET", path: "/any" }, null, read))();
    expect(read).not.toHaveBeenCalled();
    return expect(outcome).rejects;
  };

  test("becomes the cause of a network failure", async () => {
    const cause = new Error("from the app's client");
    await failing(cause).toThrow(AuthingError);
    await failing(cause).toMatchObject({
      kind: "network",
      message: "网络异常，请检查网络后重试",
      method: "GET",
      cause,
    });
    await failing(undefined).toMatchObject({ kind: "network", cause: undefined });
  });

  test("stays as it is if it is an AuthingError", async () => {
    const error = new AuthingError("timeout", "m");
    await failing(error).toBe(error);
  });
});
