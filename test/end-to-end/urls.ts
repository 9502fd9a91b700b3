import type { Scenarios } from "./scenario";

const redirectUri = "https://app.example.com/callback?from=authing";

/** Opens a URL as a `<web-view>` does. Returns the redirect without following it. */
async function open(url: string, cookie = "") {
  const { status, headers } = await fetch(url, { headers: { cookie }, redirect: "manual" });
  const location = new URL(headers.get("location") ?? "about:blank");
  return { status, location, query: location.searchParams, cookie: headers.get("set-cookie")?.split(";")[0] };
}

export const urls: Scenarios = {
  async buildAuthorizeUrl({ emulator, createClient }) {
    const app = createClient({ redirectUri, tokenEndPointAuthMethod: "none" });
    const oidc = app.buildAuthorizeUrl({ state: "s-1", nonce: "n-1" });
    const oauth = createClient({ redirectUri, protocol: "oauth" }).buildAuthorizeUrl({ responseType: "token" });
    const cas = createClient({ protocol: "cas" }).buildAuthorizeUrl({ service: redirectUri });
    const saml = createClient({ protocol: "saml" }).buildAuthorizeUrl();
    expect(emulator.requests.list()).toEqual([]);

    const { location, query } = await open(oidc);
    expect(location.href).toContain(`${redirectUri}&code=`);
    expect(query.get("state")).toBe("s-1");
    await app.getAccessTokenByCode(query.get("code") ?? "");
    expect(emulator.grants.list()).toMatchObject([{ clientId: "app-1", nonce: "n-1", protocol: "oidc" }]);
    expect((await open(oauth)).location.hash).toMatch(/^#access_token=/);
    expect((await open(cas)).query.get("ticket")).toBe(emulator.casTickets.list()[0]?.ticket);
    expect((await open(saml)).status).toBe(501);
  },

  async buildLogoutUrl({ client, emulator, createClient }) {
    const simple = client.buildLogoutUrl({ redirectUri });
    const cas = createClient({ protocol: "cas" }).buildLogoutUrl({ redirectUri });
    expect(emulator.requests.list()).toEqual([]);
    for (const url of [simple, cas]) {
      const { cookie } = await open(client.buildAuthorizeUrl({ redirectUri }));
      expect(emulator.sessions.list()).toHaveLength(1);
      expect((await open(url, cookie)).location.href).toBe(redirectUri);
      expect(emulator.sessions.list()).toEqual([]);
    }
    const { token } = await client.login();
    const expert = client.buildLogoutUrl({ expert: true, idToken: token ?? "", redirectUri });
    expect((await open(expert)).location.href).toBe(redirectUri);
    expect(emulator.sessions.list()).toEqual([]);
  },
};
