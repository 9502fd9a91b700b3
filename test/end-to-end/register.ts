import { receiveCode, type Scenarios } from "./scenario";

const PASSWORD = "密码 passw0rd";

export const register: Scenarios = {
  async registerByEmail({ client, emulator }) {
    const { id } = await client.registerByEmail("bob@example.com", PASSWORD, { nickname: "Bob" });
    expect(emulator.users.list()).toMatchObject([{ id, email: "bob@example.com", nickname: "Bob" }]);
    expect(emulator.sessions.list()).toEqual([]);
    expect((await client.loginByEmail("bob@example.com", PASSWORD)).id).toBe(id);
    await expect(client.registerByEmail("Bob@example.com", PASSWORD)).rejects.toMatchObject({ code: 2026 });
  },

  async registerByEmailCode({ client, emulator }) {
    const email = "bob@example.com";
    const code = await receiveCode({ client, emulator }, email);
    const { id } = await client.registerByEmailCode(email, code, { nickname: "Bob" });
    expect(emulator.users.list()).toMatchObject([{ id, email, emailVerified: true, nickname: "Bob" }]);
    await expect(client.registerByEmailCode(email, code)).rejects.toMatchObject({ code: 2001 });
  },

  async registerByUsername({ client, emulator }) {
    emulator.userDefinedFields.define({ key: "age", dataType: "NUMBER" });
    const options = { forceLogin: true, customData: { age: 18 } };
    const { id, token } = await client.registerByUsername("bob", PASSWORD, { nickname: "Bob" }, options);
    expect(emulator.users.list()).toMatchObject([{ id, username: "bob", customData: [{ key: "age", value: "18" }] }]);
    expect(emulator.sessions.list()).toMatchObject([{ userId: id, token }]);
    expect((await client.getCurrentUser())?.id).toBe(id);
    await expect(client.registerByUsername("bob", PASSWORD)).rejects.toMatchObject({ code: 2034 });
  },

  async registerByPhoneCode({ client, emulator }) {
    const phone = "13800000000";
    const code = await receiveCode({ client, emulator }, phone, "+852");
    const abroad = { phoneCountryCode: "+852" };
    const { id } = await client.registerByPhoneCode(phone, code, PASSWORD, {}, abroad);
    expect(emulator.users.list()).toMatchObject([{ id, phone, phoneVerified: true, ...abroad }]);
    expect((await client.loginByPhonePassword(phone, PASSWORD)).id).toBe(id);
    await expect(client.registerByPhoneCode(phone, code)).rejects.toMatchObject({ code: 2001 });
  },
};
