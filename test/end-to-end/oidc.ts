import type { AuthenticationClientOptions } from "../../src/index";
import type { Scenarios, Stage } from "./scenario";

const redirectUri = "https://app.example.com/callback";
const PUBLIC: AuthenticationClientOptions = {
  redirectUri,
  tokenEndPointAuthMethod: "none",
  introspectionEndPointAuthMethod: "none",
  revocationEndPointAuthMethod: "none",
};
const SECRET: AuthenticationClientOptions = {
  redirectUri,
  secret: "s3cret+/%",
  tokenEndPointAuthMethod: "client_secret_basic",
  introspectionEndPointAuthMethod: "client_secret_basic",
  revocationEndPointAuthMethod: "client_secret_post",
};

/**
 * Creates Bob, a client with the given options, and an authorization code for that client and Bob. Returns all three.
 */
async function authorize({ emulator, createClient }: Stage, options = PUBLIC, scope = "openid email offline_access") {
  const bob = await emulator.users.create({ email: "bob@example.com" });
  const code = emulator.grants.authorize({ clientId: "app-1", userId: bob.id, redirectUri, scope });
  return { bob, code, app: createClient(options) };
}

export const oidc: Scenarios = {
  async getAccessTokenByCode(stage) {
    const { emulator, client } = stage;
    emulator.clients.register({ id: "app-1", secret: SECRET.secret, redirectUris: [redirectUri] });
    const { app, code } = await authorize(stage, SECRET);
    const tokens = await app.getAccessTokenByCode(code);
    expect(tokens).toMatchObject({ token_type: "Bearer", id_token: expect.any(String), scope: expect.any(String) });
    expect(emulator.grants.listTokens()).toMatchObject([{ kind: "access" }, { kind: "refresh" }]);
    expect(() => client.checkLoggedIn()).toThrow("请先登录！");
    await expect(app.getAccessTokenByCode(code)).rejects.toMatchObject({ code: 400, data: { error: "invalid_grant" } });
    expect(emulator.grants.list()).toEqual([]);
    const stranger = stage.createClient({ ...PUBLIC });
    await expect(stranger.getAccessTokenByCode(code)).rejects.toMatchObject({ code: 401 });
  },

  async getNewAccessTokenByRefreshToken(stage) {
    const { app, code, bob } = await authorize(stage);
    const { refresh_token: first = "" } = await app.getAccessTokenByCode(code);
    const next = await app.getNewAccessTokenByRefreshToken(first);
    expect(await app.getUserInfoByAccessToken(next.access_token)).toEqual({
      sub: bob.id,
      email: "bob@example.com",
      email_verified: false,
    });
    await expect(app.getNewAccessTokenByRefreshToken(first)).rejects.toMatchObject({
      data: { error: "invalid_grant" },
    });
    expect(stage.emulator.grants.listTokens()).toEqual([]);
  },

  async getAccessTokenByIdToken({ client, emulator }) {
    const { id, token } = await client.login();
    const options = { redirectUri, idToken: token ?? "", scope: "openid" };
    const tokens = await client.getAccessTokenByIdToken(options);
    expect(emulator.grants.list()).toMatchObject([{ clientId: "app-1", userId: id, scope: "openid" }]);
    const again = await client.getAccessTokenByIdToken({ ...options, idToken: tokens.id_token ?? "" });
    expect(await client.getUserInfoByAccessToken(again.access_token)).toEqual({ sub: id });
    await expect(client.getAccessTokenByIdToken({ ...options, idToken: "x" })).rejects.toMatchObject({ code: 400 });
  },

  async getAccessTokenByClientCredentials({ client, emulator, createClient }) {
    emulator.clients.register({ id: "key", secret: "s3cret" });
    const account = { accessKey: "key", accessSecret: "s3cret" };
    const { access_token: token } = await client.getAccessTokenByClientCredentials("books:read", account);
    expect(emulator.grants.list()).toMatchObject([{ clientId: "key", userId: null, scope: "books:read" }]);
    expect(await createClient(SECRET).introspectToken(token)).toMatchObject({ active: true, client_id: "key" });
    const wrong = client.getAccessTokenByClientCredentials("books:read", { ...account, accessSecret: "x" });
    await expect(wrong).rejects.toMatchObject({ code: 401, data: { error: "invalid_client" } });
  },

  async introspectToken(stage) {
    const { app, code, bob } = await authorize(stage);
    const { access_token: token } = await app.getAccessTokenByCode(code);
    const [stored] = stage.emulator.grants.listTokens();
    expect(await app.introspectToken(token)).toMatchObject({
      active: true,
      sub: bob.id,
      client_id: "app-1",
      exp: stored?.expiresAt,
    });
    for (const grant of stage.emulator.grants.list()) stage.emulator.grants.revoke(grant);
    expect(await app.introspectToken(token)).toEqual({ active: false });
  },

  async revokeToken(stage) {
    const { app, code } = await authorize(stage, SECRET);
    const { access_token: access, refresh_token: refresh = "" } = await app.getAccessTokenByCode(code);
    expect(await app.revokeToken(access)).toBe(true);
    expect(stage.emulator.grants.listTokens()).toMatchObject([{ kind: "refresh" }]);
    expect(await app.revokeToken(refresh)).toBe(true);
    expect(stage.emulator.grants.listTokens()).toEqual([]);
    expect(await app.revokeToken("unknown")).toBe(true);
  },

  async getUserInfoByAccessToken(stage) {
    const { app, code, bob } = await authorize(stage);
    const { access_token: token } = await app.getAccessTokenByCode(code);
    bob.emailVerified = true;
    const claims = { sub: bob.id, email: "bob@example.com", email_verified: true };
    expect(await app.getUserInfoByAccessToken(token)).toEqual(claims);
    for (const [method, tokenPlace] of [
      ["GET", "query"],
      ["GET", "header"],
      ["POST", "query"],
      ["POST", "header"],
      ["POST", "body"],
    ] as const) {
      expect(await app.getUserInfoByAccessToken(token, { method, tokenPlace })).toEqual(claims);
    }
    await expect(app.getUserInfoByAccessToken("x")).rejects.toMatchObject({ code: 401 });
  },

  async validateToken(stage) {
    const { app, code, bob } = await authorize(stage);
    const { access_token: accessToken, id_token: idToken } = await app.getAccessTokenByCode(code);
    expect(await app.validateToken({ accessToken })).toMatchObject({ sub: bob.id, aud: "app-1" });
    expect(await app.validateToken({ idToken })).toMatchObject({ sub: bob.id, email: "bob@example.com" });
    await app.revokeToken(accessToken);
    await expect(app.validateToken({ accessToken })).rejects.toMatchObject({ code: 400 });
  },
};
