import { once } from "node:events";
import { connect, type Socket } from "node:net";

const HOST = "Host: 127.0.0.1";
const UPGRADE = [HOST, "Connection: Upgrade", "Upgrade: websocket"];
const JSON_BODY = [HOST, "x-authing-app-id: app-1", "Content-Type: application/json"];
const CHUNKED = "Transfer-Encoding: chunked";
const LONG = "x".repeat(100_000);

function head(line: string, ...headers: string[]): string {
  return `${[line, ...headers].join("\r\n")}\r\n\r\n`;
}

function post(path: string, body: string, ...headers: string[]): string {
  return head(`POST ${path} HTTP/1.1`, ...JSON_BODY, `Content-Length: ${body.length}`, ...headers) + body;
}

/** Targets that are not paths, and paths that cannot be decoded. */
const TARGETS = [
  "//",
  "///",
  "//@",
  "//[",
  "//a:b/",
  "http://",
  "http://[",
  "http://a:99999/",
  "*",
  "/%E0%A4%A",
  "/%00",
];

const JSON_PATHS = ["/preview/phone-number", "/graphql/v2", "/api/v2/sms/send"];

/** Raw requests that no client library sends, keyed by their defect. */
export const RAW_REQUESTS: Record<string, string> = {
  ...Object.fromEntries(TARGETS.map((target) => [`the target ${target}`, head(`GET ${target} HTTP/1.1`, HOST)])),
  ...Object.fromEntries(
    TARGETS.map((target) => [`an upgrade to the target ${target}`, head(`GET ${target} HTTP/1.1`, ...UPGRADE)]),
  ),
  "a target without a slash": head("GET a HTTP/1.1", HOST),
  "a file name that cannot be decoded": head("GET /files/%E0%A4%A HTTP/1.1", HOST),
  "an impossible file name": head("GET /files/%00 HTTP/1.1", HOST),
  "a file outside the folder": head("GET /files/%2e%2e/%2e%2e/package.json HTTP/1.1", HOST),
  "an upload name that cannot be decoded": head("GET /uploads/photos/%E0%A4%A HTTP/1.1", HOST),
  "the name of an inherited property": head("GET /__proto__ HTTP/1.1", HOST),
  "a query that cannot be decoded": head("GET /logout?app_id=%E0%A4%A&redirect_uri=%zz HTTP/1.1", HOST),
  "an event name that cannot be decoded": head(
    "GET /events/v1/authentication/sub?code=%E0%A4%A&token=%zz HTTP/1.1",
    ...UPGRADE,
  ),
  "an upgrade without its headers": head("GET /events/v1/authentication/sub?code=a HTTP/1.1", HOST, "Upgrade: b"),
  "an upgrade of the preview's events": head("GET /preview/events HTTP/1.1", ...UPGRADE, "Sec-WebSocket-Key: ?"),
  "no host": head("GET /__emulator/state HTTP/1.1"),
  "an invalid host": head("GET /__emulator/state HTTP/1.1", "Host: [::1"),
  "a host with extra parts": head("GET /__emulator/state HTTP/1.1", "Host: a b@:x/?#"),
  "an invalid origin": head("GET /__emulator/state HTTP/1.1", HOST, "Origin: http://["),
  "a header that is too long": head("GET / HTTP/1.1", HOST, `Filling: ${LONG}`),
  "a target that is too long": head(`GET /${LONG} HTTP/1.1`, HOST),
  "an unknown method": head("BREW / HTTP/1.1", HOST),
  "a proxy method": head("CONNECT // HTTP/1.1", HOST),
  "an unknown expectation": head("POST / HTTP/1.1", HOST, "Expect: coffee", "Content-Length: 0"),
  "bytes that are not HTTP": "\x16\x03\x01\x00\xff\r\n\r\n",
  ...Object.fromEntries(
    JSON_PATHS.flatMap((path) => [
      [`a body of null to ${path}`, post(path, "null")],
      [`a body that is not JSON to ${path}`, post(path, "{")],
      [`a member that cannot be converted to a string to ${path}`, post(path, '{"phoneNumber":{"toString":"a"}}')],
      [`an uncompressed body declared as gzip to ${path}`, post(path, "{}", "Content-Encoding: gzip")],
      [`a chunk without a length to ${path}`, `${head(`POST ${path} HTTP/1.1`, ...JSON_BODY, CHUNKED)}zz\r\n`],
    ]),
  ),
  "an upload without its boundary": head(
    "POST /api/v2/upload HTTP/1.1",
    HOST,
    "Content-Type: multipart/form-data",
    "Content-Length: 0",
  ),
};

/** Requests that the client never completes. */
export const INCOMPLETE_REQUESTS: Record<string, string> = {
  "half a header": "GET / HTTP/1.1\r\nHos",
  ...Object.fromEntries(
    JSON_PATHS.map((path) => [
      `half a body to ${path}`,
      `${head(`POST ${path} HTTP/1.1`, ...JSON_BODY, "Content-Length: 100")}{`,
    ]),
  ),
  "half an upload": `${head(
    "POST /api/v2/upload HTTP/1.1",
    HOST,
    "Content-Type: multipart/form-data; boundary=b",
    "Content-Length: 1000",
  )}--b\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\n\r\nabc`,
};

/** Sends bytes and returns the first chunk of the response, or an empty string if the connection closes first. */
export async function ask(port: number, bytes: string): Promise<string> {
  const socket = open(port);
  const answer = await new Promise<string>((resolve) => {
    socket.once("data", (data) => resolve(data.toString("latin1")));
    socket.once("close", () => resolve(""));
    socket.write(bytes, "latin1");
  });
  socket.destroy();
  return answer;
}

/** Sends bytes and ends the connection without waiting for a response. */
export async function sendAndEnd(port: number, bytes: string): Promise<void> {
  const socket = open(port);
  socket.end(bytes, "latin1");
  socket.resume();
  await once(socket, "close");
}

/** Sends bytes and then resets the connection. */
export async function sendAndBreakOff(port: number, bytes: string): Promise<void> {
  const socket = open(port);
  socket.write(bytes, "latin1", () => socket.resetAndDestroy());
  await once(socket, "close");
}

function open(port: number): Socket {
  // Errors are expected: the server may close the connection early, e.g. if a header is too long.
  return connect(port, "127.0.0.1").on("error", () => {});
}
