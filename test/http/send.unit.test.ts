import { serviceNow } from "../../src/http/clock";
import type { HttpResponse } from "../../src/http/read-answer";
import { send } from "../../src/http/send";
import { type AuthenticationClientOptions, resolveOptions } from "../../src/options";
import type { HttpRequestConfig } from "../../src/types/parts";
import { VERSION } from "../../src/version";
import { stubWx } from "../support/stub-wx";

const HOST = "https://my.example.com";
const OK = { statusCode: 200, data: { code: 200 } };
/** Headers that every request carries. */
const SDK = {
  "x-authing-app-id": "app-1",
  "x-authing-request-from": "wxapp",
  "x-authing-sdk-version": `wxapp:${VERSION}`,
};

const resolved = (more: AuthenticationClientOptions = {}) =>
  resolveOptions({ appId: "app-1", host: HOST, timeout: 1234, retry: false, ...more });

const asIs = (exchange: HttpResponse) => exchange;

/** Sends a request and returns the options that `wx.request` received. */
async function sent(config: HttpRequestConfig, options?: AuthenticationClientOptions): Promise<any> {
  const asked = stubWx(OK);
  await send(resolved(options), config, asIs);
  expect(asked).toHaveLength(1);
  return asked[0];
}

describe("a request", () => {
  test("is a GET by default, without a body", async () => {
    expect(await sent({ url: "/any", params: { a: 1 } })).toStrictEqual({
      method: "GET",
      url: `${HOST}/any?a=1`,
      header: SDK,
      data: undefined,
      timeout: 1234,
    });
  });

  test("carries JSON", async () => {
    expect(await sent({ method: "POST", url: "/any", data: { a: 1 } })).toEqual({
      method: "POST",
      url: `${HOST}/any`,
      header: { ...SDK, "content-type": "application/json" },
      data: { a: 1 },
      timeout: 1234,
    });
  });

  test("carries a form", async () => {
    expect(await sent({ method: "POST", url: "/any", form: { a: "x y", b: undefined } })).toMatchObject({
      header: { ...SDK, "content-type": "application/x-www-form-urlencoded" },
      data: "a=x+y",
    });
  });

  test("sends the request's value of a header of the SDK, whatever the case of the names", async () => {
    const headers = { "request-from": "X-From" };
    const { header } = await sent({ url: "/any", headers: { "x-FROM": "other" } }, { headers });
    expect(header).toMatchObject({ "x-from": "other" });
    expect(header).not.toHaveProperty("X-From");
  });

  test("accepts a copy of the options, which has no retry budget", async () => {
    stubWx({ statusCode: 503 }, OK);
    const { data } = await send({ ...resolved(), retry: true }, { url: "/any" }, asIs);
    expect(data).toEqual(OK.data);
  });

  test("accepts null headers", async () => {
    expect((await sent({ method: "GET", url: "/any", headers: null as never })).header).toEqual(SDK);
  });

  test("carries the caller's headers instead of the SDK's headers with the same names", async () => {
    const headers = { "content-type": "text/plain", "x-authing-app-id": "app-2", "x-more": "1" };
    const { header } = await sent({ method: "PUT", url: "/any", data: "text", headers });
    expect(header).toEqual({ ...SDK, ...headers });
  });

  test("matches the caller's header names case-insensitively", async () => {
    const headers = { "Content-Type": "text/plain", Authorization: "Basic x", "X-Authing-App-Id": "app-2" };
    const { header } = await sent({ method: "PUT", url: "/any", data: "text", headers, token: "t-1" });
    expect(header).toEqual({
      ...SDK,
      "content-type": "text/plain",
      authorization: "Basic x",
      "x-authing-app-id": "app-2",
    });
  });

  test("carries the app's options in headers with the configured names", async () => {
    const { header } = await sent(
      { url: "/any" },
      {
        userPoolId: "pool-1",
        tenantId: "tenant-1",
        lang: "en-US",
        requestFrom: "shop",
        headers: { "tenant-id": "x-acme-tenant" },
      },
    );
    expect(header).toEqual({
      ...SDK,
      "x-authing-userpool-id": "pool-1",
      "x-acme-tenant": "tenant-1",
      "x-authing-lang": "en-US",
      "x-authing-request-from": "shop",
    });
  });

  test.each([
    ["/any", "t-1", "Bearer t-1"],
    [`${HOST}/any`, "t-1", "Bearer t-1"],
    ["/any", null, undefined],
    ["/any", "", undefined],
    [HOST, "t-1", undefined],
    ["http://my.example.com/any", "t-1", undefined],
    ["https://my.example.com.evil.com/any", "t-1", undefined],
    [`https://evil.com/?to=${HOST}/any`, "t-1", undefined],
  ])("to %s with the token %j carries the authorization %j", async (url, token, authorization) => {
    expect((await sent({ url, token })).header.authorization).toBe(authorization);
  });

  test.each(["http://other.example.com/any", "https://other.example.com/any"])(
    "keeps the absolute URL %s",
    async (url) => {
      expect((await sent({ url })).url).toBe(url);
    },
  );

  test.each([undefined, 5, ["/any"], "", "any", "ftp://my.example.com", "x/any", "x https://my.example.com"])(
    "to %j is rejected",
    (url) => {
      const asked = stubWx(OK);
      expect(() => send(resolved(), { url: url as never }, asIs)).toThrow(
        expect.objectContaining({ kind: "argument", message: "参数 url 应为以 / 或 https:// 开头的地址" }),
      );
      expect(asked).toEqual([]);
    },
  );

  test.each<[string, Parameters<typeof send>[1], string]>([
    ["a body that JSON cannot represent", { url: "/any", data: () => {} }, "参数 data 无法用 JSON 表示"],
    [
      "a header with a line break",
      { url: "/any", headers: { "x-a": "a\nb" } },
      "参数 headers.x-a 只能包含可见的 ASCII 字符",
    ],
    ["a non-ASCII token", { url: "/any", token: "密" }, "参数 token 只能包含可见的 ASCII 字符"],
  ])("with %s is rejected", (_name, config, message) => {
    const asked = stubWx(OK);
    expect(() => send(resolved(), config, asIs)).toThrow(expect.objectContaining({ kind: "argument", message }));
    expect(asked).toEqual([]);
  });

  test("omits null and undefined headers, and keeps numbers as header values", async () => {
    const headers = { "x-a": undefined, "x-b": null, "x-c": 5, ["__proto__"]: "p" } as never;
    const { header } = await sent({ url: "/any", headers });
    expect(Object.entries(header)).toEqual(Object.entries({ ...SDK, "x-c": 5 }).concat([["__proto__", "p"]]));
  });

  test("keeps the caller's content type for a form", async () => {
    const headers = { "Content-Type": "text/plain" };
    const { header, data } = await sent({ method: "POST", url: "/any", form: { a: "1" }, headers });
    expect([header["content-type"], data]).toEqual(["text/plain", "a=1"]);
  });

  test("accepts null as the body", async () => {
    expect((await sent({ method: "POST", url: "/any", data: null })).data).toBeNull();
  });

  test("resolves with the status 0 if wx.request succeeds without a response", async () => {
    Object.assign(globalThis, { wx: { request: ({ success }: any) => success() } });
    expect(await send(resolved(), { url: "/any" }, asIs)).toMatchObject({ statusCode: 0, data: undefined });
  });

  test("resolves with what the reader returns for the response and the request", async () => {
    const original = { statusCode: 403, data: "text", header: { a: "b" } };
    stubWx(original);
    const read = jest.fn(() => "read");
    expect(await send(resolved(), { method: "DELETE", url: "/any?a=1" }, read)).toBe("read");
    const response = { method: "DELETE", url: `${HOST}/any?a=1`, statusCode: 403, data: "text" };
    expect(read).toHaveBeenCalledWith(response, original);
  });
});

describe("a request that fails", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => {
    jest.useRealTimers();
    jest.restoreAllMocks();
  });

  const CROWDED = "request:fail exceed max task count";
  const POST = { method: "POST" as const, url: "/any" };

  /** Sends a request. Returns the result, the options of each attempt and the delay in ms before each retry. */
  async function settle(config: Parameters<typeof send>[1], endings: Parameters<typeof stubWx>, retry = true) {
    const timer = jest.spyOn(globalThis, "setTimeout");
    const asked = stubWx(...endings);
    const settled = send(resolved({ retry }), config, asIs).catch((error) => error.kind);
    await jest.runAllTimersAsync();
    const delays = timer.mock.calls.map(([, delay]) => delay as number).filter((delay) => delay < 1234);
    return { result: await settled, asked, delays };
  }

  test.each<[string, Parameters<typeof send>[1], boolean, number]>([
    ["a GET", { url: "/any" }, true, 2],
    ["a get in lowercase", { url: "/any", method: "get" as never }, true, 2],
    ["a POST", POST, true, 1],
    ["a POST that is marked as retryable", { ...POST, retryable: true }, true, 2],
    ["a POST that is marked as not retryable", { ...POST, retryable: false }, true, 1],
    ["a GET that is marked as not retryable", { url: "/any", retryable: false }, true, 1],
    ["a GET with retries turned off", { url: "/any" }, false, 1],
    ["a retryable POST with retries turned off", { ...POST, retryable: true }, false, 1],
  ])("is retried only if a retry is allowed: %s", async (_name, config, retry, times) => {
    const { result, asked } = await settle(config, ["request:fail", OK], retry);
    expect(result).toEqual(times > 1 ? expect.objectContaining(OK) : "network");
    expect(asked).toHaveLength(times);
  });

  test.each(["retry-after", "Retry-After"])("is retried after 429 if the response has the header %s", async (name) => {
    const limited = { statusCode: 429, header: { [name]: "1" } };
    expect((await settle({ url: "/any" }, [limited, OK])).asked).toHaveLength(2);
    expect((await settle({ url: "/any" }, [{ statusCode: 429 }, OK])).asked).toHaveLength(1);
  });

  test("is retried if the service is unavailable", async () => {
    expect((await settle({ url: "/any" }, [{ statusCode: 503 }, OK])).result).toMatchObject({ statusCode: 200 });
  });

  test("is sent at most three times", async () => {
    const endings = [{ statusCode: 502 }, "request:fail", { statusCode: 504 }, OK];
    const { result, asked } = await settle({ url: "/any" }, endings);
    expect(result).toMatchObject({ statusCode: 504 });
    expect(asked).toHaveLength(3);
    expect((await settle({ url: "/any" }, ["request:fail", "request:fail", "request:fail", OK])).result).toBe(
      "network",
    );
  });

  test.each([
    [200, 1],
    [500, 1],
    [501, 1],
    [502, 2],
    [503, 2],
    [504, 2],
    [505, 1],
  ])("with HTTP %d is sent %d times", async (statusCode, times) => {
    expect((await settle({ url: "/any" }, [{ statusCode }, OK])).asked).toHaveLength(times);
    expect((await settle(POST, [{ statusCode }, OK])).asked).toHaveLength(1);
  });

  test.each([
    ["network", "request:fail net::ERR_INTERNET_DISCONNECTED", 2],
    ["interrupted", "request:fail interrupted", 2],
    ["timeout", "request:fail timeout", 1],
    ["aborted", "request:fail abort", 1],
    ["domain", "request:fail url not in domain list", 1],
  ])("with the error %s (%s) is sent %d times", async (kind, errMsg, times) => {
    const { result, asked } = await settle({ url: "/any" }, [errMsg, OK]);
    expect(asked).toHaveLength(times);
    expect(result).toEqual(times > 1 ? expect.objectContaining(OK) : kind);
  });

  test("is not retried if reading the response throws", async () => {
    const asked = stubWx(OK, OK);
    const error = Object.assign(new Error("of another type"), { kind: "network" });
    const settled = send(resolved({ retry: true }), { url: "/any" }, () => {
      throw error;
    }).catch((thrown) => thrown);
    await jest.runAllTimersAsync();
    expect(await settled).toBe(error);
    expect(asked).toHaveLength(1);
  });

  test.each([
    [0, [200, 400]],
    [0.5, [300, 600]],
  ])("uses the random number %d to delay its retries by %j milliseconds", async (dice, expected) => {
    jest.spyOn(Math, "random").mockReturnValue(dice);
    expect((await settle({ url: "/any" }, ["request:fail", { statusCode: 503 }, OK])).delays).toEqual(expected);
  });

  test("is attempted up to six times if WeChat does not send it, even if it is a POST", async () => {
    jest.spyOn(Math, "random").mockReturnValue(0);
    const crowded = new Array(6).fill(CROWDED);
    const { result, asked, delays } = await settle(POST, [...crowded, OK], false);
    expect(result).toBe("platform");
    expect(asked).toHaveLength(6);
    expect(delays).toEqual([80, 100, 400 / 3, 200, 400]);
    expect((await settle(POST, [...crowded.slice(1), OK], false)).result).toMatchObject(OK);
  });

  test("counts retries of unsent requests separately from other retries", async () => {
    const endings = ["request:fail", CROWDED, "request:fail", CROWDED, OK];
    expect((await settle({ url: "/any" }, endings)).result).toMatchObject(OK);
  });
});

describe("the service's time", () => {
  const NOW = 1_700_000_000_000;
  const LATER = new Date(NOW + 60_000).toUTCString();

  beforeEach(() => jest.useFakeTimers({ now: NOW }));
  afterEach(() => jest.useRealTimers());

  test.each([
    ["Date", { Date: LATER }],
    ["date", { date: LATER }],
  ])("is read from the %s header of a response", async (_name, header) => {
    stubWx({ ...OK, header: { Date: new Date(NOW).toUTCString() } }, { ...OK, header });
    await send(resolved(), { url: "/any" }, asIs);
    expect(serviceNow()).toBe(NOW);
    await send(resolved(), { url: "/any" }, asIs);
    expect(serviceNow()).toBe(NOW + 60_000);
  });
});

test("ignores the Date header of another host, and responses without a Date header", async () => {
  jest.useFakeTimers({ now: 1_700_000_000_000 });
  const header = { Date: new Date().toUTCString() };
  stubWx({ ...OK, header }, { ...OK, header: { Date: new Date(0).toUTCString() } }, OK);
  await send(resolved(), { url: "/any" }, asIs);
  await send(resolved(), { url: "https://other.example.com/any" }, asIs);
  await send(resolved(), { url: "/any" }, asIs);
  expect(serviceNow()).toBe(Date.now());
  jest.useRealTimers();
});

describe("a file", () => {
  test("is posted with the SDK's headers and the token", async () => {
    const asked = stubWx({ statusCode: 200, data: '{"code":200}' });
    const config = {
      method: "POST" as const,
      url: "/any?x=1",
      params: { a: 1 },
      token: "t-1",
      filePath: "wxfile://a.png",
    };
    expect(await send(resolved(), config, asIs)).toEqual({
      method: "POST",
      url: `${HOST}/any?x=1&a=1`,
      statusCode: 200,
      data: { code: 200 },
    });
    expect(asked).toEqual([
      {
        method: "POST",
        url: `${HOST}/any?x=1&a=1`,
        header: { ...SDK, authorization: "Bearer t-1" },
        filePath: "wxfile://a.png",
        name: "file",
        data: undefined,
        timeout: 1234,
      },
    ]);
  });
});
