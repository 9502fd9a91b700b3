/** Checks OpenID Connect with openid-client 6, which validates every response. */
import assert from "node:assert/strict";
import { test } from "node:test";
import * as client from "openid-client";
import { CLIENT_ID, openPage, REDIRECT_URI, SECRET, useEmulator } from "./protocol-stage.mjs";

const stage = useEmulator();

/** Discovers the provider. */
const discover = (metadata = {}, authentication = client.ClientSecretPost(SECRET)) =>
  client.discovery(stage.issuer, CLIENT_ID, metadata, authentication, { execute: [client.allowInsecureRequests] });

/** Sends an authorization request with PKCE, state and nonce; returns what the callback needs. */
async function authorize(config, parameters = {}, cookies = new Map()) {
  const checks = {
    pkceCodeVerifier: client.randomPKCECodeVerifier(),
    expectedState: client.randomState(),
    expectedNonce: client.randomNonce(),
  };
  const url = client.buildAuthorizationUrl(config, {
    redirect_uri: REDIRECT_URI,
    scope: "openid email offline_access",
    prompt: "consent",
    code_challenge: await client.calculatePKCECodeChallenge(checks.pkceCodeVerifier),
    code_challenge_method: "S256",
    state: checks.expectedState,
    nonce: checks.expectedNonce,
    login_hint: stage.bob.id,
    ...parameters,
  });
  return { callback: await openPage(url, cookies), checks };
}

test("signs in with a code, PKCE, state, nonce and issuer, and reads the claims", async () => {
  const config = await discover();
  const { callback, checks } = await authorize(config, { max_age: "100" });
  const tokens = await client.authorizationCodeGrant(config, callback, {
    ...checks,
    maxAge: 100,
    idTokenExpected: true,
  });
  const claims = tokens.claims();
  assert.equal(claims.sub, stage.bob.id);
  const userInfo = await client.fetchUserInfo(config, tokens.access_token, claims.sub);
  assert.equal(userInfo.email, "bob@example.com");
});

test("refreshes, introspects and revokes tokens", async () => {
  const config = await discover({}, client.ClientSecretBasic(SECRET));
  const { callback, checks } = await authorize(config);
  const first = await client.authorizationCodeGrant(config, callback, checks);
  const second = await client.refreshTokenGrant(config, first.refresh_token);
  assert.equal(second.claims().sub, stage.bob.id);
  assert.equal(second.claims().nonce, undefined);
  assert.equal(second.claims().auth_time, first.claims().auth_time);
  const introspected = await client.tokenIntrospection(config, second.access_token);
  const { active, sub, iss } = introspected;
  assert.deepEqual({ active, sub, iss }, { active: true, sub: stage.bob.id, iss: stage.issuer.href });
  await client.tokenRevocation(config, first.refresh_token);
  assert.deepEqual(await client.tokenIntrospection(config, second.access_token), { active: false });
  await assert.rejects(client.refreshTokenGrant(config, second.refresh_token), { error: "invalid_grant" });
});

test("signs in with an ID token in the fragment, and with a code and an ID token", async () => {
  const implicit = await discover();
  client.useIdTokenResponseType(implicit);
  const first = await authorize(implicit, { response_type: "id_token", prompt: "login" });
  const { expectedState, expectedNonce } = first.checks;
  const claims = await client.implicitAuthentication(implicit, first.callback, expectedNonce, { expectedState });
  assert.equal(claims.sub, stage.bob.id);
  const hybrid = await discover();
  client.useCodeIdTokenResponseType(hybrid);
  const second = await authorize(hybrid, { response_type: "code id_token" });
  const tokens = await client.authorizationCodeGrant(hybrid, second.callback, second.checks);
  assert.equal(tokens.claims().sub, stage.bob.id);
});

test("signs in silently only with a session that is recent enough", async () => {
  const config = await discover();
  const silent = { prompt: "none", login_hint: "" };
  const cookies = new Map();
  const nobody = await authorize(config, silent, cookies);
  await assert.rejects(client.authorizationCodeGrant(config, nobody.callback, nobody.checks), {
    error: "login_required",
  });
  await authorize(config, {}, cookies);
  const somebody = await authorize(config, silent, cookies);
  const tokens = await client.authorizationCodeGrant(config, somebody.callback, somebody.checks);
  assert.equal(tokens.claims().sub, stage.bob.id);
  const old = await authorize(config, { ...silent, max_age: "0" }, cookies);
  await assert.rejects(client.authorizationCodeGrant(config, old.callback, old.checks), { error: "login_required" });
});

test("accepts an ID token that the application's secret signs", async () => {
  stage.emulator.clients.register({ id: CLIENT_ID, secret: SECRET, idTokenAlgorithm: "HS256" });
  const config = await discover({ id_token_signed_response_alg: "HS256", client_secret: SECRET });
  const { callback, checks } = await authorize(config);
  const tokens = await client.authorizationCodeGrant(config, callback, checks);
  assert.equal(tokens.claims().sub, stage.bob.id);
});

test("gets tokens for the application itself, and for an ID token", async () => {
  const config = await discover();
  const own = await client.clientCredentialsGrant(config, { scope: "books:read" });
  assert.equal(own.scope, "books:read");
  const wrong = await discover({}, client.ClientSecretPost("wrong"));
  await assert.rejects(client.clientCredentialsGrant(wrong), { status: 401 });
  const { callback, checks } = await authorize(config);
  const { id_token: token } = await client.authorizationCodeGrant(config, callback, checks);
  const grantType = "http://authing.cn/oidc/grant_type/authing_token";
  const exchanged = await client.genericGrantRequest(config, grantType, { token, scope: "openid" });
  assert.equal(exchanged.claims().sub, stage.bob.id);
});

test("signs out, and returns to the application", async () => {
  const config = await discover();
  const { callback, checks } = await authorize(config);
  const { id_token: hint } = await client.authorizationCodeGrant(config, callback, checks);
  const url = client.buildEndSessionUrl(config, { id_token_hint: hint, post_logout_redirect_uri: REDIRECT_URI });
  assert.equal((await openPage(url)).href, REDIRECT_URI);
  assert.deepEqual(stage.emulator.sessions.list(), []);
});
