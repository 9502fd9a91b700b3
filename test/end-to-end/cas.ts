import type { Scenarios } from "./scenario";

const service = "https://service.example.com/login?from=cas";

export const cas: Scenarios = {
  async validateTicketV1({ client, emulator }) {
    const bob = await emulator.users.create({ username: "bob" });
    const ticket = emulator.casTickets.issue({ appId: "app-1", service, userId: bob.id });
    expect(await client.validateTicketV1(ticket, service)).toEqual({ valid: true, username: "bob" });
    expect(emulator.casTickets.list()).toEqual([]);
    expect(await client.validateTicketV1(ticket, service)).toMatchObject({ valid: false });
  },

  async validateTicketV2({ client, emulator }) {
    const bob = await emulator.users.create({ username: "bob", email: "bob@example.com" });
    const issue = () => emulator.casTickets.issue({ appId: "app-1", service, userId: bob.id });
    const { serviceResponse } = await client.validateTicketV2(issue(), service);
    expect(serviceResponse.authenticationSuccess).toMatchObject({ user: "bob", attributes: { email: bob.email } });
    expect(await client.validateTicketV2(issue(), service, "XML")).toContain("<cas:user>bob</cas:user>");
    expect(emulator.casTickets.list()).toEqual([]);
    const { serviceResponse: refusal } = await client.validateTicketV2(issue(), "https://elsewhere.example.com");
    expect(refusal).toMatchObject({ authenticationFailure: { code: "INVALID_SERVICE" } });
  },

  async trackSession({ client, emulator, wx }) {
    expect(await client.trackSession()).toEqual({ session: null, userInfo: null });
    const { headers } = await fetch(`${emulator.url}/cas-idp/app-1`);
    const cookie = headers.get("set-cookie")?.split(";")[0] ?? "";
    const { request } = wx;
    Object.assign(wx, {
      request: (option: WechatMiniprogram.RequestOption) =>
        request({ ...option, header: { ...option.header, cookie } }),
    });
    const [session] = emulator.sessions.list();
    const tracked = await client.trackSession();
    expect(tracked).toMatchObject({ session: { _id: session?.id }, userInfo: { id: session?.userId } });
  },
};
