import { receiveCode, type Scenarios } from "./scenario";

export const account: Scenarios = {
  async isUserExists({ client, emulator }) {
    await emulator.users.create({ email: "bob@example.com", username: "bob" });
    expect(await client.isUserExists({ email: "bob@example.com", username: "bob" })).toBe(true);
    expect(await client.isUserExists({ email: "bob@example.com", username: "eve" })).toBe(false);
  },

  async linkAccount({ client, emulator, wx }) {
    const { token: secondaryUserToken } = await client.login();
    const bob = await emulator.users.create({ username: "bob", password: "passw0rd" });
    const { token: primaryUserToken } = await client.loginByUsername("bob", "passw0rd");
    const tokens = { primaryUserToken: String(primaryUserToken), secondaryUserToken: String(secondaryUserToken) };
    expect(await client.linkAccount(tokens)).toEqual({ code: 200, message: "绑定成功" });
    expect(emulator.users.list()).toEqual([bob]);
    expect((await client.loginByCode((await wx.login()).code)).id).toBe(bob.id);
  },

  async unLinkAccount({ client, emulator }) {
    const { id, token } = await client.login();
    const link = { primaryUserToken: String(token), provider: "wechat" };
    await expect(client.unLinkAccount(link)).rejects.toMatchObject({ code: 2217 });
    Object.assign(emulator.users.findById(id) ?? {}, { email: "bob@example.com" });
    expect(await client.unLinkAccount(link)).toEqual({ code: 200, message: "解绑成功" });
    expect(emulator.users.findById(id)).toMatchObject({ openid: null, identities: [] });
  },

  async deleteAccount({ client, emulator, wx }) {
    // Deletes the account without a proof. Every token of the user becomes invalid, and WeChat signs in a new user.
    const { id, token } = await client.login();
    const elsewhere = await client.login();
    const { access_token: accessToken } = await client.getAccessTokenByIdToken({
      redirectUri: "https://example.com",
      idToken: token ?? "",
    });
    const watched: string[] = [];
    client.onAuthStateChange((event) => watched.push(event));
    await client.deleteAccount();
    expect(emulator.users.list()).toEqual([]);
    expect(emulator.sessions.list()).toEqual([]);
    expect(emulator.grants.list()).toEqual([]);
    expect([wx.getStorageSync("_authing_token"), wx.getStorageSync("_authing_user")]).toEqual(["", ""]);
    for (const dead of [token, elsewhere.token]) {
      expect(await client.checkLoginStatus(dead ?? "")).toMatchObject({ status: false, code: 2206 });
    }
    await expect(client.getUserInfoByAccessToken(accessToken)).rejects.toMatchObject({ kind: "http" });
    client.setToken(token ?? "");
    await expect(client.social.getIdentities()).rejects.toMatchObject({ code: 2020 });
    await expect(client.deleteAccount()).rejects.toMatchObject({ code: 2206 });
    await client.logout({ scope: "local" });
    const reborn = await client.login();
    expect(reborn).toMatchObject({ newlyCreated: true, loginsCount: 1 });
    expect(reborn.id).not.toBe(id);
    await client.deleteAccount();
    expect(watched.filter((event) => event === "SIGNED_OUT")).toHaveLength(3);

    // Deletes the account with a code that was sent for the deletion.
    const [phone, email] = ["13900000001", "bob@example.com"];
    await client.loginByPhoneCode(phone, await receiveCode({ client, emulator }, phone));
    const general = await receiveCode({ client, emulator }, phone);
    await expect(client.deleteAccount({ phone, code: general })).rejects.toMatchObject({ code: 2001 });
    expect(client.checkLoggedIn()).toBe(emulator.users.list()[0]?.id);
    await client.sendCode({ phone, channel: "CHANNEL_DELETE_ACCOUNT" });
    await client.deleteAccount({ phone, code: emulator.outbox.latest(phone)?.code ?? "" });
    expect(await client.isUserExists({ phone })).toBe(false);
    await client.loginByEmailCode(email, await receiveCode({ client, emulator }, email));
    await client.sendCode({ email, channel: "CHANNEL_DELETE_ACCOUNT" });
    await client.deleteAccount({ email, code: emulator.outbox.latest(email)?.code ?? "" });
    expect(await client.isUserExists({ email })).toBe(false);
    expect(emulator.users.list()).toEqual([]);

    // Deletes the account with a password.
    const eve = await emulator.users.create({ username: "eve", password: "passw0rd" });
    await emulator.users.create({ username: "bob", password: "passw0rd" });
    await client.loginByUsername("bob", "passw0rd");
    await expect(client.deleteAccount({ password: "wrong" })).rejects.toMatchObject({ code: 2006 });
    await client.deleteAccount({ password: "passw0rd" });
    expect(emulator.users.list()).toEqual([eve]);
    expect(() => client.checkLoggedIn()).toThrow(expect.objectContaining({ kind: "unauthenticated" }));
  },
};
