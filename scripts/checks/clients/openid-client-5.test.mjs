/** Checks OpenID Connect with openid-client 5. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { custom, generators, Issuer } from "openid-client-5";
import { CLIENT_ID, openPage, REDIRECT_URI, rotateSigningKey, SECRET, useEmulator } from "./protocol-stage.mjs";

const stage = useEmulator();
// On a busy machine, creating a key can take longer than the default timeout of 3.5 seconds.
custom.setHttpOptionsDefaults({ timeout: 60_000 });

async function createClient(metadata = {}) {
  const { Client } = await Issuer.discover(stage.issuer.href);
  return new Client({
    client_id: CLIENT_ID,
    client_secret: SECRET,
    redirect_uris: [REDIRECT_URI],
    response_types: ["code"],
    ...metadata,
  });
}

/** Signs in with an authorization request; returns the tokens. */
async function signIn(client, responseType = "code") {
  const checks = {
    response_type: responseType,
    state: generators.state(),
    nonce: generators.nonce(),
    code_verifier: generators.codeVerifier(),
    max_age: 100,
  };
  const url = client.authorizationUrl({
    response_type: responseType,
    scope: "openid profile offline_access",
    prompt: "consent",
    state: checks.state,
    nonce: checks.nonce,
    max_age: checks.max_age,
    code_challenge: generators.codeChallenge(checks.code_verifier),
    code_challenge_method: "S256",
    login_hint: stage.bob.id,
  });
  const callback = await openPage(url);
  const parameters = Object.fromEntries(new URLSearchParams(callback.search || callback.hash.slice(1)));
  return client.callback(REDIRECT_URI, parameters, checks);
}

for (const method of ["client_secret_post", "client_secret_basic"]) {
  test(`signs in, reads the claims, and refreshes, introspects and revokes tokens with ${method}`, async () => {
    const client = await createClient({ token_endpoint_auth_method: method });
    const tokens = await signIn(client);
    assert.equal(tokens.claims().sub, stage.bob.id);
    assert.equal((await client.userinfo(tokens)).nickname, "Bob");
    const next = await client.refresh(tokens);
    assert.equal(next.claims().sub, stage.bob.id);
    assert.equal((await client.introspect(next.access_token)).active, true);
    await client.revoke(next.refresh_token);
    assert.equal((await client.introspect(next.access_token)).active, false);
  });
}

for (const responseType of ["code id_token", "code id_token token", "id_token token"]) {
  test(`signs in with the response type ${responseType}, and checks the hashes`, async () => {
    const client = await createClient({ response_types: [responseType] });
    const tokens = await signIn(client, responseType);
    assert.equal(tokens.claims().sub, stage.bob.id);
  });
}

test("rejects a response from another issuer", async () => {
  const client = await createClient();
  const callback = await openPage(client.authorizationUrl({ login_hint: stage.bob.id }));
  const { iss, ...parameters } = Object.fromEntries(callback.searchParams);
  assert.equal(iss, stage.issuer.href);
  await assert.rejects(
    client.callback(REDIRECT_URI, { ...parameters, iss: "https://evil.example.com" }),
    /iss mismatch/,
  );
  await assert.rejects(client.callback(REDIRECT_URI, parameters), /iss missing/);
});

test("verifies an ID token with the application's secret", async () => {
  stage.emulator.clients.register({ id: CLIENT_ID, secret: SECRET, idTokenAlgorithm: "HS256" });
  const client = await createClient({ id_token_signed_response_alg: "HS256" });
  assert.equal((await signIn(client)).claims().sub, stage.bob.id);
});

test("verifies tokens before and after a rotation of the key", async () => {
  await signIn(await createClient());
  await rotateSigningKey(stage);
  // A client that has just requested the keys does not request them again for a minute.
  assert.equal((await signIn(await createClient())).claims().sub, stage.bob.id);
});
