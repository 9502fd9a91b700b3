import { createPublicKey } from "node:crypto";
import { verify } from "jsonwebtoken";
import type { Emulator, User } from "../src";
import { send, startTestEmulator } from "./support/client";
import { fakeDate, pass } from "./support/clock";
import { CALLBACK, CHALLENGE, exchangeCode, introspectToken, postForm, refused, VERIFIER } from "./support/oauth";

let emulator: Emulator;
let bob: User;

beforeAll(async () => {
  emulator = await startTestEmulator();
});
beforeEach(async () => {
  emulator.reset();
  bob = await emulator.users.create({ email: "bob@example.com", emailVerified: true, nickname: "Bob" });
});
afterEach(() => jest.useRealTimers());
afterAll(() => emulator.close());

const client = { clientId: "app-1" };
const exchange = (code: string, form?: Record<string, string>) => exchangeCode(emulator, code, form);
const introspect = (value: string) => introspectToken(emulator, value);

test("an authorization code is exchanged for tokens, and the published key verifies the ID token", async () => {
  const code = emulator.grants.authorize({ ...client, userId: bob.id, scope: "openid email", nonce: "n-1" });
  const { status, headers, body } = await exchange(code);
  expect(status).toBe(200);
  expect(headers.get("cache-control")).toBe("no-store");
  expect(body).toEqual({
    access_token: expect.any(String),
    id_token: expect.any(String),
    token_type: "Bearer",
    expires_in: 14 * 24 * 60 * 60,
    scope: "openid email",
  });
  const configuration = (await send(emulator, "/oidc/.well-known/openid-configuration")).body;
  const { keys } = (await send(emulator, new URL(configuration.jwks_uri).pathname)).body;
  const key = createPublicKey({ key: keys[0], format: "jwk" });
  const checks = { issuer: configuration.issuer, audience: "app-1", algorithms: ["RS256" as const] };
  expect(verify(body.id_token, key, checks)).toMatchObject({
    sub: bob.id,
    nonce: "n-1",
    email: "bob@example.com",
    email_verified: true,
    at_hash: expect.any(String),
  });
  expect(verify(body.id_token, key, { complete: true }).header.kid).toBe(keys[0].kid);
  expect(verify(body.access_token, key, checks)).toMatchObject({ sub: bob.id, scope: "openid email" });
  expect(emulator.grants.listTokens()).toMatchObject([{ kind: "access", scope: "openid email" }]);
});

test("an authorization code can be used once, and a second use revokes the issued tokens", async () => {
  const code = emulator.grants.authorize({ ...client, userId: bob.id });
  const { body } = await exchange(code);
  expect(await introspect(body.access_token)).toMatchObject({ active: true, sub: bob.id });
  expect(await exchange(code)).toMatchObject(refused("invalid_grant"));
  expect(await introspect(body.access_token)).toEqual({ active: false });
  expect(emulator.grants.list()).toEqual([]);
});

test("an authorization code is valid for ten minutes", async () => {
  fakeDate();
  const [early, late] = [1, 2].map(() => emulator.grants.authorize({ ...client, userId: bob.id })) as [string, string];
  pass(599);
  expect((await exchange(early)).status).toBe(200);
  pass(1);
  expect(await exchange(late)).toMatchObject(refused("invalid_grant"));
});

test.each<[string, Record<string, string>]>([
  ["an unknown code", { code: "x" }],
  ["another client", { client_id: "app-2" }],
  ["another redirect URI", { redirect_uri: `${CALLBACK}/` }],
  ["no redirect URI", { redirect_uri: "" }],
  ["another verifier", { code_verifier: VERIFIER.replace("d", "e") }],
  ["no verifier", { code_verifier: "" }],
])("the exchange is rejected with %s, and the code stays valid", async (_what, form) => {
  const challenge = { method: "S256" as const, value: CHALLENGE };
  const code = emulator.grants.authorize({ ...client, userId: bob.id, redirectUri: CALLBACK, challenge });
  const right = { redirect_uri: CALLBACK, code_verifier: VERIFIER };
  expect(await exchange(code, { ...right, ...form })).toMatchObject(refused("invalid_grant"));
  expect((await exchange(code, right)).status).toBe(200);
});

test("the exchange accepts a plain PKCE challenge, and rejects a verifier without a challenge", async () => {
  const challenge = { method: "plain" as const, value: VERIFIER };
  const plain = emulator.grants.authorize({ ...client, userId: bob.id, challenge });
  expect(await exchange(plain, { code_verifier: CHALLENGE })).toMatchObject(refused("invalid_grant"));
  expect((await exchange(plain, { code_verifier: VERIFIER })).status).toBe(200);
  const none = emulator.grants.authorize({ ...client, userId: bob.id });
  expect(await exchange(none, { code_verifier: VERIFIER })).toMatchObject(refused("invalid_grant"));
});

test("an authorization code is rejected at the endpoint of another protocol and for a locked user", async () => {
  const oauth = emulator.grants.authorize({ ...client, protocol: "oauth", userId: bob.id });
  expect(await exchange(oauth)).toMatchObject(refused("invalid_grant"));
  const form = { client_id: "app-1", grant_type: "authorization_code", code: oauth };
  const { body } = await postForm(emulator, "/oauth/token", form);
  expect(body).toMatchObject({ scope: "user", refresh_token: expect.any(String) });
  expect(body).not.toHaveProperty("id_token");
  const locked = emulator.grants.authorize({ ...client, userId: bob.id });
  bob.blocked = true;
  expect(await exchange(locked)).toMatchObject(refused("invalid_grant"));
});
