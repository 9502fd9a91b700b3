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
let preview: Preview;
let port: number;

beforeAll(async () => {
  app = writeMiniprogram();
  const folder = path.join(__dirname, "../../preview");
  preview = await startPreview({ folder, appFolder: app.folder, port: 0, emulatorPort: 0, log: () => {} });
  port = Number(new URL(preview.url).port);
});
afterAll(async () => {
  await preview.close();
  app.remove();
});

const areAlive = async () => {
  const addresses = [`${preview.url}/preview/app.json`, `${preview.emulator.url}/api/v2/.well-known`];
  const answers = await Promise.all(addresses.map((address) => fetch(address)));
  return answers.every(({ status }) => status === 200);
};

const statusOf = async (line: string) =>
  (await ask(port, `${line}\r\nHost: 127.0.0.1\r\nContent-Length: 0\r\n\r\n`)).split(" ")[1];

expectNothingReported();

test.each(Object.entries(RAW_REQUESTS))("the preview and its emulator survive %s", async (_name, bytes) => {
  await ask(port, bytes);
  expect(await areAlive()).toBe(true);
});

test.each(Object.entries({ ...RAW_REQUESTS, ...INCOMPLETE_REQUESTS }))(
  "the preview and its emulator survive %s whose client is gone at once",
  async (_name, bytes) => {
    await sendAndEnd(port, bytes);
    await sendAndBreakOff(port, bytes);
    expect(await areAlive()).toBe(true);
  },
);

test.each([
  ["a path of slashes, which names no file", "GET // HTTP/1.1", "404"],
  ["a target that is no path", "GET http://[ HTTP/1.1", "400"],
  ["a path that cannot be decoded", "GET /files/%E0%A4%A HTTP/1.1", "400"],
  ["a file outside of the mini program", "GET /files/%2e%2e/package.json HTTP/1.1", "404"],
  ["a file", "GET /files/app.js HTTP/1.1", "200"],
  ["a post that is no JSON", "POST /preview/phone-number HTTP/1.1", "415"],
])("answers %s with its status", async (_name, line, status) => {
  expect(await statusOf(line)).toBe(status);
});

test.each([
  ["an object", '{"phoneNumber":"13800000000"}', 200],
  ["no object", "null", 400],
  ["no JSON", "{", 400],
  ["more than anybody posts", JSON.stringify({ phoneNumber: "1".repeat(100_000) }), 413],
])("answers a body of %s with its status", async (_name, body, status) => {
  const headers = { "content-type": "application/json" };
  const response = await fetch(`${preview.url}/preview/phone-number`, { method: "POST", headers, body });
  expect(response.status).toBe(status);
});
