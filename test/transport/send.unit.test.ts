import { type AuthenticationClientOptions, resolveOptions } from "../../src/options";
import type { Exchange } from "../../src/platform/request";
import { serviceNow } from "../../src/transport/clock";
import { send } from "../../src/transport/send";
import type { HttpRequestConfig } from "../../src/types/parts";
import { VERSION } from "../../src/version";
import { stubWx } from "../support/stubWx";

const HOST = "https://my.example.com";
const OK = { statusCode: 200, data: { code: 200 }, header: {} };
/** What each request tells of the SDK. */
const SDK = {
  "x-authing-app-id": "app-1",
  "x-authing-request-from": "wxapp",
  "x-authing-sdk-version": `wxapp:${VERSION}`,
};

const resolved = (more: AuthenticationClientOptions = {}) =>
  resolveOptions({ appId: "app-1", host: HOST, timeout: 1234, retry: false, ...more });

const asIs = (exchange: Exchange) => exchange;

/** What a request is sent as. */
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

  test("takes null for no headers of its own", async () => {
    expect((await sent({ method: "GET", url: "/any", headers: null as never })).header).toEqual(SDK);
  });

  test("takes headers of its own, which win", async () => {
    const headers = { "content-type": "text/plain", "x-authing-app-id": "app-2", "x-more": "1" };
    const { header } = await sent({ method: "PUT", url: "/any", data: "text", headers });
    expect(header).toEqual({ ...SDK, ...headers });
  });

  test("takes them in any case", async () => {
    const headers = { "Content-Type": "text/plain", Authorization: "Basic x", "X-Authing-App-Id": "app-2" };
    const { header } = await sent({ method: "PUT", url: "/any", data: "text", headers, token: "t-1" });
    expect(header).toEqual({
      ...SDK,
      "content-type": "text/plain",
      authorization: "Basic x",
      "x-authing-app-id": "app-2",
    });
  });

  test("tells all that the options say of the app, by the headers' names", async () => {
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
  ])("to %s with the token %j is authorized by %j", async (url, token, authorization) => {
    expect((await sent({ url, token })).header.authorization).toBe(authorization);
  });

  test.each(["http://other.example.com/any", "https://other.example.com/any"])("goes to %s as it is", async (url) => {
    expect((await sent({ url })).url).toBe(url);
  });

  test.each([undefined, 5, ["/any"], "", "any", "ftp://my.example.com", "x/any", "x https://my.example.com"])(
    "to %j is refused",
    (url) => {
      const asked = stubWx(OK);
      expect(() => send(resolved(), { url: url as never }, asIs)).toThrow(
        expect.objectContaining({ kind: "argument", message: "参数 url 应为以 / 或 https:// 开头的地址" }),
      );
      expect(asked).toEqual([]);
    },
  );

  test("resolves with what is read from the answer and the request's line", async () => {
    stubWx({ statusCode: 403, data: "text", header: { a: "b" } });
    const read = jest.fn(() => "read");
    expect(await send(resolved(), { method: "DELETE", url: "/any?a=1" }, read)).toBe("read");
    expect(read).toHaveBeenCalledWith({
      method: "DELETE",
      url: `${HOST}/any?a=1`,
      statusCode: 403,
      data: "text",
      header: { a: "b" },
    });
  });
});

describe("a request that fails", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  test.each<[string, HttpRequestConfig, boolean | undefined, boolean, number]>([
    ["a GET", { url: "/any" }, undefined, true, 2],
    ["a POST", { method: "POST", url: "/any" }, undefined, true, 1],
    ["a POST that is said to change nothing", { method: "POST", url: "/any" }, true, true, 2],
    ["a POST that is said to change something", { method: "POST", url: "/any" }, false, true, 1],
    ["a GET that is said to change something", { url: "/any" }, false, true, 1],
    ["a GET without retry", { url: "/any" }, undefined, false, 1],
  ])("%s is sent as often as it may be", async (_name, config, safe, retry, times) => {
    const asked = stubWx("request:fail", OK);
    const settled = send(resolved({ retry }), config, asIs, safe).catch((error) => error.kind);
    await jest.runAllTimersAsync();
    expect(await settled).toEqual(times > 1 ? expect.objectContaining(OK) : "network");
    expect(asked).toHaveLength(times);
  });

  test.each<[string, (object | string)[], object]>([
    ["once more after the service was away", [{ statusCode: 503 }, OK], { statusCode: 200 }],
    ["twice more at the most", [{ statusCode: 502 }, "request:fail", { statusCode: 504 }, OK], { statusCode: 504 }],
  ])("is sent %s", async (_name, answers, result) => {
    const asked = stubWx(...answers);
    const settled = send(resolved({ retry: true }), { url: "/any" }, asIs);
    await jest.runAllTimersAsync();
    expect(await settled).toMatchObject(result);
    expect(asked).toHaveLength(Math.min(answers.length, 3));
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
  ])("is what the header %s of an answer says", async (_name, header) => {
    stubWx({ ...OK, header: { Date: new Date(NOW).toUTCString() } }, { ...OK, header });
    await send(resolved(), { url: "/any" }, asIs);
    expect(serviceNow()).toBe(NOW);
    await send(resolved(), { url: "/any" }, asIs);
    expect(serviceNow()).toBe(NOW + 60_000);
  });
});

describe("a file", () => {
  test("is posted with the SDK's headers and the token", async () => {
    const asked = stubWx({ statusCode: 200, data: '{"code":200}' });
    const file = { filePath: "wxfile://a.png", name: "file" };
    const config = { method: "POST" as const, url: "/any?x=1", params: { a: 1 }, token: "t-1", ...file };
    expect(await send(resolved(), config, asIs)).toEqual({
      method: "POST",
      url: `${HOST}/any?x=1&a=1`,
      statusCode: 200,
      data: { code: 200 },
      header: {},
    });
    expect(asked).toEqual([
      {
        method: "POST",
        url: `${HOST}/any?x=1&a=1`,
        header: { ...SDK, authorization: "Bearer t-1" },
        filePath: "wxfile://a.png",
        name: "file",
        timeout: 1234,
      },
    ]);
  });
});
