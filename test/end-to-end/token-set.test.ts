// Uses the sources, because the emulator that other tests share does not see a fake clock.
import { type Emulator, startEmulator } from "../../emulator/src/index";
import { createWx, type FakeWx } from "../../emulator/src/wx";
import { fakeDate, pass } from "../../emulator/test/support/clock";
import type { AuthenticationClient, AuthenticationClientOptions } from "../../src/index";

const { createRealm } = require("../../scripts/realm.cjs");

const HOUR = 60 * 60;
const PHONE = "13912345678";

let emulator: Emulator;
let wx: FakeWx;

beforeAll(async () => {
  emulator = await startEmulator({ keyBits: 1024, tokenLifetime: HOUR });
});
beforeEach(() => {
  fakeDate();
  wx = createWx({ emulator });
});
afterEach(() => {
  emulator.reset();
  jest.useRealTimers();
});
afterAll(() => emulator.close());

/** Launches the mini program, with the storage that earlier launches have left. */
function launch(options: AuthenticationClientOptions = {}): AuthenticationClient {
  const { AuthenticationClient } = createRealm({ wx })("authing-wxapp-sdk");
  return new AuthenticationClient({
    appId: "app-1",
    host: emulator.url,
    extIdpConnIdentifier: "wechat-miniprogram",
    ...options,
  });
}

async function signIn(client: AuthenticationClient) {
  const detail = emulator.wechat.phoneCodeDetail({ phoneNumber: PHONE });
  return client.loginByPhone((await wx.login()).code, detail);
}

const refreshes = () => emulator.requests.list().filter(({ path }) => path === "/oidc/token").length;

describe.each(["older", "newer"] as const)("a session from a phone code, with responses in the %s shape", (shape) => {
  beforeEach(() => {
    emulator.answerShape = shape;
  });

  test("belongs to the WeChat user, who gets the phone number", async () => {
    const client = launch();
    const user = await signIn(client);
    expect(user).toMatchObject({ phone: PHONE, openid: expect.any(String), token: expect.any(String) });
    expect(client.checkLoggedIn()).toBe(user.id);
    expect(emulator.users.list()).toMatchObject([{ id: user.id, phone: PHONE }]);
    expect(client.tokenProvider.getTokenSet?.()).toMatchObject({
      access_token: user.token,
      id_token: expect.any(String),
      refresh_token: expect.any(String),
    });
  });

  test("survives a restart", async () => {
    const { id } = await signIn(launch());
    const client = launch();
    expect(client.checkLoggedIn()).toBe(id);
    expect(await client.getCurrentUser()).toMatchObject({ id, phone: PHONE });
    expect(refreshes()).toBe(0);
  });

  test("survives the expiration of the access token, even after a restart", async () => {
    const { id, token } = await signIn(launch());
    pass(2 * HOUR);
    const client = launch();
    const users = await Promise.all([client.getCurrentUser(), client.getCurrentUser()]);
    expect(users).toMatchObject([{ id }, { id }]);
    expect(refreshes()).toBe(1);
    expect(client.tokenProvider.getToken()).not.toBe(token);
  });

  test("survives a lost response to the refresh", async () => {
    const { id } = await signIn(launch());
    pass(2 * HOUR);
    emulator.faults.add({ path: "/oidc/token", loseAnswer: true, count: 1 });
    expect(await launch().getCurrentUser()).toMatchObject({ id });
    expect(refreshes()).toBe(2);
  });

  test("survives an outage during the refresh", async () => {
    const { id } = await signIn(launch());
    pass(2 * HOUR);
    emulator.faults.add({ path: "/oidc/token", drop: true, count: null });
    const onError = jest.fn();
    const client = launch({ onError, retry: false });
    expect(await client.getCurrentUser()).toBeNull();
    expect(onError).toHaveBeenCalledWith("network", expect.any(String), null);
    expect(client.checkLoggedIn()).toBe(id);
    emulator.faults.clear();
    expect(await client.getCurrentUser()).toMatchObject({ id });
  });

  test("keeps up with an application that replaces its refresh tokens", async () => {
    emulator.clients.register({ id: "app-1", rotatesRefreshTokens: true });
    const { id } = await signIn(launch());
    const first = wx.getStorageSync("_authing_token_set").refresh_token;
    for (let i = 0; i < 2; i++) {
      pass(2 * HOUR);
      expect(await launch().getCurrentUser()).toMatchObject({ id });
    }
    expect(wx.getStorageSync("_authing_token_set").refresh_token).not.toBe(first);
  });

  test("ends when the application has replaced the refresh token and the response is lost, and autoLogin resumes it", async () => {
    emulator.clients.register({ id: "app-1", rotatesRefreshTokens: true });
    const { id } = await signIn(launch());
    pass(2 * HOUR);
    emulator.faults.add({ path: "/oidc/token", loseAnswer: true, count: 1 });
    const onError = jest.fn();
    expect(await launch({ onError }).getCurrentUser()).toBeNull();
    expect(onError).toHaveBeenCalledWith(2020, expect.any(String), null);
    expect(await launch({ autoLogin: true }).getCurrentUser()).toMatchObject({ id });
  });

  test("ends at the service when the user signs out", async () => {
    const client = launch({ introspectionEndPointAuthMethod: "none" });
    const { token } = await signIn(client);
    const { refresh_token } = wx.getStorageSync("_authing_token_set");
    await client.logout();
    expect(wx.getStorageSync("_authing_token")).toBe("");
    expect(wx.getStorageSync("_authing_token_set")).toBe("");
    for (const revoked of [token as string, refresh_token]) {
      expect(await client.introspectToken(revoked)).toMatchObject({ active: false });
    }
  });

  test("ends at the service even if the user signs out during a refresh", async () => {
    emulator.clients.register({ id: "app-1", rotatesRefreshTokens: true });
    await signIn(launch());
    pass(2 * HOUR);
    const client = launch({ introspectionEndPointAuthMethod: "none" });
    const store = jest.spyOn(client.tokenProvider, "setTokenSet" as never) as jest.SpyInstance;
    const { request } = wx;
    const signedOut = new Promise((resolve) => {
      wx.request = ((options: any) => {
        const task = request(options);
        if (options.url.endsWith("/oidc/token")) resolve(client.logout());
        return task;
      }) as never;
    });
    await Promise.all([client.getCurrentUser(), signedOut]);
    expect(wx.getStorageSync("_authing_token_set")).toBe("");
    expect(store).toHaveBeenCalledTimes(1);
    const { access_token, refresh_token } = store.mock.calls[0][0];
    for (const revoked of [access_token, refresh_token]) {
      expect(await client.introspectToken(revoked)).toMatchObject({ active: false });
    }
  });

  test("ends at the service even if the response to the sign-out is lost once", async () => {
    const client = launch();
    await signIn(client);
    emulator.faults.add({ path: "/oidc/token/revocation", loseAnswer: true, count: 1 });
    await client.logout();
    expect(wx.getStorageSync("_authing_token")).toBe("");
  });
});

describe.each([
  { tokenEndPointAuthMethod: "client_secret_post", revocationEndPointAuthMethod: "client_secret_post" },
  { tokenEndPointAuthMethod: "client_secret_basic", revocationEndPointAuthMethod: "client_secret_basic" },
] as const)("an application that must authenticate itself with %j", (methods) => {
  const options = { ...methods, secret: "s3cret" };
  const PASSWORD = { connection: "PASSWORD", passwordPayload: { account: "bob", password: "passw0rd" } } as const;

  beforeEach(() => {
    emulator.clients.register({ id: "app-1", secret: options.secret });
  });

  test("keeps its session", async () => {
    const { id, token } = await signIn(launch(options));
    pass(2 * HOUR);
    const client = launch(options);
    expect(await client.getCurrentUser()).toMatchObject({ id });
    expect(refreshes()).toBe(1);
    expect(client.tokenProvider.getToken()).not.toBe(token);
  });

  test("ends its session at the service", async () => {
    const client = launch(options);
    await signIn(client);
    const { access_token, refresh_token } = wx.getStorageSync("_authing_token_set");
    await client.logout();
    expect(wx.getStorageSync("_authing_token_set")).toBe("");
    for (const revoked of [access_token, refresh_token]) {
      expect(await client.introspectToken(revoked)).toMatchObject({ active: false });
    }
  });

  test("signs in with credentials", async () => {
    await launch().registerByUsername("bob", "passw0rd");
    expect(await launch(options).signinByCredentials(PASSWORD)).toMatchObject({ access_token: expect.any(String) });
  });

  test("is rejected without the secret", async () => {
    await launch().registerByUsername("bob", "passw0rd");
    const { token } = await signIn(launch(options));
    const client = launch();
    for (const call of [() => signIn(client), () => client.signinByCredentials(PASSWORD), () => client.logout()]) {
      await expect(call()).rejects.toMatchObject({ code: 401 });
    }
    expect(client.tokenProvider.getToken()).toBe(token);
  });
});
