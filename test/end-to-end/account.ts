import type { Scenarios } from "./scenario";

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
};
