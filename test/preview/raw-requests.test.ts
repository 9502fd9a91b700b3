import { rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expectNothingReported } from "../../emulator/test/support/expect-nothing-reported";
import {
  ask,
  INCOMPLETE_REQUESTS,
  RAW_REQUESTS,
  sendAndBreakOff,
  sendAndEnd,
} from "../../emulator/test/support/raw-requests";
import { type Preview, startPreview } from "../../preview/src/start-preview";
import { type WrittenMiniprogram, writeMiniprogram } from "../support/write-miniprogram";

let app: WrittenMiniprogram;
let outside: WrittenMiniprogram;
let sibling: string;
let preview: Preview;
let port: number;

beforeAll(async () => {
  app = writeMiniprogram({ ".env": "SECRET=1", ".git/config": "[core]" });
  outside = writeMiniprogram({ "secret.txt": "secret" });
  const link = (name: string, target: string) => symlinkSync(target, path.join(app.folder, name));
  link("link-to-env", ".env");
  link("link-outside", path.join(outside.folder, "secret.txt"));
  link("linked-folder", outside.folder);
  link("link-inside", "app.js");
  sibling = `${app.folder}-sibling`;
  writeFileSync(sibling, "secret");
  link("sibling", sibling);
  const folder = path.join(__dirname, "../../preview");
  preview = await startPreview({ folder, appFolder: app.folder, port: 0, emulatorPort: 0, log: () => {} });
  port = Number(new URL(preview.url).port);
});
afterAll(async () => {
  await preview.close();
  app.remove();
  outside.remove();
  rmSync(sibling);
});

const areAlive = async () => {
  const addresses = [`${preview.url}/preview/app.json`, `${preview.emulator.url}/api/v2/.well-known`];
  const responses = await Promise.all(addresses.map((address) => fetch(address)));
  return responses.every(({ status }) => status === 200);
};

const answerTo = (line: string, host = "127.0.0.1") =>
  ask(port, `${line}\r\nHost: ${host}\r\nContent-Length: 0\r\n\r\n`);
const statusOf = async (line: string, host?: string) => (await answerTo(line, host)).split(" ")[1];

expectNothingReported();

test.each(Object.entries(RAW_REQUESTS))("the preview and its emulator keep running after %s", async (_name, bytes) => {
  await ask(port, bytes);
  expect(await areAlive()).toBe(true);
});

test.each(Object.entries({ ...RAW_REQUESTS, ...INCOMPLETE_REQUESTS }))(
  "the preview and its emulator keep running after %s from a client that disconnects",
  async (_name, bytes) => {
    await sendAndEnd(port, bytes);
    await sendAndBreakOff(port, bytes);
    expect(await areAlive()).toBe(true);
  },
);

test.each([
  ["400", "a path that consists of slashes", "GET // HTTP/1.1"],
  ["400", "a path that starts with a host", "GET //example.com/preview/app.json HTTP/1.1"],
  ["400", "an invalid request target", "GET http://[ HTTP/1.1"],
  ["400", "a path with an invalid percent-encoding", "GET /files/%E0%A4%A HTTP/1.1"],
  ["404", "a file outside the mini program", "GET /files/%2e%2e/package.json HTTP/1.1"],
  ["404", "a path with backslashes", "GET /files/..%5c..%5cpackage.json HTTP/1.1"],
  ["404", "an absolute path", "GET /files//etc/passwd HTTP/1.1"],
  ["404", "a hidden file", "GET /files/.env HTTP/1.1"],
  ["404", "a hidden file with an encoded dot", "GET /files/%2eenv HTTP/1.1"],
  ["404", "a file in a hidden folder", "GET /files/.git/config HTTP/1.1"],
  ["404", "a link to a hidden file", "GET /files/link-to-env HTTP/1.1"],
  ["404", "a link that leads out of the folder", "GET /files/link-outside HTTP/1.1"],
  ["404", "a file in a linked folder outside", "GET /files/linked-folder/secret.txt HTTP/1.1"],
  ["404", "a folder whose name starts with the app folder's name", "GET /files/sibling HTTP/1.1"],
  ["200", "a link within the folder", "GET /files/link-inside HTTP/1.1"],
  ["200", "a file of the mini program", "GET /files/app.js HTTP/1.1"],
  ["415", "a POST request without a JSON content type", "POST /preview/phone-number HTTP/1.1"],
])("responds with %s to %s", async (status, _name, line) => {
  expect(await statusOf(line)).toBe(status);
});

test.each([
  "rebound.example.com",
  "rebound.example.com:7101",
  "127.0.0.1.example.com",
  "localhost.example.com",
  "my-mac",
  "[",
  "a b@:x/?#",
])("rejects requests to the host %s, which a website could point at this machine", async (host) => {
  for (const path of ["/", "/files/app.js", "/preview/app.json", "/preview/runtime.js", "/preview/events"]) {
    expect(await statusOf(`GET ${path} HTTP/1.1`, host)).toBe("403");
  }
  expect(await statusOf("POST /preview/phone-number HTTP/1.1", host)).toBe("403");
});

test.each(["localhost", "localhost:7101", "127.0.0.1:7101", "[::1]:7101", "192.168.1.2:7101"])(
  "accepts requests to the host %s",
  async (host) => {
    expect(await statusOf("GET /preview/app.json HTTP/1.1", host)).toBe("200");
  },
);

test("keeps other websites from embedding its files", async () => {
  for (const path of ["/", "/files/app.js", "/preview/app.json", "/preview/runtime.js"]) {
    expect(await answerTo(`GET ${path} HTTP/1.1`)).toMatch(/^cross-origin-resource-policy: same-origin\r$/m);
  }
});

test.each([
  [200, "an object", '{"phoneNumber":"13800000000"}'],
  [400, "null", "null"],
  [400, "invalid JSON", "{"],
  [413, "more than 64 KiB", JSON.stringify({ phoneNumber: "1".repeat(100_000) })],
])("responds with %d to a body that contains %s", async (status, _name, body) => {
  const headers = { "content-type": "application/json" };
  const response = await fetch(`${preview.url}/preview/phone-number`, { method: "POST", headers, body });
  expect(response.status).toBe(status);
});

test("returns a phone code that the emulator accepts for the phone number", async () => {
  const detail = await postJson(`${preview.url}/preview/phone-number`, { phoneNumber: "13912345678" });
  expect(detail).toMatchObject({ errMsg: "getPhoneNumber:ok", iv: expect.any(String) });
  const path = "/api/v3/get-wechat-miniprogram-phone";
  const body = { extIdpConnidentifier: "wechat-miniprogram", code: detail.code };
  const answer = await postJson(`${preview.emulator?.url}${path}`, body);
  expect(answer).toMatchObject({ statusCode: 200, data: { purePhoneNumber: "13912345678" } });
});

async function postJson(url: string, body: object): Promise<any> {
  const headers = { "content-type": "application/json", "x-authing-app-id": "app-1" };
  return (await fetch(url, { method: "POST", headers, body: JSON.stringify(body) })).json();
}
