import { type Emulator, startEmulator } from "../src";
import { post, send, startTestEmulator } from "./support/client";

const UNIQUE_ID = expect.stringMatching(/^[0-9a-f-]{36}$/);

let emulator: Emulator;

beforeAll(async () => {
  emulator = await startTestEmulator();
});
beforeEach(() => {
  emulator.reset();
  emulator.answerShape = "older";
});
afterAll(() => emulator.close());

const wrongCode = () => post(emulator, "/connections/social/wechat-miniprogram/auth", { code: "" });
const noSession = () => send(emulator, "/api/v2/mfa/authenticator");
const success = () => send(emulator, "/api/v2/logout");
const malformed = () => post(emulator, "/api/v2/sms/send", "{");

test("uses the older envelope by default", async () => {
  expect(emulator.answerShape).toBe("older");
  expect((await success()).body).toEqual({ code: 200, message: "ok", data: null });
  expect((await wrongCode()).body).toEqual({ code: 40029, message: "invalid code", data: null });
  expect((await noSession()).body).toEqual({ code: 2020, message: expect.any(String), data: null });
  expect(await malformed()).toMatchObject({
    status: 400,
    body: { code: 400, message: expect.any(String), data: null },
  });
});

test("switches envelopes when answerShape changes", async () => {
  emulator.answerShape = "newer";
  const newer = (statusCode: number, apiCode: number) => ({
    statusCode,
    apiCode,
    message: expect.any(String),
    data: null,
    uniqueId: UNIQUE_ID,
  });
  expect((await success()).body).toEqual(newer(200, 200));
  expect((await wrongCode()).body).toEqual(newer(499, 40029));
  expect((await noSession()).body).toEqual(newer(401, 2020));
  expect(await malformed()).toMatchObject({ status: 400, body: newer(400, 400) });
  expect((await send(emulator, "/no/such")).body).toEqual(newer(404, 404));
  const ids = [await success(), await success()].map(({ body }) => body.uniqueId);
  expect(new Set(ids).size).toBe(2);
  emulator.answerShape = "older";
  expect((await success()).body).toEqual({ code: 200, message: "ok", data: null });
});

test("always uses the newer envelope for /api/v3", async () => {
  expect((await send(emulator, "/api/v3/no-such")).body).toMatchObject({ statusCode: 404, uniqueId: UNIQUE_ID });
});

test("always uses the older envelope for /api/v2/oidc, whose whole response body reaches the app", async () => {
  emulator.answerShape = "newer";
  expect((await send(emulator, "/api/v2/oidc/no-such")).body).toMatchObject({ code: 404 });
});

test("uses the answerShape option, even after a reset", async () => {
  const other = await startEmulator({ keyBits: 1024, answerShape: "newer" });
  try {
    other.reset();
    expect((await send(other, "/api/v2/logout")).body).toMatchObject({ statusCode: 200, uniqueId: UNIQUE_ID });
  } finally {
    await other.close();
  }
});
