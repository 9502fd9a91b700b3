import type { Emulator } from "../src";
import { send, startTestEmulator } from "./support/client";
import { expectNothingReported } from "./support/expect-nothing-reported";
import { ask, INCOMPLETE_REQUESTS, RAW_REQUESTS, sendAndBreakOff, sendAndEnd } from "./support/raw-requests";

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startTestEmulator();
});
afterAll(() => emulator.close());

const isAlive = async () => (await send(emulator, "/api/v2/.well-known")).status === 200;

expectNothingReported();

test.each(Object.entries(RAW_REQUESTS))("survives %s", async (_name, bytes) => {
  await ask(emulator.port, bytes);
  expect(await isAlive()).toBe(true);
});

test.each(Object.entries({ ...RAW_REQUESTS, ...INCOMPLETE_REQUESTS }))(
  "survives %s from a client that disconnects immediately",
  async (_name, bytes) => {
    await sendAndEnd(emulator.port, bytes);
    await sendAndBreakOff(emulator.port, bytes);
    expect(await isAlive()).toBe(true);
  },
);

test.each(["//", "///", "//@", "//[", "//a:b/", "http://", "http://[", "http://a:99999/", "*"])(
  "responds with 400 to the target %s and to an upgrade to this target",
  async (target) => {
    for (const name of [`the target ${target}`, `an upgrade to the target ${target}`]) {
      expect(await ask(emulator.port, RAW_REQUESTS[name] as string)).toMatch(/^HTTP\/1\.1 400 /);
    }
  },
);

test("responds to a target in absolute form, as proxies send it", async () => {
  const request = `GET ${emulator.url}/api/v2/.well-known HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n`;
  expect(await ask(emulator.port, request)).toMatch(/^HTTP\/1\.1 200 /);
});
