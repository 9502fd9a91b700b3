import type { Emulator, User } from "../src";
import { CLIENT_AUTH_METHODS } from "../src/state/client";
import { graphql, loginByCode, send, startTestEmulator } from "./support/client";
import { CALLBACK, exchangeCode, introspectToken, postForm, refused, requestToken } from "./support/oauth";

let emulator: Emulator;
let bob: User;

beforeAll(async () => {
  emulator = await startTestEmulator();
});
beforeEach(async () => {
  emulator.reset();
  bob = await emulator.users.create({ email: "bob@example.com", emailVerified: true, nickname: "Bob" });
});
afterAll(() => emulator.close());

const client = { clientId: "app-1" };
const token = (form: Record<string, string>, headers?: Record<string, string>) => requestToken(emulator, form, headers);
const exchange = (code: string, form?: Record<string, string>) => exchangeCode(emulator, code, form);
const introspect = (value: string) => introspectToken(emulator, value);
const basic = (id: string, secret: string) => ({
  authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString("base64")}`,
});

describe("client_credentials", () => {
  const form = { grant_type: "client_credentials", client_secret: "any", scope: "a b" };

  test("issues a token for the application itself", async () => {
    const { body } = await token(form);
    expect(body).toEqual({
      access_token: expect.any(String),
      token_type: "Bearer",
      expires_in: expect.any(Number),
      scope: "a b",
    });
    expect(await introspect(body.access_token)).toMatchObject({ active: true, sub: "app-1", scope: "a b" });
    const me = await send(emulator, `/oidc/me?access_token=${body.access_token}`);
    expect(me).toMatchObject(refused("insufficient_scope", 403));
    expect((await graphql(emulator, "{ user { id } }", {}, body.access_token)).body.data).toBeNull();
  });

  test("requires a secret", async () => {
    expect(await token({ ...form, client_secret: "" })).toMatchObject(refused("unauthorized_client"));
  });
});

describe("authing_token", () => {
  const byIdToken = (value: string, form: Record<string, string> = {}) =>
    token({
      grant_type: "http://authing.cn/oidc/grant_type/authing_token",
      redirect_uri: CALLBACK,
      token: value,
      scope: "",
      ...form,
    });

  test("accepts an ID token and a session token", async () => {
    const { body } = await exchange(emulator.grants.authorize({ ...client, userId: bob.id }));
    const again = await byIdToken(body.id_token, { scope: "openid" });
    expect(await introspect(again.body.access_token)).toMatchObject({ sub: bob.id, scope: "openid" });
    const { id, token: session } = await loginByCode(emulator);
    expect(await introspect((await byIdToken(session)).body.access_token)).toMatchObject({ sub: id });
  });

  test("rejects access tokens, malformed tokens and another client's tokens", async () => {
    const { body } = await exchange(emulator.grants.authorize({ ...client, userId: bob.id }));
    for (const value of [body.access_token, `${body.id_token}x`, "x"]) {
      expect(await byIdToken(value)).toMatchObject(refused("invalid_grant"));
    }
    expect(await byIdToken(body.id_token, { client_id: "app-2" })).toMatchObject(refused("invalid_grant"));
    emulator.clients.register({ id: "app-1", redirectUris: ["https://elsewhere.example.com"] });
    expect(await byIdToken(body.id_token)).toMatchObject(refused("invalid_request"));
    bob.blocked = true;
    expect(await byIdToken(body.id_token, { redirect_uri: "" })).toMatchObject(refused("invalid_grant"));
  });
});

describe("client authentication", () => {
  const form = { grant_type: "client_credentials" };
  const secret = "s3cret+/ %é:";

  beforeEach(() => {
    emulator.clients.register({ id: "app-1", secret });
  });

  test.each<[string, Record<string, string>, Record<string, string>]>([
    ["the body", { client_secret: secret }, {}],
    ["the header", {}, basic("app-1", secret)],
    [
      "the header, encoded according to RFC 6749",
      {},
      basic("app-1", new URLSearchParams({ "": secret }).toString().slice(1)),
    ],
  ])("reads the secret from %s", async (_where, body, headers) => {
    expect((await token({ ...form, ...body }, headers)).status).toBe(200);
  });

  test.each<[string, Record<string, string>, Record<string, string>]>([
    ["no secret", {}, {}],
    ["a wrong secret", { client_secret: "x" }, {}],
    ["a wrong secret in the header", {}, basic("app-1", "x")],
    ["a bearer token", {}, { authorization: "Bearer x" }],
    ["an unreadable header", {}, { authorization: "Basic !" }],
  ])("rejects %s", async (_what, body, headers) => {
    const answer = await token({ ...form, ...body }, headers);
    expect(answer).toMatchObject(refused("invalid_client", 401));
    expect(answer.headers.get("www-authenticate")).toMatch(/^Basic realm=/);
  });

  test("rejects a request with two secrets or two client IDs", async () => {
    const twice = await token({ ...form, client_secret: secret }, basic("app-1", secret));
    expect(twice).toMatchObject(refused("invalid_request"));
    expect(await token({ ...form, client_id: "app-2" }, basic("app-1", secret))).toMatchObject(
      refused("invalid_request"),
    );
    expect(await postForm(emulator, "/oidc/token", form)).toMatchObject(refused("invalid_client", 401));
  });

  test("accepts a secret only in the registered way", async () => {
    const ways = {
      client_secret_post: () => token({ ...form, client_secret: secret }),
      client_secret_basic: () => token(form, basic("app-1", secret)),
      none: () => token({ grant_type: "refresh_token", refresh_token: "x" }),
    };
    for (const tokenEndpointAuthMethod of CLIENT_AUTH_METHODS) {
      emulator.clients.register({ id: "app-1", secret, tokenEndpointAuthMethod });
      for (const [way, send] of Object.entries(ways)) {
        const { status, body } = await send();
        const accepted = way === "none" ? refused("invalid_grant") : { status: 200 };
        expect({ tokenEndpointAuthMethod, way, status, body }).toMatchObject(
          way === tokenEndpointAuthMethod ? accepted : refused("invalid_client", 401),
        );
      }
    }
  });

  test("reads no secret of an application registered with none", async () => {
    emulator.clients.register({ id: "app-1", secret, tokenEndpointAuthMethod: "none" });
    const answer = await postForm(emulator, "/oidc/token/introspection", { client_id: "app-1", token: "x" });
    expect(answer).toMatchObject({ status: 200, body: { active: false } });
  });

  test("also applies to introspection and revocation", async () => {
    for (const path of ["introspection", "revocation"]) {
      const answer = await postForm(emulator, `/oidc/token/${path}`, { client_id: "app-1", token: "x" });
      expect(answer).toMatchObject(refused("invalid_client", 401));
    }
  });
});

describe("a token request", () => {
  test.each<[string, string, Record<string, string>]>([
    ["invalid_request", "no grant_type", {}],
    ["unsupported_grant_type", "an unknown grant type", { grant_type: "constructor" }],
    ["invalid_request", "no code", { grant_type: "authorization_code" }],
    ["invalid_scope", "a malformed scope", { grant_type: "client_credentials", client_secret: "x", scope: '"' }],
  ])("is rejected with %s for %s", async (error, _what, form) => {
    expect(await token(form)).toMatchObject(refused(error));
  });

  test("requires a form without duplicate parameters", async () => {
    const headers = { "content-type": "application/json" };
    const json = await send(emulator, "/oidc/token", { method: "POST", headers, body: "{}" });
    expect(json).toMatchObject(refused("invalid_request"));
    expect(await send(emulator, "/oidc/token", { method: "POST" })).toMatchObject(refused("invalid_request"));
    const twice = new URLSearchParams("client_id=app-1&client_id=app-1");
    const answer = await send(emulator, "/oauth/token", { method: "POST", body: twice });
    expect(answer).toMatchObject(refused("invalid_request"));
    const long = await postForm(emulator, "/oidc/token", { token: "x".repeat(200_000) });
    expect(long).toMatchObject(refused("invalid_request", 413));
  });
});
