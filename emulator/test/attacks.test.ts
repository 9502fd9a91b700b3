import { createPublicKey, type JsonWebKey } from "node:crypto";
import { connect } from "node:net";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { decode, sign } from "jsonwebtoken";
import type { Emulator } from "../src";
import { graphql, post, send, startTestEmulator } from "./support/client";
import { CALLBACK, CHALLENGE, exchangeCode, VERIFIER } from "./support/oauth";

const MEGABYTE = 1024 * 1024;

let emulator: Emulator;
let userId: string;
beforeAll(async () => {
  emulator = await startTestEmulator();
});
beforeEach(async () => {
  emulator.reset();
  userId = (await emulator.users.create({ username: "bob" })).id;
});
afterAll(() => emulator.close());

const authorize = (challenge?: { method: "S256"; value: string }) =>
  emulator.grants.authorize({ clientId: "app-1", userId, redirectUri: CALLBACK, ...(challenge && { challenge }) });

test.each([
  ["gzip", gzipSync],
  ["deflate", deflateSync],
  ["br", brotliCompressSync],
])("rejects a small %s body that expands to more than 1 MB", async (encoding, compress) => {
  const json = JSON.stringify({ phone: "13900000001", filling: " ".repeat(20 * MEGABYTE) });
  const headers = { "content-type": "application/json", "content-encoding": encoding };
  const body = compress(json);
  expect(body.length).toBeLessThan(MEGABYTE / 10);
  expect((await send(emulator, "/api/v2/sms/send", { method: "POST", headers, body })).status).toBe(413);
  expect(emulator.outbox.list()).toEqual([]);
});

test.each([
  ["a list of a million items", `[${"0,".repeat(MEGABYTE / 4)}0]`],
  ["an object of 100,000 levels", `${'{"a":'.repeat(100_000)}0${"}".repeat(100_000)}`],
  [
    "properties that other objects inherit",
    '{"__proto__":{"phone":"13900000001"},"constructor":{"prototype":{"x":1}}}',
  ],
])("sends no code for %s", async (_what, body) => {
  const answer = await post(emulator, "/api/v2/sms/send", body);
  expect(answer.status).toBeLessThan(500);
  expect(emulator.outbox.list()).toEqual([]);
  expect(({} as { x?: number }).x).toBeUndefined();
});

test.each([
  ["many aliases", `{ ${Array.from({ length: 500 }, (_, number) => `a${number}: user { id }`).join(" ")} }`],
  ["endless fragments", "fragment A on User { ...A } { user { ...A } }"],
  ["a long list", `{ user(ids: [${"1 ".repeat(8000)}]) { id } }`],
])("rejects a GraphQL document with %s", async (_what, document) => {
  const { status, body } = await graphql(emulator, document);
  expect([400, 413]).toContain(status);
  expect(body.data).toBeNull();
});

test.each([
  ["HTML", "<!doctype html><script>alert(1)</script>"],
  ["SVG", '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
  ["an XML document", '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
])("stores no upload of %s", async (_what, content) => {
  const form = new FormData();
  form.append("file", new Blob([content], { type: "image/png" }), "a.png");
  expect((await send(emulator, "/api/v2/upload", { method: "POST", body: form })).body.code).toBe(415);
});

test("serves a picture that contains HTML only as a picture", async () => {
  const form = new FormData();
  form.append("file", new Blob(["GIF89a<script>alert(1)</script>"], { type: "text/html" }), "a.html");
  const { body } = await send(emulator, "/api/v2/upload", { method: "POST", body: form });
  const { headers } = await fetch(body.data.url);
  expect([headers.get("content-type"), headers.get("x-content-type-options")]).toEqual(["image/gif", "nosniff"]);
});

test("responds to others while many slow clients send half a request", async () => {
  const slow = Array.from({ length: 100 }, () => {
    const socket = connect(emulator.port, "127.0.0.1").on("error", () => {});
    socket.write("POST /api/v2/sms/send HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 100\r\n\r\n{");
    return socket;
  });
  expect((await send(emulator, "/api/v2/.well-known")).status).toBe(200);
  for (const socket of slow) {
    socket.destroy();
  }
});

test("rejects a token that is signed with the public key as an HMAC secret, or not at all", async () => {
  const { body: tokens } = await exchangeCode(emulator, authorize(), { redirect_uri: CALLBACK });
  const claims = decode(tokens.access_token, { json: true }) ?? {};
  const { header } = decode(tokens.access_token, { complete: true }) ?? {};
  const { body } = await send(emulator, "/oidc/.well-known/jwks.json");
  const publicKey = createPublicKey({ key: body.keys[0] as JsonWebKey, format: "jwk" });
  const secrets = [
    publicKey.export({ type: "spki", format: "pem" }).toString(),
    publicKey.export({ type: "pkcs1", format: "pem" }).toString(),
    JSON.stringify(body.keys[0]),
  ];
  const forged = [
    ...secrets.map((secret) => sign(claims, secret, { algorithm: "HS256", header: { ...header, alg: "HS256" } })),
    sign(claims, "", { algorithm: "none", header: { ...header, alg: "none" } }),
  ];
  const me = (token: string) => send(emulator, "/oidc/me", { headers: { authorization: `Bearer ${token}` } });
  expect((await me(tokens.access_token)).status).toBe(200);
  for (const token of forged) {
    expect((await me(token)).status).toBe(401);
  }
});

test("rejects a code without the verifier of its challenge, whatever the client sends instead", async () => {
  const challenge = { method: "S256", value: CHALLENGE } as const;
  const attempts: Record<string, string>[] = [
    {},
    { code_verifier: "" },
    { code_verifier: CHALLENGE },
    { code_verifier: `${VERIFIER}x` },
  ];
  for (const form of attempts) {
    const answer = await exchangeCode(emulator, authorize(challenge), { redirect_uri: CALLBACK, ...form });
    expect(answer).toMatchObject({ status: 400, body: { error: "invalid_grant" } });
  }
  const answer = await exchangeCode(emulator, authorize(challenge), {
    redirect_uri: CALLBACK,
    code_verifier: VERIFIER,
  });
  expect(answer.status).toBe(200);
});

test("rejects a code that is used twice, even if both requests arrive together", async () => {
  const code = authorize();
  const answers = await Promise.all([1, 2, 3].map(() => exchangeCode(emulator, code, { redirect_uri: CALLBACK })));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 400, 400]);
});
