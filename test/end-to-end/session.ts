import type { Scenarios } from "./scenario";

const LONG_AGO = 1_000_000_000;

export const session: Scenarios = {
  async login({ client, emulator }) {
    const { id, token } = await client.login();
    expect(emulator.users.list()).toMatchObject([{ id, loginsCount: 1 }]);
    expect(emulator.sessions.list()).toMatchObject([{ userId: id, token }]);
  },

  async checkLoggedIn({ client, emulator }) {
    expect(() => client.checkLoggedIn()).toThrow("请先登录！");
    const { id } = await client.login();
    const sent = emulator.requests.list().length;
    expect(client.checkLoggedIn()).toBe(id);
    expect(emulator.requests.list()).toHaveLength(sent);
  },

  async setCurrentUser({ client, emulator }) {
    const bob = await emulator.users.create({ username: "bob", nickname: "Bob" });
    const { token } = emulator.sessions.start(bob, "app-1");
    client.setCurrentUser({ id: bob.id, token });
    expect(emulator.requests.list()).toEqual([]);
    expect(await client.getCurrentUser()).toMatchObject({ id: bob.id, nickname: "Bob" });
  },

  async setToken({ client, emulator }) {
    const bob = await emulator.users.create({ username: "bob", nickname: "Bob" });
    client.setToken(emulator.sessions.start(bob, "app-1").token);
    expect(emulator.requests.list()).toEqual([]);
    expect(client.checkLoggedIn()).toBe(bob.id);
    await client.updateProfile({ nickname: "Robert" });
    expect(bob.nickname).toBe("Robert");
  },

  async checkLoginStatus({ client, emulator }) {
    expect(await client.checkLoginStatus()).toMatchObject({ status: false, code: 2020 });
    const { id, token } = await client.login();
    const [{ expiresAt: exp } = { expiresAt: LONG_AGO }] = emulator.sessions.list();
    expect(await client.checkLoginStatus()).toMatchObject({ status: true, code: 200, exp, data: { id } });
    emulator.sessions.revokeAll();
    expect(await client.checkLoginStatus(token ?? "")).toMatchObject({ status: false, code: 2206 });
  },

  async refreshToken({ client, emulator }) {
    const { id, token: previous } = await client.login();
    const { token, exp } = await client.refreshToken();
    expect(token).not.toBe(previous);
    expect(emulator.sessions.list()).toMatchObject([{ userId: id, token, expiresAt: exp }]);
    expect(await client.getCurrentUser()).toMatchObject({ id });
  },

  async logout({ client, emulator }) {
    await client.login();
    await client.logout();
    expect(emulator.sessions.list()).toEqual([]);
    expect(emulator.users.list()).toHaveLength(1);
  },

  async logoutCurrent({ client, emulator }) {
    const { id } = await client.login();
    const [bob] = emulator.users.list();
    const elsewhere = bob && emulator.sessions.start(bob, "app-1");
    await client.logoutCurrent();
    expect(emulator.sessions.list()).toEqual([elsewhere]);
    expect(elsewhere?.userId).toBe(id);
    expect(() => client.checkLoggedIn()).toThrow("请先登录！");
  },

  async onAuthStateChange({ client, emulator }) {
    const events: [string, string | undefined][] = [];
    const unsubscribe = client.onAuthStateChange((event, state) => events.push([event, state?.token]));
    const { token: first } = await client.login();
    const { token: second } = await client.refreshToken();
    expect(emulator.sessions.list()).toMatchObject([{ token: second }]);
    await client.logout();
    unsubscribe();
    await client.login();
    expect(events).toEqual([
      ["INITIAL_SESSION", undefined],
      ["SIGNED_IN", first],
      ["TOKEN_REFRESHED", second],
      ["SIGNED_OUT", undefined],
    ]);
  },

  async setLang({ client, emulator }) {
    client.setLang("en-US");
    expect(emulator.requests.list()).toEqual([]);
    await client.login();
    expect(emulator.requests.list()).toMatchObject([{ lang: "en-US" }]);
  },

  async setRequestFrom({ client, emulator }) {
    client.setRequestFrom("my-mini-program");
    expect(emulator.requests.list()).toEqual([]);
    await client.login();
    expect(emulator.requests.list()).toMatchObject([{ requestFrom: "my-mini-program" }]);
  },
};
