import { receiveCode, type Scenarios, type Stage } from "./scenario";

const PHONE = "13800000000";
const EMAIL = "bob@example.com";

/** Creates a user with these attributes, signs in with the user's username and password, and returns the user. */
async function signIn({ client, emulator }: Stage, attributes: object) {
  const bob = await emulator.users.create({ username: "bob", password: "passw0rd", ...attributes });
  await client.loginByUsername("bob", "passw0rd");
  return bob;
}

export const contact: Scenarios = {
  async bindPhone(stage) {
    const bob = await signIn(stage, {});
    const phoneCode = await receiveCode(stage, PHONE, "+852");
    expect(await stage.client.bindPhone(PHONE, phoneCode, "+852")).toMatchObject({ id: bob.id, phone: PHONE });
    expect(bob).toMatchObject({ phone: PHONE, phoneCountryCode: "+852", phoneVerified: true });
  },

  async unbindPhone(stage) {
    const bob = await signIn(stage, { phone: PHONE });
    expect(await stage.client.unbindPhone()).toMatchObject({ id: bob.id, phone: null });
    expect(bob.phone).toBeNull();
  },

  async updatePhone(stage) {
    const { client } = stage;
    const bob = await signIn(stage, { phone: PHONE });
    const codes = [await receiveCode(stage, "13900000000", "+852"), await receiveCode(stage, PHONE)] as const;
    await expect(client.updatePhone("13900000000", codes[0])).rejects.toMatchObject({ code: 2228 });
    await client.updatePhone("13900000000", codes[0], PHONE, codes[1], "+852", "+86");
    expect(bob).toMatchObject({ phone: "13900000000", phoneCountryCode: "+852" });
  },

  async bindEmail(stage) {
    const bob = await signIn(stage, {});
    const emailCode = await receiveCode(stage, EMAIL);
    expect(await stage.client.bindEmail(EMAIL, emailCode)).toMatchObject({ id: bob.id, email: EMAIL });
    expect(bob).toMatchObject({ email: EMAIL, emailVerified: true });
  },

  async unbindEmail(stage) {
    const bob = await signIn(stage, { email: EMAIL });
    expect(await stage.client.unbindEmail()).toMatchObject({ id: bob.id, email: null });
    expect(bob.email).toBeNull();
    await expect(stage.client.unbindEmail()).rejects.toMatchObject({ code: 2219 });
  },

  async updateEmail(stage) {
    const { client } = stage;
    const bob = await signIn(stage, { email: EMAIL });
    const codes = [await receiveCode(stage, "new@example.com"), await receiveCode(stage, EMAIL)] as const;
    await expect(client.updateEmail("new@example.com", codes[0])).rejects.toMatchObject({ code: 2227 });
    await client.updateEmail("new@example.com", codes[0], EMAIL, codes[1]);
    expect(bob.email).toBe("new@example.com");
  },
};
