import { receiveCode, type Scenarios, type Stage } from "./scenario";

const PASSWORD = "密码 passw0rd";
const PHONE = "13800000000";
const EMAIL = "bob@example.com";

/** Expects that only this user has a session and that the client is signed in as this user. */
async function expectSignedIn({ client, emulator }: Stage, { id, token }: { id: string; token?: string | null }) {
  expect(emulator.sessions.list()).toMatchObject([{ userId: id, token }]);
  expect(emulator.users.findById(id)).toMatchObject({ loginsCount: 1 });
  expect((await client.checkLoginStatus())?.data?.id).toBe(id);
}

export const login: Scenarios = {
  async loginByEmail(stage) {
    const { client, emulator } = stage;
    const { id } = await emulator.users.create({ email: EMAIL, password: PASSWORD });
    await expect(client.loginByEmail(EMAIL, "wrong")).rejects.toMatchObject({ code: 2006 });
    const user = await client.loginByEmail(EMAIL, PASSWORD);
    expect(user.id).toBe(id);
    await expectSignedIn(stage, user);
  },

  async loginByUsername(stage) {
    const { client, emulator } = stage;
    await expect(client.loginByUsername("bob", PASSWORD)).rejects.toMatchObject({ code: 2004 });
    const user = await client.loginByUsername("bob", PASSWORD, { autoRegister: true });
    expect(emulator.users.list()).toMatchObject([{ id: user.id, username: "bob" }]);
    await expectSignedIn(stage, user);
  },

  async loginByPhonePassword(stage) {
    const { client, emulator } = stage;
    const { id } = await emulator.users.create({ phone: PHONE, password: PASSWORD });
    for (const code of [2006, 2006, 2006, 2000]) {
      await expect(client.loginByPhonePassword(PHONE, "wrong")).rejects.toMatchObject({ code });
    }
    const { captchaCookie } = await client.getCaptcha();
    const captchaCode = emulator.captchas.latest()?.code;
    const user = await client.loginByPhonePassword(PHONE, PASSWORD, { captchaCode, captchaCookie });
    expect(user.id).toBe(id);
    await expectSignedIn(stage, user);
  },

  async loginByPhoneCode(stage) {
    const { client, emulator } = stage;
    const code = await receiveCode(stage, PHONE, "+852");
    await expect(client.loginByPhoneCode(PHONE, code)).rejects.toMatchObject({ code: 2001 });
    const user = await client.loginByPhoneCode(PHONE, code, { phoneCountryCode: "+852" });
    expect(emulator.users.list()).toMatchObject([{ id: user.id, phone: PHONE, phoneCountryCode: "+852" }]);
    await expectSignedIn(stage, user);
  },

  async loginByEmailCode(stage) {
    const { client, emulator } = stage;
    const user = await client.loginByEmailCode(EMAIL, await receiveCode(stage, EMAIL), { clientIp: "1.2.3.4" });
    expect(emulator.users.list()).toMatchObject([{ id: user.id, email: EMAIL, lastIP: "1.2.3.4" }]);
    await expectSignedIn(stage, user);
  },

  async loginBySubAccount(stage) {
    const { client, emulator } = stage;
    const { id } = await emulator.users.create({ username: "bob-2", password: PASSWORD });
    const user = await client.loginBySubAccount("bob-2", PASSWORD, { clientIp: "1.2.3.4" });
    expect(user).toMatchObject({ id, lastIP: "1.2.3.4" });
    await expectSignedIn(stage, user);
  },

  async loginByLdap(stage) {
    const { client, emulator } = stage;
    await emulator.directories.add("ldap", { username: "bob", password: PASSWORD, name: "Bob" });
    await expect(client.loginByLdap("bob", "wrong")).rejects.toMatchObject({ code: 2006 });
    const user = await client.loginByLdap("bob", PASSWORD);
    expect(emulator.users.list()).toMatchObject([{ id: user.id, name: "Bob", identities: [{ provider: "ldap" }] }]);
    await expectSignedIn(stage, user);
  },

  async loginByAd({ createClient, emulator, wx }) {
    await emulator.directories.add("ad", { username: "bob", password: PASSWORD });
    const client = createClient({ websocketHost: emulator.url });
    await expect(client.loginByAd("eve", PASSWORD)).rejects.toMatchObject({ code: 2004 });
    const user = await client.loginByAd("bob", PASSWORD);
    expect(emulator.users.list()).toMatchObject([{ id: user.id, identities: [{ provider: "ad" }] }]);
    await expectSignedIn({ client, createClient, emulator, wx }, user);
  },

  async signinByCredentials({ client, emulator }) {
    const { id } = await emulator.users.create({ email: EMAIL, password: PASSWORD });
    const credentials = (password: string) => ({
      connection: "PASSWORD" as const,
      passwordPayload: { email: EMAIL, password },
      options: { scope: "openid profile", state: "s" },
    });
    await expect(client.signinByCredentials(credentials("wrong"))).rejects.toMatchObject({ code: 2006 });
    const tokens = await client.signinByCredentials(credentials(PASSWORD));
    expect(tokens).toMatchObject({ state: "s", token_type: "Bearer", id_token: expect.any(String) });
    expect(emulator.users.findById(id)).toMatchObject({ loginsCount: 1 });
    expect(await client.getUserInfoByAccessToken(String(tokens.access_token))).toMatchObject({ sub: id });
  },
};
