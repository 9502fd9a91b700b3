import { receiveCode, type Scenarios } from "./scenario";

const OLD = "passw0rd";
const NEW = "n3w-passw0rd";
const PHONE = "13800000000";
const EMAIL = "bob@example.com";

export const password: Scenarios = {
  async updatePassword({ client, emulator }) {
    const bob = await emulator.users.create({ email: EMAIL, password: OLD });
    await client.loginByEmail(EMAIL, OLD);
    await expect(client.updatePassword(NEW)).rejects.toMatchObject({ code: 2201 });
    await expect(client.updatePassword(NEW, "wrong")).rejects.toMatchObject({ code: 2203 });
    expect((await client.updatePassword(NEW, OLD)).id).toBe(bob.id);
    expect(await emulator.users.hasPassword(bob, NEW)).toBe(true);
    expect((await client.checkLoginStatus())?.status).toBe(true);
  },

  async resetPasswordByPhoneCode({ client, emulator }) {
    const bob = await emulator.users.create({ phone: PHONE, phoneCountryCode: "+852", password: OLD });
    const code = await receiveCode({ client, emulator }, PHONE, "+852");
    expect(await client.resetPasswordByPhoneCode(PHONE, code, NEW, "+852")).toMatchObject({ code: 200 });
    expect(await emulator.users.hasPassword(bob, NEW)).toBe(true);
    await expect(client.resetPasswordByPhoneCode(PHONE, code, OLD, "+852")).rejects.toMatchObject({ code: 2001 });
  },

  async resetPasswordByEmailCode({ client, emulator }) {
    const bob = await emulator.users.create({ email: EMAIL, password: OLD });
    await client.sendEmail(EMAIL, "RESET_PASSWORD");
    const code = emulator.outbox.latest(EMAIL)?.code ?? "";
    expect(await client.resetPasswordByEmailCode(EMAIL, code, NEW)).toMatchObject({ code: 200 });
    expect(await emulator.users.hasPassword(bob, NEW)).toBe(true);
    await expect(client.resetPasswordByEmailCode(EMAIL, code, OLD)).rejects.toMatchObject({ code: 2001 });
  },

  async resetPasswordByFirstLoginToken({ client, emulator }) {
    const bob = await emulator.users.create({ email: EMAIL, password: OLD });
    emulator.passwordResets.demand(bob, "firstLogin");
    const error = await client.loginByEmail(EMAIL, OLD).catch((reason) => reason);
    expect(error).toMatchObject({ code: 1639, data: { token: expect.any(String) } });
    const { token } = error.data;
    expect(await client.resetPasswordByFirstLoginToken({ token, password: NEW })).toMatchObject({ code: 200 });
    expect((await client.loginByEmail(EMAIL, NEW)).id).toBe(bob.id);
  },

  async resetPasswordByForceResetToken({ client, emulator }) {
    const bob = await emulator.users.create({ email: EMAIL, password: OLD });
    emulator.passwordResets.demand(bob, "forced");
    const error = await client.loginByEmail(EMAIL, OLD).catch((reason) => reason);
    expect(error).toMatchObject({ code: 2058, data: { token: expect.any(String) } });
    const reset = { token: error.data.token, oldPassword: OLD, newPassword: NEW };
    await expect(client.resetPasswordByForceResetToken({ ...reset, oldPassword: "wrong" })).rejects.toMatchObject({
      code: 2203,
    });
    expect(await client.resetPasswordByForceResetToken(reset)).toMatchObject({ code: 200 });
    expect(emulator.passwordResets.reasonOf(bob)).toBeUndefined();
    expect((await client.loginByEmail(EMAIL, NEW)).id).toBe(bob.id);
  },

  async checkPasswordStrength({ client }) {
    expect(await client.checkPasswordStrength("123456")).toMatchObject({ valid: true });
    expect(await client.checkPasswordStrength("12345")).toEqual({ valid: false, message: "密码长度不能小于 6 位" });
  },

  async computedPasswordSecurityLevel({ client, emulator }) {
    const levels = ["123456", "passw0rd", "Passw0rd-Passw0rd"].map((text) =>
      client.computedPasswordSecurityLevel(text),
    );
    expect(levels).toEqual([1, 2, 3]);
    expect(emulator.requests.list()).toEqual([]);
  },

  async getSecurityLevel({ client, emulator }) {
    await emulator.users.create({ email: EMAIL, phone: PHONE, password: OLD });
    await client.loginByEmail(EMAIL, OLD);
    const level = { email: true, mfa: false, password: true, phone: true, passwordSecurityLevel: 2, score: 80 };
    expect(await client.getSecurityLevel()).toEqual(level);
  },
};
