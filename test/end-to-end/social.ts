import type { Scenarios } from "./scenario";

export const social: Scenarios = {
  async "social.authorize"({ client, emulator }) {
    const url = await client.social.authorize("github", { customData: { a: 1 }, uuid: "u-1" });
    expect(emulator.requests.list()).toEqual([]);
    const { origin, pathname, searchParams } = new URL(url);
    expect([origin, pathname]).toEqual([emulator.url, "/connections/social/github"]);
    expect(Object.fromEntries(searchParams)).toMatchObject({ app_id: "app-1", custom_data: '{"a":1}', uuid: "u-1" });
    const page = await fetch(url);
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining("github")]);
  },

  async "social.generateLinkExtIdpUrl"({ client, emulator }) {
    const { id, token } = await client.login();
    const params = { extIdpConnIdentifier: "github", idToken: token ?? "" };
    const { url } = await client.social.generateLinkExtIdpUrl(params);
    expect(url).toMatch(`${emulator.url}/connections/social/github?`);
    expect(await (await fetch(url)).text()).toContain(id);
    const wrong = client.social.generateLinkExtIdpUrl({ ...params, idToken: "nonsense" });
    await expect(wrong).rejects.toMatchObject({ code: 2020 });
  },

  async "social.unlinkExtIdp"({ client, emulator }) {
    const { id } = await client.login();
    await expect(client.social.unlinkExtIdp({ extIdpId: "wechat" })).rejects.toMatchObject({ code: 2217 });
    Object.assign(emulator.users.findById(id) ?? {}, { email: "bob@example.com" });
    expect(await client.social.unlinkExtIdp({ extIdpId: "wechat" })).toMatchObject({ statusCode: 200 });
    expect(emulator.users.findById(id)).toMatchObject({ identities: [], openid: null });
  },

  async "social.getIdentities"({ client, emulator }) {
    const { id } = await client.login();
    const [identity, ...others] = await client.social.getIdentities();
    expect(emulator.users.findById(id)?.identities).toMatchObject([{ openid: identity?.openid }]);
    expect(identity).toMatchObject({ identityId: expect.any(String), extIdpId: "wechat", userId: id });
    expect(identity?.originConnIds).toEqual([identity?.connectionId]);
    expect(others).toEqual([]);
  },
};
