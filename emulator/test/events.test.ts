import { once } from "node:events";
import { connect } from "node:net";
import { WebSocket } from "ws";
import type { Emulator } from "../src";
import { loginByCode, post, startTestEmulator } from "./support/client";

const PUBLISH = "/api/v3/pub-userEvent";

let emulator: Emulator;

beforeAll(async () => {
  emulator = await startTestEmulator();
});
afterEach(() => emulator.reset());
afterAll(() => emulator.close());

function subscribe(name: string, token: string, path = "/events/v1/authentication/sub"): WebSocket {
  const query = new URLSearchParams({ code: name, token });
  return new WebSocket(`${emulator.url.replace("http", "ws")}${path}?${query}`);
}

const publish = (token: string, event: object) =>
  post(emulator, PUBLISH, { source: "test", ...event }, { authorization: `Bearer ${token}` });

const text = async (socket: WebSocket) => String((await once(socket, "message"))[0]);

test("delivers an event to all listeners for its name", async () => {
  const { id, token } = await loginByCode(emulator);
  const other = await loginByCode(emulator, "somebody-else");
  const sockets = [subscribe("news", token), subscribe("news", other.token), subscribe("else", token)];
  await Promise.all(sockets.map((socket) => once(socket, "open")));
  const strayed = jest.fn();
  sockets[2]?.on("message", strayed);
  const received = Promise.all(sockets.slice(0, 2).map(text));
  expect((await publish(token, { eventType: "news", eventData: "消息" })).body.data).toEqual({ success: true });
  expect(await received).toEqual(["消息", "消息"]);
  emulator.events.publish({ name: "else", data: "from a test" });
  expect(await text(sockets[2] as WebSocket)).toBe("from a test");
  expect(strayed).toHaveBeenCalledTimes(1);
  expect(emulator.events.list()).toMatchObject([
    { name: "news", data: "消息", source: "test", userId: id },
    { name: "else", data: "from a test", source: null, userId: null },
  ]);
});

test("disconnects a listener whose session has ended instead of delivering the event", async () => {
  const { token } = await loginByCode(emulator);
  const socket = subscribe("news", token);
  await emulator.events.whenSubscribed("news");
  const received = jest.fn();
  socket.on("message", received);
  emulator.sessions.revoke(token);
  emulator.events.publish({ name: "news", data: "secret" });
  expect((await once(socket, "close"))[0]).toBe(1008);
  expect(received).not.toHaveBeenCalled();
});

test("disconnects all listeners on reset", async () => {
  const { token } = await loginByCode(emulator);
  const socket = subscribe("news", token);
  await once(socket, "open");
  emulator.reset();
  await once(socket, "close");
  expect(emulator.events.list()).toEqual([]);
});

test("closes the emulator without waiting for listeners", async () => {
  const shortLived = await startTestEmulator();
  const { token } = await loginByCode(shortLived);
  const socket = new WebSocket(
    `${shortLived.url.replace("http", "ws")}/events/v1/authentication/sub?code=news&token=${token}`,
  );
  await once(socket, "open");
  await Promise.all([once(socket, "close"), shortLived.close()]);
});

test.each<[string, (token: string) => WebSocket, number]>([
  ["without a session", () => subscribe("news", ""), 401],
  ["with an invalid token", () => subscribe("news", "nonsense"), 401],
  ["without an event name", (token) => subscribe("", token), 400],
  ["at another path", (token) => subscribe("news", token, "/events/v2"), 404],
])("rejects a listener %s", async (_what, connectWith, status) => {
  const { token } = await loginByCode(emulator);
  const [error] = await once(connectWith(token), "error");
  expect(error.message).toBe(`Unexpected server response: ${status}`);
  expect(emulator.requests.list().at(-1)).toMatchObject({ method: "GET", status });
});

test.each([
  [400, "GET // HTTP/1.1"],
  [400, "GET * HTTP/1.1"],
  [404, "POST /graphql/v2 HTTP/1.1"],
])("responds with %d to the upgrade request %s", async (status, line) => {
  const socket = connect(emulator.port, "127.0.0.1");
  socket.write(`${line}\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n`);
  expect(String((await once(socket, "data"))[0])).toContain(`HTTP/1.1 ${status} `);
  socket.destroy();
});

test.each([
  ["a name", { eventData: "x" }],
  ["data", { eventType: "news" }],
  ["string data", { eventType: "news", eventData: { level: 3 } }],
])("rejects an event without %s", async (_what, event) => {
  const { token } = await loginByCode(emulator);
  expect((await publish(token, event)).body.message).toBe("请求参数不完整");
  expect((await publish("nonsense", { eventType: "news", eventData: "x" })).body.message).toMatch(/登录/);
  expect(emulator.events.list()).toEqual([]);
});
