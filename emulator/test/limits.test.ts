import type { Emulator } from "../src";
import { graphql, post, send, startTestEmulator } from "./support/client";

const MEGABYTE = 1024 * 1024;
const PNG_START = Buffer.from("89504e470d0a1a0a", "hex");

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startTestEmulator();
});
beforeEach(() => emulator.reset());
afterAll(() => emulator.close());

test("accepts a JSON body of up to 1 MB", async () => {
  const withLength = (length: number) => `{ "phone": "13900000001" ${" ".repeat(length)} }`;
  expect((await post(emulator, "/api/v2/sms/send", withLength(MEGABYTE - 100))).status).toBe(200);
  expect((await post(emulator, "/api/v2/sms/send", withLength(MEGABYTE))).status).toBe(413);
  expect(emulator.outbox.list()).toHaveLength(1);
});

test.each([
  ["a value", (text: string) => ({ phone: "13900000001", scene: text })],
  ["a nested value", (text: string) => ({ phone: "13900000001", more: [{ list: [1, text] }] })],
  ["the name of a property", (text: string) => ({ phone: "13900000001", [text]: 1 })],
  ["a text instead of an object", (text: string) => ({ phone: "13900000001", scene: { toString: text } })],
])("accepts a string of up to 16,384 characters as %s", async (_what, bodyWith) => {
  expect((await post(emulator, "/api/v2/sms/send", bodyWith("x".repeat(16_384)))).status).toBe(200);
  const answer = await post(emulator, "/api/v2/sms/send", bodyWith("x".repeat(16_385)));
  expect(answer).toMatchObject({ status: 413, body: { code: 413, message: expect.stringContaining("16384") } });
  expect(emulator.outbox.list()).toHaveLength(1);
});

test("accepts a deeply nested body", async () => {
  const body = `{ "phone": "13900000001", "nested": ${"[".repeat(100_000)}${"]".repeat(100_000)} }`;
  expect((await post(emulator, "/api/v2/sms/send", body)).status).toBe(200);
});

test("limits the length of a GraphQL document", async () => {
  const answer = await graphql(emulator, `{ user { id } } # ${"x".repeat(16_384)}`);
  expect(answer).toMatchObject({ status: 413, body: { message: expect.stringContaining("query") } });
});

test("limits the length of codes and email addresses", async () => {
  const login = (code: string) => post(emulator, "/connections/social/wechat-miniprogram/auth", { code });
  expect((await login("c".repeat(512))).body.code).toBe(200);
  expect((await login("d".repeat(513))).body.code).not.toBe(200);
  const send = (email: string) =>
    graphql(emulator, "mutation ($email: String!) { sendEmail(email: $email, scene: LOGIN_VERIFY_CODE) { code } }", {
      email,
    });
  expect((await send(`${"a".repeat(242)}@example.com`)).body.errors).toBeUndefined();
  expect((await send(`${"a".repeat(243)}@example.com`)).body.errors).toHaveLength(1);
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
