import { decode, type JwtPayload } from "jsonwebtoken";
import type { Emulator, User } from "../src";
import { startTestEmulator } from "./support/client";
import { fakeDate, pass } from "./support/clock";
import { CALLBACK, cookieOf, exchangeCode, open, redirectOf, requestToken } from "./support/oauth";

let emulator: Emulator;
let bob: User;

beforeAll(async () => {
  emulator = await startTestEmulator();
});
beforeEach(async () => {
  emulator.reset();
  bob = await emulator.users.create({ email: "bob@example.com" });
});
afterEach(() => jest.useRealTimers());
afterAll(() => emulator.close());

const REQUEST = { client_id: "app-1", redirect_uri: CALLBACK, response_type: "code", scope: "openid" };

/** Sends an authorization request; returns the parameters for the app and the cookie of the service's pages. */
async function authorize(query: Record<string, string> = {}, cookie = "") {
  const answer = await open(emulator, "/oidc/auth", { ...REQUEST, ...query }, { cookie });
  return { parameters: redirectOf(answer).parameters, cookie: cookieOf(answer) };
}

/** Exchanges a code; returns the tokens and the claims of the ID token. */
async function exchange(code = "") {
  const { body } = await exchangeCode(emulator, code, { redirect_uri: CALLBACK });
  return { tokens: body, claims: decode(body.id_token) as JwtPayload };
}

const secondsNow = () => Math.floor(Date.now() / 1000);

describe("auth_time", () => {
  test("is the time at which the user signed in, including for later requests, refreshes and exchanges", async () => {
    fakeDate();
    const signedInAt = secondsNow();
    const { cookie } = await authorize({ login_hint: bob.id });
    pass(100);
    const query = { prompt: "consent", scope: "openid offline_access", nonce: "n-1" };
    const { tokens, claims } = await exchange((await authorize(query, cookie)).parameters.code);
    expect(claims).toMatchObject({ auth_time: signedInAt, iat: signedInAt + 100, nonce: "n-1" });
    pass(100);
    const form = { grant_type: "refresh_token", refresh_token: tokens.refresh_token };
    const { body: refreshed } = await requestToken(emulator, form);
    const { nonce, at_hash: _, ...rest } = decode(refreshed.id_token) as JwtPayload;
    expect(rest).toMatchObject({ auth_time: signedInAt, iat: signedInAt + 200, sub: bob.id, sid: claims.sid });
    expect(nonce).toBeUndefined();
    const exchanged = await requestToken(emulator, {
      grant_type: "http://authing.cn/oidc/grant_type/authing_token",
      token: refreshed.id_token,
      scope: "openid",
    });
    expect(decode(exchanged.body.id_token)).toMatchObject({ auth_time: signedInAt });
  });
});

describe("max_age", () => {
  test("signs the user in again if the sign-in is older", async () => {
    fakeDate();
    const { cookie } = await authorize({ login_hint: bob.id });
    pass(60);
    const recent = await exchange((await authorize({ max_age: "60" }, cookie)).parameters.code);
    expect(recent.claims).toMatchObject({ sub: bob.id, auth_time: secondsNow() - 60 });
    pass(1);
    const old = await exchange((await authorize({ max_age: "60" }, cookie)).parameters.code);
    expect(old.claims).toMatchObject({ sub: bob.id, auth_time: secondsNow() });
    expect(emulator.sessions.list()).toHaveLength(2);
  });

  test("with prompt=none, redirects with login_required if the sign-in is older", async () => {
    fakeDate();
    const { cookie } = await authorize({ login_hint: bob.id });
    pass(61);
    const silent = async (maxAge: string) => (await authorize({ prompt: "none", max_age: maxAge }, cookie)).parameters;
    expect(await silent("61")).toHaveProperty("code");
    expect(await silent("60")).toMatchObject({ error: "login_required" });
    expect(await silent("0")).toMatchObject({ error: "login_required" });
  });
});

describe("prompt", () => {
  test("login signs the same user in again", async () => {
    const { cookie } = await authorize({ login_hint: bob.id });
    const { claims } = await exchange((await authorize({ prompt: "login" }, cookie)).parameters.code);
    expect(claims.sub).toBe(bob.id);
    expect(emulator.sessions.list().map(({ userId }) => userId)).toEqual([bob.id, bob.id]);
  });

  test("none redirects with login_required if the hints name a user other than the session's", async () => {
    const carol = await emulator.users.create({ username: "carol" });
    const { cookie, parameters } = await authorize({ login_hint: bob.id });
    const { tokens } = await exchange(parameters.code);
    const { parameters: other } = await authorize({ login_hint: carol.id });
    const { tokens: foreign } = await exchange(other.code);
    const silent = async (query: Record<string, string>) =>
      (await authorize({ prompt: "none", ...query }, cookie)).parameters;
    expect(await silent({ login_hint: "bob@example.com", id_token_hint: tokens.id_token })).toHaveProperty("code");
    expect(await silent({ login_hint: "carol" })).toMatchObject({ error: "login_required" });
    expect(await silent({ id_token_hint: foreign.id_token })).toMatchObject({ error: "login_required" });
  });

  test("none does not authorize a request for a locked user", async () => {
    const { cookie } = await authorize({ login_hint: bob.id });
    bob.blocked = true;
    for (const prompt of ["none", "consent"]) {
      expect((await authorize({ prompt }, cookie)).parameters).toMatchObject({ error: "access_denied" });
    }
    expect(emulator.grants.list()).toHaveLength(1);
  });
});

describe("id_token_hint", () => {
  test("names the user who signs in, even if the ID token has expired", async () => {
    fakeDate();
    const { tokens } = await exchange((await authorize({ login_hint: bob.id })).parameters.code);
    pass(15 * 24 * 60 * 60);
    const { parameters } = await authorize({ id_token_hint: tokens.id_token });
    expect((await exchange(parameters.code)).claims.sub).toBe(bob.id);
  });

  test("redirects with login_required if login_hint names another user", async () => {
    await emulator.users.create({ username: "carol" });
    const { tokens } = await exchange((await authorize({ login_hint: bob.id })).parameters.code);
    const { parameters } = await authorize({ id_token_hint: tokens.id_token, login_hint: "carol" });
    expect(parameters).toMatchObject({ error: "login_required" });
  });
});
