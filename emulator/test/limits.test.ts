import type { Emulator } from "../src";
import { post, send, startTestEmulator } from "./support/client";

const MEGABYTE = 1024 * 1024;
const PNG_START = Buffer.from("89504e470d0a1a0a", "hex");

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startTestEmulator();
});
beforeEach(() => emulator.reset());
afterAll(() => emulator.close());

test("accepts a JSON body of up to 1 MB", async () => {
  const withLength = (length: number) => JSON.stringify({ phone: "13900000001", filling: " ".repeat(length) });
  expect((await post(emulator, "/api/v2/sms/send", withLength(MEGABYTE - 100))).status).toBe(200);
  expect((await post(emulator, "/api/v2/sms/send", withLength(MEGABYTE))).status).toBe(413);
  expect(emulator.outbox.list()).toHaveLength(1);
});

test("accepts headers of less than 16 KB", async () => {
  expect((await send(emulator, "/api/v2/.well-known", { headers: { filling: "x".repeat(15_000) } })).status).toBe(200);
  expect((await send(emulator, "/api/v2/.well-known", { headers: { filling: "x".repeat(17_000) } })).status).toBe(431);
});

test("drops the oldest uploads if all uploads together exceed the limit", async () => {
  const upload = async () => {
    const form = new FormData();
    form.append("file", new Blob([PNG_START, Buffer.alloc(5 * MEGABYTE - PNG_START.length)]), "a.png");
    return (await send(emulator, "/api/v2/upload", { method: "POST", body: form })).body.data.key as string;
  };
  const keys: string[] = [];
  while (keys.length < 10) {
    keys.push(await upload());
  }
  const statuses = await Promise.all(keys.map(async (key) => (await send(emulator, `/uploads/${key}`)).status));
  expect(statuses).toEqual([404, ...Array(9).fill(200)]);
});

test("drops the oldest messages if there are more than 1000", async () => {
  for (let number = 0; number < 1001; number += 1) {
    emulator.outbox.send({
      kind: "sms",
      to: String(number),
      phoneCountryCode: "+86",
      code: "000000",
      scene: undefined,
    });
  }
  expect(emulator.outbox.list()).toHaveLength(1000);
  expect(emulator.outbox.list()[0]?.to).toBe("1");
});
