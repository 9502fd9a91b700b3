import { decode } from "jsonwebtoken";
import type { Emulator, User } from "../src";
import { encrypt, post, send, startTestEmulator } from "./support/client";
import { CALLBACK, postForm } from "./support/oauth";

let emulator: Emulator;
let bob: User;

beforeAll(async () => {
  emulator = await startTestEmulator();
});
beforeEach(async () => {
  emulator.reset();
  bob = await emulator.users.create({
    username: "bob",
    email: "bob@example.com",
    phone: "13800000001",
    phoneCountryCode: "+86",
    password: "correct horse",
  });
});
afterAll(() => emulator.close());

const signIn = async (body: object, headers?: Record<string, string>) =>
  (await post(emulator, "/api/v3/signin", body, headers)).body;
const byPassword = (passwordPayload: object, options?: object) =>
  signIn({ connection: "PASSWORD", passwordPayload: { password: "correct horse", ...passwordPayload }, options });

test.each([
  [{ account: "bob" }],
  [{ account: "bob@example.com" }],
  [{ account: "13800000001" }],
  [{ username: "bob" }],
  [{ email: "bob@example.com" }],
  [{ phone: "13800000001" }],
])("signs in with a password and %j", async (identity) => {
  const answer = await byPassword(identity, { scope: "openid email", nonce: "n-1" });
  expect(answer).toMatchObject({
    statusCode: 200,
    data: {
      scope: "openid email",
      token_type: "Bearer",
      access_token: expect.any(String),
      expire_in: 14 * 24 * 60 * 60,
    },
  });
  expect(decode(answer.data.id_token)).toMatchObject({ sub: bob.id, nonce: "n-1", email: "bob@example.com" });
  expect(emulator.sessions.list()).toMatchObject([{ userId: bob.id, appId: "app-1" }]);
  expect(bob.loginsCount).toBe(1);
  const headers = { authorization: answer.data.access_token };
  const { body } = await send(emulator, "/api/v2/users/me/security-level", { headers });
  expect(body).toMatchObject({ code: 200, data: { email: true } });
});

test("accepts an encrypted password", async () => {
  const password = await encrypt(emulator, "correct horse");
  expect(await byPassword({ username: "bob", password }, { passwordEncryptType: "rsa" })).toMatchObject({
    statusCode: 200,
  });
  expect(await byPassword({ username: "bob" }, { passwordEncryptType: "rsa" })).toMatchObject({ apiCode: 2016 });
  expect(await byPassword({ username: "bob" }, { passwordEncryptType: "sm2" })).toMatchObject({ apiCode: 1001 });
});

test("signs in with a code, and registers an unknown phone number with autoRegister", async () => {
  const byCode = async (phone: string, options: object = {}) => {
    await post(emulator, "/api/v2/sms/send", { phone });
    const passCode = emulator.outbox.latest(phone)?.code;
    return signIn({ connection: "PASSCODE", passCodePayload: { passCode, phone }, options });
  };
  expect(await byCode("13800000001")).toMatchObject({ statusCode: 200 });
  expect(await byCode("13800000002")).toMatchObject({ apiCode: 2004 });
  expect(await byCode("13800000002", { autoRegister: true })).toMatchObject({ statusCode: 200 });
  expect(emulator.users.findByPhone("13800000002")).toMatchObject({ loginsCount: 1 });
  const wrong = { passCode: "x", email: "bob@example.com" };
  expect(await signIn({ connection: "PASSCODE", passCodePayload: wrong })).toMatchObject({ apiCode: 2001 });
});

test.each([
  ["LDAP", "ldap", "ldapPayload"],
  ["AD", "ad", "adPayload"],
] as const)("signs in with a directory account: %s", async (connection, kind, payload) => {
  await emulator.directories.add(kind, { username: "carol", password: "correct horse" });
  const by = (sAMAccountName: string, password: string) =>
    signIn({ connection, [payload]: { sAMAccountName, password } });
  expect(await by("carol", "correct horse")).toMatchObject({ statusCode: 200 });
  expect(emulator.users.findByUsername("carol")).toMatchObject({ loginsCount: 1 });
  expect(await by("carol", "x")).toMatchObject({ apiCode: 2006 });
  expect(await by("dave", "x")).toMatchObject({ apiCode: 2004 });
});

test("registers a new user with autoRegister and custom data", async () => {
  emulator.userDefinedFields.define({ key: "school", dataType: "STRING" });
  const options = { autoRegister: true, customData: { school: "PKU" }, clientIp: "9.9.9.9" };
  expect(await byPassword({ account: "carol" })).toMatchObject({ apiCode: 2004 });
  for (const account of ["carol", "carol@example.com", "13800000003"]) {
    expect(await byPassword({ account }, options)).toMatchObject({ statusCode: 200 });
  }
  expect(emulator.users.findByUsername("carol")).toMatchObject({
    lastIP: "9.9.9.9",
    customData: [{ key: "school", value: "PKU" }],
  });
  expect(emulator.users.findByEmail("carol@example.com")).toBeDefined();
  expect(emulator.users.findByPhone("13800000003", "+86")).toBeDefined();
});

test("returns an authorization code if the response type is code", async () => {
  const { data } = await byPassword({ username: "bob" }, { responseType: "code", redirectUri: CALLBACK });
  expect(data).toEqual({ code: expect.any(String) });
  const form = { client_id: "app-1", grant_type: "authorization_code", code: data.code, redirect_uri: CALLBACK };
  expect((await postForm(emulator, "/oidc/token", form)).body).toHaveProperty("id_token");
});

test("rejects a wrong password, a locked user and a missing second factor", async () => {
  expect(await byPassword({ username: "bob", password: "x" })).toMatchObject({ statusCode: 499, apiCode: 2006 });
  emulator.mfa.require(bob);
  expect(await byPassword({ username: "bob" })).toMatchObject({
    apiCode: 1636,
    data: { mfaToken: expect.any(String) },
  });
  bob.blocked = true;
  expect(await byPassword({ username: "bob" })).toMatchObject({ apiCode: 2005 });
  expect(emulator.sessions.list()).toEqual([]);
  expect(emulator.grants.list()).toEqual([]);
});

test("checks the secret and redirect URIs of a registered application", async () => {
  emulator.clients.register({ id: "app-1", secret: "s3cret", redirectUris: [CALLBACK] });
  const login = { connection: "PASSWORD", passwordPayload: { username: "bob", password: "correct horse" } };
  expect((await post(emulator, "/api/v3/signin", login)).status).toBe(401);
  const known = { ...login, client_id: "app-1", client_secret: "s3cret" };
  expect(await signIn(known)).toMatchObject({ statusCode: 200 });
  expect(await signIn(known, {})).toMatchObject({ statusCode: 200 });
  const elsewhere = { ...known, options: { redirectUri: "https://evil.example.com" } };
  expect(await signIn(elsewhere)).toMatchObject({ apiCode: 1001 });
});

test("accepts no secret in the body if the application is registered with another way of sending it", async () => {
  const login = { connection: "PASSWORD", passwordPayload: { username: "bob", password: "correct horse" } };
  const known = { ...login, client_id: "app-1", client_secret: "s3cret" };
  emulator.clients.register({ id: "app-1", secret: "s3cret", tokenEndpointAuthMethod: "client_secret_basic" });
  expect((await post(emulator, "/api/v3/signin", known)).status).toBe(401);
  emulator.clients.register({ id: "app-1", tokenEndpointAuthMethod: "none" });
  expect((await post(emulator, "/api/v3/signin", known)).status).toBe(401);
  expect(await signIn(login)).toMatchObject({ statusCode: 200 });
});

test.each<[object, number]>([
  [{}, 2231],
  [{ connection: "OTHER" }, 2231],
  [{ connection: "PASSWORD" }, 2231],
  [{ connection: "PASSWORD", passwordPayload: { password: "x" } }, 2231],
  [{ connection: "PASSWORD", passwordPayload: { password: 5, username: "bob" } }, 2231],
  [{ connection: "PASSCODE", passCodePayload: { passCode: "1" } }, 2231],
  [{ connection: "LDAP", ldapPayload: { password: "x" } }, 2231],
  [{ connection: "PASSWORD", passwordPayload: { password: "x", username: "bob" }, options: { scope: 5 } }, 2231],
])("rejects %j", async (body, apiCode) => {
  expect(await signIn(body)).toMatchObject({ apiCode });
});

test("requires an application ID", async () => {
  expect(
    await signIn({ connection: "PASSWORD", passwordPayload: { password: "x", username: "bob" } }, {}),
  ).toMatchObject({ apiCode: 2010 });
});
