import { createHash } from "node:crypto";
import { decode } from "jsonwebtoken";
import type { Emulator, User } from "../src";
import { post, send, startTestEmulator } from "./support/client";
import { CALLBACK, CHALLENGE, cookieOf, exchangeCode, open, postForm, redirectOf, VERIFIER } from "./support/oauth";

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

const REQUEST = { client_id: "app-1", redirect_uri: CALLBACK, response_type: "code", scope: "openid", state: "s-1" };
const authorize = (query: Record<string, string> = {}, headers: Record<string, string> = {}) =>
  open(emulator, "/oidc/auth", { ...REQUEST, ...query }, headers);
const exchange = async (code = "", form: Record<string, string> = {}) =>
  (await exchangeCode(emulator, code, { redirect_uri: CALLBACK, ...form })).body;

describe("the authorization endpoint", () => {
  test("signs in the default user, and redirects with a code and the state", async () => {
    const login = await post(emulator, "/connections/social/wechat-miniprogram/auth", { code: "any" });
    emulator.sessions.revokeAll();
    const answer = await authorize({ redirect_uri: `${CALLBACK}?a=b` });
    expect(answer.status).toBe(303);
    const { to, parameters } = redirectOf(answer);
    expect({ to, parameters }).toEqual({
      to: CALLBACK,
      parameters: { a: "b", code: expect.any(String), state: "s-1", iss: `${emulator.url}/oidc` },
    });
    expect(emulator.sessions.list()).toMatchObject([{ appId: "app-1" }]);
    const { id_token: idToken } = await exchange(parameters.code, { redirect_uri: `${CALLBACK}?a=b` });
    const [session] = emulator.sessions.list();
    expect(decode(idToken)).toMatchObject({ sub: login.body.data.id, aud: "app-1", sid: session?.id });
  });

  test("signs in the user that login_hint identifies, and keeps the session of a signed-in user", async () => {
    const first = await authorize({ login_hint: "bob@example.com" });
    expect(emulator.sessions.list()).toMatchObject([{ userId: bob.id }]);
    const cookie = cookieOf(first);
    await authorize({ prompt: "none" }, { cookie: `a=b; ${cookie}` });
    await authorize({ login_hint: bob.id }, { cookie });
    expect(emulator.sessions.list()).toHaveLength(1);
    await authorize({ prompt: "login", login_hint: "13800000001" }, { cookie });
    expect(emulator.sessions.list().map(({ userId }) => userId)).toEqual([bob.id, bob.id]);
    const carol = await emulator.users.create({ username: "carol" });
    await authorize({ login_hint: "carol" }, { cookie });
    expect(emulator.sessions.list().at(-1)?.userId).toBe(carol.id);
  });

  test("binds the code to the PKCE challenge", async () => {
    const challenge = { code_challenge: CHALLENGE, code_challenge_method: "S256" };
    const { code } = redirectOf(await authorize(challenge)).parameters;
    expect(await exchange(code, { code_verifier: CHALLENGE })).toMatchObject({ error: "invalid_grant" });
    expect(await exchange(code, { code_verifier: VERIFIER })).toHaveProperty("access_token");
  });

  test("requires consent for offline access, except with OAuth 2.0", async () => {
    const scope = "openid offline_access";
    const silent = await exchange(redirectOf(await authorize({ scope })).parameters.code);
    expect(silent).toMatchObject({ scope: "openid" });
    expect(silent).not.toHaveProperty("refresh_token");
    const asked = await exchange(redirectOf(await authorize({ scope, prompt: "consent" })).parameters.code);
    expect(asked).toMatchObject({ scope, refresh_token: expect.any(String) });
    const { scope: _, ...request } = REQUEST;
    const { code = "" } = redirectOf(await open(emulator, "/oauth/auth", request)).parameters;
    const form = { client_id: "app-1", redirect_uri: CALLBACK, grant_type: "authorization_code", code };
    expect((await postForm(emulator, "/oauth/token", form)).body).toMatchObject({ refresh_token: expect.any(String) });
  });

  test("returns the code and tokens in the fragment, with their hashes in the ID token", async () => {
    const answer = await authorize({ response_type: "code id_token token", nonce: "n-1" });
    expect(answer.headers.get("location")).toMatch(`${CALLBACK}#`);
    const { code = "", access_token: accessToken = "", id_token: idToken = "" } = redirectOf(answer).parameters;
    const half = (text: string) => createHash("sha256").update(text).digest().subarray(0, 16).toString("base64url");
    expect(decode(idToken)).toMatchObject({ nonce: "n-1", at_hash: half(accessToken), c_hash: half(code) });
    expect((await send(emulator, `/oidc/me?access_token=${accessToken}`)).status).toBe(200);
  });

  test("returns the result in an HTML form with escaped values", async () => {
    const answer = await authorize({ response_mode: "form_post", state: '"><script>' });
    expect(answer.status).toBe(200);
    expect(answer.body).toContain(`action="${CALLBACK}"`);
    expect(answer.body).toMatch(/name="code" value="[\w-]+"/);
    expect(answer.body).not.toContain('"><script>"');
    expect(answer.body).toContain("&#34;&#62;&#60;script&#62;");
  });

  test("accepts POST requests", async () => {
    const answer = await send(emulator, "/oidc/auth", {
      method: "POST",
      body: new URLSearchParams(REQUEST),
      redirect: "manual",
    });
    expect(redirectOf(answer).parameters).toMatchObject({ code: expect.any(String) });
  });

  test.each<[string, string, Record<string, string>]>([
    ["unsupported_response_type", "an unknown response type", { response_type: "code x" }],
    ["invalid_request", "no response type", { response_type: "" }],
    ["invalid_request", "an unknown challenge method", { code_challenge: CHALLENGE, code_challenge_method: "s256" }],
    ["invalid_request", "a short challenge", { code_challenge: "x" }],
    ["invalid_request", "a method without a challenge", { code_challenge_method: "S256" }],
    ["invalid_request", "tokens in the query", { response_type: "token", response_mode: "query" }],
    ["invalid_request", "an ID token without nonce", { response_type: "id_token" }],
    ["invalid_scope", "an ID token without openid", { response_type: "id_token", nonce: "n", scope: "email" }],
    ["invalid_request", "prompt=none with another value", { prompt: "none login" }],
    ["invalid_request", "an unknown prompt", { prompt: "create" }],
    ["invalid_request", "a max_age that is not a number", { max_age: "-1" }],
    ["invalid_request", "an id_token_hint that is not an ID token", { id_token_hint: "x" }],
    ["request_not_supported", "a request object", { request: "x" }],
    ["request_uri_not_supported", "the URI of a request object", { request_uri: "https://app.example.com/request" }],
    ["registration_not_supported", "a registration", { registration: "{}" }],
    ["invalid_scope", "a malformed scope", { scope: "a  b" }],
    ["login_required", "no signed-in user", { prompt: "none" }],
    ["login_required", "an unknown user with prompt=none", { prompt: "none", login_hint: "nobody" }],
    ["access_denied", "an unknown user", { login_hint: "nobody" }],
  ])("redirects with %s for %s", async (error, _what, query) => {
    const answer = await authorize(query);
    expect(answer.status).toBe(303);
    const { to, parameters } = redirectOf(answer);
    expect({ to, parameters }).toEqual({
      to: CALLBACK,
      parameters: { error, error_description: expect.any(String), state: "s-1", iss: `${emulator.url}/oidc` },
    });
    expect(emulator.grants.list()).toEqual([]);
  });

  test("rejects a locked user", async () => {
    bob.blocked = true;
    const { parameters } = redirectOf(await authorize({ login_hint: "bob@example.com" }));
    expect(parameters).toMatchObject({ error: "access_denied" });
    expect(emulator.sessions.list()).toEqual([]);
  });

  test.each<[string, Record<string, string>]>([
    ["no client", { client_id: "" }],
    ["no redirect URI", { redirect_uri: "" }],
    ["a relative redirect URI", { redirect_uri: "/callback" }],
    ["a redirect URI with a fragment", { redirect_uri: `${CALLBACK}#x` }],
    ["a script", { redirect_uri: "javascript:alert(1)" }],
  ])("does not redirect for %s", async (_what, query) => {
    const answer = await authorize(query);
    expect(answer).toMatchObject({ status: 400, body: { error: "invalid_request" } });
    expect(answer.headers.get("location")).toBeNull();
  });

  test("redirects only to the registered URIs of a client", async () => {
    emulator.clients.register({ id: "app-1", redirectUris: [CALLBACK] });
    expect((await authorize()).status).toBe(303);
    expect((await authorize({ redirect_uri: `${CALLBACK}/x` })).status).toBe(400);
  });

  test("requires redirect_uri under /oidc, but under /oauth only if the client has not registered exactly one", async () => {
    const { redirect_uri: _, ...request } = REQUEST;
    const authorizeAt = (protocol: string) => open(emulator, `/${protocol}/auth`, { ...request, scope: "" });
    expect(await authorizeAt("oauth")).toMatchObject({ status: 400, body: { error: "invalid_request" } });
    emulator.clients.register({ id: "app-1", redirectUris: [CALLBACK] });
    expect(await authorizeAt("oidc")).toMatchObject({ status: 400, body: { error: "invalid_request" } });
    const answer = redirectOf(await authorizeAt("oauth"));
    expect(answer).toMatchObject({ to: CALLBACK, parameters: { iss: `${emulator.url}/oauth` } });
    // A token request must repeat only a redirect_uri that the authorization request contained.
    const form = { client_id: "app-1", grant_type: "authorization_code", code: answer.parameters.code ?? "" };
    expect((await postForm(emulator, "/oauth/token", form)).status).toBe(200);
    emulator.clients.register({ id: "app-1", redirectUris: [CALLBACK, `${CALLBACK}/2`] });
    expect((await authorizeAt("oauth")).status).toBe(400);
  });

  test("redirects if a parameter is repeated, except for the client ID and the redirect URI", async () => {
    const authorizeTwice = (name: string) =>
      send(emulator, `/oidc/auth?${new URLSearchParams(REQUEST)}&${name}=x`, { redirect: "manual" });
    for (const name of ["scope", "state", "response_type"]) {
      const { to, parameters } = redirectOf(await authorizeTwice(name));
      expect({ to, parameters }).toMatchObject({ to: CALLBACK, parameters: { error: "invalid_request" } });
      expect(parameters.state).toBe(name === "state" ? undefined : "s-1");
    }
    for (const name of ["client_id", "redirect_uri"]) {
      expect(await authorizeTwice(name)).toMatchObject({ status: 400, body: { error: "invalid_request" } });
    }
  });
});
