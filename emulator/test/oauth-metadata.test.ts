import type { Emulator, User } from "../src";
import { graphql, loginByCode, post, send, startTestEmulator } from "./support/client";
import { CALLBACK, exchangeCode, open, postForm } from "./support/oauth";

let emulator: Emulator;
let bob: User;

beforeAll(async () => {
  emulator = await startTestEmulator();
});
beforeEach(async () => {
  emulator.reset();
  bob = await emulator.users.create({ email: "bob@example.com" });
});
afterAll(() => emulator.close());

const read = async (path: string) => (await send(emulator, path)).body;

test("the metadata is also at the URL that RFC 8414 derives from the issuer", async () => {
  const issuer = `${emulator.url}/oidc`;
  const metadata = await read("/oidc/.well-known/openid-configuration");
  expect(metadata).toMatchObject({ issuer, authorization_response_iss_parameter_supported: true });
  expect(await read("/.well-known/oauth-authorization-server/oidc")).toEqual(metadata);
  const oauth = await read("/.well-known/oauth-authorization-server/oauth");
  expect(oauth).toMatchObject({
    issuer: `${emulator.url}/oauth`,
    token_endpoint: `${emulator.url}/oauth/token`,
    response_types_supported: ["code", "token"],
  });
  expect(oauth).not.toHaveProperty("claims_supported");
});

test("claims_supported names every claim of an ID token", async () => {
  const { claims_supported: supported, scopes_supported: scopes } = await read(
    "/oidc/.well-known/openid-configuration",
  );
  const code = emulator.grants.authorize({
    clientId: "app-1",
    userId: bob.id,
    sessionId: "s-1",
    scope: scopes.join(" "),
    nonce: "n-1",
  });
  const { id_token: idToken } = (await exchangeCode(emulator, code)).body;
  const claims = await read(`/api/v2/oidc/validate_token?id_token=${idToken}`);
  expect(supported).toEqual(expect.arrayContaining(Object.keys(claims)));
  expect(new Set(supported).size).toBe(supported.length);
});

test("responses with tokens, claims or codes forbid caching", async () => {
  const code = emulator.grants.authorize({ clientId: "app-1", userId: bob.id });
  const tokens = await exchangeCode(emulator, code);
  const { access_token: token, id_token: idToken } = tokens.body;
  expect(tokens.headers.get("pragma")).toBe("no-cache");
  const request = { client_id: "app-1", redirect_uri: CALLBACK, response_type: "code" };
  const answers = [
    tokens,
    await exchangeCode(emulator, code),
    await send(emulator, `/oidc/me?access_token=${token}`),
    await send(emulator, "/oidc/me?access_token=x"),
    await postForm(emulator, "/oidc/token/introspection", { client_id: "app-1", token }),
    await send(emulator, `/api/v2/oidc/validate_token?id_token=${idToken}`),
    await open(emulator, "/oidc/auth", request),
    await open(emulator, "/oidc/auth", { ...request, response_mode: "form_post" }),
    await open(emulator, "/cas-idp/app-1", { service: CALLBACK }),
    await send(emulator, "/cas/session"),
    await post(emulator, "/connections/social/wechat-miniprogram/auth", { code: "openid:any:no-store" }),
    await graphql(emulator, "{ user { token } }", {}, (await loginByCode(emulator)).token),
  ];
  expect(answers.map(({ headers }) => headers.get("cache-control"))).toEqual(answers.map(() => "no-store"));
  const jwks = await send(emulator, "/oidc/.well-known/jwks.json");
  expect(jwks.headers.get("cache-control")).toBeNull();
});
