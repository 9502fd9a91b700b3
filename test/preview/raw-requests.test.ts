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
  const responses = await Promise.all(addresses.map((address) => fetch(address)));
  return responses.every(({ status }) => status === 200);
};

const statusOf = async (line: string) =>
  (await ask(port, `${line}\r\nHost: 127.0.0.1\r\nContent-Length: 0\r\n\r\n`)).split(" ")[1];

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
  ["404", "a path that consists of slashes", "GET // HTTP/1.1"],
  ["400", "an invalid request target", "GET http://[ HTTP/1.1"],
  ["400", "a path with an invalid percent-encoding", "GET /files/%E0%A4%A HTTP/1.1"],
  ["404", "a file outside the mini program", "GET /files/%2e%2e/package.json HTTP/1.1"],
  ["200", "a file of the mini program", "GET /files/app.js HTTP/1.1"],
  ["415", "a POST request without a JSON content type", "POST /preview/phone-number HTTP/1.1"],
])("responds with %s to %s", async (status, _name, line) => {
  expect(await statusOf(line)).toBe(status);
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
