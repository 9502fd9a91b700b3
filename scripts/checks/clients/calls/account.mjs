/** Calls that register, change and link accounts. */

import { settle } from "../outcome.mjs";
import { logIn, PASSWORD, PHONE, receiveCode, signInByWechat } from "./stage.mjs";

const NEW_PASSWORD = "n3w-passw0rd";
const NEW_EMAIL = "new@example.com";
const NEW_PHONE = "13900000000";

export const account = {
  registerByEmail: ({ client }) =>
    client.registerByEmail(NEW_EMAIL, PASSWORD, { nickname: "New" }, { forceLogin: true }),
  async registerByEmailCode(stage) {
    const code = await receiveCode(stage, NEW_EMAIL);
    return stage.client.registerByEmailCode(NEW_EMAIL, code, { nickname: "New" });
  },
  registerByUsername: ({ client }) => client.registerByUsername("new", PASSWORD),
  async registerByPhoneCode(stage) {
    const code = await receiveCode(stage, NEW_PHONE);
    return stage.client.registerByPhoneCode(NEW_PHONE, code, PASSWORD);
  },
  async isUserExists({ client }) {
    return [await client.isUserExists({ username: "bob" }), await client.isUserExists({ email: "eve@example.com" })];
  },
  async updateProfile(stage) {
    await logIn(stage);
    return stage.client.updateProfile({ nickname: "Robert" });
  },
  async updatePassword(stage) {
    await logIn(stage);
    const wrong = await settle(() => stage.client.updatePassword(NEW_PASSWORD, "wrong"));
    return [wrong, await stage.client.updatePassword(NEW_PASSWORD, PASSWORD)];
  },
  async updatePhone(stage) {
    await logIn(stage);
    const codes = [await receiveCode(stage, NEW_PHONE), await receiveCode(stage, PHONE)];
    return stage.client.updatePhone(NEW_PHONE, codes[0], PHONE, codes[1]);
  },
  async updateEmail(stage) {
    await logIn(stage);
    const codes = [await receiveCode(stage, NEW_EMAIL), await receiveCode(stage, "bob@example.com")];
    return stage.client.updateEmail(NEW_EMAIL, codes[0], "bob@example.com", codes[1]);
  },
  async bindPhone(stage) {
    stage.bob.phone = null;
    await logIn(stage);
    return stage.client.bindPhone(NEW_PHONE, await receiveCode(stage, NEW_PHONE));
  },
  async unbindPhone(stage) {
    await logIn(stage);
    return stage.client.unbindPhone();
  },
  async bindEmail(stage) {
    stage.bob.email = null;
    await logIn(stage);
    return stage.client.bindEmail(NEW_EMAIL, await receiveCode(stage, NEW_EMAIL));
  },
  async unbindEmail(stage) {
    await logIn(stage);
    return [await stage.client.unbindEmail(), await settle(() => stage.client.unbindEmail())];
  },
  checkPasswordStrength: async ({ client }) => [
    await client.checkPasswordStrength("123456"),
    await client.checkPasswordStrength("12345"),
  ],
  computedPasswordSecurityLevel: ({ client }) =>
    ["123456", "passw0rd", "Passw0rd-Passw0rd"].map((text) => client.computedPasswordSecurityLevel(text)),
  async getSecurityLevel(stage) {
    await logIn(stage);
    return stage.client.getSecurityLevel();
  },
  async resetPasswordByPhoneCode(stage) {
    const code = await receiveCode(stage, PHONE);
    return stage.client.resetPasswordByPhoneCode(PHONE, code, NEW_PASSWORD);
  },
  async resetPasswordByEmailCode(stage) {
    await stage.client.sendEmail("bob@example.com", "RESET_PASSWORD");
    const { code } = stage.emulator.outbox.latest("bob@example.com");
    return stage.client.resetPasswordByEmailCode("bob@example.com", code, NEW_PASSWORD);
  },
  async resetPasswordByFirstLoginToken({ client, emulator, bob }) {
    emulator.passwordResets.demand(bob, "firstLogin");
    const { data } = await client.loginByUsername("bob", PASSWORD).catch((error) => error);
    return client.resetPasswordByFirstLoginToken({ token: data.token, password: NEW_PASSWORD });
  },
  async resetPasswordByForceResetToken({ client, emulator, bob }) {
    emulator.passwordResets.demand(bob, "forced");
    const { data } = await client.loginByUsername("bob", PASSWORD).catch((error) => error);
    const reset = { token: data.token, oldPassword: PASSWORD, newPassword: NEW_PASSWORD };
    return client.resetPasswordByForceResetToken(reset);
  },
  sendSmsCode: async ({ client }) => [await client.sendSmsCode(PHONE), await settle(() => client.sendSmsCode("1"))],
  sendEmail: ({ client }) => client.sendEmail("bob@example.com", "VERIFY_CODE"),
  async linkAccount(stage) {
    const secondaryUserToken = await signInByWechat(stage);
    const { token: primaryUserToken } = await logIn(stage);
    return stage.client.linkAccount({ primaryUserToken, secondaryUserToken });
  },
  async unLinkAccount(stage) {
    const primaryUserToken = await signInByWechat(stage);
    return settle(() => stage.client.unLinkAccount({ primaryUserToken, provider: "wechat" }));
  },
};
