import type { Emulator } from "../src";
import { loginByCode, post, send, startTestEmulator } from "./support/client";

let emulator: Emulator;

beforeAll(async () => {
  emulator = await startTestEmulator();
});
beforeEach(() => emulator.reset());
afterAll(() => emulator.close());

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const identitiesOf = async (token: string) =>
  (await send(emulator, "/api/v3/get-identities", { headers: bearer(token) })).body.data;
const unlink = (token: string, extIdpId?: unknown) =>
  post(emulator, "/api/v3/unlink-extidp", { extIdpId }, bearer(token));

describe("identities", () => {
  test("are listed and unlinked", async () => {
    const { id, token } = await loginByCode(emulator, "bob");
    Object.assign(emulator.users.findById(id) ?? {}, { email: "bob@example.com" });
    const [identity] = await identitiesOf(token);
    expect(identity).toMatchObject({ identityId: expect.any(String), provider: "wechat", openid: "bob", userId: id });
    expect((await unlink(token, identity.extIdpId)).body).toMatchObject({ statusCode: 200 });
    expect(await identitiesOf(token)).toEqual([]);
    expect(emulator.users.findByOpenid("bob")).toBeUndefined();
    expect((await loginByCode(emulator, "bob")).id).not.toBe(id);
  });

  test("cannot be unlinked if the user has no other way to sign in", async () => {
    const { token } = await loginByCode(emulator, "bob");
    expect((await unlink(token, "wechat")).body.message).toBe("仅剩一种登录方式，无法解绑");
    expect(emulator.users.findByOpenid("bob")).toBeDefined();
  });

  test("cannot be unlinked with an unbound provider, an invalid ID or an invalid token", async () => {
    const { token } = await loginByCode(emulator, "bob");
    expect((await unlink(token, "github")).body.message).toBe("未绑定该身份源");
    expect((await unlink(token, 5)).body.message).toBe("请求参数不完整");
    expect((await unlink("nonsense", "wechat")).body.data).toBeNull();
    expect(await identitiesOf(token)).toHaveLength(1);
  });
});

describe("the URL for linking an account", () => {
  const path = (token: string) => {
    const query = { ext_idp_conn_identifier: "github", id_token: token, app_id: "app-1" };
    return `/api/v3/generate-link-extidp-url?${new URLSearchParams(query)}`;
  };

  test("contains the user ID instead of the token, and opens a page", async () => {
    const { id, token } = await loginByCode(emulator);
    const { url } = (await send(emulator, path(token))).body.data;
    expect(url).toContain(`user_id=${id}`);
    expect(url).not.toContain(token);
    const page = await fetch(url);
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining("github")]);
  });

  test.each([
    ["an invalid token", () => path("nonsense"), "尚未登录，无权限访问此请求"],
    ["no token", () => path(""), "请求参数不完整"],
    ["no connection", () => path("x").replace("github", ""), "请求参数不完整"],
  ])("is rejected for %s", async (_what, givenPath, message) => {
    expect((await send(emulator, givenPath())).body).toMatchObject({ message, data: null });
  });
});

test("the page of a social provider escapes its parameters", async () => {
  const query = new URLSearchParams({ app_id: "app-1", "<b>": "<script>alert(1)</script>" });
  const { status, headers, body } = await send(emulator, `/connections/social/wechat:pc?${query}`);
  expect(status).toBe(200);
  expect(headers.get("content-security-policy")).toBe("default-src 'none'");
  expect(body).toContain("<h1>wechat:pc</h1>");
  expect(body).toContain("<dt>app_id</dt><dd>app-1</dd>");
  expect(body).toContain("script&#62;alert(1)");
  expect(body).not.toMatch(/<(b|script)>/);
});

describe("the list of identity sources", () => {
  const list = async (headers: Record<string, string> = { "x-authing-app-id": "app-1" }) =>
    (await send(emulator, "/api/v3/get-application-enabled-extidps", { headers })).body;

  test("contains social and enterprise connections, each with a page", async () => {
    emulator.socialConnections.define({ identifier: "github-1", provider: "github", name: "GitHub" });
    emulator.identityProviders.define({ identifier: "old work", protocol: "oauth" });
    const optional = { name_en: null, desc: null, desc_en: null, logo: null };
    const { statusCode, data } = await list();
    expect(statusCode).toBe(200);
    expect(data).toEqual([
      {
        identifier: "wechat-miniprogram",
        extIdpId: "wechat",
        type: "wechat",
        extIdpType: "social",
        bindUrl: `${emulator.url}/connections/social/wechat-miniprogram`,
        name: "微信小程序",
        ...optional,
      },
      {
        identifier: "github-1",
        extIdpId: "github",
        type: "github",
        extIdpType: "social",
        bindUrl: `${emulator.url}/connections/social/github-1`,
        name: "GitHub",
        ...optional,
      },
      {
        identifier: "old work",
        extIdpId: expect.any(String),
        type: "oauth2",
        extIdpType: "enterprise",
        bindUrl: `${emulator.url}/connections/enterprise/old%20work`,
        name: "old work",
        ...optional,
      },
    ]);
    for (const { bindUrl } of data) {
      expect((await fetch(bindUrl)).status).toBe(200);
    }
  });

  test("has the extIdpId of the identities that users have", async () => {
    const { token } = await loginByCode(emulator, "bob");
    const [identity] = await identitiesOf(token);
    expect((await list()).data[0].extIdpId).toBe(identity.extIdpId);
  });

  test("requires an application ID", async () => {
    expect(await list({})).toMatchObject({ statusCode: 499, apiCode: 2010 });
  });
});

test("the public configuration of the application contains the social connections", async () => {
  const { body } = await send(emulator, "/api/v2/applications/app-1/public-config");
  expect(body.data.socialConnections).toEqual([
    {
      id: expect.any(String),
      identifier: "wechat-miniprogram",
      provider: "wechat:miniprogram:default",
      name: "微信小程序",
    },
  ]);
});

describe("enterprise identity providers", () => {
  const config = async () => (await send(emulator, "/api/v2/applications/app-1/public-config")).body.data;
  const start = (providerIentifier: unknown, state: unknown = "state-1") => {
    const body = { state, protocol: "oidc", appId: "app-1", connection: { providerIentifier } };
    return post(emulator, "/api/v2/connections/oidc/start-interaction", body);
  };

  test("are in the public configuration of the application", async () => {
    expect(await config()).toMatchObject({ id: "app-1", identityProviders: [] });
    emulator.identityProviders.define({ identifier: "work", protocol: "oidc" });
    emulator.identityProviders.define({ identifier: "old work", protocol: "saml" });
    const url = `${emulator.url}/connections/enterprise`;
    expect((await config()).identityProviders).toMatchObject([
      { identifier: "work", protocol: "oidc", config: { authorizationEdpoint: `${url}/work`, responseType: "code" } },
      { identifier: "old work", protocol: "saml", config: { samlRequest: `${url}/old%20work` } },
    ]);
    expect(await (await fetch(`${url}/old%20work?RelayState=x`)).text()).toContain("<dt>RelayState</dt><dd>x</dd>");
    expect((await fetch(`${url}/unknown`)).status).toBe(404);
  });

  test("require a started interaction if they use OpenID Connect", async () => {
    emulator.identityProviders.define({ identifier: "work", protocol: "oidc" });
    emulator.identityProviders.define({ identifier: "home", protocol: "oidc" });
    expect((await start("work")).body).toMatchObject({ code: 200 });
    expect(emulator.identityProviders.listInteractions()).toMatchObject([{ identifier: "work", state: "state-1" }]);
    const open = (path: string) => send(emulator, `/connections/enterprise/${path}`);
    expect((await open("work?state=state-1")).status).toBe(200);
    for (const path of ["work?state=state-2", "work", "home?state=state-1", "work?state[]=state-1"]) {
      expect((await open(path)).status).toBe(400);
    }
  });

  test.each([
    ["an unknown provider", () => start("unknown")],
    ["a provider with another protocol", () => start("old work")],
    ["a missing state", () => start("work", "")],
    ["an identifier that is not a string", () => start({ toString: null })],
    ["a list as the body", () => post(emulator, "/api/v2/connections/oidc/start-interaction", "[]")],
  ])("do not start an interaction for %s", async (_what, begin) => {
    emulator.identityProviders.define({ identifier: "work", protocol: "oidc" });
    emulator.identityProviders.define({ identifier: "old work", protocol: "saml" });
    expect((await begin()).body).toMatchObject({ code: 2231 });
    expect(emulator.identityProviders.listInteractions()).toEqual([]);
  });
});
