import { createWx, type FakeWx } from "../src/wx";
import { call } from "./support/call";
import { type ScriptedServer, startScriptedServer } from "./support/scripted-server";

let server: ScriptedServer;
let wx: FakeWx;

beforeAll(async () => {
  server = await startScriptedServer();
});
beforeEach(() => {
  server.reset();
  wx = createWx({ emulator: server });
});
afterAll(() => server.close());

const request = (option: Partial<WechatMiniprogram.RequestOption> = {}) =>
  call<WechatMiniprogram.RequestOption>(wx.request, { url: server.url, ...option });

test("returns data, status, headers and cookies", async () => {
  server.answer = (_request, response) => {
    response.writeHead(201, { "X-Name": ["a", "b"], "Set-Cookie": ["c=1", "d=2"] });
    response.end('{"a":1}');
  };
  const { called, value } = await request();
  expect(called).toEqual(["success", "complete"]);
  expect(value).toMatchObject({
    errMsg: "request:ok",
    statusCode: 201,
    data: { a: 1 },
    header: { "X-Name": "a,b" },
    cookies: ["c=1", "d=2"],
  });
});

test.each([301, 404, 500])("treats status %i as success", async (status) => {
  server.answer = (_request, response) => response.writeHead(status).end("not JSON");
  const { called, value } = await request();
  expect(called).toEqual(["success", "complete"]);
  expect(value).toMatchObject({ statusCode: status, data: "not JSON" });
});

test("sends requests for Authing's own service to the emulator if redirectCloud is true", async () => {
  wx = createWx({ emulator: server, redirectCloud: true });
  for (const host of ["authing.cn", "core.authing.cn", "core.genauth.ai:443"]) {
    const { value } = await request({ url: `https://${host}/path?q=1` });
    expect(value.data).toMatchObject({ url: "/path?q=1", headers: { host: new URL(server.url).host } });
  }
});

test.each([
  ["core.authing.cn", false],
  ["core.authing.cn", undefined],
  ["core.authing.cn.example.com", true],
  ["my-authing.cn", true],
])("rejects requests for %s if redirectCloud is %s", async (host, redirectCloud) => {
  wx = createWx({ emulator: server, redirectCloud });
  expect((await request({ url: `https://${host}/` })).value.errMsg).toBe("request:fail url not in domain list");
});

test("parses JSON by default", async () => {
  server.answer = (_request, response) => response.end('"{}"');
  expect((await request()).value.data).toBe("{}");
  expect((await request({ dataType: "text" })).value.data).toBe('"{}"');
  const { data } = (await request({ responseType: "arraybuffer" })).value;
  expect(data).toBeInstanceOf(ArrayBuffer);
  expect(Buffer.from(data).toString()).toBe('"{}"');
});

test("sends an object as a query string with GET", async () => {
  const data = { a: "x y&z", b: { c: 1 }, d: undefined, e: null };
  const { value } = await request({ url: `${server.url}/path?q=1`, data });
  expect(value.data).toMatchObject({
    method: "GET",
    url: "/path?q=1&a=x%20y%26z&b=%7B%22c%22%3A1%7D&d=undefined&e=null",
    body: "",
  });
});

test("sends an object as JSON or as a form with POST", async () => {
  const data = { a: "你好", b: 1, c: undefined };
  const asJson = (await request({ method: "POST", data })).value.data;
  expect(asJson).toMatchObject({ method: "POST", url: "/", body: '{"a":"你好","b":1}' });
  expect(asJson.headers["content-type"]).toBe("application/json");
  const header = { "Content-Type": "application/x-www-form-urlencoded" };
  const asForm = (await request({ method: "POST", data: { a: "x y", b: 1 }, header })).value.data;
  expect(asForm.body).toBe("a=x%20y&b=1");
  expect(asForm.headers["content-type"]).toBe("application/x-www-form-urlencoded");
});

test("sends strings and bytes unchanged", async () => {
  expect((await request({ method: "PUT", data: "a=1" })).value.data.body).toBe("a=1");
  const bytes = new TextEncoder().encode("bytes").buffer as ArrayBuffer;
  expect((await request({ method: "POST", data: bytes })).value.data.body).toBe("bytes");
  expect((await request({ method: "POST" })).value.data.body).toBe("");
  const nothing = null as unknown as undefined;
  expect((await request({ data: nothing })).value.data.url).toBe("/");
  expect((await request({ method: "POST", data: nothing })).value.data.body).toBe("");
});

test("sends headers, but not the app's referer", async () => {
  const header = { "X-Name": 1, Referer: "https://example.com", none: undefined };
  const { headers } = (await request({ header })).value.data;
  expect(headers).toMatchObject({
    "x-name": "1",
    referer: expect.stringMatching(/^https:\/\/servicewechat\.com\//),
  });
  expect(headers).not.toHaveProperty("none");
});

test("rejects PATCH", async () => {
  const { called, value } = await request({ method: "PATCH" as "POST" });
  expect(called).toEqual(["fail", "complete"]);
  expect(value.errMsg).toMatch(/^request:fail .*PATCH/);
});

test("delivers headers and chunks as they arrive", async () => {
  server.answer = (_request, response) => response.end("chunk");
  const events: unknown[] = [];
  await new Promise<void>((resolve) => {
    const task = wx.request({ url: server.url, enableChunked: true, complete: () => resolve() });
    const removed = () => events.push("removed");
    task.onHeadersReceived(removed);
    task.offHeadersReceived(removed);
    task.onHeadersReceived(({ statusCode }) => events.push(statusCode));
    task.onChunkReceived(({ data }) => events.push(Buffer.from(data).toString()));
  });
  expect(events).toEqual([200, "chunk"]);
});

test("accepts hosts and URLs in the domain list", async () => {
  const { host } = new URL(server.url);
  for (const domain of [host, `${server.url}/path`]) {
    wx = createWx({ emulator: { url: "http://127.0.0.1:1" }, domains: [domain] });
    expect((await request()).called).toEqual(["success", "complete"]);
  }
});
