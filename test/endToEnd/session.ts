import type { Scenarios } from "./Scenario";

export const session: Scenarios = {
  async login({ client, emulator }) {
    const { id, token } = await client.login();
    expect(emulator.users.list()).toMatchObject([{ id, loginsCount: 1 }]);
    expect(emulator.sessions.list()).toMatchObject([{ userId: id, token }]);
  },

  async logout({ client, emulator }) {
    await client.login();
    await client.logout();
    expect(emulator.sessions.list()).toEqual([]);
    expect(emulator.users.list()).toHaveLength(1);
  },
};
