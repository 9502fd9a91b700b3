import { decode } from "jsonwebtoken";
import type { Emulator, User } from "../src";
import { loginByCode, send, startTestEmulator } from "./support/client";
import { exchangeCode, open, postForm } from "./support/oauth";

const NO_ADDRESS = {
  formatted: null,
  street_address: null,
  locality: null,
  region: null,
  postal_code: null,
  country: null,
};

let emulator: Emulator;
let bob: User;

beforeAll(async () => {
  emulator = await startTestEmulator();
});
beforeEach(async () => {
  emulator.reset();
  bob = await emulator.users.create({ email: "bob@example.com", phone: "13800000001", nickname: "Bob" });
});
afterAll(() => emulator.close());

const exchange = async (code: string) => (await exchangeCode(emulator, code)).body;

describe("userinfo", () => {
  const tokenFor = async (scope: string) =>
    (await exchange(emulator.grants.authorize({ clientId: "app-1", userId: bob.id, scope }))).access_token;

  test("accepts the token in the header, the query and the body", async () => {
    const token = await tokenFor("openid profile email phone address");
    const headers = { authorization: `Bearer ${token}` };
    const form = new URLSearchParams({ access_token: token });
    const answers = await Promise.all([
      send(emulator, `/oidc/me?${form}`),
      send(emulator, "/oidc/me", { headers }),
      send(emulator, `/oidc/me?${form}`, { headers }),
      send(emulator, `/oidc/me?${form}`, { method: "POST" }),
      send(emulator, "/oidc/me", { method: "POST", headers }),
      send(emulator, "/oidc/me", { method: "POST", body: form }),
    ]);
    for (const { status, headers, body } of answers) {
      expect({ status, body }).toEqual({
        status: 200,
        body: {
          sub: bob.id,
          name: null,
          family_name: null,
          given_name: null,
          middle_name: null,
          nickname: "Bob",
          preferred_username: null,
          profile: null,
          picture: null,
          website: null,
          gender: "U",
          birthdate: null,
          zoneinfo: null,
          locale: null,
          updated_at: bob.updatedAt,
          email: "bob@example.com",
          email_verified: false,
          phone_number: "13800000001",
          phone_number_verified: false,
          address: NO_ADDRESS,
        },
      });
      expect(headers.get("cache-control")).toBe("no-store");
    }
  });

  test("returns only the claims that the scope includes, with null for unknown values", async () => {
    bob.locality = "Hangzhou";
    const me = async (scope: string) => (await send(emulator, `/oidc/me?access_token=${await tokenFor(scope)}`)).body;
    expect(await me("openid")).toEqual({ sub: bob.id });
    const address = { ...NO_ADDRESS, locality: "Hangzhou" };
    expect(await me("openid address constructor")).toEqual({ sub: bob.id, address });
    bob.email = null;
    expect(await me("openid email")).toEqual({ sub: bob.id, email: null, email_verified: false });
    expect(await me("email")).toMatchObject({ error: "insufficient_scope" });
  });

  test("returns the claims of the service's own scopes", async () => {
    emulator.roles.assign(bob, { code: "admin" });
    bob.externalId = "legacy-5";
    bob.customData = [
      { key: "age", value: "5", label: null, dataType: "NUMBER" },
      { key: "school", value: "5", label: null, dataType: "STRING" },
    ];
    const scope = "openid username roles unionid external_id extended_fields";
    expect((await send(emulator, `/oidc/me?access_token=${await tokenFor(scope)}`)).body).toEqual({
      sub: bob.id,
      username: null,
      roles: [expect.objectContaining({ code: "admin", namespace: "default" })],
      unionid: null,
      external_id: "legacy-5",
      extended_fields: { age: 5, school: "5" },
    });
  });

  test("sends a WWW-Authenticate challenge if the token is missing or invalid", async () => {
    const wrong = await send(emulator, "/oidc/me?access_token=x");
    expect(wrong).toMatchObject({ status: 401, body: { error: "invalid_token" } });
    expect(wrong.headers.get("www-authenticate")).toMatch(/^Bearer realm="[^"]+", error="invalid_token"/);
    const none = await send(emulator, "/oidc/me");
    expect(none).toMatchObject({ status: 401, headers: expect.anything() });
    expect(none.headers.get("www-authenticate")).toBe('Bearer realm="authing-emulator"');
    const token = await tokenFor("openid");
    const two = await send(emulator, `/oidc/me?access_token=x`, { headers: { authorization: `Bearer ${token}` } });
    expect(two).toMatchObject({ status: 400, body: { error: "invalid_request" } });
    bob.blocked = true;
    expect((await send(emulator, `/oidc/me?access_token=${token}`)).status).toBe(401);
  });

  test("returns the whole user at /oauth/me, and rejects OpenID Connect tokens there", async () => {
    const code = emulator.grants.authorize({ clientId: "app-1", userId: bob.id, protocol: "oauth" });
    const form = { client_id: "app-1", grant_type: "authorization_code", code };
    const { body } = await postForm(emulator, "/oauth/token", form);
    const me = await send(emulator, `/oauth/me?access_token=${body.access_token}`);
    expect(me.body).toMatchObject({ sub: bob.id, id: bob.id, nickname: "Bob", token: null });
    expect((await send(emulator, `/oauth/me?access_token=${await tokenFor("openid")}`)).status).toBe(401);
  });
});

describe("validate_token", () => {
  const validate = (query: Record<string, string>) => open(emulator, "/api/v2/oidc/validate_token", query);

  test("returns the bare claims of a valid token, and a code with HTTP status 200 for any other token", async () => {
    const { access_token: accessToken, id_token: idToken } = await exchange(
      emulator.grants.authorize({ clientId: "app-1", userId: bob.id }),
    );
    const claims = { sub: bob.id, aud: "app-1" };
    expect((await validate({ access_token: accessToken })).body).toEqual(decode(accessToken));
    expect((await validate({ id_token: idToken })).body).toEqual(decode(idToken));
    expect(decode(idToken)).toMatchObject(claims);
    const { token, id } = await loginByCode(emulator);
    expect((await validate({ id_token: token })).body).toMatchObject({ sub: id });
    const wrong: [string, Record<string, string>][] = [
      ["access_token 不合法", { access_token: idToken }],
      ["id_token 不合法", { id_token: accessToken }],
      ["id_token 不合法", { access_token: accessToken, id_token: idToken }],
      ["access_token 不合法", {}],
    ];
    for (const [message, query] of wrong) {
      expect(await validate(query)).toMatchObject({ status: 200, body: { code: 400, message } });
    }
    for (const grant of emulator.grants.list()) emulator.grants.revoke(grant);
    expect((await validate({ access_token: accessToken })).body).toEqual({ code: 400, message: "access_token 不合法" });
  });
});
