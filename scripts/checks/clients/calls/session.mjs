/** Calls that start, read and end sessions, and that read what the user can access. */
import { settle } from "../outcome.mjs";
import { EMAIL, logIn, PASSWORD, PHONE, receiveCode } from "./stage.mjs";

const DIRECTORY_ACCOUNT = { username: "lin", password: PASSWORD, email: "lin@example.com" };

export const session = {
  loginByEmail: async ({ client }) => [
    await settle(() => client.loginByEmail("eve@example.com", PASSWORD)),
    await settle(() => client.loginByEmail(EMAIL, "wrong")),
    await client.loginByEmail(EMAIL, PASSWORD),
  ],
  loginByUsername: ({ client }) => client.loginByUsername("bob", PASSWORD),
  loginByPhonePassword: ({ client }) => client.loginByPhonePassword(PHONE, PASSWORD),
  async loginByPhoneCode(stage) {
    const code = await receiveCode(stage, PHONE);
    return [
      await settle(() => stage.client.loginByPhoneCode(PHONE, "0")),
      await stage.client.loginByPhoneCode(PHONE, code),
    ];
  },
  async loginByEmailCode(stage) {
    return stage.client.loginByEmailCode(EMAIL, await receiveCode(stage, EMAIL));
  },
  loginBySubAccount: ({ client }) => client.loginBySubAccount("bob", PASSWORD),
  async loginByLdap({ client, emulator }) {
    await emulator.directories.add("ldap", DIRECTORY_ACCOUNT);
    return client.loginByLdap("lin", PASSWORD);
  },
  async loginByAd({ client, emulator }) {
    await emulator.directories.add("ad", DIRECTORY_ACCOUNT);
    return client.loginByAd("lin", PASSWORD);
  },
  async loginByCode({ client, emulator, wx }) {
    const { code } = await wx.login();
    const profile = emulator.wechat.encrypt({ nickName: "小明" });
    return [await client.loginByCode(code, profile), await settle(() => client.loginByCode(code))];
  },
  async loginByPhone({ client, emulator, wx }) {
    const { code } = await wx.login();
    const { iv, encryptedData } = emulator.wechat.encrypt({ countryCode: "86", purePhoneNumber: PHONE });
    return client.loginByPhone(code, iv, encryptedData);
  },
  async getPhone({ client, emulator, wx }) {
    const { code } = await wx.login();
    const { iv, encryptedData } = emulator.wechat.encrypt({ countryCode: "86", purePhoneNumber: PHONE });
    return client.getPhone(code, iv, encryptedData);
  },
  signinByCredentials: ({ client }) =>
    client.signinByCredentials({
      connection: "PASSWORD",
      passwordPayload: { email: EMAIL, password: PASSWORD },
      options: { scope: "openid profile", state: "s-1" },
    }),
  checkLoggedIn: async (stage) => [
    await settle(() => stage.client.checkLoggedIn()),
    await logIn(stage).then(() => stage.client.checkLoggedIn()),
  ],
  async checkLoginStatus(stage) {
    const before = await settle(() => stage.client.checkLoginStatus());
    await logIn(stage);
    const during = await stage.client.checkLoginStatus();
    stage.emulator.sessions.revokeAll();
    return [before, during, await settle(() => stage.client.checkLoginStatus())];
  },
  async setCurrentUser({ client, emulator, bob }) {
    await client.setCurrentUser({ id: bob.id, token: emulator.sessions.start(bob, "app-1").token });
    return (await client.getCurrentUser()).nickname;
  },
  async setToken({ client, emulator, bob }) {
    await client.setToken(emulator.sessions.start(bob, "app-1").token);
    return (await client.checkLoginStatus()).status;
  },
  async getCurrentUser(stage) {
    const before = await settle(() => stage.client.getCurrentUser());
    await logIn(stage);
    return [before, await stage.client.getCurrentUser()];
  },
  async refreshToken(stage) {
    await logIn(stage);
    return [await stage.client.refreshToken(), (await stage.client.checkLoginStatus()).status];
  },
  async logout(stage) {
    await logIn(stage);
    return [await stage.client.logout(), stage.emulator.sessions.list().length];
  },
  async logoutCurrent(stage) {
    await logIn(stage);
    return [await stage.client.logoutCurrent(), stage.emulator.sessions.list().length];
  },
  async setLang(stage) {
    stage.client.setLang("en-US");
    await logIn(stage);
    return stage.emulator.requests.list().at(-1).lang;
  },
  async setRequestFrom(stage) {
    stage.client.setRequestFrom("check");
    await logIn(stage);
    return stage.emulator.requests.list().at(-1).requestFrom;
  },
  async hasRole(stage) {
    await logIn(stage);
    stage.emulator.roles.assign(stage.bob, { code: "admin" });
    return [await stage.client.hasRole("admin"), await stage.client.hasRole("admin", "library")];
  },
  async listOrgs(stage) {
    await logIn(stage);
    stage.emulator.departments.assign(stage.bob, { path: ["示例公司", "研发部"] });
    return stage.client.listOrgs();
  },
  async listDepartments(stage) {
    await logIn(stage);
    stage.emulator.departments.assign(stage.bob, { path: ["示例公司", "研发部"], code: "dev" });
    return stage.client.listDepartments();
  },
  async listAuthorizedResources(stage) {
    await logIn(stage);
    stage.emulator.resources.assign(stage.bob, { code: "books:*", type: "DATA", actions: ["books:read"] });
    return stage.client.listAuthorizedResources("default", { resourceType: "DATA" });
  },
  async listApplications(stage) {
    await logIn(stage);
    stage.emulator.applications.assign(stage.bob, { id: "app-1" });
    return stage.client.listApplications();
  },
  ...userDefinedData({
    listUdv: (client) => client.listUdv(),
    setUdv: async (client) => [await client.setUdv("age", 18), await settle(() => client.setUdv("unknown", 1))],
    removeUdv: (client) => client.removeUdv("school"),
    getUdfValue: (client) => client.getUdfValue(),
    setUdfValue: (client) => client.setUdfValue({ age: 18, school: "THU" }),
    removeUdfValue: (client) => client.removeUdfValue("school"),
  }),
};

/** Signs in and sets a value of custom data before each call. */
function userDefinedData(calls) {
  return Object.fromEntries(
    Object.entries(calls).map(([name, call]) => [
      name,
      async (stage) => {
        stage.emulator.userDefinedFields.define({ key: "age", dataType: "NUMBER", label: "年龄" });
        stage.emulator.userDefinedFields.define({ key: "school", dataType: "STRING" });
        await logIn(stage);
        await stage.client.setUdv("school", "PKU");
        return call(stage.client);
      },
    ]),
  );
}
