import { createPublicKey } from "node:crypto";
import { decode, type JwtPayload, verify } from "jsonwebtoken";
import type { Emulator, User } from "../src";
import { encrypt, graphql, loginByCode, post, send, startTestEmulator } from "./support/client";
import { fakeDate, pass } from "./support/clock";
import { exchangeCode, introspectToken, open, postForm, rotateSigningKey } from "./support/oauth";

const SECRET = "0123456789abcdef0123456789abcdef";

let emulator: Emulator;
let bob: User;

beforeAll(async () => {
  emulator = await startTestEmulator();
});
beforeEach(async () => {
  emulator.reset();
  bob = await emulator.users.create({ email: "bob@example.com", password: "passw0rd" });
});
afterEach(() => jest.useRealTimers());
afterAll(() => emulator.close());

const jwks = async (): Promise<object[]> => (await send(emulator, "/oidc/.well-known/jwks.json")).body.keys;
const tokensOf = async (form: Record<string, string> = {}) =>
  (await exchangeCode(emulator, emulator.grants.authorize({ clientId: "app-1", userId: bob.id }), form)).body;
const validate = async (idToken: string) =>
  (await open(emulator, "/api/v2/oidc/validate_token", { id_token: idToken })).body;

describe("rotateSigningKey", () => {
  test("signs with a new key, and publishes the previous key until its tokens have expired", async () => {
    fakeDate();
    const [first] = await jwks();
    const before = await tokensOf();
    await rotateSigningKey(emulator);
    const after = await tokensOf();
    const [second, previous, ...rest] = await jwks();
    expect([previous, rest]).toEqual([first, []]);
    expect(second).not.toEqual(first);
    for (const [tokens, jwk] of [
      [before, previous],
      [after, second],
    ] as const) {
      const key = createPublicKey({ key: { ...jwk } as never, format: "jwk" });
      expect(verify(tokens.id_token, key)).toMatchObject({ sub: bob.id });
      expect(await introspectToken(emulator, tokens.access_token)).toMatchObject({ active: true });
      expect(await validate(tokens.id_token)).toMatchObject({ sub: bob.id });
    }
    pass(14 * 24 * 60 * 60);
    expect(await jwks()).toEqual([second]);
  });

  test("does not change the password key, and rotateKey does not change the signing key", async () => {
    const publicKey = async () => (await send(emulator, "/api/v2/.well-known")).body.data.publicKey;
    const [signing, encryption] = [(await jwks())[0], await publicKey()];
    await rotateSigningKey(emulator);
    expect(await publicKey()).toBe(encryption);
    const [next] = await jwks();
    emulator.rotateKey();
    expect((await jwks())[0]).toEqual(next);
    expect(next).not.toEqual(signing);
    expect(await publicKey()).not.toBe(encryption);
  });

  test("can be called from another process", async () => {
    const [before] = await jwks();
    expect((await post(emulator, "/__emulator/rotate-signing-key", {})).status).toBe(204);
    expect((await jwks())[0]).not.toEqual(before);
  });
});

describe("an application that uses HS256", () => {
  beforeEach(() => {
    emulator.clients.register({ id: "app-1", secret: SECRET, idTokenAlgorithm: "HS256" });
  });

  test("verifies its ID tokens with its secret", async () => {
    const { id_token: idToken, access_token: accessToken } = await tokensOf({ client_secret: SECRET });
    expect(decode(idToken, { complete: true })?.header).toEqual({ alg: "HS256", typ: "JWT" });
    const checks = { algorithms: ["HS256" as const], audience: "app-1", issuer: `${emulator.url}/oidc` };
    expect(verify(idToken, SECRET, checks)).toMatchObject({ sub: bob.id });
    expect(decode(accessToken, { complete: true })?.header.alg).toBe("RS256");
    expect(await validate(idToken)).toMatchObject({ sub: bob.id });
    expect(await validate(`${idToken.slice(0, -4)}AAAA`)).toMatchObject({ code: 400 });
  });

  test("cannot verify ID tokens of another application or tokens of ended sessions", async () => {
    const { token } = await loginByCode(emulator);
    expect(await validate(token)).toMatchObject({ aud: "app-1" });
    emulator.sessions.revokeAll();
    expect(await validate(token)).toMatchObject({ code: 400 });
    const { id_token: idToken } = await tokensOf({ client_secret: SECRET });
    emulator.clients.register({ id: "app-1", secret: SECRET });
    expect(await validate(idToken)).toMatchObject({ code: 400 });
  });

  test("needs a secret", () => {
    expect(() => emulator.clients.register({ id: "app-2", idTokenAlgorithm: "HS256" })).toThrow(
      /client\.secret is required for HS256/,
    );
    expect(emulator.clients.list()).toHaveLength(1);
  });
});

test("the secret of a registered application signs its session tokens", async () => {
  emulator.clients.register({ id: "app-1", secret: SECRET });
  const input = { email: "bob@example.com", password: await encrypt(emulator, "passw0rd") };
  const query = "mutation ($input: LoginByEmailInput!) { loginByEmail(input: $input) { token } }";
  const { token } = (await graphql(emulator, query, { input })).body.data.loginByEmail;
  expect(verify(token, SECRET, { algorithms: ["HS256"], audience: "app-1" })).toMatchObject({ sub: bob.id });
  expect((await graphql(emulator, "{ user { id } }", {}, token)).body).toEqual({ data: { user: { id: bob.id } } });
  emulator.clients.register({ id: "app-1", secret: `${SECRET}x` });
  expect((await graphql(emulator, "{ user { id } }", {}, token)).body.errors[0].message.code).toBe(2207);
});

test("an access token of /oauth has the issuer of /oauth, and introspection returns its ID and issuer", async () => {
  const code = emulator.grants.authorize({ clientId: "app-1", userId: bob.id, protocol: "oauth" });
  const form = { client_id: "app-1", grant_type: "authorization_code", code };
  const { body } = await postForm(emulator, "/oauth/token", form);
  const issuer = `${emulator.url}/oauth`;
  const { jti, iss } = decode(body.access_token) as JwtPayload;
  expect(iss).toBe(issuer);
  const introspect = async (token: string) =>
    (await postForm(emulator, "/oauth/token/introspection", { client_id: "app-1", token })).body;
  expect(await introspect(body.access_token)).toMatchObject({ active: true, iss: issuer, jti, token_type: "Bearer" });
  const refresh = await introspect(body.refresh_token);
  expect(refresh).toMatchObject({ active: true, iss: issuer });
  expect(refresh).not.toHaveProperty("jti");
});
