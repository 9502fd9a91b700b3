import { once } from "node:events";
import type { IncomingMessage } from "node:http";
import { type AddressInfo, createServer } from "node:net";
import { type WebSocket, WebSocketServer } from "ws";
import { createWx, type FakeWx } from "../src/wx";
import { call } from "./support/call";

let server: WebSocketServer;
let url: string;
let wx: FakeWx;

beforeAll(async () => {
  server = new WebSocketServer({ port: 0, host: "127.0.0.1", path: "/socket" });
  await once(server, "listening");
  url = `ws://127.0.0.1:${(server.address() as AddressInfo).port}/socket`;
});
beforeEach(() => {
  wx = createWx({ emulator: { url: url.replace("ws:", "http:") } });
});
afterEach(() => {
  server.removeAllListeners("connection");
  for (const client of server.clients) {
    client.terminate();
  }
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

type Task = WechatMiniprogram.SocketTask;

const connect = (option: Partial<WechatMiniprogram.ConnectSocketOption> = {}) => wx.connectSocket({ url, ...option });
const opened = (task: Task) => new Promise((resolve) => task.onOpen(resolve));
const message = (task: Task) => new Promise<any>((resolve) => task.onMessage(({ data }) => resolve(data)));
const closed = (task: Task) => new Promise((resolve) => task.onClose(resolve));
const failed = (task: Task) => new Promise<any>((resolve) => task.onError(resolve));

test("sends and receives strings and bytes", async () => {
  server.on("connection", (client) =>
    client.on("message", (data, isBinary) => client.send(data, { binary: isBinary })),
  );
  const task = connect();
  await opened(task);
  const sent = await call(task.send, { data: "你好" });
  expect(sent).toEqual({ called: ["success", "complete"], value: { errMsg: "sendSocketMessage:ok" } });
  const task2 = connect();
  await opened(task2);
  task2.send({ data: new Uint8Array([1, 2, 255]).buffer });
  const received = await message(task2);
  expect([...new Uint8Array(received)]).toEqual([1, 2, 255]);
});

test("connects to the emulator in place of Authing's own service if redirectCloud is true", async () => {
  wx = createWx({ emulator: { url: new URL(url.replace("ws:", "http:")).origin }, redirectCloud: true });
  server.on("connection", (client) => client.send("hello"));
  expect(await message(connect({ url: "wss://openevent.authing.cn/socket" }))).toBe("hello");
});

test("delivers messages in order", async () => {
  server.on("connection", (client) => ["1", "2", "3"].map((text) => client.send(text)));
  const task = connect();
  const messages: unknown[] = [];
  await new Promise<void>((resolve) => {
    task.onMessage(({ data }) => {
      messages.push(data);
      if (messages.length === 3) resolve();
    });
  });
  expect(messages).toEqual(["1", "2", "3"]);
});

test("sends headers, protocols and the platform's referer", async () => {
  const arrived = once(server, "connection") as Promise<[WebSocket, IncomingMessage]>;
  connect({ header: { "X-Token": 5, referer: "https://example.com" }, protocols: ["chat"] });
  const [client, { headers }] = await arrived;
  expect(headers["x-token"]).toBe("5");
  expect(headers.referer).toMatch(/^https:\/\/servicewechat\.com\//);
  expect(client.protocol).toBe("chat");
});

test("reports success before the connection is open", async () => {
  const { called, value } = await call<WechatMiniprogram.ConnectSocketOption>(wx.connectSocket, { url });
  expect(called).toEqual(["success", "complete"]);
  expect(value).toEqual({ errMsg: "connectSocket:ok" });
});

test("can be closed by either side", async () => {
  const task = connect();
  await opened(task);
  const outcome = call(task.close, { code: 4000, reason: "done" });
  expect(await closed(task)).toEqual({ code: 4000, reason: "done" });
  expect(await outcome).toEqual({ called: ["success", "complete"], value: { errMsg: "closeSocket:ok" } });
  server.on("connection", (client) => client.close(4001, "bye"));
  expect(await closed(connect())).toEqual({ code: 4001, reason: "bye" });
});

test("reports a broken connection", async () => {
  server.on("connection", (client) => client.terminate());
  expect(await closed(connect())).toEqual({ code: 1006, reason: "abnormal closure" });
});

test("reports a failed connection with an error event and then a close event", async () => {
  const task = connect({ url: url.replace("/socket", "/elsewhere") });
  const events: unknown[] = [];
  task.onError(({ errMsg }) => events.push(errMsg));
  task.onClose(({ code }) => events.push(code));
  await closed(task);
  expect(events).toEqual(["connectSocket:fail Unexpected server response: 400", 1006]);
});

test("reports a timeout", async () => {
  const silent = createServer().listen(0, "127.0.0.1");
  await once(silent, "listening");
  const slow = `ws://127.0.0.1:${(silent.address() as AddressInfo).port}`;
  wx = createWx({ emulator: { url }, domains: [slow] });
  expect((await failed(connect({ url: slow, timeout: 20 }))).errMsg).toMatch(/^connectSocket:fail .*timed out/);
  silent.close();
});

test.each([
  ["a server that is not on the domain list", "ws://example.com", "url not in domain list", 600002],
  ["an invalid URL", "socket", 'invalid url "socket"', 600009],
  ["a URL with another protocol", () => url.replace("ws:", "http:"), /^connectSocket:fail invalid url /, 600009],
])("rejects %s", async (_what, address, message, errno) => {
  const { called, value } = await call<WechatMiniprogram.ConnectSocketOption>(wx.connectSocket, {
    url: typeof address === "string" ? address : address(),
  });
  expect(called).toEqual(["fail", "complete"]);
  const errMsg = typeof message === "string" ? `connectSocket:fail ${message}` : expect.stringMatching(message);
  expect(value).toEqual({ errMsg, errno });
});

test("rejects a sixth concurrent connection", async () => {
  const tasks = [1, 2, 3, 4, 5].map(() => connect());
  await Promise.all(tasks.map(opened));
  const sixth = await call<WechatMiniprogram.ConnectSocketOption>(wx.connectSocket, { url });
  expect(sixth.called).toEqual(["fail", "complete"]);
  expect(sixth.value.errMsg).toMatch(/^connectSocket:fail /);
  await Promise.all([closed(tasks[0] as Task), (tasks[0] as Task).close({})]);
  await opened(connect());
});

test("send and close call fail instead of throwing if there is no connection", async () => {
  const task = connect({ url: "ws://example.com" });
  const failure = {
    called: ["fail", "complete"],
    value: { errMsg: "sendSocketMessage:fail websocket is not connected" },
  };
  expect(await call(task.send, { data: "x" })).toEqual(failure);
  expect((await call(task.close, {})).value.errMsg).toBe("closeSocket:fail websocket is not connected");
  expect(task.close({})).toBeUndefined();
  const early = connect();
  expect(await call(early.send, { data: "x" })).toMatchObject({ called: ["fail", "complete"] });
});
