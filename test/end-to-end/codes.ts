import { receiveCode, type Scenarios } from "./scenario";

export const codes: Scenarios = {
  async sendSmsCode({ client, emulator }) {
    expect(await client.sendSmsCode("13800000000", "+852", "login")).toEqual({ code: 200, message: "发送成功" });
    const sent = { kind: "sms", to: "13800000000", phoneCountryCode: "+852", scene: "login" };
    expect(emulator.outbox.list()).toMatchObject([sent]);
    await expect(client.sendSmsCode("1")).rejects.toMatchObject({ code: 2080 });
  },

  async sendEmail({ client, emulator }) {
    expect(await client.sendEmail("bob@example.com", "LOGIN_VERIFY_CODE")).toEqual({ code: 200, message: "发送成功" });
    const sent = { kind: "email", to: "bob@example.com", scene: "LOGIN_VERIFY_CODE" };
    expect(emulator.outbox.list()).toMatchObject([sent]);
    await expect(client.sendEmail("eve@example.com", "RESET_PASSWORD")).rejects.toMatchObject({ code: 2004 });
  },

  async sendCode({ client, emulator }) {
    const confirmation = { code: 200, message: "验证码已发送" };
    const sms = { phone: "13800000000", phoneCountryCode: "+852", channel: "CHANNEL_LOGIN" } as const;
    expect(await client.sendCode(sms)).toEqual(confirmation);
    expect(await client.sendCode({ email: "bob@example.com", channel: "CHANNEL_UPDATE_EMAIL" })).toEqual(confirmation);
    expect(emulator.outbox.list()).toMatchObject([
      { kind: "sms", to: sms.phone, phoneCountryCode: "+852", scene: "CHANNEL_LOGIN" },
      { kind: "email", to: "bob@example.com", scene: "CHANNEL_UPDATE_EMAIL" },
    ]);
    const passCodePayload = {
      phone: sms.phone,
      phoneCountryCode: "+852",
      passCode: emulator.outbox.list()[0]?.code ?? "",
    };
    const signIn = client.signinByCredentials({
      connection: "PASSCODE",
      passCodePayload,
      options: { autoRegister: true },
    });
    expect((await signIn).access_token).toMatch(/./);
    await expect(client.sendCode({ phone: "1", channel: "CHANNEL_LOGIN" })).rejects.toMatchObject({ code: 2080 });
  },

  async preCheckCode({ client, emulator }) {
    const [phone, email] = ["13800000000", "bob@example.com"];
    const invalid = { isValid: false, message: "验证码验证失败" };
    const code = await receiveCode({ client, emulator }, phone, "+852");
    expect(await client.preCheckCode({ phone, phoneCountryCode: "+852", code })).toEqual({ isValid: true });
    expect(await client.preCheckCode({ phone, code })).toEqual(invalid);
    const channel = "CHANNEL_LOGIN";
    expect(await client.preCheckCode({ phone, phoneCountryCode: "+852", code, channel })).toEqual({ isValid: true });
    // The check does not use up the code.
    await client.loginByPhoneCode(phone, code, { phoneCountryCode: "+852" });
    expect(await client.preCheckCode({ phone, phoneCountryCode: "+852", code })).toEqual(invalid);

    const emailCode = await receiveCode({ client, emulator }, email);
    expect(await client.preCheckCode({ email, code: emailCode })).toEqual({ isValid: true });
    expect(await client.preCheckCode({ email, code: emailCode, channel })).toEqual({ isValid: true });
    expect(await client.preCheckCode({ email, code: "x", channel })).toEqual(invalid);
    await expect(client.preCheckCode({ phone: "phone", code })).rejects.toMatchObject({ code: 2080 });
  },

  async getCountryList({ client }) {
    const countries = await client.getCountryList();
    expect(countries.length).toBeGreaterThan(200);
    expect(countries.find(({ alpha2 }) => alpha2 === "CN")).toEqual({
      alpha2: "CN",
      alpha3: "CHN",
      phoneCountryCode: "+86",
      flag: "🇨🇳",
      name: expect.objectContaining({
        "zh-CN": { enabled: false, value: "中国" },
        "en-US": { enabled: false, value: "China" },
      }),
    });
  },
};
