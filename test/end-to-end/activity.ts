import type { User } from "authing-emulator";
import type { Scenarios } from "./scenario";

const EMAIL = "bob@example.com";
const PASSWORD = "passw0rd";

export const activity: Scenarios = {
  async getLoginHistory({ client, emulator }) {
    const { id } = await emulator.users.create({ email: EMAIL, password: PASSWORD });
    await expect(client.loginByEmail(EMAIL, "wrong")).rejects.toMatchObject({ code: 2006 });
    await client.loginByEmail(EMAIL, PASSWORD);
    const { totalCount, list } = await client.getLoginHistory();
    expect(totalCount).toBe(2);
    expect(list).toMatchObject([
      { userId: id, appId: "app-1", success: true, loginMethod: "loginByEmail", clientIp: expect.any(String) },
      { userId: id, appId: "app-1", success: false, errorMessage: "密码不正确" },
    ]);
    expect(await client.getLoginHistory({ success: false })).toMatchObject({ totalCount: 1, list: [{}] });
    expect(await client.getLoginHistory({ page: 2, limit: 1 })).toMatchObject({ totalCount: 2, list: [list[1]] });
    expect(await client.getLoginHistory({ start: Date.now() + 60_000 })).toEqual({ totalCount: 0, list: [] });
    expect(await client.getLoginHistory({ appId: "app-2" })).toEqual({ totalCount: 0, list: [] });
  },

  async getLoggedInApps({ client, createClient, emulator }) {
    const { id, token } = await client.login();
    const other = createClient({ appId: "app-2", storage: memoryStorage() });
    await other.login();
    emulator.applications.assign(emulator.users.findById(id) as User, { id: "app-1", name: "商城" });
    const byId = async () => Object.fromEntries((await other.getLoggedInApps()).map((app) => [app.appId, app]));
    expect(await byId()).toMatchObject({
      "app-1": { appName: "商城", active: true },
      "app-2": { appName: "app-2", active: true },
    });
    emulator.sessions.revoke(String(token));
    expect(await byId()).toMatchObject({ "app-1": { active: false }, "app-2": { active: true } });
  },

  async getAccessibleApps({ client, emulator }) {
    const user = emulator.users.findById((await client.login()).id) as User;
    expect(await client.getAccessibleApps()).toEqual([]);
    emulator.applications.assign(user, { id: "app-1", name: "商城", logo: "https://example.com/logo.png" });
    emulator.applications.assign(user, { id: "app-2" });
    expect(await client.getAccessibleApps()).toEqual([
      {
        appId: "app-1",
        appName: "商城",
        appLogo: "https://example.com/logo.png",
        appLoginUrl: expect.any(String),
        active: true,
      },
      { appId: "app-2", appName: "app-2", appLogo: "", appLoginUrl: expect.any(String), active: false },
    ]);
  },

  async getTenantList({ client, emulator }) {
    const user = emulator.users.findById((await client.login()).id) as User;
    expect(await client.getTenantList()).toEqual([]);
    const { joinAt } = emulator.tenants.assign(user, { id: "tenant-1", name: "上海分公司" });
    expect(await client.getTenantList()).toEqual([{ tenantId: "tenant-1", tenantName: "上海分公司", joinAt }]);
  },

  async getSecurityInfo({ client, emulator }) {
    const user = await emulator.users.create({ email: EMAIL, password: PASSWORD });
    await client.loginByEmail(EMAIL, PASSWORD);
    const info = { passwordSecurityLevel: 2, passwordSet: true, emailBinded: true, phoneBinded: false };
    expect(await client.getSecurityInfo()).toEqual({ ...info, mfaEnrolled: false, securityScore: 55 });
    emulator.mfa.bindContact(user, "EMAIL", { email: EMAIL });
    expect(await client.getSecurityInfo()).toEqual({ ...info, mfaEnrolled: true, securityScore: 65 });
  },
};

/** Returns a separate storage for a second client. */
function memoryStorage() {
  const items = new Map<string, unknown>();
  return {
    getItem: (key: string) => items.get(key),
    setItem: (key: string, value: unknown) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  };
}
