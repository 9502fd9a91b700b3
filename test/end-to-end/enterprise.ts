import type { Scenarios } from "./scenario";

export const enterprise: Scenarios = {
  async "enterprise.authorize"({ client, emulator }) {
    emulator.identityProviders.define({ identifier: "work", protocol: "oidc" });
    emulator.identityProviders.define({ identifier: "old-work", protocol: "saml" });
    const url = await client.enterprise.authorize("oidc", "work");
    const { state, client_id } = Object.fromEntries(new URL(url).searchParams);
    expect(client_id).toBe("work");
    expect(emulator.identityProviders.listInteractions()).toMatchObject([{ identifier: "work", state }]);
    expect((await fetch(url)).status).toBe(200);
    expect((await fetch(url.replace(String(state), "forged"))).status).toBe(400);
    const saml = await client.enterprise.authorize("saml", "old-work");
    expect(await (await fetch(saml)).text()).toContain("old-work");
    await expect(client.enterprise.authorize("cas", "work")).rejects.toMatchObject({ kind: "argument" });
  },
};
