import { decode, sign } from "jsonwebtoken";
import type { Emulator } from "../src";
import { graphql, loginByCode, refusal, send, startTestEmulator } from "./support/client";
import { fakeDate, pass } from "./support/clock";

const STATUS =
  "query ($token: String) { checkLoginStatus(token: $token) { code message status exp iat data { id userPoolId arn } } }";
const USER = "query ($id: String) { user(id: $id) { id token nickname phone } }";
const REFRESH = "mutation ($id: String) { refreshToken(id: $id) { token iat exp } }";
const TWO_WEEKS = 14 * 24 * 60 * 60;

let emulator: Emulator;

beforeAll(async () => {
  emulator = await startTestEmulator();
});
beforeEach(() => emulator.reset());
afterEach(() => jest.useRealTimers());
afterAll(() => emulator.close());

const forgedToken = () => sign({ data: {} }, "another secret", { expiresIn: 60 });

function logout(token?: string) {
  const headers: Record<string, string> = token ? { authorization: `Bearer ${token}` } : {};
  return send(emulator, "/api/v2/logout?app_id=app-1", { headers });
}

test("issues a JWT that identifies the user and the app", async () => {
  const { id, arn, userPoolId, token } = await loginByCode(emulator);
  const claims = decode(token, { json: true });
  expect(claims).toEqual({
    sub: id,
    data: { id, userPoolId, arn },
    jti: expect.any(String),
    iat: expect.any(Number),
    exp: (claims?.iat ?? 0) + TWO_WEEKS,
    aud: "app-1",
    iss: emulator.url,
  });
});

describe("checkLoginStatus", () => {
  test("accepts a valid token in the argument or the header", async () => {
    const { id, arn, userPoolId, token } = await loginByCode(emulator);
    const { iat, exp } = decode(token, { json: true }) ?? {};
    const expected = { code: 200, message: expect.any(String), status: true, exp, iat, data: { id, userPoolId, arn } };
    expect((await graphql(emulator, STATUS, {}, token)).body).toEqual({ data: { checkLoginStatus: expected } });
    expect((await graphql(emulator, STATUS, { token })).body.data.checkLoginStatus).toEqual(expected);
    const invalid = (await graphql(emulator, STATUS, { token: "x" }, token)).body.data.checkLoginStatus;
    expect(invalid.code).toBe(2207);
  });

  test("returns a code in data instead of an error if the token is missing, forged or revoked", async () => {
    const { token } = await loginByCode(emulator);
    const check = async (value?: string) => (await graphql(emulator, STATUS, {}, value)).body.data.checkLoginStatus;
    const invalid = (code: number, message: string) => ({
      code,
      message,
      status: false,
      exp: null,
      iat: null,
      data: null,
    });
    expect(await check()).toEqual(invalid(2020, "尚未登录，无权限访问此请求"));
    expect(await check(forgedToken())).toEqual(invalid(2207, "登录信息有误, 需重新登录"));
    emulator.sessions.revoke(token);
    expect(await check(token)).toEqual(invalid(2206, "登录信息已过期, 需重新登录"));
  });
});

describe("user", () => {
  test("returns the signed-in user with the session token", async () => {
    const { id, token } = await loginByCode(emulator);
    await loginByCode(emulator, "somebody-else");
    const expected = { data: { user: { id, token, nickname: null, phone: null } } };
    expect((await graphql(emulator, USER, {}, token)).body).toEqual(expected);
    expect((await graphql(emulator, USER, { id }, token)).body).toEqual(expected);
  });

  test("rejects the ID of another user", async () => {
    const { token } = await loginByCode(emulator);
    const { id } = await loginByCode(emulator, "somebody-else");
    expect((await graphql(emulator, USER, { id }, token)).body).toEqual(refusal(1001));
  });

  test("rejects forged tokens and tokens of ended sessions", async () => {
    const { token } = await loginByCode(emulator);
    expect((await graphql(emulator, USER)).body).toEqual(refusal(2020, "尚未登录，无权限访问此请求"));
    expect((await graphql(emulator, USER, {}, "no.jwt")).body).toEqual(refusal(2207, "登录信息有误, 需重新登录"));
    expect((await graphql(emulator, USER, {}, forgedToken())).body).toEqual(refusal(2207));
    const unsigned = sign({ jti: emulator.sessions.list()[0]?.id }, "", { algorithm: "none" });
    expect((await graphql(emulator, USER, {}, unsigned)).body).toEqual(refusal(2207));
    expect(emulator.sessions.revoke(token)).toBe(true);
    expect(emulator.sessions.revoke(token)).toBe(false);
    expect((await graphql(emulator, USER, {}, token)).body).toEqual(refusal(2206, "登录信息已过期, 需重新登录"));
  });

  test("rejects an expired token", async () => {
    fakeDate();
    const { token } = await loginByCode(emulator);
    pass(TWO_WEEKS - 1);
    expect((await graphql(emulator, USER, {}, token)).body.errors).toBeUndefined();
    pass(1);
    expect((await graphql(emulator, USER, {}, token)).body).toEqual(refusal(2206));
  });

  test("expires the token after tokenLifetime", async () => {
    const own = await startTestEmulator({ tokenLifetime: 60 });
    const { token } = await loginByCode(own);
    const { iat = 0, exp } = decode(token, { json: true }) ?? {};
    expect(exp).toBe(iat + 60);
    await own.close();
  });
});

describe("refreshToken", () => {
  test("replaces the token, even within the same second", async () => {
    fakeDate();
    const { id, token } = await loginByCode(emulator);
    const { refreshToken } = (await graphql(emulator, REFRESH, { id }, token)).body.data;
    expect(refreshToken).toEqual({
      token: expect.any(String),
      iat: expect.any(Number),
      exp: refreshToken.iat + TWO_WEEKS,
    });
    expect(refreshToken.token).not.toBe(token);
    expect(decode(refreshToken.token, { json: true })).toMatchObject({ sub: id, aud: "app-1" });
    expect((await graphql(emulator, USER, {}, token)).body).toEqual(refusal(2206));
    expect((await graphql(emulator, USER, {}, refreshToken.token)).body.data.user).toMatchObject({
      id,
      token: refreshToken.token,
    });
  });

  test("works once per token, and only for its user", async () => {
    const { token } = await loginByCode(emulator);
    const other = await loginByCode(emulator, "somebody-else");
    expect((await graphql(emulator, REFRESH, {})).body).toEqual(refusal(2020));
    expect((await graphql(emulator, REFRESH, { id: other.id }, token)).body).toEqual(refusal(2202));
    const answers = await Promise.all([1, 2].map(() => graphql(emulator, REFRESH, {}, token)));
    expect(answers.filter(({ body }) => body.errors)).toEqual([expect.objectContaining({ body: refusal(2206) })]);
  });
});

describe("GET /api/v2/logout", () => {
  test("ends only the session that the token identifies", async () => {
    const first = await loginByCode(emulator);
    const second = await loginByCode(emulator);
    expect(first.id).toBe(second.id);
    const { status, body } = await logout(first.token);
    expect([status, body]).toEqual([200, { code: 200, message: expect.any(String), data: null }]);
    expect((await graphql(emulator, USER, {}, first.token)).body).toEqual(refusal(2206));
    expect((await graphql(emulator, USER, {}, second.token)).body.errors).toBeUndefined();
  });

  test("succeeds without a token and with the token of an ended session", async () => {
    const { token } = await loginByCode(emulator);
    for (const value of [undefined, "x", token, token]) {
      expect((await logout(value)).body).toMatchObject({ code: 200, data: null });
    }
  });
});
