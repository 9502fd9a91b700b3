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

test.each(["the target //@", "an upgrade to the target //", "an upgrade to the target http://["])(
  "responds to %s",
  async (name) => {
    expect(await ask(emulator.port, RAW_REQUESTS[name] as string)).toMatch(/^HTTP\/1\.1 404 /);
  },
);
