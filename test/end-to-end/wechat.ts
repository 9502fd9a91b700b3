import type { Scenarios } from "./scenario";

/** Identity source of the emulator's mini program. */
const IDENTITY_SOURCE = { extIdpConnIdentifier: "wechat-miniprogram" };

const PHONE = { countryCode: "86", phoneNumber: "13912345678", purePhoneNumber: "13912345678" };

export const wechat: Scenarios = {
  async loginByCode({ client, emulator, wx }) {
    const profile = { nickName: "小明", avatarUrl: "https://example.com/ming.png", gender: 1 };
    const { code } = await wx.login();
    const { id, token } = await client.loginByCode(code, emulator.wechat.encrypt(profile));
    expect(emulator.users.findById(id)).toMatchObject({
      nickname: "小明",
      photo: profile.avatarUrl,
      gender: "M",
      loginsCount: 1,
    });
    expect(emulator.sessions.list()).toMatchObject([{ userId: id, token }]);
    await expect(client.loginByCode(code)).rejects.toMatchObject({ code: 40163 });
  },

  async loginByPhone({ client, emulator, wx }) {
    const holder = await emulator.users.create({ phone: PHONE.purePhoneNumber, nickname: "Holder" });
    const { code } = await wx.login();
    const { id, token } = await client.loginByPhone(code, emulator.wechat.encrypt(PHONE));
    expect(id).toBe(holder.id);
    expect(holder).toMatchObject({ phoneVerified: true, openid: expect.any(String), loginsCount: 1 });
    expect(emulator.sessions.list()).toMatchObject([{ userId: id, token }]);
    expect(emulator.warnings.list()).toEqual([]);
  },

  async bindWechatPhone({ createClient, emulator }) {
    const client = createClient(IDENTITY_SOURCE);
    const { id } = await client.login();
    const detail = emulator.wechat.phoneCodeDetail({ phoneNumber: PHONE.purePhoneNumber });
    expect(await client.bindWechatPhone(detail)).toMatchObject(PHONE);
    expect(emulator.users.findById(id)).toMatchObject({ phone: PHONE.purePhoneNumber, phoneVerified: true });
    expect(await client.getCurrentUser()).toMatchObject({ id, phone: PHONE.purePhoneNumber });
    await expect(client.bindWechatPhone(detail)).rejects.toMatchObject({ code: 40163 });
  },

  async decryptWechatMiniProgramData({ createClient, emulator, wx }) {
    const client = createClient(IDENTITY_SOURCE);
    const { code } = await wx.login();
    const { stepInfoList } = await client.decryptWechatMiniProgramData({ code, ...emulator.wechat.runData() });
    expect(stepInfoList).toHaveLength(31);
    const group = { code: (await wx.login()).code, ...emulator.wechat.encrypt({ openGId: "group-1" }) };
    expect(await client.decryptWechatMiniProgramData(group)).toMatchObject({ openGId: "group-1" });
    await expect(client.decryptWechatMiniProgramData(group)).rejects.toMatchObject({ code: 40163 });
  },

  async getApplicationEnabledExtIdps({ client }) {
    expect(await client.getApplicationEnabledExtIdps()).toMatchObject([
      { identifier: IDENTITY_SOURCE.extIdpConnIdentifier, extIdpType: "social" },
    ]);
  },

  async getPhone({ client, createClient, emulator }) {
    const { iv, encryptedData } = emulator.wechat.encrypt(PHONE, "ann");
    expect(await client.getPhone("openid:ann", iv, encryptedData)).toEqual({
      ...PHONE,
      openid: "ann",
      unionid: "unionid-of-ann",
    });
    const detail = emulator.wechat.phoneCodeDetail({ phoneNumber: PHONE.purePhoneNumber });
    expect(await createClient(IDENTITY_SOURCE).getPhone("code", detail)).toMatchObject(PHONE);
    expect(emulator.users.list()).toEqual([]);
    expect(emulator.sessions.list()).toEqual([]);
  },

  async bindWechat({ client, emulator, wx }) {
    const bob = await emulator.users.create({ username: "bob", password: "passw0rd" });
    await client.loginByUsername("bob", "passw0rd");
    const profile = emulator.wechat.encrypt({ nickName: "小明" });
    expect(await client.bindWechat(profile)).toEqual({ code: 200, message: "绑定成功" });
    expect(bob).toMatchObject({ nickname: "小明", openid: expect.any(String), identities: [{ provider: "wechat" }] });
    expect(await client.getCurrentUser()).toMatchObject({ id: bob.id, openid: bob.openid });
    expect(wx.getStorageSync("_authing_user")).toMatchObject({ openid: bob.openid });
    expect((await client.login()).id).toBe(bob.id);

    // The WeChat account belongs to Bob until he unbinds it.
    const eve = await emulator.users.create({ username: "eve", password: "passw0rd" });
    await client.loginByUsername("eve", "passw0rd");
    await expect(client.bindWechat()).rejects.toMatchObject({ kind: "service", code: 409 });
    await client.login();
    const [identity] = await client.social.getIdentities();
    await client.social.unlinkExtIdp({ extIdpId: identity?.extIdpId ?? "" });
    await client.loginByUsername("eve", "passw0rd");
    await client.bindWechat({ code: (await wx.login()).code });
    expect((await client.login()).id).toBe(eve.id);
  },
};
