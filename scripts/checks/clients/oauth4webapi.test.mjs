/** Checks OAuth 2.0 with oauth4webapi, and access tokens with its validator for RFC 9068. */
import assert from "node:assert/strict";
import { test } from "node:test";
import * as oauth from "oauth4webapi";
import { CLIENT_ID, openPage, REDIRECT_URI, SECRET, useEmulator } from "./protocol-stage.mjs";

const stage = useEmulator();
const INSECURE = { [oauth.allowInsecureRequests]: true };
const CLIENT = { client_id: CLIENT_ID };
const authentication = oauth.ClientSecretBasic(SECRET);

/** Reads the metadata at the URL that RFC 8414 derives from the issuer. */
async function discover(protocol) {
  const issuer = new URL(`${stage.emulator.url}/${protocol}`);
  const response = await oauth.discoveryRequest(issuer, { algorithm: "oauth2", ...INSECURE });
  return oauth.processDiscoveryResponse(issuer, response);
}

/** Signs Bob in with a code and PKCE; returns the tokens. */
async function signIn(server, scope) {
  const verifier = oauth.generateRandomCodeVerifier();
  const state = oauth.generateRandomState();
  const url = new URL(server.authorization_endpoint);
  url.search = new URLSearchParams({
    client_id: CLIENT_ID,
    redirect_uri: REDIRECT_URI,
    response_type: "code",
    scope,
    state,
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: "S256",
    login_hint: stage.bob.id,
  });
  const parameters = oauth.validateAuthResponse(server, CLIENT, await openPage(url), state);
  const response = await oauth.authorizationCodeGrantRequest(
    server,
    CLIENT,
    authentication,
    parameters,
    REDIRECT_URI,
    verifier,
    INSECURE,
  );
  return oauth.processAuthorizationCodeResponse(server, CLIENT, response);
}

test("signs in with OAuth 2.0, and reads the user", async () => {
  const server = await discover("oauth");
  const tokens = await signIn(server, "user");
  assert.equal(tokens.id_token, undefined);
  const response = await oauth.protectedResourceRequest(
    tokens.access_token,
    "GET",
    new URL(server.userinfo_endpoint),
    undefined,
    undefined,
    INSECURE,
  );
  assert.equal((await response.json()).email, "bob@example.com");
});

test("refreshes, introspects and revokes OAuth 2.0 tokens", async () => {
  const server = await discover("oauth");
  const first = await signIn(server, "user");
  const refreshed = await oauth.refreshTokenGrantRequest(server, CLIENT, authentication, first.refresh_token, INSECURE);
  const second = await oauth.processRefreshTokenResponse(server, CLIENT, refreshed);
  const introspect = async (token) =>
    oauth.processIntrospectionResponse(
      server,
      CLIENT,
      await oauth.introspectionRequest(server, CLIENT, authentication, token, INSECURE),
    );
  const { active, iss, jti } = await introspect(second.access_token);
  assert.deepEqual([active, iss, typeof jti], [true, server.issuer, "string"]);
  const revoked = await oauth.revocationRequest(server, CLIENT, authentication, first.refresh_token, INSECURE);
  await oauth.processRevocationResponse(revoked);
  assert.deepEqual(await introspect(second.access_token), { active: false });
});

for (const [protocol, scope] of [
  ["oidc", "openid"],
  ["oauth", "user"],
]) {
  test(`accepts an access token of /${protocol} as a JWT according to RFC 9068`, async () => {
    const server = await discover(protocol);
    const { access_token: token } = await signIn(server, scope);
    const request = new Request("https://api.example.com/", { headers: { authorization: `Bearer ${token}` } });
    const claims = await oauth.validateJwtAccessToken(server, request, CLIENT_ID, INSECURE);
    assert.deepEqual([claims.sub, claims.client_id, claims.scope], [stage.bob.id, CLIENT_ID, scope]);
  });
}

test("reports an error response of the authorization endpoint with its code", async () => {
  const server = await discover("oidc");
  const url = new URL(server.authorization_endpoint);
  const request = { client_id: CLIENT_ID, redirect_uri: REDIRECT_URI, response_type: "code", state: "s-1" };
  url.search = new URLSearchParams({ ...request, request: "x" });
  const location = await openPage(url);
  assert.throws(() => oauth.validateAuthResponse(server, CLIENT, location, "s-1"), { error: "request_not_supported" });
});
