import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
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
  wx = createWx({ emulator: server, files: { "wxfile://tmp_1.png": Buffer.from("picture") } });
});
afterAll(() => server.close());

const request = (option: Partial<WechatMiniprogram.RequestOption> = {}) =>
  call<WechatMiniprogram.RequestOption>(wx.request, { url: server.url, ...option });

const upload = (option: Partial<WechatMiniprogram.UploadFileOption> = {}) =>
  call<WechatMiniprogram.UploadFileOption>(wx.uploadFile, {
    url: server.url,
    name: "file",
    filePath: "wxfile://tmp_1.png",
    ...option,
  });

describe.each([
  ["request", (option: object = {}) => request(option)],
  ["uploadFile", (option: object = {}) => upload(option)],
] as const)("a failing wx.%s", (api, start) => {
  test("reports a timeout", async () => {
    server.answer = (_request, response) => response.write("begun");
    const { called, value } = await start({ timeout: 50 });
    expect(called).toEqual(["fail", "complete"]);
    expect(value).toEqual({ errMsg: `${api}:fail timeout`, errno: 5 });
  });

  test("reports an unreachable server", async () => {
    const closed = createServer().listen(0, "127.0.0.1");
    await once(closed, "listening");
    const { port } = closed.address() as AddressInfo;
    await new Promise((resolve) => closed.close(resolve));
    const unreachable = `http://127.0.0.1:${port}`;
    wx = createWx({ emulator: server, domains: [unreachable], files: { "wxfile://tmp_1.png": Buffer.from("x") } });
    const { called, value } = await start({ url: unreachable });
    expect(called).toEqual(["fail", "complete"]);
    expect(value).toEqual({ errMsg: `${api}:fail ECONNREFUSED`, errno: 600001 });
  });

  test("reports a connection that breaks during the response", async () => {
    server.answer = (_request, response) => {
      response.writeHead(200, { "content-length": "100" });
      response.write("begun", () => response.destroy());
    };
    const { called, value } = await start();
    expect(called).toEqual(["fail", "complete"]);
    expect(value).toMatchObject({ errMsg: expect.stringContaining(`${api}:fail `), errno: 600001 });
  });

  test("reports a server that is not on the domain list, without calling it", async () => {
    const reached = jest.fn();
    server.answer = reached;
    for (const address of [server.url.replace("127.0.0.1", "localhost"), "https://example.com/"]) {
      const { called, value } = await start({ url: address });
      expect(called).toEqual(["fail", "complete"]);
      expect(value).toEqual({ errMsg: `${api}:fail url not in domain list`, errno: 600002 });
    }
    expect(reached).not.toHaveBeenCalled();
  });

  test("reports an invalid URL", async () => {
    const { value } = await start({ url: "/relative" });
    expect(value).toEqual({ errMsg: `${api}:fail invalid url "/relative"`, errno: 600009 });
  });

  test("reports an abort", async () => {
    server.answer = (_request, response) => response.write("begun");
    const failures = await new Promise<unknown[]>((resolve) => {
      const seen: unknown[] = [];
      const option = {
        url: server.url,
        name: "file",
        filePath: "wxfile://tmp_1.png",
        fail(value: unknown) {
          seen.push(value);
          // Waits, so that the test notices a second call.
          setTimeout(() => resolve(seen), 20);
        },
      };
      const task = api === "request" ? wx.request(option) : wx.uploadFile(option);
      task.onHeadersReceived(() => {
        task.abort();
        task.abort();
      });
    });
    expect(failures).toEqual([{ errMsg: `${api}:fail abort` }]);
  });

  test("never calls the server if it is aborted immediately", async () => {
    const reached = jest.fn();
    server.answer = reached;
    const failure = await new Promise((fail) => {
      const option = { url: server.url, name: "file", filePath: "wxfile://tmp_1.png", fail };
      (api === "request" ? wx.request(option) : wx.uploadFile(option)).abort();
    });
    expect(failure).toEqual({ errMsg: `${api}:fail abort` });
    expect(reached).not.toHaveBeenCalled();
  });
});
