import type { Scenarios } from "./scenario";

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
};
