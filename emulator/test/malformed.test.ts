import { readFileSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import fc from "fast-check";
import { buildSchema } from "graphql";
import { runs } from "../../test/support/matrix";
import type { Emulator, User } from "../src";
import { encrypt, send, startTestEmulator } from "./support/client";
import { listEndpoints } from "./support/endpoints";
import { malformedRequests, oddOperations, type RawRequest } from "./support/malformed-requests";

/** Placeholder for the token of an active session. */
const SESSION_TOKEN = "session.token.placeholder";

const schema = buildSchema(readFileSync(join(__dirname, "..", "schema.graphql"), "utf8"));

/** Endpoints that never end the response, or that change state that the other requests depend on. */
const EXCLUDED = [
  "/__emulator/reset",
  "/__emulator/rotate-key",
  "/__emulator/rotate-signing-key",
  "/__emulator/events",
  "/__emulator/faults",
];
const endpoints = listEndpoints().filter(({ path }) => !EXCLUDED.includes(path));

let emulator: Emulator;
let reported: jest.SpyInstance;
let tokens: string[];
let user: User;

beforeAll(async () => {
  emulator = await startTestEmulator();
  reported = jest.spyOn(console, "error").mockImplementation(() => {});
  const bob = await emulator.users.create({
    username: "bob",
    email: "bob@example.com",
    phone: "13800000000",
    password: "passw0rd",
  });
  emulator.mfa.require(bob);
  tokens = [SESSION_TOKEN, SESSION_TOKEN, await loginForMfaToken()];
  user = bob;
});
afterAll(async () => {
  reported.mockRestore();
  await emulator.close();
});

async function loginForMfaToken(): Promise<string> {
  const body = JSON.stringify({ code: "c1", iv: "iv", encryptedData: "data" });
  const headers = { "content-type": "application/json", "x-authing-app-id": "app-1" };
  const path = "/connections/social/wechat-miniprogram/auth-by-phone";
  return (await send(emulator, path, { method: "POST", headers, body })).body.data.mfaToken;
}

/** Sends a request unchanged; resolves without a status if the connection breaks or times out. */
function exchange({
  method,
  path,
  headers,
  body,
}: RawRequest): Promise<{ status?: number; type?: string; text: string }> {
  return new Promise((resolve) => {
    const { hostname, port } = new URL(emulator.url);
    const outgoing = request({ hostname, port, method, path, headers, agent: false, timeout: 20_000 }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk) => chunks.push(chunk));
      response.on("close", () => {
        const { statusCode: status, headers } = response;
        resolve({ status, type: headers["content-type"], text: Buffer.concat(chunks).toString() });
      });
    });
    outgoing.on("timeout", () => resolve({ text: "no answer" }));
    outgoing.on("error", ({ message }) => resolve({ text: message }));
    outgoing.end(body);
  });
}

async function survives(given: RawRequest): Promise<void> {
  const { token } = emulator.sessions.start(user, "app-1");
  const headers = Object.entries(given.headers).map(([name, value]) => [name, value.replace(SESSION_TOKEN, token)]);
  const sent = { ...given, headers: Object.fromEntries(headers) };
  const { status, type, text } = await exchange(sent);
  if (sent.body.length < 1_000_000) {
    expect({ status, text }).toEqual({ status: expect.any(Number), text: expect.any(String) });
  }
  // The SAML endpoint responds with 501 because the emulator does not support SAML.
  expect(status === undefined || status < 500 || status === 501).toBe(true);
  if (type?.startsWith("application/json") && sent.method !== "HEAD") {
    JSON.parse(text);
  }
  expect(reported.mock.calls).toEqual([]);
}

test("listEndpoints finds the emulator's endpoints", () => {
  expect(endpoints.length).toBeGreaterThan(20);
  expect(endpoints).toContainEqual({ method: "GET", path: "/uploads/:folder/:name" });
});

test("survives malformed requests to every endpoint", async () => {
  await fc.assert(fc.asyncProperty(malformedRequests(endpoints, tokens), survives), { numRuns: runs(1000) });
  expect((await send(emulator, "/api/v2/.well-known")).status).toBe(200);
}, 120_000);

test("survives unusual arguments in every GraphQL operation", async () => {
  const password = await encrypt(emulator, "passw0rd");
  await fc.assert(fc.asyncProperty(oddOperations(schema, tokens, password), survives), { numRuns: runs(500) });
  expect((await send(emulator, "/api/v2/.well-known")).status).toBe(200);
}, 120_000);
