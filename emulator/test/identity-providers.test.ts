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
  test("are listed and taken away", async () => {
    const { id, token } = await loginByCode(emulator, "bob");
    Object.assign(emulator.users.findById(id) ?? {}, { email: "bob@example.com" });
    const [identity] = await identitiesOf(token);
    expect(identity).toMatchObject({ identityId: expect.any(String), provider: "wechat", openid: "bob", userId: id });
    expect((await unlink(token, identity.extIdpId)).body.data).toEqual({ success: true });
    expect(await identitiesOf(token)).toEqual([]);
    expect(emulator.users.findByOpenid("bob")).toBeUndefined();
    expect((await loginByCode(emulator, "bob")).id).not.toBe(id);
  });

  test("the last way to log in stays", async () => {
    const { token } = await loginByCode(emulator, "bob");
    expect((await unlink(token, "wechat")).body.message).toBe("仅剩一种登录方式，无法解绑");
    expect(emulator.users.findByOpenid("bob")).toBeDefined();
  });

  test("of another provider, of nobody and of none are refused", async () => {
    const { token } = await loginByCode(emulator, "bob");
    expect((await unlink(token, "github")).body.message).toBe("未绑定该身份源");
    expect((await unlink(token, 5)).body.message).toBe("请求参数不完整");
    expect((await unlink("nonsense", "wechat")).body.data).toBeNull();
    expect(await identitiesOf(token)).toHaveLength(1);
  });
});

describe("the address for linking an account", () => {
  const path = (token: string) => {
    const query = { ext_idp_conn_identifier: "github", id_token: token, app_id: "app-1" };
    return `/api/v3/generate-link-extidp-url?${new URLSearchParams(query)}`;
  };

  test("names the user and no token, and leads to a page", async () => {
    const { id, token } = await loginByCode(emulator);
    const { url } = (await send(emulator, path(token))).body.data;
    expect(url).toContain(`user_id=${id}`);
    expect(url).not.toContain(token);
    const page = await fetch(url);
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining("github")]);
  });

  test.each([
    ["a token that is none", () => path("nonsense"), "登录信息有误, 需重新登录"],
    ["no token", () => path(""), "请求参数不完整"],
    ["no connection", () => path("x").replace("github", ""), "请求参数不完整"],
  ])("is refused to %s", async (_what, refused, message) => {
    expect((await send(emulator, refused())).body).toMatchObject({ message, data: null });
  });
});

test("the page of a social provider shows parameters, and runs none", async () => {
  const query = new URLSearchParams({ app_id: "app-1", "<b>": "<script>alert(1)</script>" });
  const { status, headers, body } = await send(emulator, `/connections/social/wechat:pc?${query}`);
  expect(status).toBe(200);
  expect(headers.get("content-security-policy")).toBe("default-src 'none'");
  expect(body).toContain("<h1>wechat:pc</h1>");
  expect(body).toContain("<dt>app_id</dt><dd>app-1</dd>");
  expect(body).toContain("script&#62;alert(1)");
  expect(body).not.toMatch(/<(b|script)>/);
});

describe("providers of enterprises", () => {
  const config = async () => (await send(emulator, "/api/v2/applications/app-1/public-config")).body.data;
  const start = (providerIentifier: unknown, state: unknown = "state-1") => {
    const body = { state, protocol: "oidc", appId: "app-1", connection: { providerIentifier } };
    return post(emulator, "/api/v2/connections/oidc/start-interaction", body);
  };

  test("are in the application's public configuration", async () => {
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

  test("OpenID Connect needs a login that was announced", async () => {
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
    ["an unknown one", () => start("unknown")],
    ["one of another protocol", () => start("old work")],
    ["one without a state", () => start("work", "")],
    ["none", () => start({ toString: null })],
    ["no body", () => post(emulator, "/api/v2/connections/oidc/start-interaction", "[]")],
  ])("no login begins at %s", async (_what, begin) => {
    emulator.identityProviders.define({ identifier: "work", protocol: "oidc" });
    emulator.identityProviders.define({ identifier: "old work", protocol: "saml" });
    expect((await begin()).body).toMatchObject({ code: 2231 });
    expect(emulator.identityProviders.listInteractions()).toEqual([]);
  });
});
