import type { Emulator } from "../src";
import { graphql, loginByCode, post, send, startTestEmulator } from "./support/client";
import { exchangeCode, postForm } from "./support/oauth";

const PHONE = { deviceUniqueId: "phone-1", name: "iPhone 15", os: "iOS 17.0", type: "Mobile" };

let emulator: Emulator;

beforeAll(async () => {
  emulator = await startTestEmulator();
});
beforeEach(() => emulator.reset());
afterAll(() => emulator.close());

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const create = (token: string, device: object = PHONE) =>
  post(emulator, "/api/v3/create-device", device, bearer(token));
const list = async (token: string) =>
  (await send(emulator, "/api/v3/mydevices/list", { headers: bearer(token) })).body.data;
const unbind = (token: string, deviceId: unknown) =>
  post(emulator, "/api/v3/mydevices/unbind", { deviceId }, bearer(token));
const revoke = (token: string, deviceId: unknown) =>
  post(emulator, "/api/v3/mydevices/revoke-session", { deviceId }, bearer(token));

test("lists a device once even if it is registered twice, and no longer lists it after it is unbound", async () => {
  const { id, token } = await loginByCode(emulator);
  await create(token);
  await create(token, { ...PHONE, os: "iOS 18.0" });
  const [listed, ...others] = await list(token);
  const { device } = listed;
  expect(listed).toMatchObject({ device: { name: "iPhone 15", os: "iOS 18.0", type: "Mobile" }, online: true });
  expect(emulator.devices.list()).toMatchObject([{ ...PHONE, os: "iOS 18.0", deviceId: device.deviceId, userId: id }]);
  expect(others).toEqual([]);
  expect((await unbind(token, device.deviceId)).status).toBe(200);
  expect(await list(token)).toEqual([]);
  expect(emulator.devices.list()).toEqual([]);
  expect((await unbind(token, device.deviceId)).body.message).toBe("无权限执行此项操作");
});

test("revoke-session ends only the user's own session on the device", async () => {
  const onPhone = await loginByCode(emulator);
  const elsewhere = await loginByCode(emulator);
  const somebody = await loginByCode(emulator, "somebody-else");
  for (const { token } of [onPhone, somebody]) {
    await create(token);
  }
  const [{ device }] = await list(onPhone.token);
  await revoke(elsewhere.token, device.deviceId);
  expect(emulator.sessions.list().map(({ token }) => token)).toEqual([elsewhere.token, somebody.token]);
  expect(await list(elsewhere.token)).toMatchObject([{ online: false }]);
});

test("revoke-session also ends a session whose token was refreshed", async () => {
  const { token } = await loginByCode(emulator);
  await create(token);
  const { body } = await graphql(emulator, "mutation { refreshToken { token } }", {}, token);
  const next = body.data.refreshToken.token;
  const [{ device }] = await list(next);
  await revoke(next, device.deviceId);
  expect(emulator.sessions.list()).toEqual([]);
});

/** Signs in with the V3 API; returns the tokens. */
async function signInV3(user: string): Promise<{ access_token: string; refresh_token: string }> {
  const signIn = {
    connection: "PASSWORD",
    passwordPayload: { username: user, password: "correct horse" },
    options: { scope: "openid offline_access" },
  };
  const { body } = await post(emulator, "/api/v3/signin", signIn);
  return body.data;
}

test("revoke-session also revokes the tokens of a V3 sign-in on the device", async () => {
  await emulator.users.create({ username: "bob", password: "correct horse" });
  const onPhone = await signInV3("bob");
  const elsewhere = await signInV3("bob");
  await create(onPhone.access_token);
  const [{ device }] = await list(elsewhere.access_token);
  await revoke(elsewhere.access_token, device.deviceId);
  const refused = await send(emulator, "/api/v3/mydevices/list", { headers: bearer(onPhone.access_token) });
  expect(refused.body).toMatchObject({ statusCode: 401 });
  const refresh = { grant_type: "refresh_token", refresh_token: onPhone.refresh_token, client_id: "app-1" };
  const refreshed = await postForm(emulator, "/oidc/token", refresh);
  expect(refreshed.body).toMatchObject({ error: "invalid_grant" });
  expect(emulator.sessions.list()).toHaveLength(1);
  expect(await list(elsewhere.access_token)).toHaveLength(1);
});

test("revoke-session revokes tokens that were issued outside a session", async () => {
  const bob = await emulator.users.create({ username: "bob" });
  const redeem = async () => {
    const code = emulator.grants.authorize({ clientId: "app-1", userId: bob.id });
    const { body } = await exchangeCode(emulator, code);
    return body.access_token;
  };
  const [onPhone, elsewhere] = [await redeem(), await redeem()];
  await create(onPhone);
  const [{ device }] = await list(elsewhere);
  await revoke(elsewhere, device.deviceId);
  expect(emulator.grants.listTokens()).toHaveLength(1);
  expect(await list(elsewhere)).toHaveLength(1);
});

test("a GraphQL refresh with an access token adds the new session to the device", async () => {
  await emulator.users.create({ username: "bob", password: "correct horse" });
  const { access_token: onPhone } = await signInV3("bob");
  await create(onPhone);
  emulator.graphqlAcceptsAccessTokens = true;
  const { body } = await graphql(emulator, "mutation { refreshToken { token } }", {}, onPhone);
  emulator.graphqlAcceptsAccessTokens = false;
  const { access_token: elsewhere } = await signInV3("bob");
  const [{ device }] = await list(elsewhere);
  await revoke(elsewhere, device.deviceId);
  expect(emulator.sessions.list().map(({ token }) => token)).not.toContain(body.data.refreshToken.token);
  expect(emulator.sessions.list()).toHaveLength(1);
});

test("rejects changes to a device of another user", async () => {
  const owner = await loginByCode(emulator);
  await create(owner.token);
  const [{ device }] = await list(owner.token);
  const thief = await loginByCode(emulator, "thief");
  expect(await list(thief.token)).toEqual([]);
  for (const call of [unbind, revoke]) {
    expect((await call(thief.token, device.deviceId)).body.message).toBe("无权限执行此项操作");
    expect((await call(thief.token, undefined)).body.message).toBe("请求参数不完整");
  }
  expect(emulator.sessions.list()).toHaveLength(2);
  expect(await list(owner.token)).toHaveLength(1);
});

test("registers a device without a token, but not with an invalid token", async () => {
  await post(emulator, "/api/v3/create-device", PHONE);
  expect(emulator.devices.list()).toMatchObject([{ deviceUniqueId: "phone-1", userId: null }]);
  await create("nonsense", { ...PHONE, deviceUniqueId: "phone-2" });
  await post(emulator, "/api/v3/create-device", { ...PHONE, deviceUniqueId: 5 });
  expect(emulator.devices.list()).toHaveLength(1);
});
