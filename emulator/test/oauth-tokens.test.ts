import { decode } from "jsonwebtoken";
import type { Emulator, User } from "../src";
import { send, startTestEmulator } from "./support/client";
import { fakeDate, pass } from "./support/clock";
import { exchangeCode, introspectToken, postForm, refused, requestToken } from "./support/oauth";

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
const refresh = (value: string, form: Record<string, string> = {}) =>
  requestToken(emulator, { grant_type: "refresh_token", refresh_token: value, ...form });

describe("refresh_token", () => {
  const granted = async () =>
    (await exchange(emulator.grants.authorize({ ...client, userId: bob.id, scope: "openid email offline_access" })))
      .body;

  test("is issued for the offline_access scope, and is replaced on each use", async () => {
    const first = await granted();
    const { body: second } = await refresh(first.refresh_token);
    expect(second).toMatchObject({ scope: "openid email offline_access", id_token: expect.any(String) });
    expect(second.refresh_token).not.toBe(first.refresh_token);
    expect((await refresh(second.refresh_token)).status).toBe(200);
  });

  test("can be used once, and a second use revokes all tokens", async () => {
    const first = await granted();
    const { body: second } = await refresh(first.refresh_token);
    expect(await introspect(first.refresh_token)).toEqual({ active: false });
    expect(await refresh(first.refresh_token)).toMatchObject(refused("invalid_grant"));
    expect(await introspect(second.access_token)).toEqual({ active: false });
    expect(await refresh(second.refresh_token)).toMatchObject(refused("invalid_grant"));
  });

  test("can narrow the scope, but not widen it", async () => {
    const { refresh_token: value } = await granted();
    expect(await refresh(value, { scope: "openid phone" })).toMatchObject(refused("invalid_scope"));
    const { body } = await refresh(value, { scope: "openid" });
    expect(body.scope).toBe("openid");
    expect(decode(body.id_token)).not.toHaveProperty("email");
  });

  test("works only for its client, is valid for 30 days, and is rejected as an access token", async () => {
    fakeDate();
    const { refresh_token: value, access_token: accessToken } = await granted();
    expect(await refresh(value, { client_id: "app-2" })).toMatchObject(refused("invalid_grant"));
    expect(await refresh(accessToken)).toMatchObject(refused("invalid_grant"));
    expect((await send(emulator, `/oidc/me?access_token=${value}`)).status).toBe(401);
    pass(30 * 24 * 60 * 60);
    expect(await refresh(value)).toMatchObject(refused("invalid_grant"));
  });
});

describe("revocation", () => {
  const revoke = (value: string, clientId = "app-1") =>
    postForm(emulator, "/oidc/token/revocation", { client_id: clientId, token: value });

  test("ends an access token, or all tokens of a refresh token's grant", async () => {
    const scope = "openid offline_access";
    const { body } = await exchange(emulator.grants.authorize({ ...client, userId: bob.id, scope }));
    expect(await revoke(body.access_token)).toMatchObject({ status: 200, body: "" });
    expect(await introspect(body.access_token)).toEqual({ active: false });
    const { body: next } = await refresh(body.refresh_token);
    expect((await revoke(next.refresh_token)).status).toBe(200);
    expect(await introspect(next.access_token)).toEqual({ active: false });
    expect(emulator.grants.listTokens()).toEqual([]);
  });

  test("of a refresh token that was already used ends all tokens that replaced it", async () => {
    const scope = "openid offline_access";
    const { body } = await exchange(emulator.grants.authorize({ ...client, userId: bob.id, scope }));
    const { body: next } = await refresh(body.refresh_token);
    expect((await revoke(body.refresh_token)).status).toBe(200);
    expect(await introspect(next.access_token)).toEqual({ active: false });
    expect(await refresh(next.refresh_token)).toMatchObject(refused("invalid_grant"));
    expect(emulator.grants.list()).toEqual([]);
  });

  test("ignores unknown tokens, and rejects tokens of other clients", async () => {
    expect((await revoke("x")).status).toBe(200);
    const { body } = await exchange(emulator.grants.authorize({ ...client, userId: bob.id }));
    expect(await revoke(body.access_token, "app-2")).toMatchObject(refused("unauthorized_client"));
    expect(await introspect(body.access_token)).toMatchObject({ active: true });
  });
});

test("introspection shows a token of another client only to clients with a secret", async () => {
  const { body } = await exchange(emulator.grants.authorize({ ...client, userId: bob.id }));
  const ask = async (form: Record<string, string>) =>
    (await postForm(emulator, "/oidc/token/introspection", { token: body.access_token, ...form })).body;
  expect(await ask({ client_id: "app-2" })).toEqual({ active: false });
  expect(await ask({ client_id: "app-2", client_secret: "x" })).toMatchObject({ active: true, client_id: "app-1" });
});

test("an access token works like a session token until its user signs out with it", async () => {
  const { body } = await exchange(emulator.grants.authorize({ ...client, userId: bob.id }));
  const headers = { authorization: `Bearer ${body.access_token}` };
  const ask = async () => (await send(emulator, "/api/v2/users/me/security-level", { headers })).body;
  expect(await ask()).toMatchObject({ code: 200, data: { email: true } });
  await send(emulator, "/logout?appId=app-1", { headers });
  expect(await ask()).toMatchObject({ code: 2206 });
});
