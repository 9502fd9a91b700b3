import type { Emulator } from "../src";
import { graphql, loginByCode, send, startTestEmulator } from "./support/client";
import { exchangeCode } from "./support/oauth";

/** Endpoints that need a caller: one per family of routes. */
const V2_ENDPOINTS = ["/api/v2/users/me/security-level", "/api/v2/users/me/orgs", "/api/v2/mfa/authenticator"];
const V3_ENDPOINTS = ["/api/v3/get-identities", "/api/v3/mydevices/list"];

let emulator: Emulator;

beforeAll(async () => {
  emulator = await startTestEmulator();
});
beforeEach(() => {
  emulator.reset();
  emulator.graphqlAcceptsAccessTokens = false;
});
afterAll(() => emulator.close());

const read = async (path: string, authorization?: string) => {
  const { status, body } = await send(emulator, path, { headers: authorization ? { authorization } : {} });
  return { status, body };
};

async function accessTokenOf(userId: string): Promise<string> {
  return (await exchangeCode(emulator, emulator.grants.authorize({ clientId: "app-1", userId }))).body.access_token;
}

describe.each([...V2_ENDPOINTS, ...V3_ENDPOINTS])("%s", (path) => {
  test("accepts a session token and an access token, with and without the Bearer scheme", async () => {
    const { id, token } = await loginByCode(emulator);
    const accessToken = await accessTokenOf(id);
    for (const authorization of [token, `Bearer ${token}`, `bearer ${token}`, accessToken, `Bearer ${accessToken}`]) {
      const { body } = await read(path, authorization);
      expect(body.code ?? body.statusCode).toBe(200);
    }
  });
});

describe("an endpoint of the V3 API rejects with status code 401 and code 2020", () => {
  test.each<[string, (login: { id: string; token: string }) => string | undefined | Promise<string>]>([
    ["a missing token", () => undefined],
    ["an empty token", () => "Bearer "],
    ["an unknown token", () => "nonsense"],
    ["a token with another scheme", ({ token }) => `Basic ${token}`],
    [
      "a revoked session token",
      ({ token }) => {
        emulator.sessions.revoke(token);
        return token;
      },
    ],
    [
      "a revoked access token",
      async ({ id }) => {
        const token = await accessTokenOf(id);
        for (const grant of emulator.grants.list()) {
          emulator.grants.revoke(grant);
        }
        return token;
      },
    ],
    ["an access token with a wrong signature", async ({ id }) => (await accessTokenOf(id)).replace(/\.[^.]+$/, ".x")],
  ])("%s", async (_what, makeAuthorization) => {
    const authorization = await makeAuthorization(await loginByCode(emulator));
    for (const path of V3_ENDPOINTS) {
      expect(await read(path, authorization)).toEqual({
        status: 200,
        body: {
          statusCode: 401,
          apiCode: 2020,
          message: "尚未登录，无权限访问此请求",
          data: null,
          requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
          uniqueId: expect.any(String),
        },
      });
    }
  });
});

test("an endpoint of the V2 API distinguishes missing, invalid and expired tokens", async () => {
  const { token } = await loginByCode(emulator);
  emulator.sessions.revokeAll();
  const codeOf = async (authorization?: string) => (await read("/api/v2/users/me/orgs", authorization)).body.code;
  expect([await codeOf(), await codeOf("nonsense"), await codeOf(token)]).toEqual([2020, 2207, 2206]);
});

describe("GraphQL", () => {
  const ask = async (token: string) => (await graphql(emulator, "{ user { id } }", {}, token)).body;

  test("rejects an access token with code 2207 by default", async () => {
    const { id, token } = await loginByCode(emulator);
    const accessToken = await accessTokenOf(id);
    expect((await ask(accessToken)).errors[0].message.code).toBe(2207);
    const query = "query ($token: String) { checkLoginStatus(token: $token) { status code } }";
    const { body } = await graphql(emulator, query, { token: accessToken }, token);
    expect(body.data.checkLoginStatus).toEqual({ status: false, code: 2207 });
    expect(await ask(token)).toEqual({ data: { user: { id } } });
  });

  test("accepts an access token if the emulator is set to accept it", async () => {
    emulator.graphqlAcceptsAccessTokens = true;
    const { id } = await loginByCode(emulator);
    expect(await ask(await accessTokenOf(id))).toEqual({ data: { user: { id } } });
  });

  test("takes the setting from the options, and keeps it after a reset", async () => {
    const other = await startTestEmulator({ graphqlAcceptsAccessTokens: true });
    other.reset();
    expect(other.graphqlAcceptsAccessTokens).toBe(true);
    await other.close();
  });
});
