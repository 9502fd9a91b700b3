/** Checks tokens and keys with jose, as an app's server does. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { createRemoteJWKSet, decodeProtectedHeader, jwtVerify } from "jose";
import { CLIENT_ID, rotateSigningKey, SECRET, useEmulator } from "./protocol-stage.mjs";

const stage = useEmulator();

/** Returns the tokens of a sign-in. */
async function issueTokens(protocol = "oidc") {
  const { emulator, bob } = stage;
  const code = emulator.grants.authorize({ protocol, clientId: CLIENT_ID, userId: bob.id });
  const form = { client_id: CLIENT_ID, client_secret: SECRET, grant_type: "authorization_code", code };
  const response = await fetch(`${emulator.url}/${protocol}/token`, {
    method: "POST",
    body: new URLSearchParams(form),
  });
  return response.json();
}

/** Returns the provider's keys. A new key set requests them again. */
const fetchKeys = () =>
  createRemoteJWKSet(new URL(`${stage.issuer.href}/.well-known/jwks.json`), { timeoutDuration: 60_000 });

test("verifies an ID token and an access token with the published keys", async () => {
  const { id_token: idToken, access_token: accessToken } = await issueTokens();
  const checks = { issuer: stage.issuer.href, audience: CLIENT_ID, requiredClaims: ["sub", "iat", "exp"] };
  const { payload } = await jwtVerify(idToken, fetchKeys(), { ...checks, typ: "JWT" });
  assert.equal(payload.sub, stage.bob.id);
  await jwtVerify(accessToken, fetchKeys(), { ...checks, typ: "at+jwt" });
  await assert.rejects(jwtVerify(idToken, fetchKeys(), { ...checks, typ: "at+jwt" }), {
    code: "ERR_JWT_CLAIM_VALIDATION_FAILED",
  });
});

test("verifies an access token of /oauth with the issuer of /oauth", async () => {
  const { access_token: accessToken } = await issueTokens("oauth");
  const { payload } = await jwtVerify(accessToken, fetchKeys(), { issuer: `${stage.emulator.url}/oauth` });
  assert.equal(payload.sub, stage.bob.id);
});

test("verifies tokens that the previous key signed, and rejects forged ones", async () => {
  const before = (await issueTokens()).id_token;
  await rotateSigningKey(stage);
  const after = (await issueTokens()).id_token;
  assert.notEqual(decodeProtectedHeader(before).kid, decodeProtectedHeader(after).kid);
  for (const token of [before, after]) assert.equal((await jwtVerify(token, fetchKeys())).payload.sub, stage.bob.id);
  const [header, , signature] = after.split(".");
  const forged = [header, before.split(".")[1], signature].join(".");
  await assert.rejects(jwtVerify(forged, fetchKeys()), { code: "ERR_JWS_SIGNATURE_VERIFICATION_FAILED" });
});

test("verifies an ID token and a session token with the application's secret", async () => {
  const { emulator, bob } = stage;
  emulator.clients.register({ id: CLIENT_ID, secret: SECRET, idTokenAlgorithm: "HS256" });
  const key = new TextEncoder().encode(SECRET);
  const { token } = emulator.sessions.start(bob, CLIENT_ID);
  for (const value of [(await issueTokens()).id_token, token]) {
    const { payload } = await jwtVerify(value, key, { algorithms: ["HS256"], audience: CLIENT_ID });
    assert.equal(payload.sub, bob.id);
  }
});
